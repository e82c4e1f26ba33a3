Users, groups, tenants and identity providers belong to an organization; organizations, services and locations to none.

$ charter validate
acme.yaml:8:18: error[CH211]: a Tenant belongs to an organization, and this one names none
  |
8 | metadata: {name: prod}
  |                  ^
  = help: add organization: NAME to its metadata

acme.yaml:13:12: error[CH211]: a User belongs to an organization, and this one names none
   |
13 |   - {name: alice}
   |            ^
   = help: add organization: NAME to its metadata

acme.yaml:18:43: error[CH211]: an Organization is platform-wide: no organization owns it
   |
18 | metadata: {name: acme-team, organization: acme}
   |                                           ^^^^
   = help: remove the organization

acme.yaml:23:26: error[CH211]: a Service is platform-wide: no organization owns it
   |
23 | metadata: {organization: acme}
   |                          ^^^^
   = help: remove the organization

4 errors
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
metadata: {name: prod}
---
apiVersion: charter/v1
kind: UserList
items:
  - {name: alice}
  - {name: bob, organization: acme}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme-team, organization: acme}
spec: {type: team, parent: acme}
---
apiVersion: charter/v1
kind: ServiceList
metadata: {organization: acme}
items:
  - {name: compute}
