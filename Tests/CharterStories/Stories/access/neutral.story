A refactoring is to leave everybody's access as it is; --require-access-neutral holds it to that, with exit 5.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 11 added. Serial 1.

$ sed -i 's/users: .alice, bob./groups: [oncall]/' acme.yaml && cat group.txt >> acme.yaml && charter plan --require-access-neutral --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/duty  acme.yaml:21
      groups  + acme/oncall
      users   - acme/alice
              - acme/bob
  + Group/acme/oncall     acme.yaml:26
      members  acme/alice, acme/bob

Plan: 1 to add, 1 to change.
Access: no change.

$ charter plan --require-access-neutral --detailed-exitcode --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to add, 1 to change.
Access: no change.
[exit 2]

$ sed -i 's/members: .alice, bob./members: [alice]/' acme.yaml && charter plan --require-access-neutral --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/duty  acme.yaml:21
      groups  + acme/oncall
      users   - acme/alice
              - acme/bob
  + Group/acme/oncall     acme.yaml:26
      members  acme/alice

Access changes:
  - acme/bob loses compute_read, compute_write on acme/prod
      was by ~Assignment/acme/duty → Profile/operator  acme.yaml:21

Plan: 1 to add, 1 to change.
Access: -2 revocations, 1 user affected.
error[CH508]: the plan changes who has access: -2 revocations, 1 user affected
  = help: it was to be access-neutral; take the changes out, or plan without --require-access-neutral
[exit 5]

$ charter plan --require-access-neutral --detailed-exitcode --quiet --at 2026-06-01T12:00:00Z 2>/dev/null
Plan: 1 to add, 1 to change.
Access: -2 revocations, 1 user affected.
[exit 5]

$ charter plan --require-access-neutral --format json --at 2026-06-01T12:00:00Z 2>/dev/null | jq -c .summary
{"add":1,"change":1,"destroy":0,"rename":0,"grants":0,"revocations":2,"users":1}

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
kind: Assignment
metadata: {name: admins, organization: acme}
spec: {users: [carol], profiles: [administrator]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec: {users: [alice, bob], profiles: [operator], tenants: [prod]}
-- group.txt --
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice, bob]}
