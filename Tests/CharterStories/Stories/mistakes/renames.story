A rename is told with renamedFrom, once, and only while the old name is gone.

$ charter validate
acme.yaml:5:47: error[CH407]: Organization/acme is still declared, so it cannot have been renamed
  |
5 |   - {name: globex, type: client, renamedFrom: acme}
  |                                               ^^^^
  = note: declared here: acme.yaml:4:5
  = help: remove renamedFrom, or the other resource

acme.yaml:12:32: error[CH208]: "acme/caroline" is not a name
   |
12 |   - {name: carol, renamedFrom: acme/caroline}
   |                                ^^^^^^^^^^^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:16:32: error[CH202]: renamedFrom cannot be shared by all items of a list
   |
16 | metadata: {organization: acme, renamedFrom: people}
   |                                ^^^^^^^^^^^
   = help: give each item its own

3 errors
[exit 1]

$ sed 's/^  - {name: alice.*/&\n  - {name: alix, renamedFrom: alicia}/' acme.yaml >more && mv more acme.yaml && charter validate --format json | jq -r '.diagnostics[] | select(.message | test("alicia")) | .code, .message, .source.line'
CH407
two resources say that they were User/acme/alicia
12

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client}
  - {name: globex, type: client, renamedFrom: acme}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, renamedFrom: alicia}
  - {name: carol, renamedFrom: acme/caroline}
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme, renamedFrom: people}
items:
  - {name: readers}
