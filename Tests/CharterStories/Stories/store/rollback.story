The way back to an earlier serial is a plan like any other: with its access changes, its guards, and a saved form.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp store/state.json one.json
Apply complete: 7 added. Serial 1.

$ sed -i "s/users: .bob./users: [alice, bob]/; s/name: prod, org/name: main, renamedFrom: prod, org/; s/tenants: .prod./tenants: [main]/" acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-02T12:00:00Z
Apply complete: 1 changed. Serial 2.

$ sed -i "s/  - {name: bob.*/  - {name: carol, email: carol@acme.example}/; s/alice, bob/alice, carol/" acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-03T12:00:00Z && cp store/state.json three.json
Apply complete: 1 added, 1 changed, 1 destroyed. Serial 3.

$ charter rollback 1 --at 2026-06-04T12:00:00Z
  ~ Assignment/acme/operators  as of audit.jsonl:1
      tenants  + acme/prod
               - acme/main
      users    + acme/bob
               - acme/alice
               - acme/carol
  » Tenant/acme/prod           audit.jsonl:1
      renamed from Tenant/acme/main
  + User/acme/bob              as of audit.jsonl:1
      email  bob@acme.example
  - User/acme/carol            not there yet

Access changes:
  + acme/bob gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → Profile/operator  audit.jsonl:1; because of »Tenant/acme/prod
  - acme/carol loses compute_read, compute_write on acme/prod
      was by ~Assignment/acme/operators → Profile/operator  audit.jsonl:1; because of »Tenant/acme/prod, -User/acme/carol

Renames: 1.
Plan: 1 to add, 1 to change, 1 to destroy.
Access: +2 grants, -2 revocations, 2 users affected.
error[CH612]: this is no terminal to ask on
  = help: review the plan, then apply with --auto-approve
[exit 1]

$ charter rollback 1 --out back.json --at 2026-06-04T12:00:00Z | tail -2; jq -c "[.rollback, (.changes[] | [.reason, .actions, .address])]" back.json
Plan: 1 to add, 1 to change, 1 to destroy.
Access: +2 grants, -2 revocations, 2 users affected.
[1,["rolled-back",["update"],"Assignment/acme/operators"],["renamed",["rename"],"Tenant/acme/prod"],["rolled-back",["create"],"User/acme/bob"],["rolled-back",["delete"],"User/acme/carol"]]

$ charter apply --test-clock back.json --auto-approve --at 2026-06-04T12:00:00Z --ticket OPS-9
error[CH606]: the plan was made without a ticket, and this run is with --ticket "OPS-9"
  = help: apply it without --ticket, or make a new plan
[exit 3]

$ charter apply --test-clock back.json --auto-approve --at 2026-06-04T12:00:00Z
  ~ Assignment/acme/operators  as of audit.jsonl:1
      tenants  + acme/prod
               - acme/main
      users    + acme/bob
               - acme/alice
               - acme/carol
  » Tenant/acme/prod           audit.jsonl:1
      renamed from Tenant/acme/main
  + User/acme/bob              as of audit.jsonl:1
      email  bob@acme.example
  - User/acme/carol            not there yet

Access changes:
  + acme/bob gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → Profile/operator  audit.jsonl:1; because of »Tenant/acme/prod
  - acme/carol loses compute_read, compute_write on acme/prod
      was by ~Assignment/acme/operators → Profile/operator  audit.jsonl:1; because of »Tenant/acme/prod, -User/acme/carol

Renames: 1.
Plan: 1 to add, 1 to change, 1 to destroy.
Access: +2 grants, -2 revocations, 2 users affected.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  4
  ROOT

Apply complete: 1 added, 1 changed, 1 destroyed. Serial 4.
The manifests are as they were: take them back as well, or the next apply leads to serial 3 again.

$ charter history --last 1
  serial  time                  actor   workspace    resources    access  why
       4  2026-06-04T12:00:00Z  tester  acme-access  +1 ~1 -1 »1  +2 -2   rollback to serial 1

1 apply, the last by tester at 2026-06-04T12:00:00Z.

$ for s in one.json store/state.json; do jq -S "[.resources[] | del(.status)]" $s > $s.resources; done; cmp one.json.resources store/state.json.resources && echo the same
the same

$ charter rollback 3 --auto-approve --quiet --at 2026-06-05T12:00:00Z; for s in three.json store/state.json; do jq -S "[.resources[] | del(.status)]" $s > $s.resources; done; cmp three.json.resources store/state.json.resources && echo the same
Apply complete: 1 added, 1 changed, 1 destroyed. Serial 5.
The manifests are as they were: take them back as well, or the next apply leads to serial 4 again.
the same

$ charter rollback 0 --auto-approve --at 2026-06-05T12:00:00Z | tail -4
error[CH609]: stopped by emptyWorkspace
  = help: --allow emptyWorkspace lets it happen once

Stopped by 1 guard: emptyWorkspace.
Plan: 7 to destroy.
Access: -5 revocations, 2 users affected.

$ charter rollback 9
error[CH301]: the store has no serial 9
  = help: it is at serial 5: 'charter history' lists what was applied
[exit 1]

$ charter rollback 5 --at 2026-06-05T12:00:00Z
No changes. The store has what was applied at serial 5.

$ sed -i "s/carol@acme/mallory@acme/" store/state.json && charter rollback 5 --auto-approve --at 2026-06-06T12:00:00Z
  ~ User/acme/carol  as of audit.jsonl:5
      email  mallory@acme.example → carol@acme.example

Plan: 1 to change.
Access: no change.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  6
  ROOT

Apply complete: 1 changed. Serial 6.
The manifests are as they were: take them back as well, or the next apply leads to serial 5 again.

$ jq -c ".found[]? | [.address, .before.spec, .after.spec]" store/audit.jsonl
["User/acme/carol",{"email":"carol@acme.example"},{"email":"mallory@acme.example"}]

$ charter history User/acme/carol
  + serial 3  2026-06-03T12:00:00Z  created by tester
      email  carol@acme.example
  - serial 4  2026-06-04T12:00:00Z  destroyed by tester
      rollback to serial 1
  + serial 5  2026-06-05T12:00:00Z  created by tester
      rollback to serial 3
      email  carol@acme.example
  ~ serial 6  before 2026-06-06T12:00:00Z  changed in the store by somebody else
      email  carol@acme.example → mallory@acme.example
  ~ serial 6  2026-06-06T12:00:00Z  changed by tester
      rollback to serial 5
      email  mallory@acme.example → carol@acme.example

User/acme/carol: 5 changes.

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
