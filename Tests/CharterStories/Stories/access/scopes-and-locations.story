Locations narrow an assignment to the tenants that are there, and take the place of the platform; scopes narrow it to the
organizations and locations that they list.

$ charter access list --at 2026-06-01T12:00:00Z
initech/alice  @madrid       host_read
               @spain        host_read
               acme          org_read
               acme/madrid   compute_read
               globex        org_read
               globex/main   compute_read
initech/bob    @madrid       host_read
               acme          org_read
               acme/madrid   compute_read
initech/carol  acme/madrid   compute_read
               acme/nowhere  compute_read
               acme/paris    compute_read
               globex        org_read
               globex/main   compute_read
initech/dave   *             host_read
               acme          org_read
               acme/madrid   compute_read
               acme/nowhere  compute_read
               acme/paris    compute_read
               globex        org_read
               globex/main   compute_read

21 grants, 4 users.

$ charter access can alice compute_read acme/paris --at 2026-06-01T12:00:00Z
no: initech/alice does not hold compute_read on acme/paris
  - Assignment/in-spain does not cover acme/paris  platform.yaml:57
  - Assignment/everywhere gives it there to others, not to initech/alice  platform.yaml:60
  - Assignment/limited-user gives it there to others, not to initech/alice  platform.yaml:59
[exit 1]

$ charter access can alice host_read @france --at 2026-06-01T12:00:00Z
no: initech/alice does not hold host_read on @france
  - Assignment/in-spain does not cover @france  platform.yaml:57
[exit 1]

$ charter access can alice host_read @madrid --at 2026-06-01T12:00:00Z
yes: initech/alice holds host_read on @madrid
  User/initech/alice → Assignment/in-spain → Profile/reader → host_read

$ charter access can alice host_read '*' --at 2026-06-01T12:00:00Z
no: initech/alice does not hold host_read on *
  - Assignment/in-spain does not cover *  platform.yaml:57
  - Assignment/everywhere gives it there to others, not to initech/alice  platform.yaml:60
[exit 1]

$ charter access can bob compute_read globex/main --at 2026-06-01T12:00:00Z
no: initech/bob does not hold compute_read on globex/main
  - Assignment/in-scope does not cover globex/main  platform.yaml:58
  - Assignment/everywhere gives it there to others, not to initech/bob  platform.yaml:60
  - Assignment/in-spain gives it there to others, not to initech/bob  platform.yaml:57
  - Assignment/limited-user gives it there to others, not to initech/bob  platform.yaml:59
[exit 1]

$ charter access can bob org_read globex --at 2026-06-01T12:00:00Z
no: initech/bob does not hold org_read on globex
  - Assignment/in-scope does not cover globex  platform.yaml:58
  - Assignment/everywhere gives it there to others, not to initech/bob  platform.yaml:60
  - Assignment/in-spain gives it there to others, not to initech/bob  platform.yaml:57
  - Assignment/limited-user gives it there to others, not to initech/bob  platform.yaml:59
[exit 1]

$ charter access can carol org_read acme --at 2026-06-01T12:00:00Z
no: initech/carol does not hold org_read on acme
  - Assignment/limited-user covers acme, and the scope of User/initech/carol, Scope/globex-only, does not list it  platform.yaml:59
[exit 1]

$ charter access can carol host_read @spain --at 2026-06-01T12:00:00Z
no: initech/carol does not hold host_read on @spain
  - Assignment/limited-user does not cover @spain  platform.yaml:59
[exit 1]

$ charter access can dave host_read '*' --at 2026-06-01T12:00:00Z
yes: initech/dave holds host_read on *
  User/initech/dave → Assignment/everywhere → Profile/reader → host_read

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
    - {name: org_read, level: organization}
    - {name: host_read, level: platform}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader}
spec: {permissions: [compute/*]}
---
apiVersion: charter/v1
kind: LocationList
items:
  - {name: spain, type: region}
  - {name: madrid, type: datacenter, parent: spain}
  - {name: france, type: region}
---
apiVersion: charter/v1
kind: ScopeList
items:
  - {name: acme-in-madrid, organizations: [acme], locations: [madrid]}
  - {name: globex-only, organizations: [globex]}
---
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client, services: {compute: active}}
  - {name: globex, type: client, services: {compute: active}}
  - {name: initech, type: provider}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: madrid, locations: [madrid]}, {name: paris, locations: [france]}, {name: nowhere}]
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: main, organization: globex}
spec: {locations: [madrid]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: initech}
items:
  - {name: alice}
  - {name: bob}
  - {name: carol, scope: globex-only}
  - {name: dave}
---
apiVersion: charter/v1
kind: AssignmentList
items:
  - {name: in-spain, users: [initech/alice], profiles: [reader], locations: [spain]}
  - {name: in-scope, users: [initech/bob], profiles: [reader], scope: acme-in-madrid}
  - {name: limited-user, users: [initech/carol], profiles: [reader], organizations: [acme, globex]}
  - {name: everywhere, users: [initech/dave], profiles: [reader]}
