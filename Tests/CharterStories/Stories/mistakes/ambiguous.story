A platform-wide resource has no organization to look bare names up in: what several have must be named in full.
$ charter validate
platform.yaml:22:26: error[CH301]: there is no User "bob" platform-wide
   |
22 |   - {name: bare, users: [bob], profiles: [viewer]}
   |                          ^^^
   = help: did you mean globex/bob?

platform.yaml:23:29: error[CH301]: there is no User "alice" platform-wide
   |
23 |   - {name: unclear, users: [alice], profiles: [viewer]}
   |                             ^^^^^
   = help: did you mean one of acme/alice, globex/alice?

2 errors
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
  - {name: alice, organization: globex}
  - {name: bob, organization: globex}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: viewer}
---
apiVersion: charter/v1
kind: AssignmentList
items:
  - {name: in-full, users: [globex/alice], profiles: [viewer]}
  - {name: bare, users: [bob], profiles: [viewer]}
  - {name: unclear, users: [alice], profiles: [viewer]}
