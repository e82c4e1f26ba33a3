A plan says who gains or loses which permission, where and why: grouped for reading, one by one with --access full,
with every derivation in JSON.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 12 added. Serial 1.

$ charter plan --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.

$ sed -i 's/members: .bob./members: [carol]/' acme.yaml && charter plan --detailed-exitcode --at 2026-06-01T12:00:00Z
  ~ Group/acme/oncall  acme.yaml:16
      members  + acme/carol
               - acme/bob

Access changes:
  + acme/carol gains compute_read, compute_write on acme/dev, acme/prod
      by ~Group/acme/oncall → Assignment/acme/duty → Profile/operator  acme.yaml:16
  - acme/bob loses compute_read, compute_write on acme/dev, acme/prod
      was by ~Group/acme/oncall → Assignment/acme/duty → Profile/operator  acme.yaml:16

Plan: 1 to change.
Access: +4 grants, -4 revocations, 2 users affected.
[exit 2]

$ charter plan --access full --quiet --at 2026-06-01T12:00:00Z; charter plan --access full --at 2026-06-01T12:00:00Z | sed -n '/^Access changes/,/^$/p'
Plan: 1 to change.
Access: +4 grants, -4 revocations, 2 users affected.
Access changes:
  - acme/bob acme/dev compute_read
      User/acme/bob → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_read
  - acme/bob acme/dev compute_write
      User/acme/bob → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_write
  - acme/bob acme/prod compute_read
      User/acme/bob → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_read
  - acme/bob acme/prod compute_write
      User/acme/bob → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_write
  + acme/carol acme/dev compute_read
      User/acme/carol → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_read
  + acme/carol acme/dev compute_write
      User/acme/carol → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_write
  + acme/carol acme/prod compute_read
      User/acme/carol → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_read
  + acme/carol acme/prod compute_write
      User/acme/carol → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_write

$ charter plan --access full --format json --at 2026-06-01T12:00:00Z | jq -c '.accessChanges[] | [.user, .target, .permission, .change, .risk]'
["acme/bob","acme/dev","compute_read","lost",[]]
["acme/bob","acme/dev","compute_write","lost",[]]
["acme/bob","acme/prod","compute_read","lost",[]]
["acme/bob","acme/prod","compute_write","lost",[]]
["acme/carol","acme/dev","compute_read","gained",[]]
["acme/carol","acme/dev","compute_write","gained",[]]
["acme/carol","acme/prod","compute_read","gained",[]]
["acme/carol","acme/prod","compute_write","gained",[]]

$ charter plan --access full --format json --at 2026-06-01T12:00:00Z | jq -c '.accessChanges[0], .summary'
{"user":"acme/bob","target":"acme/dev","permission":"compute_read","change":"lost","risk":[],"before":[["User/acme/bob","Group/acme/oncall","Assignment/acme/duty","Profile/operator","compute_read"]],"after":[]}
{"add":0,"change":1,"destroy":0,"rename":0,"grants":4,"revocations":4,"users":2}

$ sed -i 's/members: .carol./members: [bob]/; s/compute: active/compute: available/' acme.yaml && charter plan --at 2026-06-01T12:00:00Z | sed -n '1,/^$/p; /^Access changes/,/^$/p; $p'
  ~ Organization/acme  acme.yaml:1
      services.compute  active → available

Access changes:
  - acme/alice loses access_write on acme  lockout: nobody is left with it
      was by Assignment/acme/admins → Profile/administrator; because of ~Organization/acme
  - acme/bob loses compute_read, compute_write on acme/dev, acme/prod
      was by Group/acme/oncall → Assignment/acme/duty → Profile/operator; because of ~Organization/acme

Access: -5 revocations, 2 users affected.

$ sed -i 's/compute: available/compute: active/; s/metadata: {name: acme}/metadata: {name: acme, labels: {tier: gold}}/' acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  ~ Organization/acme  acme.yaml:1
      metadata.labels  + {tier: gold}

Plan: 1 to change.
Access: no change.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write, requires: [compute_read]}
    - {name: access_write, administers: true, level: organization}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: operator, permissions: [compute_read, compute_write]}
  - {name: administrator, permissions: [access_write]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: dev}]
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}, {name: carol}]
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [bob]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: duty, groups: [oncall], profiles: [operator]}
  - {name: admins, users: [alice], profiles: [administrator]}
