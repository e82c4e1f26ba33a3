A provider keeps services and profiles, a client its users and assignments, in one store: each plan shows access over both, and
changes only what is its own.

$ cd platform && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 6 added. Serial 1.

$ cd client && charter plan --at 2026-06-01T12:00:00Z
  + Assignment/acme/duty  acme.yaml:14
      profiles  operator
      users     acme/alice
  + Organization/acme     acme.yaml:1
      services  {compute: active}
      type      client
  + Tenant/acme/prod      acme.yaml:6
  + User/acme/alice       acme.yaml:10

Access changes:
  + globex/dave gains access_write on acme  escalation, cross-organization
      by Assignment/support → Profile/support; because of +Organization/acme
  + acme/alice gains compute_read, compute_write on acme/prod
      by +Assignment/acme/duty → Profile/operator  acme.yaml:14

Plan: 4 to add.
Access: +3 grants, 2 users affected.

$ cd client && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 2.

$ cd client && charter access list --at 2026-06-01T12:00:00Z
acme/alice   acme/prod  compute_read, compute_write
globex/dave  acme       access_write
             globex     access_write

4 grants, 2 users.

$ cd platform && charter access list --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
globex/dave,acme,access_write
globex/dave,globex,access_write

$ cd platform && charter access why acme/alice compute_write acme/prod --at 2026-06-01T12:00:00Z
yes: acme/alice holds compute_write on acme/prod

      User/acme/alice
    → Assignment/acme/duty
    → Profile/operator      platform.yaml:13
    → compute_write

$ sed -i 's/permissions: .compute_read, compute_write./permissions: [compute_read]/' platform/platform.yaml && cd platform && charter plan --at 2026-06-01T12:00:00Z
  ~ Profile/operator  platform.yaml:13
      permissions  - compute_write

Access changes:
  - acme/alice loses compute_write on acme/prod
      was by Assignment/acme/duty → ~Profile/operator  platform.yaml:13

Plan: 1 to change.
Access: -1 revocation, 1 user affected.

$ cd platform && charter plan --require-access-neutral --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to change.
Access: -1 revocation, 1 user affected.
error[CH508]: the plan changes who has access: -1 revocation, 1 user affected
  = help: it was to be access-neutral; take the changes out, or plan without --require-access-neutral
[exit 5]

$ cd platform && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cd ../client && charter access list --at 2026-06-01T12:00:00Z && charter plan --detailed-exitcode --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 3.
acme/alice   acme/prod  compute_read
globex/dave  acme       access_write
             globex     access_write

3 grants, 2 users.
No changes. The store matches the manifests.

$ sed -i '/name: operator/d' platform/platform.yaml && cd platform && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to destroy.
Access: -1 revocation, 1 user affected.
error[CH608]: Profile/operator would go, and Assignment/acme/duty of the workspace "client-access" refers to it
  = help: have that workspace change first

This plan cannot be applied: 1 error.
[exit 1]

$ cd client && printf '%s\n' --- 'apiVersion: charter/v1' 'kind: Profile' 'metadata: {name: support}' 'spec: {permissions: [compute_read, compute_write]}' >> acme.yaml && charter plan --at 2026-06-01T12:00:00Z
No changes.
acme.yaml:19:1: error[CH603]: Profile/support is in the store and belongs to the workspace "platform-access"
  = help: give yours another name, or have it let go of there with 'charter forget Profile/support', and adopt it here

This plan cannot be applied: 1 error.
[exit 1]

$ cd client && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z; jq -c '[.serial, (.resources[] | select(.address == "Profile/support") | .workspace)]' ../store/state.json
No changes.
acme.yaml:19:1: error[CH603]: Profile/support is in the store and belongs to the workspace "platform-access"
  = help: give yours another name, or have it let go of there with 'charter forget Profile/support', and adopt it here

This plan cannot be applied: 1 error.
[3,"platform-access"]

-- platform/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: platform-access}
spec: {store: ../store}
-- platform/platform.yaml --
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
  - {name: support, permissions: [access_write]}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: globex}
spec: {type: provider, services: {compute: active}}
---
apiVersion: charter/v1
kind: User
metadata: {name: dave, organization: globex}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: support}
spec: {users: [globex/dave], profiles: [support]}
-- client/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: client-access}
spec: {store: ../store, uses: [platform-access]}
-- client/acme.yaml --
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
metadata: {name: duty, organization: acme}
spec: {users: [alice], profiles: [operator]}
