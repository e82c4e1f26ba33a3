Rules between the fields of one resource.

$ charter validate
acme.yaml:15:44: error[CH404]: provider goes only with source: federated
   |
15 |   - {name: alice, source: local, provider: sso}
   |                                            ^^^
   = help: add source: federated, or remove provider

acme.yaml:16:27: error[CH404]: provider goes only with source: federated
   |
16 |   - {name: bob, provider: sso}
   |                           ^^^
   = help: add source: federated, or remove provider

acme.yaml:27:5: error[CH402]: an Assignment needs users or groups
   |
27 |   - {name: nobody, profiles: [viewer]}
   |     ^
   = help: name at least one

acme.yaml:28:5: error[CH402]: an Assignment needs users or groups
   |
28 |   - {name: empty, profiles: [viewer], users: [], groups: []}
   |     ^
   = help: name at least one

acme.yaml:29:91: error[CH403]: expires is not after notBefore
   |
29 | …name: backwards, profiles: [viewer], users: [alice], notBefore: 2026-02-01, expires: 2026-01-01}
   |                                                                                       ^^^^^^^^^^
   = note: notBefore is here: acme.yaml:29:70
   = help: correct one of the two times

acme.yaml:30:87: error[CH403]: expires is not after notBefore
   |
30 | …profiles: [viewer], users: [alice], notBefore: 2026-02-01, expires: '2026-02-01T01:00:00+01:00'}
   |                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = note: notBefore is here: acme.yaml:30:66
   = help: correct one of the two times

6 errors
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
kind: IdentityProvider
metadata: {name: sso, organization: acme}
spec: {type: oidc}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, source: local, provider: sso}
  - {name: bob, provider: sso}
  - {name: carol, source: federated, provider: sso}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: viewer}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: nobody, profiles: [viewer]}
  - {name: empty, profiles: [viewer], users: [], groups: []}
  - {name: backwards, profiles: [viewer], users: [alice], notBefore: 2026-02-01, expires: 2026-01-01}
  - {name: never, profiles: [viewer], users: [alice], notBefore: 2026-02-01, expires: '2026-02-01T01:00:00+01:00'}
  - {name: fine, profiles: [viewer], users: [alice], notBefore: 2026-02-01, expires: 2026-02-02}
