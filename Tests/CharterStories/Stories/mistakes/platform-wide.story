A platform-wide resource has no organization to look bare names up in: users are named in full.

$ charter validate
platform.yaml:21:26: error[CH301]: there is no User "bob" platform-wide: write organization/name
   |
21 |   - {name: bare, users: [bob], profiles: [viewer]}
   |                          ^^^
   = help: did you mean globex/bob?

1 error
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client}
  - {name: globex, type: client}
---
apiVersion: charter/v1
kind: UserList
items:
  - {name: alice, organization: acme}
  - {name: bob, organization: globex}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: viewer}
---
apiVersion: charter/v1
kind: AssignmentList
items:
  - {name: in-full, users: [globex/bob], profiles: [viewer]}
  - {name: bare, users: [bob], profiles: [viewer]}
