The audit trail is part of the store: one that is shorter than it was, or was altered, is refused when it is needed.
$ charter apply --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp -r store good
Apply complete: 4 added, 0 changed, 0 destroyed. Serial 1.

$ sed -i 's/bob@acme/robert@acme/' acme.yaml

$ head -c 100 good/audit.jsonl >store/audit.jsonl && charter apply --auto-approve --at 2026-06-01T12:00:00Z
  ~ User/acme/bob  acme.yaml:11
      email  bob@acme.example → robert@acme.example

Plan: 0 to add, 1 to change, 0 to destroy.
store/audit.jsonl:1:1: error[CH602]: the audit trail is shorter than the state says
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed 's/"actor":"tester"/"actor":"nobody"/' good/audit.jsonl >store/audit.jsonl && charter apply --auto-approve --at 2026-06-01T12:00:00Z
  ~ User/acme/bob  acme.yaml:11
      email  bob@acme.example → robert@acme.example

Plan: 0 to add, 1 to change, 0 to destroy.

Apply complete: 0 added, 1 changed, 0 destroyed. Serial 2.

$ rm store/audit.jsonl && charter apply --auto-approve --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.

$ cp good/audit.jsonl store && sed -i 's/alice@acme/mallory@acme/' store/state.json && charter drift
store/audit.jsonl:1:1: error[CH602]: the audit trail is shorter than the state says
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed 's/"actor":"tester"/"actor":"nobody"/' good/audit.jsonl >store/audit.jsonl && charter drift
store/audit.jsonl:1:1: error[CH602]: the audit trail is shorter than the state says
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ head -c 100 good/audit.jsonl >store/audit.jsonl && charter drift
store/audit.jsonl:1:1: error[CH602]: the audit trail is shorter than the state says
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ rm store/audit.jsonl && charter drift
error[CH610]: cannot read store/audit.jsonl: No such file or directory
  = help: nothing was changed; mend it and try again
[exit 1]

$ jq .serial store/state.json
2

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
