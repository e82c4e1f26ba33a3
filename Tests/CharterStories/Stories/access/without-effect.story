What is given without effect, gives nobody anything, is used by nobody or ends soon is a finding of the plan, with its place.

$ charter plan --at 2026-06-01T12:00:00Z | sed -n '/^Access changes/,$p'
acme.yaml:26:5: error[CH510]: Assignment/acme/not-for-clients gives Profile/seller to users of Organization/acme, and sales_read in it is not for them
  = help: give them a profile without it; the service says for whom it is

This plan cannot be applied: 1 error.
Access changes:
  + acme/alice gains compute_read on acme/prod until 2026-07-01T12:00:01Z
      by +Assignment/acme/longer → +Profile/viewer  acme.yaml:33

acme.yaml:32:5: note[CH506]: Assignment/acme/thirty-days expires on 2026-07-01T12:00:00Z
  = help: extend it, or let it end

acme.yaml:28:5: warning[CH501]: Tenant/acme/old is disabled: what Assignment/acme/disabled-tenant gives there has no effect
  = help: take it back, or put the tenant into use

acme.yaml:29:5: warning[CH502]: Assignment/acme/empty-group gives nobody anything: the groups that it names are empty
  = help: correct it, or take it out

acme.yaml:30:5: warning[CH502]: Assignment/acme/empty-place gives nobody anything: it covers no target
  = help: correct it, or take it out

acme.yaml:25:5: warning[CH501]: Service/backup is only available in Organization/acme, not active: backup_read, which Assignment/acme/not-active gives, has no effect there
  = help: set the service to active, or give a profile without its permissions

acme.yaml:31:5: warning[CH502]: Assignment/acme/over gives nobody anything: it expired on 2026-06-01T12:00:00Z
  = help: correct it, or take it out

acme.yaml:27:5: warning[CH501]: compute_write requires compute_read, and acme/bob does not hold that on acme/prod: what Profile/writer gives there by Assignment/acme/without-read has no effect
  = help: give compute_read as well

acme.yaml:19:25: warning[CH503]: nobody uses Group/acme/friends: no assignment and no group names it
  = help: assign something to it, or take it out

platform.yaml:16:5: warning[CH503]: nobody uses Profile/spare: no assignment gives it, no profile includes it
  = help: assign it, or take it out

Plan: 24 to add.
Access: +1 grant, 1 user affected.

$ charter plan --format json --at 2026-06-01T12:00:00Z | jq -c '.findings[] | [.code, .severity, .address, .source.line]'
acme.yaml:26:5: error[CH510]: Assignment/acme/not-for-clients gives Profile/seller to users of Organization/acme, and sales_read in it is not for them
  = help: give them a profile without it; the service says for whom it is

This plan cannot be applied: 1 error.
["CH501","warning","Assignment/acme/disabled-tenant",28]
["CH502","warning","Assignment/acme/empty-group",29]
["CH502","warning","Assignment/acme/empty-place",30]
["CH501","warning","Assignment/acme/not-active",25]
["CH510","error","Assignment/acme/not-for-clients",26]
["CH502","warning","Assignment/acme/over",31]
["CH506","note","Assignment/acme/thirty-days",32]
["CH501","warning","Assignment/acme/without-read",27]
["CH503","warning","Group/acme/friends",19]
["CH503","warning","Profile/spare",16]

$ charter access list --at 2026-06-01T12:00:00Z
acme/alice  acme/prod  compute_read

1 grant, 1 user.

$ charter explain CH501; charter explain CH502; charter explain CH506
CH501: a grant without effect

  Somebody is given a permission and does not hold it all the same: its service is not
  active there, a permission that it requires is missing, the user's organization cannot use
  the profile, the organization is in no working state, or the tenant is disabled. This is a
  warning.

why
  Whoever reads the manifest believes that it is held. And on the day that the missing part
  comes, it is, without anybody having decided it then.

example
  apiVersion: charter/v1
  kind: Profile
  metadata: {name: writer}
  spec: {permissions: [compute_write]}
  ---
  apiVersion: charter/v1
  kind: Tenant
  metadata: {name: staging, organization: acme}
  ---
  apiVersion: charter/v1
  kind: Assignment
  metadata: {name: deployments, organization: acme}
  spec: {users: [dana], profiles: [writer], tenants: [staging]}

what to do
  Give what is missing, or take the grant back; the message says which part it is. `charter
  access why USER PERMISSION TARGET` lists the conditions one by one.
CH502: an assignment that gives nothing

  An assignment gives nobody anything: its groups are empty, everybody in it is disabled, it
  covers no target, its profiles grant nothing that is held there, or it is over. This is a
  warning.

why
  It looks like access that somebody has. A selector that chooses nothing today begins to
  give access when the first tenant with its label comes.

example
  apiVersion: charter/v1
  kind: Assignment
  metadata: {name: staging-readers, organization: acme}
  spec: {users: [dana], profiles: [viewer], tenants: {labels: {env: staging}}}

what to do
  Correct what is named, or take the assignment out. What is over need not be kept: the
  audit trail has it.
CH506: an assignment that ends soon

  An assignment ends within thirty days of the time of the plan. This is a note.

why
  When it has ended, people cannot work; and nothing changes in git on that day, so that no
  review would show it.

example
  apiVersion: charter/v1
  kind: Assignment
  metadata: {name: audit, organization: acme}
  spec:
    users: [dana]
    profiles: [operator]
    tenants: [prod]
    expires: 2026-06-20  # planned on 2026-06-01

what to do
  Set `expires` to a later time, or let it end. `charter access list --at TIME` shows who
  holds what then.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: ServiceList
items:
  - name: compute
    permissions: [{name: compute_read}, {name: compute_write, requires: [compute_read]}]
  - {name: backup, requires: [compute], permissions: [{name: backup_read}]}
  - {name: sales, permissions: [{name: sales_read, audience: [reseller]}]}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: viewer, permissions: [compute_read]}
  - {name: writer, permissions: [compute_write]}
  - {name: keeper, permissions: [backup_read]}
  - {name: seller, permissions: [sales_read]}
  - {name: spare, permissions: [compute_read]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active, backup: available, sales: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: old, state: disabled}]
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}]
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items: [{name: nobody}, {name: friends, members: [bob]}]
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: not-active, users: [bob], profiles: [keeper], tenants: [prod]}
  - {name: not-for-clients, users: [bob], profiles: [seller], tenants: [prod]}
  - {name: without-read, users: [bob], profiles: [writer], tenants: [prod]}
  - {name: disabled-tenant, users: [bob], profiles: [viewer], tenants: [old]}
  - {name: empty-group, groups: [nobody], profiles: [viewer], tenants: [prod]}
  - {name: empty-place, users: [alice], profiles: [viewer], tenants: {labels: {env: staging}}}
  - {name: over, users: [alice], profiles: [viewer], tenants: [prod], expires: 2026-06-01T12:00:00Z}
  - {name: thirty-days, users: [alice], profiles: [viewer], tenants: [prod], expires: 2026-07-01T12:00:00Z}
  - {name: longer, users: [alice], profiles: [viewer], tenants: [prod], expires: 2026-07-01T12:00:01Z}
