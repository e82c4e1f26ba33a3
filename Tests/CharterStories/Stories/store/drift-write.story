Drift that is meant to stay is put into the manifests, comments and layout kept; the next apply takes it for applied.

$ charter drift --write --allow-empty
No drift. Nothing has been applied yet.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp acme.yaml before.txt && cp -R store whole
Apply complete: 7 added. Serial 1.

$ sed -i 's/bob@acme/robert@acme/; s/"users":."acme.bob"./"users":["acme\/alice","acme\/bob"]/; /"User.acme.alice"/s/"metadata":{}/"metadata":{"labels":{"team":"blue"}}/' store/state.json

$ sed -i 's/^]}/,{"address":"User\/acme\/eve","workspace":"","digest":"","metadata":{},"spec":{"email":"eve@acme.example"},"status":{}}\n&/' store/state.json

$ charter drift --write
  ~ Assignment/acme/operators  changed in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      users  + acme/alice
  ~ User/acme/alice            changed in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      metadata.labels  + {team: blue}
  ~ User/acme/bob              changed in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      email  bob@acme.example → robert@acme.example
  + User/acme/eve              added to the store; never applied
      email  eve@acme.example

Drift: 1 added, 3 changed since serial 1.
Access: no change.
note: User/acme/eve belongs to nobody: 'charter adopt User/acme/eve' takes it over

  acme.yaml  written
  drift.yaml  written

The manifests say what the store has of 4 resources: review them, then apply.

$ diff before.txt acme.yaml; cat drift.yaml
17c17
<   - {name: alice, email: alice@acme.example}
---
>   - {name: alice, labels: {team: blue}, email: alice@acme.example}
19c19
<   - {name: bob, email: bob@acme.example}   # until June
---
>   - {name: bob, email: robert@acme.example}   # until June
24c24
< spec: {users: [bob], profiles: [operator], tenants: [prod]}
---
> spec: {users: [bob, alice], profiles: [operator], tenants: [prod]}
apiVersion: charter/v1
kind: User
metadata:
  name: eve
  organization: acme
spec:
  email: eve@acme.example

$ charter plan --at 2026-06-02T12:00:00Z
  = Assignment/acme/operators  adopted: the store was changed, and the manifests say the same
  = User/acme/alice            adopted: the store was changed, and the manifests say the same
  = User/acme/bob              adopted: the store was changed, and the manifests say the same

Adopted as they are in the store: 3.
Plan: no change.
Access: no change.
drift.yaml:1:1: error[CH603]: User/acme/eve is in the store and no workspace owns it
  = help: take it over with 'charter adopt User/acme/eve', or give yours another name

This plan cannot be applied: 1 error.
[exit 1]

$ charter adopt User/acme/eve --quiet --at 2026-06-02T12:00:00Z && charter plan --at 2026-06-02T12:00:00Z --out adopt.json && jq -c '.adopted, .summary' adopt.json
Adopted 1 resource. Serial 2.
  = Assignment/acme/operators  adopted: the store was changed, and the manifests say the same
  = User/acme/alice            adopted: the store was changed, and the manifests say the same
  = User/acme/bob              adopted: the store was changed, and the manifests say the same

Adopted as they are in the store: 3.
Plan: no change.
Access: no change.
[{"address":"Assignment/acme/operators","digest":"DIGEST"},{"address":"User/acme/alice","digest":"DIGEST"},{"address":"User/acme/bob","digest":"DIGEST"}]
{"add":0,"change":0,"destroy":0,"rename":0,"grants":0,"revocations":0,"users":0}

$ charter apply --test-clock adopt.json --auto-approve --at 2026-06-02T12:00:00Z
  = Assignment/acme/operators  adopted: the store was changed, and the manifests say the same
  = User/acme/alice            adopted: the store was changed, and the manifests say the same
  = User/acme/bob              adopted: the store was changed, and the manifests say the same

Adopted as they are in the store: 3.
Plan: no change.
Access: no change.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  3
  ROOT

Apply complete: no change. Serial 3.

$ charter drift; charter plan --at 2026-06-02; charter verify | tail -1
No drift. The store is as applied (serial 3).
No changes. The store matches the manifests.
The store is whole.

$ charter history User/acme/bob
  + serial 1  2026-06-01T12:00:00Z  created by tester
      email  bob@acme.example
  ~ serial 2  before 2026-06-02T12:00:00Z  changed in the store by somebody else
      email  bob@acme.example → robert@acme.example
  ~ serial 3  2026-06-02T12:00:00Z  adopted by tester

User/acme/bob: 3 changes.

$ sed -i '/"Assignment.acme.operators"/d' store/state.json && charter drift --write && charter plan --at 2026-06-03 && charter apply --test-clock --auto-approve --quiet --at 2026-06-03 && charter drift
  - Assignment/acme/operators  removed from the store; last applied by tester, serial 3, 2026-06-02T12:00:00Z
      profiles  operator
      tenants   acme/prod
      users     acme/alice, acme/bob

Access changes:
  - acme/bob loses compute_read, compute_write on acme/prod
      was by -Assignment/acme/operators → Profile/operator

Drift: 1 removed since serial 3.
Access: -2 revocations, 1 user affected.

  acme.yaml  written

The manifests say what the store has of 1 resource: review them, then apply.
  = Assignment/acme/operators  adopted: the store was changed, and the manifests say the same

Access changes:
  - acme/bob loses compute_read, compute_write on acme/prod
      was by Assignment/acme/operators → Profile/operator

Adopted as they are in the store: 1.
Plan: no change.
Access: -2 revocations, 1 user affected.
Apply complete: no change. Serial 4.
No drift. The store is as applied (serial 4).

$ sed -i 's/robert@acme/rob@acme/' store/state.json && sed -i 's/robert@acme/roberta@acme/' acme.yaml && charter drift --write
  ~ User/acme/bob  changed in the store; last applied by tester, serial 3, 2026-06-02T12:00:00Z
      email  robert@acme.example → rob@acme.example

Drift: 1 changed since serial 4.
Access: no change.
error[CH618]: User/acme/bob was changed in the manifests as well, and that is not applied
  = help: apply it, which takes the change in the store back; or undo it in the manifests first
Nothing was written.
[exit 1]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-04 && sed -i 's/roberta@acme/rob@acme/; s/"email":"rob@acme.example"/&,"nickname":"rob"/' store/state.json && charter drift --write
Apply complete: 1 changed. Serial 5.
  ~ User/acme/bob  changed in the store; last applied by tester, serial 5, 2026-06-04T00:00:00Z
      email     roberta@acme.example → rob@acme.example
      nickname  + rob

Drift: 1 changed since serial 5.
Access: no change.
acme.yaml:19:5: error[CH618]: the store has "spec.nickname", which manifests cannot say
  = help: take it out of the store
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
  # On call.
  - {name: bob, email: bob@acme.example}   # until June
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: operators, organization: acme}
spec: {users: [bob], profiles: [operator], tenants: [prod]}
