charter.yaml holds one Workspace, and says only what a Workspace can say.

$ charter validate none
error[CH114]: "none" has no charter.yaml
 = help: name a workspace, or make one with 'charter init'

1 error
[exit 1]

$ touch none/charter.yaml; charter validate none
none/charter.yaml:1:1: error[CH114]: charter.yaml holds one document of kind Workspace
  |
1 | 
  | ^
  = help: begin it with apiVersion: charter/v1 and kind: Workspace

1 error
[exit 1]

$ charter validate user
user/charter.yaml:2:7: error[CH114]: charter.yaml holds one document of kind Workspace
  |
2 | kind: User
  |       ^
  = help: begin it with apiVersion: charter/v1 and kind: Workspace

1 error
[exit 1]

$ charter validate fields
fields/charter.yaml:3:31: error[CH202]: metadata has no field "labels"
  |
3 | metadata: {name: acme-access, labels: {team: a}}
  |                               ^^^^^^
  = help: the fields are name

fields/charter.yaml:5:3: error[CH202]: a workspace has no field "stor"
  |
5 |   stor: ../store
  |   ^^^^
  = help: did you mean store?

fields/charter.yaml:6:12: error[CH202]: guards has no field "maxRemoval"
  |
6 |   guards: {maxRemoval: 25%}
  |            ^^^^^^^^^^
  = help: did you mean maxRemovals?

fields/charter.yaml:7:3: error[CH202]: a workspace has no field "policies"
  |
7 |   policies: []
  |   ^^^^^^^^
  = help: the fields are store, uses, guards

4 errors
[exit 1]

$ charter validate percent
percent/charter.yaml:5:25: error[CH207]: maxRemovals takes a percentage, and "0.25" is none
  |
5 |   guards: {maxRemovals: 0.25}
  |                         ^^^^
  = help: write a whole number with a percent sign, such as 25%

1 error
[exit 1]

$ charter validate types
types/charter.yaml:5:10: error[CH206]: store takes the path of a folder, or a mapping, and this is a list
  |
5 |   store: [store]
  |          ^
  = help: write the path of a folder, or a mapping

types/charter.yaml:6:9: error[CH206]: uses takes a list, and this is "platform-access"
  |
6 |   uses: platform-access
  |         ^^^^^^^^^^^^^^^
  = help: write [ ] around it, or begin its items with '- '

types/charter.yaml:7:10: error[CH210]: guards has no value
  |
7 |   guards:
  |          ^
  = help: give one, or remove the line; text that reads null or ~ goes in quotes

3 errors
[exit 1]

$ charter validate nameless
nameless/charter.yaml:1:13: error[CH205]: this apiVersion is not known
  |
1 | apiVersion: charter/v2
  |             ^^^^^^^^^^
  = help: write apiVersion: charter/v1

nameless/charter.yaml:3:11: error[CH203]: metadata needs name
  |
3 | metadata: {}
  |           ^
  = help: add name: …

2 errors
[exit 1]

$ charter plan fields 2>&1 | tail -1
4 errors

-- none/users.yaml --
apiVersion: charter/v1
kind: UserList
items: []
-- user/charter.yaml --
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
-- fields/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access, labels: {team: a}}
spec:
  stor: ../store
  guards: {maxRemoval: 25%}
  policies: []
-- percent/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
spec:
  guards: {maxRemovals: 0.25}
-- types/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
spec:
  store: [store]
  uses: platform-access
  guards:
-- nameless/charter.yaml --
apiVersion: charter/v2
kind: Workspace
metadata: {}
