An apply that has nothing to do writes nothing and keeps the serial.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.

$ sha256sum store/* >before && ls --full-time store >times

$ charter apply --test-clock --auto-approve --at 2026-07-01
No changes. The store matches the manifests.

$ charter apply --auto-approve --quiet --at 2026-07-01
No changes. The store matches the manifests.

$ charter apply
No changes. The store matches the manifests.

$ sha256sum store/* | cmp - before && ls --full-time store | cmp - times && jq .serial store/state.json
1

$ stat -c '%a %n' store/* store
600 store/LOCK
600 store/audit.jsonl
600 store/state.json
755 store

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
