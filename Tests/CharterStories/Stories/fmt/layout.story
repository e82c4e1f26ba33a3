Manifests get one layout: lines stay lines, comments stay with what they are about, and no value changes.

$ charter fmt --check; echo "exit $?"
platform.yaml
team/acme.yaml
exit 1

$ charter fmt --check --diff
--- a/platform.yaml
+++ b/platform.yaml
@@ -1,7 +1,7 @@
-apiVersion:   charter/v1
+apiVersion: charter/v1
 kind: Service
 metadata: {name: machines}
 spec:
-    permissions:
-      - {name: machines_read,   description: See machines}
-      - {name: machines_write,  description: Change machines}
+  permissions:
+    - {name: machines_read,   description: See machines}
+    - {name: machines_write,  description: Change machines}
--- a/team/acme.yaml
+++ b/team/acme.yaml
@@ -1,35 +1,31 @@
-
 # One customer.
-
 ---
 apiVersion: charter/v1
 kind: Organization
-metadata: { name: acme ,labels: {env: "production", tier:   gold} }   # it has been here from the start
+metadata: {name: acme, labels: {env: "production", tier: gold}}   # it has been here from the start
 spec:
-    type : client
-    services: {machines: active}
+  type: client
+  services: {machines: active}
 
-
-    # Shown on bills.
-    displayName: >-
-          Acme,
-          makers of everything
+  # Shown on bills.
+  displayName: >-
+    Acme,
+    makers of everything
 ---
-
 apiVersion: charter/v1
 kind: UserList
 metadata: {organization: acme}
 items:
-# Rows may be aligned.
-- {name: alice,  email: alice@acme.example}
-- {name: bob,    email: bob@acme.example}
--   name: carol
+  # Rows may be aligned.
+  - {name: alice,  email: alice@acme.example}
+  - {name: bob,    email: bob@acme.example}
+  - name: carol
     email: carol@acme.example
     labels: &office {floor: '3',
-             room: '007'}
+      room: '007'}
     # Not yet: state: inactive
-# More of them to come.
--   {name: dave, email: dave@acme.example, labels: *office}
+  # More of them to come.
+  - {name: dave, email: dave@acme.example, labels: *office}
 ---
 apiVersion: charter/v1
 kind: Profile
@@ -37,4 +33,4 @@
 spec:
   permissions: [
     machines_read
-    ]
+  ]
[exit 1]

$ charter validate && charter plan --format json --at 2026-06-01 | jq '[.changes[] | {address, after}]' >before.json
Valid: 7 resources in 3 files.

$ charter fmt
platform.yaml
team/acme.yaml

$ cat team/acme.yaml
# One customer.
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme, labels: {env: "production", tier: gold}}   # it has been here from the start
spec:
  type: client
  services: {machines: active}

  # Shown on bills.
  displayName: >-
    Acme,
    makers of everything
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  # Rows may be aligned.
  - {name: alice,  email: alice@acme.example}
  - {name: bob,    email: bob@acme.example}
  - name: carol
    email: carol@acme.example
    labels: &office {floor: '3',
      room: '007'}
    # Not yet: state: inactive
  # More of them to come.
  - {name: dave, email: dave@acme.example, labels: *office}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader, organization: acme}
spec:
  permissions: [
    machines_read
  ]

$ charter fmt --check && charter fmt && charter fmt --check --diff && echo canonical
canonical

$ charter plan --format json --at 2026-06-01 | jq '[.changes[] | {address, after}]' | cmp before.json - && echo same
same

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion:   charter/v1
kind: Service
metadata: {name: machines}
spec:
    permissions:
      - {name: machines_read,   description: See machines}
      - {name: machines_write,  description: Change machines}
-- team/acme.yaml --

# One customer.

---
apiVersion: charter/v1
kind: Organization
metadata: { name: acme ,labels: {env: "production", tier:   gold} }   # it has been here from the start
spec:
    type : client
    services: {machines: active}


    # Shown on bills.
    displayName: >-
          Acme,
          makers of everything
---

apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
# Rows may be aligned.
- {name: alice,  email: alice@acme.example}
- {name: bob,    email: bob@acme.example}
-   name: carol
    email: carol@acme.example
    labels: &office {floor: '3',
             room: '007'}
    # Not yet: state: inactive
# More of them to come.
-   {name: dave, email: dave@acme.example, labels: *office}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader, organization: acme}
spec:
  permissions: [
    machines_read
    ]
