Who holds what, where and why: as a table, as CSV for scripts and auditors, as JSON; and single questions.

$ charter access list --at 2026-06-01T12:00:00Z
acme/alice   acme       access_write
acme/bob     acme/prod  compute_read, compute_write
globex/dave  acme/dev   compute_read, compute_write
             acme/prod  compute_read, compute_write

7 grants, 3 users.

$ charter access list --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,access_write
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write
globex/dave,acme/dev,compute_read
globex/dave,acme/dev,compute_write
globex/dave,acme/prod,compute_read
globex/dave,acme/prod,compute_write

$ charter access list --format json --user alice --at 2026-06-01T12:00:00Z
[
  {"user": "acme/alice", "target": "acme", "permission": "access_write"}
]

$ charter access list --user acme/bob --user dave --target acme/prod --permission compute_write --at 2026-06-01T12:00:00Z
acme/bob     acme/prod  compute_write
globex/dave  acme/prod  compute_write

2 grants, 2 users.

$ charter access list --group oncall --at 2026-06-01T12:00:00Z
acme/bob  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access list --risk escalation --at 2026-06-01T12:00:00Z
acme/alice  acme  access_write

1 grant, 1 user.

$ charter access list --risk cross-organization --format csv --at 2026-06-01T12:00:00Z
user,target,permission
globex/dave,acme/dev,compute_read
globex/dave,acme/dev,compute_write
globex/dave,acme/prod,compute_read
globex/dave,acme/prod,compute_write

$ charter access list --risk lockout --at 2026-06-01T12:00:00Z
acme/alice  acme  access_write

1 grant, 1 user.

$ charter access list --user carol --at 2026-06-01T12:00:00Z
0 grants, 0 users.

$ charter access list --user carol --format csv --at 2026-06-01T12:00:00Z
user,target,permission

$ charter access can dave compute_write acme/prod --at 2026-06-01T12:00:00Z
yes: globex/dave holds compute_write on acme/prod
  User/globex/dave → Assignment/support → Profile/operator → compute_write

$ charter access can dave acme/prod compute_write --at 2026-06-01T12:00:00Z
yes: globex/dave holds compute_write on acme/prod
  User/globex/dave → Assignment/support → Profile/operator → compute_write

$ charter access can carol access_write acme --at 2026-06-01T12:00:00Z
no: acme/carol does not hold access_write on acme
  - Assignment/acme/admins gives it there to others, not to acme/carol  acme.yaml:38
[exit 1]

$ charter access why acme/bob compute_write acme/prod --at 2026-06-01T12:00:00Z
yes: acme/bob holds compute_write on acme/prod

      User/acme/bob         acme.yaml:14
    → Group/acme/engineers  acme.yaml:30
    → Group/acme/oncall     acme.yaml:31
    → Assignment/acme/duty  acme.yaml:37
    → Profile/operator      platform.yaml:13
    → compute_write

$ charter access why acme/bob compute_write acme/prod --format json --at 2026-06-01T12:00:00Z | jq -c '.can, .derivations'
true
[["User/acme/bob","Group/acme/engineers","Group/acme/oncall","Assignment/acme/duty","Profile/operator","compute_write"]]

$ charter access who compute_read acme/prod --at 2026-06-01T12:00:00Z
acme/bob     Group/acme/engineers → Group/acme/oncall → Assignment/acme/duty → Profile/operator
globex/dave  Assignment/support → Profile/operator
2 users hold compute_read on acme/prod

$ charter access who access_write acme --at 2026-06-01T12:00:00Z
acme/alice  Assignment/acme/admins → Profile/administrator
1 user holds access_write on acme

$ charter access who compute_read acme/dev --at 2026-06-01T12:00:00Z
globex/dave  Assignment/support → Profile/operator
1 user holds compute_read on acme/dev

$ charter access who access_write globex --at 2026-06-01T12:00:00Z
nobody holds access_write on globex

$ charter access who compute_read acme/dev --format json --at 2026-06-01T12:00:00Z | jq -c '.holders'
[{"user":"globex/dave","derivations":[["User/globex/dave","Assignment/support","Profile/operator","compute_read"]]}]

$ charter access can bob compute_read acme/prod --at 2026-06-01T12:00:00Z
error[CH303]: "bob" may be several
  = help: 2 have this name: acme/bob, globex/bob
[exit 1]

$ charter access who compute_wirte acme/prod --at 2026-06-01T12:00:00Z
error[CH309]: no service declares the permission "compute_wirte"
  = help: did you mean compute_write?
[exit 1]

$ charter access who compute_write acme/prd --at 2026-06-01T12:00:00Z
error[CH301]: there is no tenant "acme/prd"
  = help: did you mean acme/prod?
[exit 1]

$ charter access list --risk dangerous --at 2026-06-01T12:00:00Z 2>&1 | head -1
Error: --risk takes escalation, cross-organization, lockout, not "dangerous"

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
kind: Organization
metadata: {name: globex}
spec: {type: provider, services: {compute: active}}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: globex}
items: [{name: bob}, {name: dave}]
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items:
  - {name: engineers, members: [bob]}
  - {name: oncall, groups: [engineers]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: duty, groups: [oncall], profiles: [operator], tenants: [prod]}
  - {name: admins, users: [alice], profiles: [administrator]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: support}
spec: {users: [globex/dave], profiles: [operator], organizations: [acme]}
