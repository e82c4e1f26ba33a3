Names have one form, and two that differ only by case are too easily taken for each other.

$ charter validate
acme.yaml:10:12: error[CH208]: "alice smith" is not a name
   |
10 |   - {name: alice smith}
   |            ^^^^^^^^^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:11:12: error[CH208]: "-bob" is not a name
   |
11 |   - {name: -bob}
   |            ^^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:12:12: error[CH208]: "acme/carol" is not a name
   |
12 |   - {name: acme/carol}
   |            ^^^^^^^^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:13:12: error[CH206]: a name was expected, and this is a list
   |
13 |   - {name: [eve]}
   |            ^
   = help: write a name

acme.yaml:14:12: error[CH208]: "" is not a name
   |
14 |   - {name: ""}
   |            ^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:15:12: error[CH206]: a name was expected, and this is nothing
   |
15 |   - {name: }
   |            ^
   = help: write a name

acme.yaml:16:12: error[CH208]: "zoë" is not a name
   |
16 |   - {name: zoë}
   |            ^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:17:12: error[CH208]: "long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-" is not a name
   |
17 |   - {name: long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-…
   |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

acme.yaml:19:12: error[CH306]: User/acme/mallory differs from User/acme/Mallory only by case
   |
19 |   - {name: mallory}
   |            ^^^^^^^
   = note: the other one: acme.yaml:18:5
   = help: people would take one for the other: rename one of the two

acme.yaml:23:18: error[CH406]: the scope global is built in
   |
23 | metadata: {name: global}
   |                  ^^^^^^
   = help: use it as it is, or give this scope another name

acme.yaml:27:41: error[CH208]: "ac me" is not a name
   |
27 | metadata: {name: readers, organization: ac me}
   |                                         ^^^^^
   = help: a letter or digit, then up to 127 letters, digits and . _ @ + -

11 errors
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
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice smith}
  - {name: -bob}
  - {name: acme/carol}
  - {name: [eve]}
  - {name: ""}
  - {name: }
  - {name: zoë}
  - {name: long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-}
  - {name: Mallory}
  - {name: mallory}
---
apiVersion: charter/v1
kind: Scope
metadata: {name: global}
---
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: ac me}
