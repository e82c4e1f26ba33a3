Somebody edited the store by hand: access in it is what it says, the plan shows who loses it again, and what is not of the right
shape gives nobody anything.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp store/state.json saved.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
Apply complete: 19 added. Serial 1.
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/dave,globex,org_read

$ sed -i 's/"users":..acme.alice..}/"users":["acme\/alice","acme\/bob"]}/' store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/bob,acme/prod,compute_read
acme/bob,acme/prod,compute_write
acme/dave,globex,org_read

$ charter plan --at 2026-06-01T12:00:00Z
  ~ Assignment/duty  drift, acme.yaml:23
      users  - acme/bob

Access changes:
  - acme/bob loses compute_read, compute_write on acme/prod
      was by ~Assignment/duty → Profile/operator  acme.yaml:23

Plan: 1 to change.
Access: -2 revocations, 1 user affected.

$ sed 's/"users":..acme.alice../"users":"acme\/bob"/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/dave,globex,org_read

$ sed 's/"tenants":..acme.prod../"tenants":5/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/dave,globex,org_read

$ sed 's/"expires":"2026-05-01T00:00:00Z"/"expires":"soon"/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/dave,globex,org_read

$ sed 's/"expires":"2026-05-01T00:00:00Z"/"expires":null/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/dave,globex,org_read

$ sed 's/"state":"disabled"/"state":"off"/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/dave,globex,org_read

$ sed 's/"scope":"globex-only"/"scope":"nowhere"/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write

$ sed 's/"members":..acme.alice../"groups":["acme\/outer"],"members":["acme\/alice"]/' saved.json > store/state.json && charter access list --from store --format csv --at 2026-06-01T12:00:00Z && charter plan --at 2026-06-01T12:00:00Z
user,target,permission
acme/alice,acme,org_read
acme/alice,acme/prod,compute_read
acme/alice,acme/prod,compute_write
acme/dave,globex,org_read
  ~ Group/acme/inner  drift, acme.yaml:18
      groups  - acme/outer

Plan: 1 to change.
Access: no change.

$ sed 's/"users":..acme.alice..}/"users":["acme\/alice"],"users":[]}/' saved.json > store/state.json && charter access list --from store --at 2026-06-01T12:00:00Z
store/state.json:3:225: error[CH602]: the key "users" is here twice
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

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
    - {name: org_read, level: organization}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: operator, permissions: [compute_read, compute_write]}
  - {name: overseer, permissions: [org_read]}
---
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client, services: {compute: active}}
  - {name: globex, type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Scope
metadata: {name: globex-only}
spec: {organizations: [globex]}
-- acme.yaml --
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: dev}]
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice}
  - {name: bob}
  - {name: carol, state: disabled}
  - {name: dave, scope: globex-only}
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items: [{name: inner, members: [alice]}, {name: outer, groups: [inner]}]
---
apiVersion: charter/v1
kind: AssignmentList
items:
  - {name: duty, users: [acme/alice], profiles: [operator], tenants: [acme/prod]}
  - {name: ended, users: [acme/bob], profiles: [operator], expires: 2026-05-01}
  - {name: closed, users: [acme/carol], profiles: [operator]}
  - {name: limited, users: [acme/dave], profiles: [overseer]}
  - {name: nested, groups: [acme/outer], profiles: [overseer], organizations: [acme]}
