A saved plan is worth nothing once the store has changed: exit 3. One that was altered is refused: exit 1.

$ charter plan --out first.json --quiet --at 2026-06-01T12:00:00Z
Plan: 4 to add.
Access: no change.

$ sed 's/bob@acme/mallory@acme/' first.json >altered.json && charter apply altered.json --auto-approve
altered.json:32:13: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ charter show altered.json
altered.json:32:13: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ head -c 300 first.json >cut.json && charter apply cut.json --auto-approve
cut.json:7:15: error[CH607]: not a plan as charter writes it: the text ends inside a string
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ jq . first.json >again.json && charter apply again.json --auto-approve --quiet --at 2026-06-01T12:00:00Z
again.json:136:13: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.

$ charter apply first.json --auto-approve --at 2026-06-01T12:00:00Z >report 2>&1
[exit 3]

$ sed -i 's/bob@acme/rob@acme/' acme.yaml && charter plan --out between.json --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to change.
Access: no change.

$ sed -i 's/rob@acme/bobby@acme/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.

$ charter apply between.json --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH606]: User/acme/bob no longer changes
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ sed -i 's/bobby@acme/robert@acme/' acme.yaml && charter plan --out second.json --quiet --at 2026-06-01T12:00:00Z
Plan: 1 to change.
Access: no change.

$ sed -i 's/alice@acme/mallory@acme/' store/state.json && charter apply second.json --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH606]: User/acme/alice changes, and was not in the plan
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

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
