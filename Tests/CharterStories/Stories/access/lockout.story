Somebody has to be left who can change access: a plan that takes the last one away does not apply.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 11 added. Serial 1.

$ sed -i 's/users: .alice, bob./users: [bob]/' acme.yaml && charter plan --actor carol --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/admins  acme.yaml:16
      users  - acme/alice

Access changes:
  - acme/alice loses access_write on acme
      was by ~Assignment/acme/admins → Profile/administrator  acme.yaml:16

Plan: 1 to change.
Access: -1 revocation, 1 user affected.

$ charter apply --test-clock --auto-approve --quiet --actor carol --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.

$ sed -i 's/users: .bob./users: [carol]/' acme.yaml && charter plan --quiet --actor carol --at 2026-06-01T12:00:00Z
Plan: 1 to change.
Access: +1 grant, -1 revocation, 2 users affected.

$ sed -i 's/users: .carol., profiles: .administrator./users: [bob], profiles: [operator]/' acme.yaml && charter plan --actor carol --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/admins  acme.yaml:16
      profiles  + operator
                - administrator

Access changes:
  - acme/bob loses access_write on acme  lockout: nobody is left with it
      was by ~Assignment/acme/admins → Profile/administrator  acme.yaml:16
  + acme/bob gains compute_read, compute_write on acme/dev, acme/prod
      by ~Assignment/acme/admins → Profile/operator  acme.yaml:16

platform.yaml:14:5: warning[CH503]: nobody uses Profile/administrator: no assignment gives it, no profile includes it
  = help: assign it, or take it out

guard[lockout]: nobody would be left with access_write on acme
  = help: apply stops here; --allow lockout=Organization/acme lets it happen once

Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: +4 grants, -1 revocation, 1 user affected.

$ charter apply --test-clock --auto-approve --quiet --actor carol --at 2026-06-01T12:00:00Z; jq .serial store/state.json
error[CH609]: stopped by lockout
  = help: --allow lockout lets it happen once
2

$ charter plan --out plan.json --quiet --actor carol --at 2026-06-01T12:00:00Z && charter apply plan.json --auto-approve --quiet --actor carol --at 2026-06-01T12:00:00Z
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: +4 grants, -1 revocation, 1 user affected.
error[CH609]: stopped by lockout
  = help: --allow lockout lets it happen once
[exit 6]

$ charter apply --test-clock --auto-approve --quiet --allow selfLockout --actor carol --at 2026-06-01T12:00:00Z
error[CH609]: stopped by lockout
  = help: --allow lockout lets it happen once
[exit 6]

$ charter plan --access full --format json --actor carol --at 2026-06-01T12:00:00Z | jq -c '.guards, [.accessChanges[] | select(.risk | index("lockout")) | .user, .permission, .target]'
[{"name":"lockout","address":"Organization/acme","message":"nobody would be left with access_write on acme","allowed":false}]
["acme/bob","access_write","acme"]

$ charter apply --test-clock --auto-approve --quiet --allow lockout --actor carol --at 2026-06-01T12:00:00Z; jq -c '[.serial, .overrides]' store/audit.jsonl
Apply complete: 1 changed. Serial 3.
[1,[]]
[2,[]]
[3,["lockout"]]

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
spec: {users: [alice, bob], profiles: [administrator]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec: {users: [carol], profiles: [operator]}
