The audit trail is part of the store: drift and apply refuse one that is shorter than it was, or that does not hang together.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp -r store good
Apply complete: 4 added. Serial 1.

$ sed -i 's/bob@acme/robert@acme/' acme.yaml && head -c 100 good/audit.jsonl >store/audit.jsonl && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
store/audit.jsonl:1:1: error[CH602]: the audit trail is shorter than the state says
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ jq .serial store/state.json && wc -c <store/audit.jsonl
1
100

$ cp good/* store && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp store/* good
Apply complete: 1 changed. Serial 2.

$ sed -i 's/alice@acme/mallory@acme/' store/state.json && charter drift
  ~ User/acme/alice  changed in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      email  alice@acme.example → mallory@acme.example

Drift: 1 changed since serial 2.
Access: no change.
[exit 2]

$ sed -i 's/"actor":"tester"/"actor":"nobody"/' store/audit.jsonl && charter drift
store/audit.jsonl:2:1: error[CH602]: this entry does not follow the one before it
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed 1d good/audit.jsonl >store/audit.jsonl && charter drift
store/audit.jsonl:1:1: error[CH602]: the audit trail is shorter than the state says
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ cut -c 2- good/audit.jsonl >store/audit.jsonl && echo >>store/audit.jsonl && echo >>store/audit.jsonl && charter drift
store/audit.jsonl:2:1: error[CH602]: this entry does not follow the one before it
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ cp good/audit.jsonl store && tail -1 good/audit.jsonl | sed 's/"serial":2/"serial":3/' | head -c 100 >>store/audit.jsonl && charter drift
  ~ User/acme/alice  changed in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      email  alice@acme.example → mallory@acme.example

Drift: 1 changed since serial 2.
Access: no change.
[exit 2]

$ cp store/audit.jsonl half && echo '{"no entry' >>store/audit.jsonl && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z; cp half store/audit.jsonl
store/audit.jsonl:3:1: error[CH602]: 111 bytes follow the last entry that state.json names, and do not continue it: they were added, or an older state was put back
  = help: restore the file, or mend the place; charter never writes over it

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && tail -1 store/audit.jsonl | jq -c '.serial, .changes[].address'
Apply complete: 1 changed. Serial 3.
3
"User/acme/alice"

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
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice, bob]}
