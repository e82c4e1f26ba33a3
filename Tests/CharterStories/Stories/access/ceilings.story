A ceiling is the profile that another may not exceed, what it includes counted in.

$ charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 10 to add.
Access: +2 grants, 1 user affected.
profiles.yaml:6:5: error[CH505]: Profile/modest has compute_write, which its ceiling Profile/reader does not have
  = help: take it out, or choose another ceiling

profiles.yaml:7:5: error[CH505]: Profile/wide has compute_write, which its ceiling Profile/reader does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 2 errors.
[exit 1]

$ sed -i 's/permissions: .compute_write., ceiling/permissions: [compute_read], ceiling/' profiles.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 10 to add.
Access: +2 grants, 1 user affected.
profiles.yaml:7:5: error[CH505]: Profile/wide has compute_write, which its ceiling Profile/reader does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
[exit 1]

$ sed -i 's/includes: .writer., ceiling: reader/includes: [writer], ceiling: writer/' profiles.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 10 to add.
Access: +2 grants, 1 user affected.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 10 added. Serial 1.

$ sed -i 's/{name: writer, permissions: .compute_read, compute_write./{name: writer, permissions: [compute_read]/' profiles.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to change.
Access: -1 revocation, 1 user affected.
profiles.yaml:8:5: error[CH505]: Profile/all-of-it has compute_write, which its ceiling Profile/writer does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
[exit 1]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z; jq .serial store/state.json
profiles.yaml:8:5: error[CH505]: Profile/all-of-it has compute_write, which its ceiling Profile/writer does not have
  = help: take it out, or choose another ceiling

This plan cannot be applied: 1 error.
1

$ charter explain CH505
CH505: a profile above its ceiling

  A profile has permissions that its `ceiling` does not have. Where it had them before the
  plan, this is a warning.

why
  The ceiling is the promise that whoever may change the profile cannot give out more than
  that. Nobody is given what is above it, so the profile does not do what it says.

example
  apiVersion: charter/v1
  kind: Profile
  metadata: {name: senior}
  spec: {permissions: [compute_read, compute_write], ceiling: viewer}

what to do
  Take the permissions out that are named, or choose another ceiling. To give a ceiling
  more, change it where it is declared, which is a decision of its own.

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
