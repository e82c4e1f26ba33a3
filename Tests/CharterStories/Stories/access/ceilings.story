A ceiling is the profile that another may not exceed, what it includes counted in.

$ charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 10 to add, 0 to change, 0 to destroy.
Access: +2 grants, -0 revocations, 1 users affected.
profiles.yaml:6:5: error[CH505]: Profile/modest has compute_write, which its ceiling Profile/reader does not have
  = help: take it out, or choose another ceiling

profiles.yaml:7:5: error[CH505]: Profile/wide has compute_write, which its ceiling Profile/reader does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 2 errors.
[exit 1]

$ sed -i 's/permissions: .compute_write., ceiling/permissions: [compute_read], ceiling/' profiles.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 10 to add, 0 to change, 0 to destroy.
Access: +2 grants, -0 revocations, 1 users affected.
profiles.yaml:7:5: error[CH505]: Profile/wide has compute_write, which its ceiling Profile/reader does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
[exit 1]

$ sed -i 's/includes: .writer., ceiling: reader/includes: [writer], ceiling: writer/' profiles.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 10 to add, 0 to change, 0 to destroy.
Access: +2 grants, -0 revocations, 1 users affected.

$ charter apply --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 10 added, 0 changed, 0 destroyed. Serial 1.

$ sed -i 's/{name: writer, permissions: .compute_read, compute_write./{name: writer, permissions: [compute_read]/' profiles.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 0 to add, 1 to change, 0 to destroy.
Access: +0 grants, -1 revocations, 1 users affected.
profiles.yaml:8:5: error[CH505]: Profile/all-of-it has compute_write, which its ceiling Profile/writer does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
[exit 1]

$ charter apply --auto-approve --quiet --at 2026-06-01T12:00:00Z; jq .serial store/state.json
profiles.yaml:8:5: error[CH505]: Profile/all-of-it has compute_write, which its ceiling Profile/writer does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
1

$ charter explain CH505
CH505: A profile has permissions that its ceiling does not have. Take them out, or choose another ceiling: nobody is given more than the ceiling has.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions: [{name: compute_read}, {name: compute_write, requires: [compute_read]}]
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: all, organization: acme}
spec: {users: [alice], profiles: [reader, writer, modest, wide, all-of-it]}
-- profiles.yaml --
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: reader, permissions: [compute_read]}
  - {name: writer, permissions: [compute_read, compute_write]}
  - {name: modest, permissions: [compute_write], ceiling: reader}
  - {name: wide, includes: [writer], ceiling: reader}
  - {name: all-of-it, permissions: [compute/*], ceiling: writer}
