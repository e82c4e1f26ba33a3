#!/bin/sh
# Renames of every sort; settings of the guards, guards that are overridden, tickets; and drift that is
# adopted, for the manifests come to say the same.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
apply() { "$CHARTER" apply --auto-approve --quiet --actor alice "$@"; }
mkdir answers

cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
END
cat >platform.yaml <<'END'
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write, requires: [compute_read]}
    - {name: iam_write, administers: true}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: reader, permissions: [compute_read]}
  - {name: operator, permissions: [compute_read, compute_write]}
---
apiVersion: charter/v1
kind: Policy
metadata: {name: owners-stay}
spec:
  protect: {kinds: [Tenant], fields: [owners], on: [remove], allowed: withTicket}
END
cat >acme.yaml <<'END'
apiVersion: charter/v1
kind: Organization
metadata: {name: acme, protect: true}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme, labels: {env: production}}
items:
  - {name: production, owners: [alice, bob]}
  - {name: staging, owners: [alice], labels: {env: test}}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
  - {name: carol, email: carol@acme.example}
  - {name: guest01}
  - {name: guest02}
  - {name: guest03}
  - {name: guest04}
  - {name: guest05}
  - {name: guest06}
  - {name: guest07}
  - {name: guest08}
  - {name: guest09}
  - {name: guest10}
  - {name: guest11}
  - {name: guest12}
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [bob, carol]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: duty, groups: [oncall], profiles: [operator], tenants: [production]}
  - {name: readers, users: [carol], profiles: [reader], tenants: [staging]}
END

cat >globex.yaml <<'END'
apiVersion: charter/v1
kind: Organization
metadata: {name: globex}
spec: {type: client, parent: acme, services: {compute: active}}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: lab, organization: globex}
spec: {owners: [erin]}
---
apiVersion: charter/v1
kind: User
metadata: {name: erin, organization: globex}
spec: {email: erin@globex.example}
END

# Serial 1: begun.
apply --at 2026-02-01T09:00:00Z

# Serial 2: a tenant and a user have other names. What refers to them follows.
sed -i 's/name: production, owners/name: prod, renamedFrom: production, owners/; s/tenants: .production./tenants: [prod]/' acme.yaml
sed -i 's/name: bob,/name: robert, renamedFrom: bob,/; s/owners: .alice, bob./owners: [alice, robert]/; s/members: .bob, /members: [robert, /' acme.yaml
apply --at 2026-02-02T09:00:00Z

# Serial 3: renamed and changed at once; a platform-wide resource is renamed; the old names are free again.
sed -i 's/renamedFrom: production, //; s/renamedFrom: bob, //' acme.yaml
sed -i 's/name: reader, permissions/name: viewer, renamedFrom: reader, displayName: Viewer, permissions/' platform.yaml
sed -i 's/profiles: .reader./profiles: [viewer]/; s/name: readers, users/name: viewers, renamedFrom: readers, reason: Looks after tests, users/' acme.yaml
sed -i 's/^  - {name: guest01}/&\n  - {name: bob, email: robert.other@acme.example}/' acme.yaml
apply --at 2026-02-03T09:00:00Z

# Serial 4: an organization has another name, and with it all that it owns.
sed -i 's/renamedFrom: reader, //; s/renamedFrom: readers, //' platform.yaml acme.yaml
sed -i 's/name: globex}/name: globex-labs, renamedFrom: globex}/; s/organization: globex}/organization: globex-labs}/' globex.yaml
apply --at 2026-02-04T09:00:00Z --ticket OPS-40

# Serial 5: the guard is set; serial 6: the setting is another one.
sed -i 's/, renamedFrom: [a-z]*//' globex.yaml
sed -i '$a spec: {guards: {maxRemovals: 50%}}' charter.yaml
apply --at 2026-02-05T09:00:00Z
sed -i 's/50%/10%/' charter.yaml
apply --at 2026-02-06T09:00:00Z

# Serial 7: more is deleted than the guard lets through (exit 6), until it is overridden.
sed -i '/guest0[1-9]\|guest1[01]/d' acme.yaml
apply --at 2026-02-07T09:00:00Z && exit 1
apply --at 2026-02-07T09:00:00Z --allow maxRemovals --ticket OPS-41

# Serial 8: an owner goes, which takes a ticket: the one in the annotation of the tenant.
sed -i 's/name: prod, owners: .alice, robert./name: prod, annotations: {ticket: OPS-42}, owners: [alice]/' acme.yaml
apply --at 2026-02-08T09:00:00Z

# Serial 9: the last holder of a permission to give access goes, and it is the actor: two guards.
sed -i 's/name: staging, owners: .alice., /name: staging, /' acme.yaml
apply --at 2026-02-09T09:00:00Z --ticket OPS-43 --allow lockout --allow selfLockout

# Serial 10: the store was edited by hand, and the manifests come to say the same: adopted.
sed -i 's/carol@acme/caroline@acme/; /Tenant.acme.prod"/s/"spec":{/"spec":{"description":"For customers",/' store/state.json
sed -i 's/carol@acme/caroline@acme/; s/name: prod, /&description: For customers, /' acme.yaml
apply --at 2026-02-10T09:00:00Z --checkpoint answers/checkpoint

echo 2026-02-11T00:00:00Z >answers/at
