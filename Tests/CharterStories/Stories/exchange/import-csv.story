Spreadsheets become manifests: the header says what a sheet is, and what is only named is written as well.

$ charter import users.csv assignments.csv --organization acme --out access
users.csv:2:1: note: Organization/acme is only named: it is written as a client
assignments.csv:2:18: note: Tenant/acme/prod is only named: it is written without anything in it
assignments.csv:2:18: note: Tenant/acme/test is only named: it is written without anything in it
assignments.csv:2:9: note: Profile/operator is only named: it is written without permissions, and gives nothing until it has some
assignments.csv:3:8: note: Profile/viewer is only named: it is written without permissions, and gives nothing until it has some
Made charter.yaml, organizations.yaml, tenants.yaml, profiles.yaml, users.yaml, groups.yaml, assignments.yaml.
Next: charter validate access, then charter plan access.

$ cat access/charter.yaml access/users.yaml access/groups.yaml access/profiles.yaml access/assignments.yaml
apiVersion: charter/v1
kind: Workspace
metadata: {name: access}
spec:
  store: store
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example, displayName: Alice; "Ali"}
  - {name: bob, email: bob@acme.example, displayName: "=1+1"}
  - {name: carol, email: carol@acme.example, displayName: "Carol: the #1", state: disabled}
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items:
  - {name: oncall, members: [alice]}
  - {name: staff, members: [alice, bob]}
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: operator}
  - {name: viewer}
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: bob-viewer-prod, users: [bob], profiles: [viewer], tenants: [prod], reason: "- none"}
  - name: oncall-operator-prod
    groups:
      - oncall
    profiles:
      - operator
    tenants:
      - prod
      - test
    expires: 2030-01-01
    reason: On-call duty
  - {name: staff-viewer, groups: [staff], profiles: [viewer]}

$ charter validate --at 2026-06-01 access
access/assignments.yaml:5:5: warning[CH502]: Assignment/acme/bob-viewer-prod gives nobody anything: its profiles grant nothing
  |
5 |   - {name: bob-viewer-prod, users: [bob], profiles: [viewer], tenants: [prod], reason: "- none"}
  |     ^
  = help: correct it, or take it out

access/assignments.yaml:6:5: warning[CH502]: Assignment/acme/oncall-operator-prod gives nobody anything: its profiles grant nothing
  |
6 |   - name: oncall-operator-prod
  |     ^
  = help: correct it, or take it out

access/assignments.yaml:16:5: warning[CH502]: Assignment/acme/staff-viewer gives nobody anything: its profiles grant nothing
   |
16 |   - {name: staff-viewer, groups: [staff], profiles: [viewer]}
   |     ^
   = help: correct it, or take it out

3 warnings
Valid: 13 resources in 7 files.

$ charter import users.csv assignments.csv --organization acme --out access
users.csv:2:1: error[CH305]: User/acme/alice is declared twice
  |
2 | alice;alice@acme.example;"Alice; ""Ali""";oncall, staff;
  | ^^^^^
  = note: first here: access/users.yaml:5:5
  = help: rename or remove one of the two

users.csv:2:7: error[CH401]: another user of the organization has the e-mail address "alice@acme.example"
  |
2 | alice;alice@acme.example;"Alice; ""Ali""";oncall, staff;
  |       ^^^^^^^^^^^^^^^^^^
  = note: first here: access/users.yaml:5:26
  = help: give each user an address of their own

users.csv:2:43: error[CH305]: Group/acme/oncall is there already, and an import adds nobody to it
  |
2 | alice;alice@acme.example;"Alice; ""Ali""";oncall, staff;
  |                                           ^^^^^^^^^^^^^
  = help: take the group out of this sheet, and name the users under its members

users.csv:2:43: error[CH305]: Group/acme/staff is there already, and an import adds nobody to it
  |
2 | alice;alice@acme.example;"Alice; ""Ali""";oncall, staff;
  |                                           ^^^^^^^^^^^^^
  = help: take the group out of this sheet, and name the users under its members

users.csv:3:1: error[CH305]: User/acme/bob is declared twice
  |
3 | bob;bob@acme.example;=1+1;staff;
  | ^^^
  = note: first here: access/users.yaml:6:5
  = help: rename or remove one of the two

users.csv:3:5: error[CH401]: another user of the organization has the e-mail address "bob@acme.example"
  |
3 | bob;bob@acme.example;=1+1;staff;
  |     ^^^^^^^^^^^^^^^^
  = note: first here: access/users.yaml:6:24
  = help: give each user an address of their own

users.csv:4:1: error[CH305]: User/acme/carol is declared twice
  |
4 | carol;carol@acme.example;Carol: the #1;;disabled
  | ^^^^^
  = note: first here: access/users.yaml:7:5
  = help: rename or remove one of the two

users.csv:4:7: error[CH401]: another user of the organization has the e-mail address "carol@acme.example"
  |
4 | carol;carol@acme.example;Carol: the #1;;disabled
  |       ^^^^^^^^^^^^^^^^^^
  = note: first here: access/users.yaml:7:26
  = help: give each user an address of their own

assignments.csv:2:1: error[CH305]: Assignment/acme/oncall-operator-prod is declared twice
  |
2 | oncall,,operator,"prod, test",2030-01-01,On-call duty
  | ^^^^^^
  = note: first here: access/assignments.yaml:6:5
  = help: rename or remove one of the two

assignments.csv:3:1: error[CH305]: Assignment/acme/staff-viewer is declared twice
  |
3 | staff,,viewer,,,
  | ^^^^^
  = note: first here: access/assignments.yaml:16:5
  = help: rename or remove one of the two

assignments.csv:4:1: error[CH305]: Assignment/acme/bob-viewer-prod is declared twice
  |
4 | ,bob,viewer,prod,,- none
  | ^
  = note: first here: access/assignments.yaml:5:5
  = help: rename or remove one of the two

11 errors; nothing was written
[exit 1]

$ charter import users.csv assignments.csv --organization acme 2>/dev/null >all.yaml; mkdir one && cp access/charter.yaml all.yaml one && charter validate --at 2026-06-01 one
one/all.yaml:45:5: warning[CH502]: Assignment/acme/bob-viewer-prod gives nobody anything: its profiles grant nothing
   |
45 |   - {name: bob-viewer-prod, users: [bob], profiles: [viewer], tenants: [prod], reason: "- none"}
   |     ^
   = help: correct it, or take it out

one/all.yaml:46:5: warning[CH502]: Assignment/acme/oncall-operator-prod gives nobody anything: its profiles grant nothing
   |
46 |   - name: oncall-operator-prod
   |     ^
   = help: correct it, or take it out

one/all.yaml:56:5: warning[CH502]: Assignment/acme/staff-viewer gives nobody anything: its profiles grant nothing
   |
56 |   - {name: staff-viewer, groups: [staff], profiles: [viewer]}
   |     ^
   = help: correct it, or take it out

3 warnings
Valid: 13 resources in 2 files.

$ charter import more.csv --organization acme --out access
Made users-2.yaml, groups-2.yaml.
Next: charter validate access, then charter plan access.

$ rm access/groups.yaml access/users-2.yaml access/groups-2.yaml && charter import more.csv --organization acme --out access
access/assignments.yaml:8:9: error[CH301]: there is no Group "oncall" in acme
  |
8 |       - oncall
  |         ^^^^^^
  = help: declare it, or correct the name

access/assignments.yaml:16:35: error[CH301]: there is no Group "staff" in acme
   |
16 |   - {name: staff-viewer, groups: [staff], profiles: [viewer]}
   |                                   ^^^^^
   = help: declare it, or correct the name

2 errors
[exit 1]

-- users.csv --
User;E-Mail;Display Name;Groups;State
alice;alice@acme.example;"Alice; ""Ali""";oncall, staff;
bob;bob@acme.example;=1+1;staff;
carol;carol@acme.example;Carol: the #1;;disabled
-- assignments.csv --
group,user,profile,tenant,expires,reason
oncall,,operator,"prod, test",2030-01-01,On-call duty
staff,,viewer,,,
,bob,viewer,prod,,- none
-- more.csv --
user,groups
dora,night-watch
