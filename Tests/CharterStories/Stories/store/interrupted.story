An apply that was interrupted between the audit trail and the state did not happen: verify says so, and the next apply removes what it left. More than one entry that the state does not name is something else, whatever LOCK says.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01 && cp -R store one
Apply complete: 3 added. Serial 1.

$ for n in 2 3 4; do sed -i "s/bob[0-9]*@acme/bob$n@acme/" acme.yaml && charter apply --auto-approve --quiet --at 2026-06-0$n || exit; done; cp -R store four
Apply complete: 1 changed. Serial 2.
Apply complete: 1 changed. Serial 3.
Apply complete: 1 changed. Serial 4.

$ cp one/state.json store/ && head -2 four/audit.jsonl > store/audit.jsonl && cp one/LOCK store/ && charter verify
  state.json   serial 1, 3 resources
  audit.jsonl  1 entry, each following the one before
  note: an apply was interrupted before it was committed; nothing of it happened

Checkpoint of the audit trail:
  charter/LINEAGE
  1
  ROOT

The store is whole.

$ charter verify --format json | jq -c "[.whole, .serial, .entries, .interrupted > 0, .problems]"
[true,1,1,true,[]]

$ charter plan --quiet --at 2026-06-05 && charter apply --auto-approve --quiet --at 2026-06-05 && charter verify | tail -1; wc -l < store/audit.jsonl
Plan: 1 to change.
Access: no change.
Apply complete: 1 changed. Serial 2.
The store is whole.
2

$ cp one/state.json store/ && head -2 four/audit.jsonl | head -c -100 > store/audit.jsonl && rm store/LOCK && charter verify | grep -e note -e whole
  note: an apply was interrupted before it was committed; nothing of it happened
The store is whole.

$ cp one/audit.jsonl store/ && head -c 512 /dev/zero >> store/audit.jsonl && charter verify | grep -e note -e whole
  note: an apply was interrupted before it was committed; nothing of it happened
The store is whole.

$ charter apply --auto-approve --quiet --at 2026-06-05 && charter verify | tail -1; wc -l < store/audit.jsonl
Apply complete: 1 changed. Serial 2.
The store is whole.
2

$ cp one/state.json four/audit.jsonl store/ && : > store/LOCK && charter verify; charter apply --auto-approve --quiet --at 2026-06-05; cmp four/audit.jsonl store/audit.jsonl
store/audit.jsonl:2:1: error[CH616]: 3 entries follow the last one that state.json names, and an interrupted apply leaves one at most: entries were added, or an older state was put back
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/audit.jsonl:2:1: error[CH602]: 3 entries follow the last one that state.json names, and an interrupted apply leaves one at most: entries were added, or an older state was put back
  = help: restore the file, or mend the place; charter never writes over it

$ rm store/LOCK && charter verify; charter apply --auto-approve --quiet --at 2026-06-05; cmp four/audit.jsonl store/audit.jsonl
store/audit.jsonl:2:1: error[CH616]: 3 entries follow the last one that state.json names, and an interrupted apply leaves one at most: entries were added, or an older state was put back
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/audit.jsonl:2:1: error[CH602]: 3 entries follow the last one that state.json names, and an interrupted apply leaves one at most: entries were added, or an older state was put back
  = help: restore the file, or mend the place; charter never writes over it

$ cp one/LOCK store/ && head -3 four/audit.jsonl > store/audit.jsonl && charter verify; charter apply --auto-approve --quiet --at 2026-06-05
store/audit.jsonl:2:1: error[CH616]: 2 entries follow the last one that state.json names, and an interrupted apply leaves one at most: entries were added, or an older state was put back
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/audit.jsonl:2:1: error[CH602]: 2 entries follow the last one that state.json names, and an interrupted apply leaves one at most: entries were added, or an older state was put back
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ cp one/audit.jsonl store/ && tail -1 one/audit.jsonl | sed "s/\"serial\":1/\"serial\":2/" >> store/audit.jsonl && charter verify; charter apply --auto-approve --quiet --at 2026-06-05
store/audit.jsonl:2:1: error[CH616]: 1234 bytes follow the last entry that state.json names, and do not continue it: they were added, or an older state was put back
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/audit.jsonl:2:1: error[CH602]: 1234 bytes follow the last entry that state.json names, and do not continue it: they were added, or an older state was put back
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ cp four/LOCK store/ && head -2 four/audit.jsonl > store/audit.jsonl && charter verify; charter apply --auto-approve --quiet --at 2026-06-05
store/state.json:1:1: error[CH616]: an older state was put back: this is serial 1, and serial 4 was applied here
  = help: restore the store from a copy; 'charter history' and the checkpoints tell which
The store is not as it was written: 1 problem.
store/state.json:1:1: error[CH616]: the store is at serial 1, and serial 4 was applied here: an older state was put back
  = help: put the newer state back; where the older one is meant, with its audit trail, empty store/LOCK
[exit 1]

$ rm -rf store && cp -R one store && charter verify | tail -1
The store is whole.

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
