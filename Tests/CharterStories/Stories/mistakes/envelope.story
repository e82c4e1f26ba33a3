The envelope: every document says apiVersion, kind and metadata.

$ charter validate
kinds.yaml:2:7: error[CH204]: there is no kind "Usr"
  |
2 | kind: Usr
  |       ^^^
  = help: did you mean User?

kinds.yaml:6:7: error[CH204]: there is no kind "user"
  |
6 | kind: user
  |       ^^^^
  = help: did you mean User?

kinds.yaml:10:7: error[CH204]: there is no kind "Deployment"
   |
10 | kind: Deployment
   |       ^^^^^^^^^^
   = help: the kinds are AccessTest, ApprovalProcess, Assignment, Group, IdentityProvider, Location, Organization, Policy, Profile, QuotaProfile, Scope, Service, SharedResource, Tenant, User, each also with List behind it

kinds.yaml:13:1: error[CH203]: AccessTest needs assert
   |
13 | apiVersion: charter/v1
   | ^
   = help: add assert: …

kinds.yaml:15:43: error[CH301]: there is no Organization "acme"
   |
15 | metadata: {name: stays-out, organization: acme}
   |                                           ^^^^
   = help: declare it, or correct the name

kinds.yaml:18:7: error[CH204]: there is no kind "GroupsList"
   |
18 | kind: GroupsList
   |       ^^^^^^^^^^
   = help: did you mean GroupList?

kinds.yaml:22:7: error[CH114]: a Workspace is declared in charter.yaml, not here
   |
22 | kind: Workspace
   |       ^^^^^^^^^
   = help: move it to a charter.yaml in a folder of its own

lists.yaml:3:32: error[CH202]: name cannot be shared by all items of a list
  |
3 | metadata: {organization: acme, name: people, labels: {team: a}}
  |                                ^^^^
  = help: give each item its own

lists.yaml:6:1: error[CH201]: this document has no items
  |
6 | apiVersion: charter/v1
  | ^
  = help: add items: …

lists.yaml:12:8: error[CH206]: items is a list
   |
12 | items: {name: alice}
   |        ^
   = help: begin each item on a line of its own with '- '

lists.yaml:18:5: error[CH206]: an item of a list is a mapping
   |
18 |   - alice
   |     ^^^^^
   = help: write key: value lines beneath it, or {key: value}

lists.yaml:19:5: error[CH203]: User needs name
   |
19 |   - {email: bob@acme.example}
   |     ^
   = help: add name: …

lists.yaml:20:1: error[CH202]: a list has no field "spec"
   |
20 | spec: {}
   | ^^^^
   = help: the fields are apiVersion, kind, metadata, items

parts.yaml:1:1: error[CH201]: this document has no kind
  |
1 | apiVersion: charter/v1
  | ^
  = help: add kind: User

parts.yaml:4:1: error[CH201]: this document has no apiVersion
  |
4 | kind: User
  | ^
  = help: add apiVersion: charter/v1

parts.yaml:5:37: error[CH301]: there is no Organization "acme"
  |
5 | metadata: {name: bob, organization: acme}
  |                                     ^^^^
  = help: declare it, or correct the name

parts.yaml:7:1: error[CH201]: this document has no metadata
  |
7 | apiVersion: charter/v1
  | ^
  = help: add metadata: {name: …}

parts.yaml:12:11: error[CH206]: metadata is a mapping
   |
12 | metadata: alice
   |           ^^^^^
   = help: write key: value lines beneath it, or {key: value}

parts.yaml:16:11: error[CH203]: User needs name
   |
16 | metadata: {organization: acme}
   |           ^
   = help: add name: …

parts.yaml:21:7: error[CH206]: spec is a mapping
   |
21 | spec: [email]
   |       ^
   = help: write key: value lines beneath it, or {key: value}

parts.yaml:25:39: error[CH301]: there is no Organization "acme"
   |
25 | metadata: {name: carol, organization: acme}
   |                                       ^^^^
   = help: declare it, or correct the name

parts.yaml:26:1: error[CH202]: a document has no field "sepc"
   |
26 | sepc: {}
   | ^^^^
   = help: did you mean spec?

parts.yaml:27:1: error[CH202]: a document has no field "status"
   |
27 | status: {}
   | ^^^^^^
   = help: the fields are apiVersion, kind, metadata, spec

parts.yaml:29:1: error[CH201]: a document is a mapping with apiVersion, kind, metadata and spec
   |
29 | - apiVersion: charter/v1
   | ^
   = help: see 'charter explain' for the kinds and an example of each

parts.yaml:31:1: error[CH201]: a document is a mapping with apiVersion, kind, metadata and spec
   |
31 | just text
   | ^
   = help: see 'charter explain' for the kinds and an example of each

versions.yaml:1:13: error[CH205]: this apiVersion is not known
  |
1 | apiVersion: charter/v2
  |             ^^^^^^^^^^
  = help: write apiVersion: charter/v1

versions.yaml:3:37: error[CH301]: there is no Organization "acme"
  |
3 | metadata: {name: eve, organization: acme}
  |                                     ^^^^
  = help: declare it, or correct the name

versions.yaml:5:13: error[CH205]: this apiVersion is not known
  |
5 | apiVersion: v1
  |             ^^
  = help: write apiVersion: charter/v1

versions.yaml:7:41: error[CH301]: there is no Organization "acme"
  |
7 | metadata: {name: mallory, organization: acme}
  |                                         ^^^^
  = help: declare it, or correct the name

29 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- kinds.yaml --
apiVersion: charter/v1
kind: Usr
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: user
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: Deployment
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: AccessTest
metadata: {name: stays-out, organization: acme}
---
apiVersion: charter/v1
kind: GroupsList
items: []
---
apiVersion: charter/v1
kind: Workspace
metadata: {name: second}
-- lists.yaml --
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme, name: people, labels: {team: a}}
items: []
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
---
apiVersion: charter/v1
kind: UserList
items: {name: alice}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - alice
  - {email: bob@acme.example}
spec: {}
-- parts.yaml --
apiVersion: charter/v1
metadata: {name: alice, organization: acme}
---
kind: User
metadata: {name: bob, organization: acme}
---
apiVersion: charter/v1
kind: User
---
apiVersion: charter/v1
kind: User
metadata: alice
---
apiVersion: charter/v1
kind: User
metadata: {organization: acme}
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
spec: [email]
---
apiVersion: charter/v1
kind: User
metadata: {name: carol, organization: acme}
sepc: {}
status: {}
---
- apiVersion: charter/v1
---
just text
-- versions.yaml --
apiVersion: charter/v2
kind: User
metadata: {name: eve, organization: acme}
---
apiVersion: v1
kind: User
metadata: {name: mallory, organization: acme}
