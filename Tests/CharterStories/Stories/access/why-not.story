No comes with the conditions that fail: the place, the time, the group, the profile, what the permission requires, whom it
is for, the level, and the state of the user and of what it is held on.

$ charter access can alice compute_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/alice does not hold compute_read on acme/prod
  - Assignment/sales gives Profile/seller, without compute_read  acme.yaml:39
  - Assignment/prod-only gives it there to others, and acme/alice is not in Group/acme/oncall  acme.yaml:40
[exit 1]

$ charter access can bob compute_read acme/dev --at 2026-06-01T12:00:00Z
no: acme/bob does not hold compute_read on acme/dev
  - Assignment/backup gives Profile/keeper, without compute_read  acme.yaml:47
  - Assignment/closed-places does not cover acme/dev  acme.yaml:48
  - Assignment/prod-only does not cover acme/dev  acme.yaml:40
  - Assignment/guest gives it there to others, not to acme/bob  acme.yaml:45
[exit 1]

$ charter access can carol compute_write acme/prod --at 2026-06-01T12:00:00Z
no: acme/carol does not hold compute_write on acme/prod
  - compute_write requires compute_read, which acme/carol does not hold on acme/prod  acme.yaml:41
[exit 1]

$ charter access can dave compute_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/dave does not hold compute_read on acme/prod
  - Assignment/ended expired on 2026-05-01T00:00:00Z  acme.yaml:42
  - Assignment/prod-only gives it there to others, and acme/dave is not in Group/acme/oncall  acme.yaml:40
[exit 1]

$ charter access can eve compute_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/eve does not hold compute_read on acme/prod
  - Assignment/to-come begins on 2026-07-01T00:00:00Z  acme.yaml:43
  - Assignment/prod-only gives it there to others, and acme/eve is not in Group/acme/oncall  acme.yaml:40
[exit 1]

$ charter access can frank compute_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/frank does not hold compute_read on acme/prod
  - Assignment/elsewhere does not cover acme/prod  acme.yaml:44
  - Assignment/prod-only gives it there to others, and acme/frank is not in Group/acme/oncall  acme.yaml:40
[exit 1]

$ charter access can gina compute_read acme/dev --at 2026-06-01T12:00:00Z
no: globex/gina does not hold compute_read on acme/dev
  - Assignment/guest gives Profile/acme/house, which users of globex cannot use: it is not platform-wide, not theirs, and not inherited by them  acme.yaml:45
[exit 1]

$ charter access can hugo compute_read acme/test --at 2026-06-01T12:00:00Z | head -2
no: acme/hugo does not hold compute_read on acme/test
  - User/acme/hugo is disabled  acme.yaml:20

$ charter access can alice sales_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/alice does not hold sales_read on acme/prod
  - sales_read is for users of reseller only, and acme is none  acme.yaml:39
[exit 1]

$ charter access can alice compute_read acme --at 2026-06-01T12:00:00Z
no: acme/alice does not hold compute_read on acme
  - compute_read is held on tenants, and acme is an organization  platform.yaml:4
[exit 1]

$ charter access can alice compute_read '*' --at 2026-06-01T12:00:00Z
no: acme/alice does not hold compute_read on *
  - compute_read is held on tenants, and * is the platform  platform.yaml:4
[exit 1]

$ charter access can zoe compute_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/zoe does not hold compute_read on acme/prod
  - Assignment/prod-only gives it there to others, and acme/zoe is not in Group/acme/oncall  acme.yaml:40
[exit 1]

$ charter access why zoe compute_read acme/prod --at 2026-06-01T12:00:00Z
no: acme/zoe does not hold compute_read on acme/prod
  - Assignment/prod-only gives it there to others, and acme/zoe is not in Group/acme/oncall  acme.yaml:40

$ charter access can bob backup_read acme/prod --at 2026-06-01T12:00:00Z | head -2
no: acme/bob does not hold backup_read on acme/prod
  - Service/backup is only available in Organization/acme, not active  platform.yaml:20

$ charter access can bob backup_read acme/dev --at 2026-06-01T12:00:00Z | head -2
no: acme/bob does not hold backup_read on acme/dev
  - Service/backup is only available in Organization/acme, not active  platform.yaml:20

$ charter access can bob compute_read acme/old --at 2026-06-01T12:00:00Z | head -2
no: acme/bob does not hold compute_read on acme/old
  - Tenant/acme/old is disabled  acme.yaml:4

$ charter access can dora compute_read acme/test --at 2026-06-01T12:00:00Z | head -2
no: initech/dora does not hold compute_read on acme/test
  - Organization/initech is disabled  platform.yaml:22

$ charter access can bob compute_read initech/main --at 2026-06-01T12:00:00Z | head -2
no: acme/bob does not hold compute_read on initech/main
  - Organization/initech is disabled  platform.yaml:22

$ charter access can carol compute_write acme/prod --format json --at 2026-06-01T12:00:00Z | jq -c '.can, .conditions[0]'
false
{"condition":"requirement","message":"compute_write requires compute_read, which acme/carol does not hold on acme/prod","addresses":["Assignment/write","Service/compute"]}

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: ServiceList
items:
  - name: compute
    permissions: [{name: compute_read}, {name: compute_write, requires: [compute_read]}]
  - {name: backup, requires: [compute], permissions: [{name: backup_read}]}
  - {name: sales, permissions: [{name: sales_read, audience: [reseller]}]}
---
apiVersion: charter/v1
kind: ProfileList
items:
  - {name: viewer, permissions: [compute_read]}
  - {name: writer, permissions: [compute_write]}
  - {name: keeper, permissions: [backup_read]}
  - {name: seller, permissions: [sales_read]}
---
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client, services: {compute: active, backup: available, sales: active}}
  - {name: globex, type: client}
  - {name: initech, type: client, state: disabled, services: {compute: active}}
---
apiVersion: charter/v1
kind: ProfileList
metadata: {organization: acme}
items: [{name: house, permissions: [compute_read]}]
-- acme.yaml --
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: dev, services: [compute]}, {name: test}, {name: old, state: disabled}]
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: main, organization: initech}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice}
  - {name: bob}
  - {name: carol}
  - {name: dave}
  - {name: eve}
  - {name: frank}
  - {name: hugo, state: disabled}
  - {name: zoe}
---
apiVersion: charter/v1
kind: User
metadata: {name: gina, organization: globex}
---
apiVersion: charter/v1
kind: User
metadata: {name: dora, organization: initech}
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [bob]}
---
apiVersion: charter/v1
kind: AssignmentList
items:
  - {name: sales, users: [acme/alice], profiles: [seller]}
  - {name: prod-only, groups: [acme/oncall], profiles: [viewer], tenants: [acme/prod]}
  - {name: write, users: [acme/carol], profiles: [writer], tenants: [acme/prod]}
  - {name: ended, users: [acme/dave], profiles: [viewer], tenants: [acme/prod], expires: 2026-05-01}
  - {name: to-come, users: [acme/eve], profiles: [viewer], tenants: [acme/prod], notBefore: 2026-07-01}
  - {name: elsewhere, users: [acme/frank], profiles: [viewer], organizations: [initech]}
  - {name: guest, users: [globex/gina], profiles: [acme/house], tenants: [acme/dev]}
  - {name: closed, users: [acme/hugo, initech/dora], profiles: [viewer], tenants: [acme/test]}
  - {name: backup, users: [acme/bob], profiles: [keeper], organizations: [acme]}
  - {name: closed-places, users: [acme/bob], profiles: [viewer], tenants: [acme/old, initech/main]}
