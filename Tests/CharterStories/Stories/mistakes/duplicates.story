One address, one resource; wherever the two are declared.

$ charter validate
one.yaml:5:12: error[CH306]: Organization/Acme differs from Organization/acme only by case
  |
5 |   - {name: Acme, type: client}
  |            ^^^^
  = note: the other one: one.yaml:4:5
  = help: people would take one for the other: rename one of the two

one.yaml:12:24: error[CH401]: another user of the organization has the e-mail address "alice@acme.example"
   |
12 |   - {name: bob, email: alice@acme.example}
   |                        ^^^^^^^^^^^^^^^^^^
   = note: first here: one.yaml:11:26
   = help: give each user an address of their own

one.yaml:13:26: error[CH401]: another user of the organization has the e-mail address "Alice@ACME.example"
   |
13 |   - {name: carol, email: Alice@ACME.example}
   |                          ^^^^^^^^^^^^^^^^^^
   = note: first here: one.yaml:11:26
   = help: give each user an address of their own

one.yaml:14:12: error[CH305]: User/acme/alice is declared twice
   |
14 |   - {name: alice}
   |            ^^^^^
   = note: first here: one.yaml:11:5
   = help: rename or remove one of the two

two.yaml:3:18: error[CH305]: User/acme/alice is declared twice
  |
3 | metadata: {name: alice, organization: acme}
  |                  ^^^^^
  = note: first here: one.yaml:11:5
  = help: rename or remove one of the two

two.yaml:7:18: error[CH306]: User/Acme/alice differs from User/acme/alice only by case
  |
7 | metadata: {name: alice, organization: Acme}
  |                  ^^^^^
  = note: the other one: one.yaml:11:5
  = help: people would take one for the other: rename one of the two

6 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- one.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client}
  - {name: Acme, type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: alice@acme.example}
  - {name: carol, email: Alice@ACME.example}
  - {name: alice}
-- two.yaml --
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: Acme}
spec: {email: alice@acme.example}
