A member is in a list once, and a selector chooses in one way.

$ charter validate
acme.yaml:10:45: error[CH209]: "front" is in networks twice
   |
10 |   networks: [{name: front, vlan: 1}, {name: front, vlan: 2}]
   |                                             ^^^^^
   = note: first here: acme.yaml:10:21
   = help: remove one of the two

acme.yaml:19:25: error[CH209]: "acme/alice" is in members twice
   |
19 | spec: {members: [alice, acme/alice, alice]}
   |                         ^^^^^^^^^^
   = note: first here: acme.yaml:19:18
   = help: remove one of the two

acme.yaml:19:37: error[CH209]: "alice" is in members twice
   |
19 | spec: {members: [alice, acme/alice, alice]}
   |                                     ^^^^^
   = note: first here: acme.yaml:19:25
   = help: remove one of the two

acme.yaml:29:60: error[CH210]: tenants is empty
   |
29 |   - {name: a, users: [alice], profiles: [viewer], tenants: []}
   |                                                            ^
   = help: name something, or remove the field

acme.yaml:30:60: error[CH207]: this selector chooses nothing
   |
30 |   - {name: b, users: [alice], profiles: [viewer], tenants: {}}
   |                                                            ^
   = help: write a list of names, or exactly one of {all: true}, {under: …}, {labels: {…}}

acme.yaml:31:60: error[CH207]: a selector chooses in one way, and this has 2
   |
31 |   - {name: c, users: [alice], profiles: [viewer], tenants: {all: true, under: acme}}
   |                                                            ^
   = help: write a list of names, or exactly one of {all: true}, {under: …}, {labels: {…}}

acme.yaml:32:66: error[CH207]: all can only be true
   |
32 |   - {name: d, users: [alice], profiles: [viewer], tenants: {all: false}}
   |                                                                  ^^^^^
   = help: write {all: true}, or remove the selector

acme.yaml:33:69: error[CH210]: labels is empty
   |
33 |   - {name: e, users: [alice], profiles: [viewer], tenants: {labels: {}}}
   |                                                                     ^
   = help: name something, or remove the field

acme.yaml:34:60: error[CH206]: tenants takes a list of names, or one of all, under, labels, and this is "prod"
   |
34 |   - {name: f, users: [alice], profiles: [viewer], tenants: prod}
   |                                                            ^^^^
   = help: write a list of names, or one of all, under, labels

acme.yaml:35:41: error[CH210]: profiles is empty
   |
35 |   - {name: h, users: [alice], profiles: []}
   |                                         ^
   = help: name something, or remove the field

10 errors
[exit 1]

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
kind: Tenant
metadata: {name: prod, organization: acme}
spec:
  networks: [{name: front, vlan: 1}, {name: front, vlan: 2}]
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec: {members: [alice, acme/alice, alice]}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: viewer, organization: acme}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: a, users: [alice], profiles: [viewer], tenants: []}
  - {name: b, users: [alice], profiles: [viewer], tenants: {}}
  - {name: c, users: [alice], profiles: [viewer], tenants: {all: true, under: acme}}
  - {name: d, users: [alice], profiles: [viewer], tenants: {all: false}}
  - {name: e, users: [alice], profiles: [viewer], tenants: {labels: {}}}
  - {name: f, users: [alice], profiles: [viewer], tenants: prod}
  - {name: h, users: [alice], profiles: []}
