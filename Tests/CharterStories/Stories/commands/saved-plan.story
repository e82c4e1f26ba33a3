A saved plan is applied exactly as it was reviewed. Only its owner can read it.

$ charter plan --out plan.json --quiet --at 2026-06-01T12:00:00Z && stat -c '%a %F' plan.json
Plan: 4 to add.
Access: no change.
600 regular file

$ charter show plan.json | tail -1
Access: no change.

$ charter apply plan.json --auto-approve --quiet
Apply complete: 4 added. Serial 1.

$ charter show | head -3
Group/acme/oncall  acme-access
Organization/acme  acme-access
User/acme/alice    acme-access

$ charter plan --out none.json --at 2026-06-01T12:00:00Z && charter apply none.json --auto-approve
No changes. The store matches the manifests.
No changes. The store matches the manifests.

$ charter plan --out /nowhere/plan.json --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.
error[CH610]: cannot write /nowhere/plan.json: No such file or directory
  = help: name another file with --out
[exit 1]

$ chmod 644 plan.json && charter plan --out plan.json --quiet --at 2026-06-01T12:00:00Z && stat -c %a plan.json
No changes. The store matches the manifests.
600

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
