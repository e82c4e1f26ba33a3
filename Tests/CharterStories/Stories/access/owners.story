The owner of a tenant holds every permission of level tenant of the services active there, and needs no assignment.

$ charter access list --at 2026-06-01T12:00:00Z
acme/alice  acme/prod  compute_read, compute_write

2 grants, 1 user.

$ charter access why alice compute_write prod --at 2026-06-01T12:00:00Z
yes: acme/alice holds compute_write on acme/prod

      User/acme/alice   acme.yaml:16
    → Tenant/acme/prod  acme.yaml:10
    → compute_write

$ charter access can alice backup_read prod --at 2026-06-01T12:00:00Z
no: acme/alice does not hold backup_read on acme/prod
  - Service/backup is not in the list of services of Tenant/acme/prod  acme.yaml:10
  - Assignment/acme/again gives Profile/reader, without backup_read  acme.yaml:18
[exit 1]

$ charter access can alice access_write acme --at 2026-06-01T12:00:00Z
no: acme/alice does not hold access_write on acme
  - Assignment/acme/again does not cover acme  acme.yaml:18
  - Assignment/acme/again gives Profile/reader, without access_write  acme.yaml:18
[exit 1]

$ charter access can bob compute_read dev --at 2026-06-01T12:00:00Z | head -2
no: acme/bob does not hold compute_read on acme/dev
  - Tenant/acme/dev is disabled  acme.yaml:11

$ charter plan --at 2026-06-01T12:00:00Z | sed -n '/CH504/,$p'
acme.yaml:18:1: warning[CH504]: acme/alice owns all that Assignment/acme/again covers: it neither adds nor narrows anything
  = help: take the user out of the assignment, or out of the owners

Plan: 9 to add.
Access: +2 grants, 1 user affected.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 9 added. Serial 1.

$ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  ~ Tenant/acme/prod  acme.yaml:10
      owners  + acme/bob
              - acme/alice

Access changes:
  + acme/bob gains compute_read, compute_write on acme/prod
      by owning ~Tenant/acme/prod  acme.yaml:10
  - acme/alice loses compute_write on acme/prod
      was by owning ~Tenant/acme/prod  acme.yaml:10

Plan: 1 to change.
Access: +2 grants, -1 revocation, 2 users affected.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: ServiceList
items:
  - name: compute
    permissions:
      - {name: compute_read}
      - {name: compute_write, requires: [compute_read]}
      - {name: access_write, administers: true, level: organization}
  - {name: backup, permissions: [{name: backup_read}]}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader}
spec: {permissions: [compute_read]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active, backup: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items:
  - {name: prod, owners: [alice], services: [compute]}
  - {name: dev, owners: [bob], state: disabled}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}]
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: again, organization: acme}
spec: {users: [alice], profiles: [reader], tenants: [prod]}
