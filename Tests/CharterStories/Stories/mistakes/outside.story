What an organization owns stays in it; a profile reaches those beneath its owner only where it is inheritable.

$ charter validate
assignments.yaml:6:54: error[CH308]: the Profile "acme/secret" is not inheritable
  |
6 |   - {name: not-inheritable, users: [bob], profiles: [acme/secret], tenants: [dev]}
  |                                                      ^^^^^^^^^^^
  = help: its owner can say inheritable: true

assignments.yaml:7:70: error[CH307]: the Tenant "acme/prod" is not in acme-team or beneath it
  |
7 |   - {name: tenant-above, users: [bob], profiles: [viewer], tenants: [acme/prod]}
  |                                                                      ^^^^^^^^^
  = help: what an organization owns stays in it: use a platform-wide resource for this

assignments.yaml:8:74: error[CH307]: the Tenant "globex/prod" is not in acme-team or beneath it
  |
8 |   - {name: tenant-elsewhere, users: [bob], profiles: [viewer], tenants: [globex/prod]}
  |                                                                          ^^^^^^^^^^^
  = help: what an organization owns stays in it: use a platform-wide resource for this

assignments.yaml:9:82: error[CH307]: the Organization "acme" is not in acme-team or beneath it
  |
9 |   - {name: organization-above, users: [bob], profiles: [viewer], organizations: [acme]}
  |                                                                                  ^^^^
  = help: what an organization owns stays in it: use a platform-wide resource for this

assignments.yaml:10:86: error[CH307]: the Organization "globex" is not in acme-team or beneath it
   |
10 |   - {name: under-elsewhere, users: [bob], profiles: [viewer], organizations: {under: globex}}
   |                                                                                      ^^^^^^
   = help: what an organization owns stays in it: use a platform-wide resource for this

assignments.yaml:11:78: error[CH307]: the Organization "acme" is not in acme-team or beneath it
   |
11 |   - {name: tenants-under, users: [bob], profiles: [viewer], tenants: {under: acme}}
   |                                                                              ^^^^
   = help: what an organization owns stays in it: use a platform-wide resource for this

6 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- tree.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: reseller}
  - {name: acme-team, type: team, parent: acme}
  - {name: globex, type: client}
---
apiVersion: charter/v1
kind: TenantList
items:
  - {name: prod, organization: acme}
  - {name: dev, organization: acme-team}
  - {name: prod, organization: globex}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: viewer, organization: acme, inheritable: true}
  - {name: secret, organization: acme}
---
apiVersion: charter/v1
kind: User
metadata: {name: bob, organization: acme-team}
-- assignments.yaml --
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme-team}
items:
  - {name: fine, users: [bob], profiles: [viewer], tenants: [dev]}
  - {name: not-inheritable, users: [bob], profiles: [acme/secret], tenants: [dev]}
  - {name: tenant-above, users: [bob], profiles: [viewer], tenants: [acme/prod]}
  - {name: tenant-elsewhere, users: [bob], profiles: [viewer], tenants: [globex/prod]}
  - {name: organization-above, users: [bob], profiles: [viewer], organizations: [acme]}
  - {name: under-elsewhere, users: [bob], profiles: [viewer], organizations: {under: globex}}
  - {name: tenants-under, users: [bob], profiles: [viewer], tenants: {under: acme}}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: from-above, organization: acme}
spec: {users: [acme-team/bob], profiles: [viewer], tenants: [acme-team/dev]}
