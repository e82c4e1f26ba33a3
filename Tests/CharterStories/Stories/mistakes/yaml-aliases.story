Anchors, aliases and merge keys are accepted within one document; what they hold is checked like anything else.

$ charter validate good
Valid: 4 resources in 2 files.

$ charter plan good --at 2026-06-01T12:00:00Z | grep -v Organization
      type  client
  + User/acme/alice    acme.yaml:10
      state          disabled
      subscriptions  news
  + User/acme/bob      acme.yaml:11
      state          disabled
      subscriptions  news
  + User/acme/carol    acme.yaml:12
      subscriptions  news

Plan: 4 to add.
Access: no change.

$ charter validate bad 2>&1 | grep -A4 -e CH112 -e CH207
bad/acme.yaml:6:39: error[CH207]: state cannot be "inactive"
  |
6 |   - {<<: *defaults, name: bob, state: inactive}
  |                                       ^^^^^^^^
  = help: did you mean active? it is one of active, disabled
--
bad/acme.yaml:12:7: error[CH112]: no anchor &defaults before this alias in the document
   |
12 |   <<: *defaults
   |       ^^^^^^^^^
   = help: define it with &defaults; quote the value if the * is meant as text

-- good/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- good/acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - &defaults {name: alice, state: disabled, subscriptions: [news]}
  - {<<: *defaults, name: bob}
  - {name: carol, <<: *defaults, state: active}
-- bad/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- bad/acme.yaml --
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - &defaults {name: alice, state: disabled}
  - {<<: *defaults, name: bob, state: inactive}
---
apiVersion: charter/v1
kind: User
metadata: {name: carol, organization: acme}
spec:
  <<: *defaults
