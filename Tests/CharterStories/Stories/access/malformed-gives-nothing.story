Somebody edits the store so that fields have other types than they take. Nothing of that gives
anybody more: what cannot be read chooses nothing, and what cannot be told is not held.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ charter access list --from store --format csv --at 2026-06-01
user,target,permission
acme/bob,acme,billing
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write

$ sed -i.bak 's/"requires":\["compute_read"\]/"requires":5/' store/state.json

$ charter access list --from store --format csv --at 2026-06-01
user,target,permission
acme/bob,acme,billing
acme/bob,acme/prod,compute_read

$ cp store/state.json.bak store/state.json

$ sed -i 's/"tenants":\["acme\/prod"\]/"tenants":{"labels":5}/' store/state.json

$ charter access list --from store --format csv --at 2026-06-01
user,target,permission
acme/bob,acme,billing

$ cp store/state.json.bak store/state.json

$ sed -i 's/"expires":"2030-01-01T00:00:00Z"/"expires":"later"/' store/state.json

$ charter access list --from store --format csv --at 2026-06-01
user,target,permission
acme/bob,acme,billing

$ cp store/state.json.bak store/state.json

$ sed -i 's/"level":"organization"/"level":"everywhere"/' store/state.json

$ charter access list --from store --format csv --at 2026-06-01
user,target,permission
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: edited}
-- acme.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write, requires: [compute_read]}
    - {name: billing, level: organization}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}]
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: test}]
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: writer, permissions: [compute_write]}
  - {name: worker, permissions: [compute_read, compute_write]}
  - {name: payer, permissions: [billing]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: alice-writes, users: [alice], profiles: [writer], tenants: [prod]}
  - {name: bob-works, users: [bob], profiles: [worker], tenants: [prod], expires: 2030-01-01}
  - {name: bob-pays, users: [bob], profiles: [payer]}
