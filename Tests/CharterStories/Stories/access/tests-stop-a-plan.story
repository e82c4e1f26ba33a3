An AccessTest that does not hold on the planned state stops the plan: exit 5, and nothing is written.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 12 added. Serial 1.

$ sed -i 's/users: .alice.,/users: [alice, eve],/' acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/duty  acme.yaml:16
      users  + acme/eve

Access changes:
  + acme/eve gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/duty → Profile/operator  acme.yaml:16

Plan: 1 to change.
Access: +2 grants, 1 user affected.
acme.yaml:26:1: error[CH507]: AccessTest/acme/contractors-stay-out does not hold, assertion 1: acme/eve cannot compute_read on acme/prod
  - acme/eve can compute_read on acme/prod: User/acme/eve → Assignment/acme/duty → Profile/operator → compute_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z; jq .serial store/state.json
acme.yaml:26:1: error[CH507]: AccessTest/acme/contractors-stay-out does not hold, assertion 1: acme/eve cannot compute_read on acme/prod
  - acme/eve can compute_read on acme/prod: User/acme/eve → Assignment/acme/duty → Profile/operator → compute_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
1

$ charter plan --out plan.json --quiet --at 2026-06-01T12:00:00Z 2>/dev/null; charter apply plan.json --auto-approve --quiet --at 2026-06-01T12:00:00Z 2>&1 | head -1
Plan: 1 to change.
Access: +2 grants, 1 user affected.
acme.yaml:26:1: error[CH507]: AccessTest/acme/contractors-stay-out does not hold, assertion 1: acme/eve cannot compute_read on acme/prod

$ charter plan --format json --at 2026-06-01T12:00:00Z 2>/dev/null | jq -c '.applyable, [.findings[] | .code, .severity, .address]'
false
["CH507","error","AccessTest/acme/contractors-stay-out"]

$ sed -i 's/alice, eve/alice/' acme.yaml && charter plan --detailed-exitcode --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.

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
items: [{name: alice}, {name: bob}, {name: eve}]
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec: {users: [alice], profiles: [operator], tenants: [prod]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: admins, organization: acme}
spec: {users: [bob], profiles: [administrator]}
---
apiVersion: charter/v1
kind: AccessTest
metadata: {name: contractors-stay-out, organization: acme}
spec:
  assert:
    - {user: eve, tenant: prod, cannot: [compute_read]}
