An apply that was interrupted between the audit trail and the state did not happen: verify says so, and the next apply removes what it left. More than one entry that the state does not name is something else, whatever LOCK says.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01 && cp -R store one
$ for n in 2 3 4; do sed -i "s/[a-z0-9]*@acme.example}$/n$n@acme.example}/" acme.yaml && charter apply --auto-approve --quiet --at 2026-06-0$n || exit; done; cp -R store four

$ cp one/state.json store/ && head -2 four/audit.jsonl > store/audit.jsonl && cp one/LOCK store/ && charter verify
$ charter verify --format json | jq -c "[.whole, .serial, .entries, .interrupted > 0, .problems]"
$ charter plan --quiet --at 2026-06-05 && charter apply --auto-approve --quiet --at 2026-06-05 && charter verify | tail -1; wc -l < store/audit.jsonl

$ cp one/state.json store/ && head -2 four/audit.jsonl | head -c -100 > store/audit.jsonl && rm store/LOCK && charter verify | grep -e note -e whole
$ cp one/audit.jsonl store/ && head -c 512 /dev/zero >> store/audit.jsonl && charter verify | grep -e note -e whole
$ charter apply --auto-approve --quiet --at 2026-06-05 && charter verify | tail -1; wc -l < store/audit.jsonl

$ cp one/state.json four/audit.jsonl store/ && : > store/LOCK && charter verify; charter apply --auto-approve --quiet --at 2026-06-05; cmp four/audit.jsonl store/audit.jsonl
$ rm store/LOCK && charter verify; charter apply --auto-approve --quiet --at 2026-06-05; cmp four/audit.jsonl store/audit.jsonl
$ cp one/LOCK store/ && head -3 four/audit.jsonl > store/audit.jsonl && charter verify; charter apply --auto-approve --quiet --at 2026-06-05
$ cp one/audit.jsonl store/ && tail -1 one/audit.jsonl | sed "s/\"serial\":1/\"serial\":2/" >> store/audit.jsonl && charter verify; charter apply --auto-approve --quiet --at 2026-06-05
$ cp four/LOCK store/ && head -2 four/audit.jsonl > store/audit.jsonl && charter verify; charter apply --auto-approve --quiet --at 2026-06-05
$ rm -rf store && cp -R one store && charter verify | tail -1

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
