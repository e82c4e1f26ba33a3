The same questions, of the manifests, of the store, and of what a saved plan leads to.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 9 added. Serial 1.

$ sed -i 's/users: .alice./users: [bob]/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to change.
Access: +2 grants, -2 revocations, 2 users affected.

$ charter access list --at 2026-06-01T12:00:00Z
acme/bob  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access list --from store --at 2026-06-01T12:00:00Z
acme/alice  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access list --from plan.json --at 2026-06-01T12:00:00Z
This is what plan.json claims; 'charter show --check' plans again and compares.
acme/bob  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access list --from plan.json
This is what plan.json claims; 'charter show --check' plans again and compares.
acme/bob  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access why alice compute_read prod --from store --at 2026-06-01T12:00:00Z
yes: acme/alice holds compute_read on acme/prod

      User/acme/alice
    → Assignment/acme/duty
    → Profile/operator
    → compute_read

$ charter access why bob compute_read prod --from plan.json
This is what plan.json claims; 'charter show --check' plans again and compares.
yes: acme/bob holds compute_read on acme/prod

      User/acme/bob
    → Assignment/acme/duty  acme.yaml:16
    → Profile/operator
    → compute_read

$ charter access can alice compute_read prod --from plan.json
This is what plan.json claims; 'charter show --check' plans again and compares.
no: acme/alice does not hold compute_read on acme/prod
  - Assignment/acme/duty gives it there to others, not to acme/alice  acme.yaml:16
[exit 1]

$ sed -i 's/users: .bob./users: [alice, bob]/' acme.yaml && charter access list --from plan.json --format csv && charter access list --format csv --at 2026-06-01T12:00:00Z
This is what plan.json claims; 'charter show --check' plans again and compares.
user,target,permission
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write
user,target,permission
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write

$ sed 's/acme\/bob/acme\/eve/' plan.json > forged.json && charter access list --from forged.json
forged.json:33:13: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ sed -i 's/users: .alice, bob./users: [bob]/' acme.yaml && charter apply plan.json --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter access list --from store --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.
acme/bob  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access list --from plan.json
This is what plan.json claims; 'charter show --check' plans again and compares.
error[CH606]: the store has changed since the plan was made
  = help: make a new plan with 'charter plan --out'
[exit 3]

$ charter access list --from nothing.json 2>&1 | head -1
Error: --from takes manifests, store, or a file that 'charter plan --out' wrote, not "nothing.json"

$ echo {} > empty.json && charter access list --from empty.json
empty.json:1:1: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

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
metadata: {name: duty, organization: acme}
spec: {users: [alice], profiles: [operator], tenants: [prod]}
