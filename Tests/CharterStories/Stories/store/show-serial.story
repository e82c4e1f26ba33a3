A past state comes back from the audit trail alone, byte for byte.

$ charter show --format json; charter show --serial 0
{"formatVersion":"1.0","lineage":"","serial":0,"digest":"DIGEST","auditHead":"","auditLength":0,"resources":[
]}
The store is empty: nothing has been applied yet.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp store/state.json one.json
Apply complete: 7 added. Serial 1.

$ sed -i "s/\"created\":\"2026-06-01T12:00:00Z\",\"invitation\":\"pending\"/\"created\":\"2026-06-01T12:00:00Z\",\"invitation\":\"accepted\"/" store/state.json

$ sed -i "s/bob@acme/robert@acme/" acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-02T12:00:00Z && cp store/state.json two.json
Apply complete: 1 changed. Serial 2.

$ sed -i "/name: bob,/d; s/users: .bob./users: [alice]/" acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-03T12:00:00Z
Apply complete: 1 changed, 1 destroyed. Serial 3.

$ charter show --serial 1 --format json | cmp - one.json && charter show --serial 2 --format json | cmp - two.json && charter show --serial 3 --format json | cmp - store/state.json && charter show --format json | cmp - store/state.json && echo all the same
all the same

$ charter show --serial 2
Assignment/acme/operators  acme-access
Organization/acme          acme-access
Profile/operator           acme-access
Service/compute            acme-access
Tenant/acme/prod           acme-access
User/acme/alice            acme-access
User/acme/bob              acme-access

7 resources. Serial 2, lineage LINEAGE.

$ charter show --serial 2 User/acme/bob
User/acme/bob
      email  robert@acme.example

      workspace   acme-access
      created     2026-06-01T12:00:00Z
      invitation  pending
      invited     2026-06-02T12:00:00Z
      stateSince  2026-06-01T12:00:00Z

$ charter show --serial 3 User/acme/bob
error[CH301]: User/acme/bob is not in the store
  = help: 'charter show' lists what is
[exit 1]

$ charter show --serial 4
error[CH301]: the store has no serial 4
  = help: it is at serial 3: 'charter history' lists what was applied
[exit 1]

$ sed -i "s/\"fileDigest\":\"./\"fileDigest\":\"x/" store/audit.jsonl && charter show --serial 2
store/audit.jsonl:2:1: error[CH602]: this entry does not follow the one before it
  = help: restore the file, or mend the place; charter never writes over it
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
    - {name: compute_write}
    - {name: iam_write, administers: true}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: operator}
spec: {permissions: [compute_read, compute_write]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: client
  services: {compute: active}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec: {owners: [alice]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: operators, organization: acme}
spec: {users: [bob], profiles: [operator], tenants: [prod]}
