The same as lists of objects.

$ charter import access.json --out access && charter validate --at 2026-06-01 access
access.json:14:63: note: Tenant/fern/shop is only named: it is written without anything in it
access.json:14:39: note: Profile/support is only named: it is written without permissions, and gives nothing until it has some
access.json:15:73: note: Profile/operator is only named: it is written without permissions, and gives nothing until it has some
Made charter.yaml, organizations.yaml, tenants.yaml, profiles.yaml, users.yaml, groups.yaml, assignments.yaml.
Next: charter validate access, then charter plan access.
access/assignments.yaml:1:1: warning[CH502]: Assignment/fern/admins-run-all gives nobody anything: its profiles grant nothing
  |
1 | apiVersion: charter/v1
  | ^
  = help: correct it, or take it out

access/assignments.yaml:14:1: warning[CH502]: Assignment/harbour/desk-support-shop gives nobody anything: its profiles grant nothing
   |
14 | apiVersion: charter/v1
   | ^
   = help: correct it, or take it out

2 warnings
Valid: 11 resources in 7 files.

$ cat access/organizations.yaml access/assignments.yaml
apiVersion: charter/v1
kind: Organization
metadata:
  name: fern
spec:
  type: client
  parent: harbour
---
apiVersion: charter/v1
kind: Organization
metadata:
  name: harbour
spec:
  displayName: Harbour
  type: reseller
apiVersion: charter/v1
kind: Assignment
metadata:
  name: admins-run-all
  organization: fern
spec:
  groups:
    - admins
  profiles:
    - operator
  reason: "Runs: everything"
  ticket: OPS-12
---
apiVersion: charter/v1
kind: Assignment
metadata:
  name: desk-support-shop
  organization: harbour
spec:
  groups:
    - desk
  profiles:
    - support
  tenants:
    - fern/shop

$ charter plan --at 2026-06-01 access | tail -3
Plan: 11 to add.
Access: no change.

-- access.json --
{
  "organizations": [
    {"organization": "harbour", "type": "reseller", "displayName": "Harbour"},
    {"organization": "fern", "type": "client", "parent": "harbour"}
  ],
  "users": [
    {"user": "mira", "organization": "harbour", "email": "mira@harbour.example"},
    {"user": "ines", "organization": "fern", "groups": ["admins"]}
  ],
  "groups": [
    {"group": "desk", "organization": "harbour", "members": ["mira"], "description": "Support"}
  ],
  "assignments": [
    {"groups": ["desk"], "profiles": ["support"], "tenants": ["fern/shop"], "organization": "harbour"},
    {"assignment": "admins-run-all", "groups": ["admins"], "profiles": ["operator"],
     "organization": "fern", "reason": "Runs: everything", "ticket": "OPS-12"}
  ]
}
