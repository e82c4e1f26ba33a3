References to what another workspace has in the store: validate cannot tell, plan follows them.

$ charter apply --test-clock platform --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 added. Serial 1.

$ charter validate client
warning[CH311]: 1 reference may be to what platform-access keeps in the store
 = help: 'charter plan' reads the store and checks them

1 warning
Valid: 3 resources in 2 files.

$ charter validate client --format json | jq -c '.valid, (.diagnostics[] | [.code, .severity])'
true
["CH311","warning"]

$ charter plan client --quiet --at 2026-06-01T12:00:00Z
Plan: 3 to add.
Access: no change.

$ sed -i 's/operator/operatr/' client/acme.yaml && charter validate client
warning[CH311]: 1 reference may be to what platform-access keeps in the store
 = help: 'charter plan' reads the store and checks them

1 warning
Valid: 3 resources in 2 files.

$ charter plan client --at 2026-06-01T12:00:00Z
client/acme.yaml:13:35: error[CH301]: there is no Profile "operatr" in acme, above it, or platform-wide
   |
13 | spec: {users: [alice], profiles: [operatr]}
   |                                   ^^^^^^^
   = help: did you mean operator?

1 error
[exit 1]

$ charter apply --test-clock client --auto-approve --at 2026-06-01T12:00:00Z
client/acme.yaml:13:35: error[CH301]: there is no Profile "operatr" in acme, above it, or platform-wide
   |
13 | spec: {users: [alice], profiles: [operatr]}
   |                                   ^^^^^^^
   = help: did you mean operator?

1 error
[exit 1]

$ sed -i 's/operatr/operator/; s/, uses: .platform-access.//' client/*.yaml && charter plan client --at 2026-06-01T12:00:00Z
client/acme.yaml:13:35: error[CH301]: there is no Profile "operator" in acme, above it, or platform-wide
   |
13 | spec: {users: [alice], profiles: [operator]}
   |                                   ^^^^^^^^
   = help: declare it, or correct the name

1 error
[exit 1]

-- platform/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: platform-access}
spec: {store: ../store}
-- platform/profiles.yaml --
apiVersion: charter/v1
kind: Profile
metadata: {name: operator}
-- client/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: client-access}
spec: {store: ../store, uses: [platform-access]}
-- client/acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec: {users: [alice], profiles: [operator]}
