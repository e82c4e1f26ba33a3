#!/bin/sh
# Two workspaces on one store: the platform has a resource of every kind and most of their fields, the
# client refers to them. Resources are forgotten and adopted; at the end no workspace manages one of them.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
apply() { "$CHARTER" apply --auto-approve --quiet "$@"; }
mkdir answers platform

cat >platform/charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: platform-access}
spec: {store: ../store, guards: {maxRemovals: 40%}}
END
cat >platform/catalogue.yaml <<'END'
apiVersion: charter/v1
kind: ServiceList
items:
  - name: compute
    displayName: Compute
    description: Virtual machines
    sku: CMP-(region)
    permissions:
      - {name: compute_read, description: View virtual machines, panel: Machines}
      - {name: compute_write, requires: [compute_read]}
      - {name: iam_write, administers: true, level: organization}
      - {name: zone_write, administers: true, level: platform, audience: [provider, reseller]}
  - {name: storage, requires: [compute], permissions: [{name: storage_read, level: tenant}]}
---
apiVersion: charter/v1
kind: LocationList
items:
  - {name: north, type: region, displayName: The north}
  - {name: north-dc, type: datacenter, parent: north}
  - {name: north-1, type: zone, parent: north-dc, labels: {tier: gold}}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: viewer, system: true, inheritable: true, permissions: [compute_read, storage_read]}
  - {name: root-role, permissions: [compute/*, storage_read]}
  - {name: operator, displayName: Operator, description: Runs machines, includes: [viewer], ceiling: root-role, permissions: [compute_write]}
  - {name: zone-manager, permissions: [zone_write]}
---
apiVersion: charter/v1
kind: QuotaProfile
metadata: {name: small}
spec:
  description: For trials
  inheritable: true
  limits: {vmInstances: 10, vcpus: 40, memoryGiB: 160, volumes: 20, storageGiB: 1000, securityGroups: 5}
---
apiVersion: charter/v1
kind: ScopeList
items:
  - {name: northern, description: The north, organizations: {under: globex}, locations: [north]}
  - {name: northern-gold, parent: northern, organizations: {labels: {level: top}}, locations: {labels: {tier: gold}}}
END
cat >platform/globex.yaml <<'END'
apiVersion: charter/v1
kind: Organization
metadata: {name: globex, labels: {level: top}, annotations: {note: The provider itself}, protect: true}
spec:
  displayName: Globex
  type: provider
  defaultScope: northern
  keyNode: true
  branding: {primaryColor: '#112233', secondaryColor: '#445566', iconURL: 'https://icons.globex.example/a.svg'}
  services: {compute: active, storage: active}
  identity: globex/sso
---
apiVersion: charter/v1
kind: IdentityProvider
metadata: {name: sso, organization: globex}
spec:
  displayName: Log in with Globex
  type: oidc
  url: https://login.globex.example
  attributeMapping: {email: mail, id: sub}
  secrets: {client: 'env:GLOBEX_SSO_SECRET', key: 'file:/run/secrets/sso'}
  inheritable: true
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: globex}
items:
  - {name: alice, email: alice@globex.example, id: u-1, source: federated, provider: sso}
  - {name: bob, email: bob@globex.example, scope: northern, credentialGeneration: 1, subscriptions: [maintenance]}
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: globex}
items:
  - {name: staff, description: All of us, members: [alice], groups: [desk]}
  - {name: desk, members: [bob]}
---
apiVersion: charter/v1
kind: SharedResource
metadata: {name: base-image, organization: globex}
spec: {displayName: Base, description: What machines begin with, type: template, scopes: [northern]}
---
apiVersion: charter/v1
kind: AssignmentList
items:
  - name: zones
    description: Who looks after zones
    users: [globex/alice]
    profiles: [zone-manager]
    locations: [north]
    notBefore: 2026-07-01T08:00:00Z
    reason: Round the clock
    ticket: OPS-60
  - {name: staff-reads, groups: [globex/staff], profiles: [viewer], organizations: {under: globex}, scope: northern, expires: 2031-01-01}
END
cat >platform/rules.yaml <<'END'
apiVersion: charter/v1
kind: PolicyList
items:
  - {name: owners-few, severity: warning, message: More than three owners, cardinality: {of: owners, per: tenant, max: 3}}
  - {name: one-key-node, cardinality: {of: keyNodes, per: scope, max: 1}}
  - {name: contracts, where: {types: [client], states: [production]}, require: {kind: Organization, fields: [contract]}}
  - {name: scopes-by-others, protect: {kinds: [Scope], on: [delete, update], allowed: byOthers}}
  - {name: keys-with-ticket, protect: {kinds: [User], fields: [sshKeys], on: [update], allowed: withTicket}}
  - {name: one-address, require: {kind: User, unique: [email]}}
  - {name: not-for-long, severity: note, where: {labels: {sort: trial}}, require: {kind: Assignment, expiresWithin: 30 days, annotations: [ticket]}}
  - {name: by-number, where: {tenantTypes: [interface]}, require: {kind: Tenant, same: {metadata.name: organization.contract}}}
  - {name: apart, separation: {sets: [{profiles: [zone-manager]}, {permissions: [compute_write]}]}}
  - name: life
    description: In this order
    where: {types: [client]}
    transition:
      kind: Organization
      steps:
        - {from: [trial, demo], to: [production, managed]}
        - {from: [production], to: [inactive], gone: [Tenant, User], ticket: true, annotations: [accounts-settled]}
        - {from: [inactive], to: [deleted], after: 6 months}
---
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: scopes}
spec:
  description: Scopes decide what administrators reach
  default: true
  changes:
    - {kinds: [Scope], on: [update]}
    - {risks: [lockout, standing], where: {organizations: {under: globex}, states: [inactive]}}
    - {kinds: [Tenant], fields: [quota.limits.vcpus], on: [raise], where: {types: [client], labels: {env: production}}}
  steps: [{name: desk, count: 2, groups: [globex/desk]}, {profiles: [zone-manager]}]
---
apiVersion: charter/v1
kind: AccessTest
metadata: {name: who-gives-access}
spec:
  description: Nobody but Alice changes zones
  assert:
    - {group: globex/staff, cannot: [compute_write], at: 2030-01-01}
    - {permission: zone_write, location: north, holders: [globex/alice]}
END
cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: client-access}
spec: {store: store, uses: [platform-access], guards: {maxRemovals: 30%}}
END
cat >acme.yaml <<'END'
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, parent: globex, state: trial, contract: C-1, services: {compute: active, storage: available}, uses: [globex/base-image], allowedAddresses: [192.0.2.0/24]}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme-research}
spec: {type: department, parent: acme, head: acme-research/carol}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme, labels: {env: production}}
spec:
  displayName: Production
  description: Where it runs
  default: true
  type: project
  services: [compute]
  owners: [dana]
  locations: [north-1]
  cluster: cluster-1
  storage: fast
  networks: [{name: front, vlan: 100}]
  quota: {profile: small, limits: {vcpus: 20}}
  reclaim: {policy: time, at: 2031-01-01}
  loginWindows: [{days: [monday, friday], from: '08:00', to: '18:00'}]
  securityGroupRequired: true
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: C-1, organization: acme}
spec:
  type: interface
  state: disabled
  networks: [{name: shared, vlan: 7, crossTenant: true}]
  reclaim: {policy: cost, maxCost: 5000, action: stopResources}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: dana, email: dana@acme.example, languages: {prod: en}, invitationGeneration: 1}
  - {name: erin, email: erin@acme.example, state: disabled}
  - {name: frank, email: frank@acme.example}
---
apiVersion: charter/v1
kind: User
metadata: {name: carol, organization: acme-research}
spec: {email: carol@acme.example}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: operates, organization: acme}
spec: {users: [frank], profiles: [operator], tenants: {under: acme}, locations: {all: true}}
END

# Serials 1 and 2: the platform, then its client.
apply platform --actor alice --at 2026-07-01T09:00:00Z
apply --actor dana --at 2026-07-02T09:00:00Z

# Serial 3: the platform again; what it changes shows in the client's access. Serial 4: the client
# leaves its trial.
sed -i 's/permissions: .compute_write.}/permissions: [compute_write, storage_read]}/' platform/catalogue.yaml
apply platform --actor alice --at 2026-07-03T09:00:00Z
sed -i 's/state: trial/state: production/' acme.yaml
apply --actor dana --ticket OPS-61 --at 2026-07-04T09:00:00Z

# Serials 5 and 6: the client forgets a user, and the platform adopts it.
"$CHARTER" forget User/acme/erin --quiet --actor dana --ticket OPS-62 --at 2026-07-05T09:00:00Z
sed -i '/name: erin/d' acme.yaml
"$CHARTER" adopt User/acme/erin platform --quiet --actor alice --at 2026-07-06T09:00:00Z
cat >platform/erin.yaml <<'END'
apiVersion: charter/v1
kind: User
metadata: {name: erin, organization: acme}
spec: {email: erin@acme.example, state: disabled}
END
sed -i '$a # erin is managed by the platform now.' charter.yaml
sed -i 's/store: ..\/store/&, uses: [client-access]/' platform/charter.yaml

# Serial 7: the platform's own change of her. Serial 8: the client forgets an assignment, which
# no workspace manages from then on, and which still grants what it granted.
sed -i 's/state: disabled/displayName: Erin/' platform/erin.yaml
apply platform --actor alice --at 2026-07-07T09:00:00Z
"$CHARTER" forget Assignment/acme/operates --quiet --actor dana --at 2026-07-08T09:00:00Z \
  --checkpoint answers/checkpoint
sed -i '/^kind: Assignment/,$d' acme.yaml
sed -i '$d' acme.yaml && sed -i '$d' acme.yaml

echo 2026-07-09T00:00:00Z >answers/at
