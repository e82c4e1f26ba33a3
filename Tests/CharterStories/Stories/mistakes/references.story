References: bare names are looked up in the organization, above it, and platform-wide; the rest is explicit.

$ charter validate
acme.yaml:6:11: error[CH301]: there is no Organization "globx"
  |
6 |   parent: globx
  |           ^^^^^
  = help: did you mean globex?

acme.yaml:7:14: error[CH301]: there is no Service "comput"
  |
7 |   services: {comput: active}
  |              ^^^^^^
  = help: did you mean compute?

acme.yaml:8:9: error[CH301]: there is no User "alise" in acme
  |
8 |   head: alise
  |         ^^^^^
  = help: did you mean alice?

acme.yaml:9:13: error[CH301]: there is no IdentityProvider "globex/sso"
  |
9 |   identity: globex/sso
  |             ^^^^^^^^^^
  = help: declare it, or correct the name

acme.yaml:14:20: error[CH301]: there is no Tenant "prd" in acme
   |
14 | spec: {languages: {prd: en}}
   |                    ^^^
   = help: did you mean prod?

acme.yaml:20:12: error[CH302]: "readers" is a Group, and owners takes a User
   |
20 |   owners: [readers, globex/carol, globex/carl]
   |            ^^^^^^^
   = help: name a User, or use the field for Groups

acme.yaml:20:35: error[CH301]: there is no User "globex/carl"
   |
20 |   owners: [readers, globex/carol, globex/carl]
   |                                   ^^^^^^^^^^^
   = help: did you mean globex/carol?

acme.yaml:21:15: error[CH301]: there is no Location "madrd"
   |
21 |   locations: [madrd]
   |               ^^^^^
   = help: did you mean madrid?

acme.yaml:26:18: error[CH301]: there is no User "carol" in acme
   |
26 | spec: {members: [carol, readers], groups: [alice]}
   |                  ^^^^^
   = help: did you mean globex/carol?

acme.yaml:26:25: error[CH302]: "readers" is a Group, and members takes a User
   |
26 | spec: {members: [carol, readers], groups: [alice]}
   |                         ^^^^^^^
   = help: name a User, or use the field for Groups

acme.yaml:26:44: error[CH302]: "alice" is a User, and groups takes a Group
   |
26 | spec: {members: [carol, readers], groups: [alice]}
   |                                            ^^^^^
   = help: name a Group, or use the field for Users

acme.yaml:32:11: error[CH301]: there is no User "bob" in acme
   |
32 |   users: [bob]
   |           ^^^
   = help: declare it, or correct the name

acme.yaml:33:14: error[CH302]: "small" is a QuotaProfile, and profiles takes a Profile
   |
33 |   profiles: [small, admin]
   |              ^^^^^
   = help: name a Profile, or use the field for QuotaProfiles

acme.yaml:33:21: error[CH301]: there is no Profile "admin" in acme, above it, or platform-wide
   |
33 |   profiles: [small, admin]
   |                     ^^^^^
   = help: declare it, or correct the name

acme.yaml:34:13: error[CH302]: "acme" is an Organization, and tenants takes a Tenant
   |
34 |   tenants: [acme, test]
   |             ^^^^
   = help: name a Tenant, or use the field for Organizations

acme.yaml:34:19: error[CH301]: there is no Tenant "test" in acme
   |
34 |   tenants: [acme, test]
   |                   ^^^^
   = help: declare it, or correct the name

acme.yaml:42:26: error[CH307]: the Organization "globex" is not in acme or beneath it
   |
42 |   organizations: {under: globex}
   |                          ^^^^^^
   = help: what an organization owns stays in it: use a platform-wide resource for this

17 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: client
  parent: globx
  services: {comput: active}
  head: alise
  identity: globex/sso
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
spec: {languages: {prd: en}}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec:
  owners: [readers, globex/carol, globex/carl]
  locations: [madrd]
---
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec: {members: [carol, readers], groups: [alice]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec:
  users: [bob]
  profiles: [small, admin]
  tenants: [acme, test]
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: abroad, organization: acme}
spec:
  groups: [readers]
  profiles: [viewer]
  organizations: {under: globex}
-- globex.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: globex}
spec: {type: provider}
---
apiVersion: charter/v1
kind: User
metadata: {name: carol, organization: globex}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: viewer}
---
apiVersion: charter/v1
kind: QuotaProfile
metadata: {name: small}
spec: {limits: {vcpus: 4}}
---
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
---
apiVersion: charter/v1
kind: Location
metadata: {name: madrid}
spec: {type: datacenter}
