Where text is wanted, what other readers of YAML take for times, numbers and booleans stays as it is written.

$ charter plan --at 2026-06-01T12:00:00Z
  + Organization/acme  acme.yaml:1
      labels       {at: 12:30, id: 010, open: no, size: 1_000, version: 1.10}
      contract     0x1F
      displayName  2026-06-01
      type         client
  + User/acme/007      acme.yaml:10
      displayName  null
      id           1e3
  + User/acme/true     acme.yaml:11
      displayName  No

Plan: 3 to add.
Access: no change.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme, labels: {open: no, at: 12:30, id: 010, size: 1_000, version: 1.10}}
spec: {type: client, contract: 0x1F, displayName: 2026-06-01}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: 007, id: 1e3, displayName: "null"}
  - {name: true, displayName: No}
