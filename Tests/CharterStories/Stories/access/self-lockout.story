Whoever applies cannot take the right to change access from themselves by mistake.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 11 added. Serial 1.

$ sed -i 's/users: .alice, bob./users: [bob]/' acme.yaml && charter plan --actor alice --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/admins  acme.yaml:16
      users  - acme/alice

Access changes:
  - acme/alice loses access_write on acme
      was by ~Assignment/acme/admins → Profile/administrator  acme.yaml:16

guard[selfLockout]: alice, an author of this plan, would lose access_write on acme
  = help: apply stops here; --allow selfLockout=Organization/acme lets it happen once

Stopped by 1 guard: selfLockout.
Plan: 1 to change.
Access: -1 revocation, 1 user affected.

$ charter plan --actor acme/alice --at 2026-06-01T12:00:00Z | grep guard
guard[selfLockout]: acme/alice, an author of this plan, would lose access_write on acme
Stopped by 1 guard: selfLockout.

$ CHARTER_ACTOR=alice charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH609]: stopped by selfLockout
  = help: --allow selfLockout lets it happen once
[exit 6]

$ charter apply --test-clock --auto-approve --quiet --actor alice --at 2026-06-01T12:00:00Z; jq .serial store/state.json
error[CH609]: stopped by selfLockout
  = help: --allow selfLockout lets it happen once
1

$ charter apply --test-clock --auto-approve --quiet --actor alice --allow lockout --at 2026-06-01T12:00:00Z
error[CH609]: stopped by selfLockout
  = help: --allow selfLockout lets it happen once
[exit 6]

$ charter plan --actor bob --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/admins  acme.yaml:16
      users  - acme/alice

Access changes:
  - acme/alice loses access_write on acme
      was by ~Assignment/acme/admins → Profile/administrator  acme.yaml:16

Plan: 1 to change.
Access: -1 revocation, 1 user affected.

$ charter apply --test-clock --auto-approve --quiet --actor alice --allow selfLockout --at 2026-06-01T12:00:00Z; jq -c '[.serial, .actor, .overrides]' store/audit.jsonl
Apply complete: 1 changed. Serial 2.
[1,"tester",[]]
[2,"alice",["selfLockout"]]

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
