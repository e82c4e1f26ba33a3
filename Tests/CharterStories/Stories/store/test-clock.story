The trail has the time of the clock. Only a store that was begun with --test-clock takes another, and no entry is dated before the one before it.

$ charter apply --auto-approve --quiet --at 2026-06-01; ls
Error: --at is only for stores that were begun with 'apply --test-clock', for tests: leave it out to use the current time; 'charter plan --at' shows a plan at another time
  See 'charter apply --help' for more information.
acme.yaml
charter.yaml

$ charter plan --quiet --at 2026-06-01
Plan: 3 to add.
Access: no change.

$ charter apply --auto-approve --quiet && jq .testClock store/state.json
Apply complete: 3 added. Serial 1.
null

$ charter apply --auto-approve --at 2026-06-01
Error: --at is only for stores that were begun with 'apply --test-clock', for tests: leave it out to use the current time; 'charter plan --at' shows a plan at another time
  See 'charter apply --help' for more information.
[exit 64]

$ charter apply --auto-approve --test-clock
Error: --test-clock is for the apply that begins a store, and this one was begun without it: leave it out
  See 'charter apply --help' for more information.
[exit 64]

$ charter forget User/acme/bob --at 2030-01-01; charter adopt User/acme/bob --at 2030-01-01; charter rollback 0 --at 2030-01-01
Error: --at is only for stores that were begun with 'apply --test-clock', for tests: leave it out to use the current time; 'charter plan --at' shows a plan at another time
  See 'charter forget --help' for more information.
Error: --at is only for stores that were begun with 'apply --test-clock', for tests: leave it out to use the current time; 'charter plan --at' shows a plan at another time
  See 'charter adopt --help' for more information.
Error: --at is only for stores that were begun with 'apply --test-clock', for tests: leave it out to use the current time; 'charter plan --at' shows a plan at another time
  See 'charter rollback --help' for more information.
[exit 64]

$ sed -i 's/"auditLength":[0-9]*,/&"testClock":true,/' store/state.json && charter verify; sed -i s/bob@acme/rob@acme/ acme.yaml; charter apply --auto-approve --quiet --at 2030-01-01
store/state.json:1:1: error[CH616]: the header says that the store has a test clock, and the first entry does not
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/state.json:1:1: error[CH602]: the header is not the one that was written with the last entry of the trail
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ rm -rf store && charter apply --test-clock --auto-approve --quiet --at 2026-06-02 && jq .testClock store/state.json && head -1 store/audit.jsonl | jq .testClock && charter verify | tail -1
Apply complete: 3 added. Serial 1.
true
true
The store is whole.

$ sed -i s/rob@acme/robert@acme/ acme.yaml && charter apply --auto-approve --quiet --at 2026-06-01T23:59:59Z; charter forget User/acme/alice --at 2026-06-01
error[CH621]: the time is 2026-06-01T23:59:59Z, which is before the last entry of the audit trail, 2026-06-02T00:00:00Z
  = help: pass a later time with --at
error[CH621]: the time is 2026-06-01T00:00:00Z, which is before the last entry of the audit trail, 2026-06-02T00:00:00Z
  = help: pass a later time with --at
[exit 1]

$ charter apply --auto-approve --quiet --at 2026-06-02 --test-clock && tail -1 store/audit.jsonl | jq -c "[.time, .testClock]"
Apply complete: 1 changed. Serial 2.
["2026-06-02T00:00:00Z",null]

$ cp store/state.json state && sed -i 's/"testClock":true,//' store/state.json && charter verify; charter forget User/acme/alice; cp state store/state.json
store/state.json:1:1: error[CH616]: the first entry begins a store with a test clock, and the header does not say so
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/state.json:1:1: error[CH602]: the header is not the one that was written with the last entry of the trail
  = help: restore the file, or mend the place; charter never writes over it

$ sed -i 's/"testClock":true,/"testClock":false,/' store/state.json && charter plan; cp state store/state.json
store/state.json:1:270: error[CH602]: "testClock" is true or left out
  = help: restore the file, or mend the place; charter never writes over it

$ charter forget User/acme/alice --at 2100-01-01 --quiet && charter adopt User/acme/alice 2>&1 | grep -o -e CH621 -e 2100.* -e help.*
Forgot 1 resource. Serial 3.
CH621
2100-01-01T00:00:00Z
help: pass a later time with --at

$ sed -i '/"testClock":true/s/"serial":1,/"serial":1, /' store/audit.jsonl && charter verify | tail -1
store/audit.jsonl:2:1: error[CH616]: line 2 does not follow line 1: one of the two is not as it was written
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
