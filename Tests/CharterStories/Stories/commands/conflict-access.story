A tenant that two workspaces declare is one tenant: who gains what there is told once, by what is stored.

$ charter apply --test-clock one --auto-approve --quiet --at 2026-06-01
Apply complete: 3 added. Serial 1.

$ charter plan two --access full --at 2026-06-01 2>/dev/null
  + Assignment/acme/readers  acme.yaml:16
      profiles  reader
      tenants   acme/prod
      users     acme/dana
  + Profile/reader           acme.yaml:11
      permissions  compute_read
  + User/acme/dana           acme.yaml:6
      email  dana@acme.example

Access changes:
  + acme/dana acme/prod compute_read
      User/acme/dana → Assignment/acme/readers → Profile/reader → compute_read

Plan: 3 to add.
Access: +1 grant, 1 user affected.
[exit 1]

$ charter plan two --access full --format json --at 2026-06-01 2>/dev/null | jq -c ".accessChanges[] | [.user, .target, .permission]"
["acme/dana","acme/prod","compute_read"]

-- one/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: one}
spec: {store: ../store}
-- one/platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}]}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
-- two/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: two}
spec: {store: ../store, uses: [one]}
-- two/acme.yaml --
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec: {owners: [dana]}
---
apiVersion: charter/v1
kind: User
metadata: {name: dana, organization: acme}
spec: {email: dana@acme.example}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader}
spec: {permissions: [compute_read]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: readers, organization: acme}
spec: {users: [dana], profiles: [reader], tenants: [prod]}
