Taking over what nobody owns, and letting go: the resource and the access that it gives stay as they are.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 7 added. Serial 1.

$ charter forget User/acme/bob Assignment/acme/operators --at 2026-06-02T12:00:00Z --ticket OPS-2
  ~ Assignment/acme/operators  belongs to nobody now
  ~ User/acme/bob  belongs to nobody now

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  2
  ROOT

Forgot 2 resources. Serial 2.

$ charter show User/acme/bob | tail -1; charter access can bob compute_write prod --from store --at 2026-06-02; charter drift
      stateSince  2026-06-01T12:00:00Z
yes: acme/bob holds compute_write on acme/prod
  User/acme/bob → Assignment/acme/operators → Profile/operator → compute_write
No drift. The store is as applied (serial 2).

$ charter plan --at 2026-06-02T12:00:00Z
No changes.
acme.yaml:20:1: error[CH603]: Assignment/acme/operators is in the store and no workspace owns it
  = help: take it over with 'charter adopt Assignment/acme/operators', or give yours another name

acme.yaml:18:5: error[CH603]: User/acme/bob is in the store and no workspace owns it
  = help: take it over with 'charter adopt User/acme/bob', or give yours another name

This plan cannot be applied: 2 errors.
[exit 1]

$ charter forget User/acme/bob
error[CH603]: User/acme/bob belongs to nobody
  = help: only its owner can let go of it
[exit 1]

$ charter adopt User/acme/bob --at 2026-06-03T12:00:00Z --quiet && charter adopt Assignment/acme/operators --at 2026-06-03T12:00:00Z --quiet && charter plan --at 2026-06-03
Adopted 1 resource. Serial 3.
Adopted 1 resource. Serial 4.
No changes. The store matches the manifests.

$ charter adopt User/acme/bob User/acme/bobb
error[CH603]: User/acme/bob belongs to this workspace already
  = help: there is nothing to take over
error[CH301]: User/acme/bobb is not in the store
  = help: did you mean User/acme/bob?
[exit 1]

$ sed -i "s/^]}/,{\"address\":\"User\/acme\/eve\",\"workspace\":\"\",\"digest\":\"\",\"metadata\":{},\"spec\":{\"email\":\"eve@acme.example\"},\"status\":{}}\n&/" store/state.json && charter drift | tail -4
      email  eve@acme.example

Drift: 1 added since serial 4.
Access: no change.

$ charter adopt User/acme/eve --at 2026-06-04T12:00:00Z --quiet; charter drift; charter plan --at 2026-06-04T12:00:00Z
Adopted 1 resource. Serial 5.
warning: no manifest declares User/acme/eve: the next apply destroys it. 'charter show User/acme/eve' tells what to declare.
No drift. The store is as applied (serial 5).
  - User/acme/eve  no longer declared

Plan: 1 to destroy.
Access: no change.

$ sed "s/acme-access/other/" charter.yaml > other.yaml && mkdir other && mv other.yaml other/charter.yaml && sed -i "\$a spec: {store: ../store}" other/charter.yaml && charter adopt User/acme/alice other; charter forget User/acme/alice other
error[CH603]: User/acme/alice belongs to the workspace "acme-access"
  = help: have it let go of there with 'charter forget User/acme/alice'
error[CH603]: User/acme/alice belongs to the workspace "acme-access"
  = help: only its owner can let go of it
[exit 1]

$ charter history User/acme/bob
  + serial 1  2026-06-01T12:00:00Z  created by tester
      email  bob@acme.example
  ~ serial 2  2026-06-02T12:00:00Z  forgotten by tester
      ticket OPS-2
  ~ serial 3  2026-06-03T12:00:00Z  adopted by tester

User/acme/bob: 3 changes.

$ charter adopt
Error: Missing expected argument '<targets> ...'
Help:  <targets>  Addresses such as User/acme/alice, and the workspace where it is not this folder.
Usage: charter adopt <targets> ... [--ticket <ticket>] [--at <time>] [--lock-timeout <seconds>] [--allow-network-store] [--checkpoint <file>] [--actor <name>] [--author <name> ...] [--quiet] [--no-color]
  See 'charter adopt --help' for more information.
[exit 64]

$ charter adopt here there
Error: "there" is no address such as User/acme/alice, and there is one workspace already
  See 'charter adopt --help' for more information.
[exit 64]

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
