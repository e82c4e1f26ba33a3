Two workspaces share a store. Each deletes and changes only what it applied; what the other one refers to stays.

$ charter apply --test-clock platform --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter apply --test-clock client --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.
Apply complete: 3 added. Serial 2.

$ charter show platform
Assignment/acme/duty  client-access
Organization/acme     client-access
Profile/admin         platform-access
Profile/operator      platform-access
Profile/viewer        platform-access
Service/compute       platform-access
User/acme/alice       client-access

7 resources. Serial 2, lineage LINEAGE.

$ charter plan platform --at 2026-06-01T12:00:00Z && charter plan client --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.
No changes. The store matches the manifests.

$ charter validate client
warning[CH311]: 2 references may be to what platform-access keeps in the store
 = help: 'charter plan' reads the store and checks them

1 warning
Valid: 3 resources in 2 files.

$ sed -i '/viewer/d' platform/profiles.yaml && charter apply --test-clock platform --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 destroyed. Serial 3.

$ sed -i '/operator/d' platform/profiles.yaml && charter plan platform --at 2026-06-01T12:00:00Z
  - Profile/operator  no longer declared

Plan: 1 to destroy.
Access: no change.
error[CH608]: Profile/operator would go, and Assignment/acme/duty of the workspace "client-access" refers to it
  = help: have that workspace change first

This plan cannot be applied: 1 error.
[exit 1]

$ charter apply --test-clock platform --auto-approve --at 2026-06-01T12:00:00Z >report; echo "exit $?"; jq .serial store/state.json
error[CH608]: Profile/operator would go, and Assignment/acme/duty of the workspace "client-access" refers to it
  = help: have that workspace change first

This plan cannot be applied: 1 error.
exit 1
3

$ sed -i '/name: admin/s/$/\n  - {name: runner, renamedFrom: operator}/' platform/profiles.yaml && charter plan platform --at 2026-06-01T12:00:00Z
  » Profile/runner  profiles.yaml:10
      renamed from Profile/operator
      permissions  - compute_read

Renames: 1.
Plan: no change.
Access: no change.
error[CH608]: Profile/operator would go, and Assignment/acme/duty of the workspace "client-access" refers to it
  = help: have that workspace change first

This plan cannot be applied: 1 error.
[exit 1]

-- platform/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: platform-access}
spec: {store: ../store}
-- platform/profiles.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}]}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: operator, permissions: [compute_read]}
  - {name: viewer, permissions: [compute_read]}
  - {name: admin, permissions: [compute/*]}
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
kind: User
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec: {users: [alice], profiles: [operator]}
