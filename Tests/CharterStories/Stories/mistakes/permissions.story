Permissions have names that are unique on the whole platform, and require only permissions of their own level.

$ charter validate
profiles.yaml:4:56: error[CH309]: no service declares the permission "compute_delete"
  |
4 |   - {name: one, permissions: [compute_read, storage/*, compute_delete]}
  |                                                        ^^^^^^^^^^^^^^
  = help: declare it in a Service, or correct the name

profiles.yaml:5:31: error[CH309]: no service declares the permission "computer_read"
  |
5 |   - {name: two, permissions: [computer_read, '*', storage_reed, compute/read]}
  |                               ^^^^^^^^^^^^^
  = help: did you mean compute_read?

profiles.yaml:5:46: error[CH309]: no service declares the permission "*"
  |
5 |   - {name: two, permissions: [computer_read, '*', storage_reed, compute/read]}
  |                                              ^^^
  = help: declare it in a Service, or correct the name

profiles.yaml:5:51: error[CH309]: no service declares the permission "storage_reed"
  |
5 |   - {name: two, permissions: [computer_read, '*', storage_reed, compute/read]}
  |                                                   ^^^^^^^^^^^^
  = help: did you mean storage_read?

profiles.yaml:5:65: error[CH309]: no service declares the permission "compute/read"
  |
5 |   - {name: two, permissions: [computer_read, '*', storage_reed, compute/read]}
  |                                                                 ^^^^^^^^^^^^
  = help: did you mean compute_read?

services.yaml:7:40: error[CH309]: no service declares the permission "compute_raed"
  |
7 |     - {name: compute_write, requires: [compute_raed]}
  |                                        ^^^^^^^^^^^^
  = help: did you mean compute_read?

services.yaml:8:61: error[CH405]: compute_admin is of level organization, and compute_write, which it requires, of level tenant
  |
8 |     - {name: compute_admin, level: organization, requires: [compute_write]}
  |                                                             ^^^^^^^^^^^^^
  = help: a permission requires only permissions of its own level

services.yaml:17:14: error[CH310]: the service compute declares "shared" already
   |
17 |     - {name: shared}
   |              ^^^^^^
   = note: first here: services.yaml:9:14
   = help: names of permissions are unique on the whole platform: rename one

services.yaml:18:36: error[CH207]: level cannot be "project"
   |
18 |     - {name: storage_write, level: project, audience: []}
   |                                    ^^^^^^^
   = help: it is one of platform, organization, tenant

services.yaml:18:55: error[CH210]: audience is empty
   |
18 |     - {name: storage_write, level: project, audience: []}
   |                                                       ^
   = help: name something, or remove the field

10 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- services.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write, requires: [compute_raed]}
    - {name: compute_admin, level: organization, requires: [compute_write]}
    - {name: shared}
---
apiVersion: charter/v1
kind: Service
metadata: {name: storage}
spec:
  permissions:
    - {name: storage_read, requires: [compute_read]}
    - {name: shared}
    - {name: storage_write, level: project, audience: []}
-- profiles.yaml --
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: one, permissions: [compute_read, storage/*, compute_delete]}
  - {name: two, permissions: [computer_read, '*', storage_reed, compute/read]}
