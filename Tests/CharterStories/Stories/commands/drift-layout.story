Another layout of the same store is no drift: indented, or with its keys and lines in another order.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.

$ jq . store/state.json >new && mv new store/state.json && charter drift && charter plan --at 2026-06-01T12:00:00Z
No drift. The store is as applied (serial 1).
No changes. The store matches the manifests.

$ jq -c '{resources: (.resources | reverse), serial, digest, lineage, formatVersion, auditHead, auditLength, testClock}' store/state.json >new && mv new store/state.json && charter drift
No drift. The store is as applied (serial 1).

$ charter show Group/acme/oncall
Group/acme/oncall
      members  acme/alice, acme/bob

      workspace  acme-access
      created    2026-06-01T12:00:00Z

$ sed -i 's/bob@acme/robert@acme/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.

$ wc -l <store/state.json && grep -c '^{"address"' store/state.json && jq -r '.resources[].address' store/state.json
6
4
Group/acme/oncall
Organization/acme
User/acme/alice
User/acme/bob

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
