A resource that is renamed is still the same: nobody gains or loses anything by it.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 12 added. Serial 1.

$ sed -i 's/{name: alice}/{name: alicia, renamedFrom: alice}/; s/members: .alice./members: [alicia]/' acme.yaml && charter plan --require-access-neutral --at 2026-06-01T12:00:00Z
  ~ Group/acme/oncall  acme.yaml:16
      members  + acme/alicia
               - acme/alice
  » User/acme/alicia   acme.yaml:14
      renamed from User/acme/alice

Renames: 1.
Plan: 1 to change.
Access: no change.

$ sed -i 's/{name: prod}/{name: production, renamedFrom: prod}/; s/{name: oncall, org/{name: pager, renamedFrom: oncall, org/; s/groups: .oncall./groups: [pager]/; s/{name: operator,/{name: runner, renamedFrom: operator,/; s/profiles: .operator./profiles: [runner]/; s/tenants: .prod./tenants: [production]/; s/{name: duty,/{name: shift, renamedFrom: duty,/' *.yaml && charter plan --require-access-neutral --at 2026-06-01T12:00:00Z
  » Assignment/acme/shift   acme.yaml:25
      renamed from Assignment/acme/duty
      groups    + acme/pager
                - acme/oncall
      profiles  + runner
                - operator
      tenants   + acme/production
                - acme/prod
  » Group/acme/pager        acme.yaml:16
      renamed from Group/acme/oncall
      members  + acme/alicia
               - acme/alice
  » Profile/runner          platform.yaml:13
      renamed from Profile/operator
  » Tenant/acme/production  acme.yaml:9
      renamed from Tenant/acme/prod
  » User/acme/alicia        acme.yaml:14
      renamed from User/acme/alice

Renames: 5.
Plan: no change.
Access: no change.

$ charter plan --require-access-neutral --quiet --actor alice --at 2026-06-01T12:00:00Z
Renames: 5.
Plan: no change.
Access: no change.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter access list --from store --at 2026-06-01T12:00:00Z
Apply complete: no change. Serial 2.
acme/alicia  acme/production  compute_read, compute_write
acme/bob     acme             access_write

3 grants, 2 users.

$ sed -i 's/{name: bob}/{name: robert}/; s/users: .bob./users: [robert]/' acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  ~ Assignment/acme/admins  acme.yaml:26
      users  + acme/robert
             - acme/bob
  - User/acme/bob           no longer declared
  + User/acme/robert        acme.yaml:14

Access changes:
  + acme/robert gains access_write on acme  escalation
      by ~Assignment/acme/admins → Profile/administrator  acme.yaml:26
  - acme/bob loses access_write on acme
      was by ~Assignment/acme/admins → Profile/administrator  acme.yaml:26; because of -User/acme/bob

Plan: 1 to add, 1 to change, 1 to destroy.
Access: +1 grant, -1 revocation, 2 users affected.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write, requires: [compute_read]}
    - {name: access_write, administers: true, level: organization}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: operator, permissions: [compute_read, compute_write]}
  - {name: administrator, permissions: [access_write]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: dev}]
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}, {name: carol}]
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: duty, groups: [oncall], profiles: [operator], tenants: [prod]}
  - {name: admins, users: [bob], profiles: [administrator]}
