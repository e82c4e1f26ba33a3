Access is asked for at a time: an assignment is in force from its first moment, and no longer at its last.

$ charter access list --at 2026-05-31T23:59:59Z
0 grants, 0 users.

$ charter access list --at 2026-06-01
acme/alice  acme/prod  compute_read, compute_write
acme/carol  acme       access_write

3 grants, 2 users.

$ charter access can alice compute_read prod --at 2026-06-30T23:59:59Z
yes: acme/alice holds compute_read on acme/prod
  User/acme/alice → Assignment/acme/june → Profile/operator → compute_read

$ charter access can alice compute_read prod --at 2026-07-01
no: acme/alice does not hold compute_read on acme/prod
  - Assignment/acme/june expired on 2026-07-01T00:00:00Z  acme.yaml:20
  - Assignment/acme/later gives it there to others, not to acme/alice  acme.yaml:21
[exit 1]

$ charter access can bob compute_read prod --at 2026-06-14
no: acme/bob does not hold compute_read on acme/prod
  - Assignment/acme/later begins on 2026-06-15T00:00:00Z  acme.yaml:21
  - Assignment/acme/june gives it there to others, not to acme/bob  acme.yaml:20
[exit 1]

$ charter access can bob compute_read prod --at 2026-06-15T02:00:00+02:00
yes: acme/bob holds compute_read on acme/prod
  User/acme/bob → Assignment/acme/later → Profile/operator → compute_read

$ charter access list --at 2026-06-20 --format csv
user,target,permission
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write
acme/carol,acme,access_write

$ charter access list --at 2030-01-01
acme/bob    acme/prod  compute_read, compute_write
acme/carol  acme       access_write

3 grants, 2 users.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-20 && charter access list --from store --at 2026-06-20 && charter access list --from store --at 2026-07-01
Apply complete: 12 added. Serial 1.
acme/alice  acme/prod  compute_read, compute_write
acme/bob    acme/prod  compute_read, compute_write
acme/carol  acme       access_write

5 grants, 3 users.
acme/bob    acme/prod  compute_read, compute_write
acme/carol  acme       access_write

3 grants, 2 users.

$ charter plan --quiet --at 2026-07-01
No changes. The store matches the manifests.

$ sed -i 's/2026-07-01/2026-08-01/' acme.yaml && charter plan --quiet --at 2026-06-20 && charter plan --at 2026-07-10
Plan: 1 to change.
Access: +2 grants, 1 user affected.
  ~ Assignment/acme/june  acme.yaml:20
      expires  2026-07-01T00:00:00Z → 2026-08-01T00:00:00Z

Access changes:
  + acme/alice gains compute_read, compute_write on acme/prod until 2026-08-01
      by ~Assignment/acme/june → Profile/operator  acme.yaml:20

acme.yaml:20:5: note[CH506]: Assignment/acme/june expires on 2026-08-01T00:00:00Z
  = help: extend it, or let it end

Plan: 1 to change.
Access: +2 grants, 1 user affected.

$ charter access list --at soon 2>&1 | head -2
Error: The value 'soon' is invalid for '--at <time>'
Help:  --at <time>  As if it were this time: RFC 3339, or a date.

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
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: june, users: [alice], profiles: [operator], tenants: [prod], notBefore: 2026-06-01, expires: 2026-07-01}
  - {name: later, users: [bob], profiles: [operator], tenants: [prod], notBefore: 2026-06-15}
  - {name: admins, users: [carol], profiles: [administrator], notBefore: 2026-06-01T00:00:00Z}
