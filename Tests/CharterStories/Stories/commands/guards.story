Guards stop an apply that takes away more than anybody meant to: exit 6, and nothing is written.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 13 added. Serial 1.

$ sed -i '/user0/d' users.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z
Plan: 2 to destroy.
Access: no change.

$ sed -i '/user1/d' users.yaml && charter plan --at 2026-06-01T12:00:00Z
  - User/acme/user01  no longer declared
  - User/acme/user02  no longer declared
  - User/acme/user11  no longer declared
  - User/acme/user12  no longer declared
  - User/acme/user13  no longer declared
  - User/acme/user14  no longer declared
  - User/acme/user15  no longer declared
  - User/acme/user16  no longer declared
  - User/acme/user17  no longer declared
  - User/acme/user18  no longer declared
  - User/acme/user19  no longer declared

guard[maxRemovals]: 11 of 12 User resources would be deleted, more than 25%
  = help: apply stops here; --allow maxRemovals lets it happen once

Stopped by 1 guard: maxRemovals.
Plan: 11 to destroy.
Access: no change.

$ charter plan --format json --at 2026-06-01T12:00:00Z | jq -c '.applyable, .summary.destroy, .guards'
true
11
[{"name":"maxRemovals","address":null,"message":"11 of 12 User resources would be deleted, more than 25%","allowed":false}]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH609]: stopped by maxRemovals
  = help: --allow maxRemovals lets it happen once
[exit 6]

$ charter apply --test-clock --auto-approve --quiet --allow emptyWorkspace --at 2026-06-01T12:00:00Z
error[CH609]: stopped by maxRemovals
  = help: --allow maxRemovals lets it happen once
[exit 6]

$ charter plan --out plan.json --quiet --at 2026-06-01T12:00:00Z && charter apply plan.json --auto-approve --quiet --at 2026-06-01T12:00:00Z
Stopped by 1 guard: maxRemovals.
Plan: 11 to destroy.
Access: no change.
error[CH609]: stopped by maxRemovals
  = help: --allow maxRemovals lets it happen once
[exit 6]

$ charter apply plan.json --auto-approve --quiet --allow maxRemovals --at 2026-06-01T12:00:00Z; jq -c '[.serial, .overrides]' store/audit.jsonl
error[CH606]: this run passes --allow maxRemovals, and the plan was reviewed without it
  = help: make a new plan with 'charter plan --out' and review it
[1,[]]

$ rm users.yaml && charter plan --at 2026-06-01T12:00:00Z
  - Organization/acme  no longer declared
  - User/acme/alice    no longer declared
  - User/acme/user01   no longer declared
  - User/acme/user02   no longer declared
  - User/acme/user11   no longer declared
  - User/acme/user12   no longer declared
  - User/acme/user13   no longer declared
  - User/acme/user14   no longer declared
  - User/acme/user15   no longer declared
  - User/acme/user16   no longer declared
  - User/acme/user17   no longer declared
  - User/acme/user18   no longer declared
  - User/acme/user19   no longer declared

guard[emptyWorkspace]: the workspace declares nothing, and the store has 13 resources of it
  = help: apply stops here; --allow emptyWorkspace lets it happen once

guard[maxRemovals]: 12 of 12 User resources would be deleted, more than 25%
  = help: apply stops here; --allow maxRemovals lets it happen once

Stopped by 2 guards: emptyWorkspace, maxRemovals.
Plan: 13 to destroy.
Access: no change.

$ charter apply --test-clock --auto-approve --at 2026-06-01T12:00:00Z >report 2>&1; echo "exit $?"; jq .serial store/state.json
exit 6
1

$ charter apply --test-clock --auto-approve --allow emptyWorkspace --allow maxRemovals --at 2026-06-01T12:00:00Z
  - Organization/acme  no longer declared
  - User/acme/alice    no longer declared
  - User/acme/user01   no longer declared
  - User/acme/user02   no longer declared
  - User/acme/user11   no longer declared
  - User/acme/user12   no longer declared
  - User/acme/user13   no longer declared
  - User/acme/user14   no longer declared
  - User/acme/user15   no longer declared
  - User/acme/user16   no longer declared
  - User/acme/user17   no longer declared
  - User/acme/user18   no longer declared
  - User/acme/user19   no longer declared

guard[emptyWorkspace]: the workspace declares nothing, and the store has 13 resources of it
  = help: overridden for this run

guard[maxRemovals]: 12 of 12 User resources would be deleted, more than 25%
  = help: overridden for this run

Plan: 13 to destroy.
Access: no change.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  2
  ROOT

Apply complete: 13 destroyed. Serial 2.

$ charter plan --allow everything
Error: The value 'everything' is invalid for '--allow <guard>'. Please provide one of the following:
  - emptyWorkspace
  - lockout
  - maxRemovals
  - revertsOthers
  - ruleChange
  - selfLockout
Help:  --allow <guard>  Override a guard for this run, everywhere or with =ADDRESS there alone; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- users.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice}
  - {name: user01}
  - {name: user02}
  - {name: user11}
  - {name: user12}
  - {name: user13}
  - {name: user14}
  - {name: user15}
  - {name: user16}
  - {name: user17}
  - {name: user18}
  - {name: user19}
