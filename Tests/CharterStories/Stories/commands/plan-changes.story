A plan shows what would be added, changed, renamed and destroyed; sets as members that come and go.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.

$ mv after.txt acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  » Group/acme/on-call  acme.yaml:15
      renamed from Group/acme/oncall
      members  + acme/carol
               - acme/bob
  ~ Organization/acme   acme.yaml:1
      metadata.labels  + {tier: gold}
      branding         + {primaryColor: #1a2b3c}
  ~ User/acme/alice     acme.yaml:12
      email  alice@acme.example → alice.smith@acme.example
  - User/acme/bob       no longer declared
  + User/acme/carol     acme.yaml:13
      email  carol@acme.example
      state  disabled

Renames: 1.
Plan: 1 to add, 2 to change, 1 to destroy.
Access: no change.

$ charter plan --quiet --at 2026-06-01T12:00:00Z
Renames: 1.
Plan: 1 to add, 2 to change, 1 to destroy.
Access: no change.

$ charter plan --quiet --detailed-exitcode --at 2026-06-01T12:00:00Z
Renames: 1.
Plan: 1 to add, 2 to change, 1 to destroy.
Access: no change.
[exit 2]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 added, 2 changed, 1 destroyed. Serial 2.

$ charter plan --detailed-exitcode --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.

$ charter plan --detailed-exitcode --quiet --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.

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
-- after.txt --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme, labels: {tier: gold}}
spec:
  type: client
  branding: {primaryColor: '#1a2b3c'}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice.smith@acme.example}
  - {name: carol, email: carol@acme.example, state: disabled}
---
apiVersion: charter/v1
kind: Group
metadata: {name: on-call, organization: acme, renamedFrom: oncall}
spec: {members: [alice, carol]}
