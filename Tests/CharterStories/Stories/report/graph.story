Graphs of organizations, of who is given what, and of references: as text, for Mermaid and Graphviz, and as a picture.

$ charter graph
initech  reseller
└─ acme  client
   ├─ acme/dev  tenant
   ├─ acme/prod  tenant
   └─ acme/test  tenant
Scope/customers  organizations under initech

$ charter graph --show access --at 2026-06-01
User/acme/alice
└─ Profile/administrator  Assignment/acme/admins
   └─ acme with all tenants  1 organization, 3 tenants
4 users  acme/alice, acme/bob, acme/carol, …
└─ Profile/viewer  Assignment/acme/guests
   └─ acme/dev, acme/prod, acme/test  3 tenants
Group/acme/oncall  2 users
└─ Profile/operator  Assignment/acme/oncall-operates
   └─ acme/prod  1 tenant
User/acme/carol
└─ owning  all of the tenant's permissions
   └─ acme/prod  1 tenant

1 assignment is not in force at this time.

$ charter graph --show access --of User/acme/dan --at 2030-06-01
User/acme/dan
├─ Profile/viewer  Assignment/acme/guests
│  └─ acme/dev, acme/prod, acme/test  3 tenants
└─ Profile/operator  Assignment/acme/later
   └─ acme with all tenants  1 organization, 3 tenants
3 other users  acme/alice, acme/bob, acme/carol
└─ Profile/viewer  (as above)
Group/acme/oncall  2 users, with acme/dan
└─ Profile/operator  Assignment/acme/oncall-operates
   └─ acme/prod  1 tenant

$ charter graph --show references
Assignment  4; references: 1 Group, 4 Organization, 4 Profile, 1 Tenant, 6 User
├─ Group  2; references: 1 Group, 2 Organization, 2 User
│  ├─ Organization  2; references: 1 Organization, 2 Service
│  │  └─ Service  1
│  └─ User  4; references: 4 Organization
│     └─ Organization  (as above)
├─ Organization  (as above)
├─ Profile  3; references: 1 Profile
├─ Tenant  3; references: 3 Organization, 1 User
│  ├─ Organization  (as above)
│  └─ User  (as above)
└─ User  (as above)
Scope  1; references: 1 Organization
└─ Organization  (as above)

$ charter graph --show references --of Profile/operator
Assignment/acme/later
└─ Profile/operator
   └─ Profile/viewer
Assignment/acme/oncall-operates
└─ Profile/operator  (as above)

$ charter graph --children 1
initech  reseller
└─ acme  client
   ├─ acme/dev  tenant
   └─ 2 more tenants
Scope/customers  organizations under initech

What is counted and not shown is shown with --children, or with --of.

$ charter graph --show access --children 1 --at 2026-06-01 --of Tenant/acme/prod
User/acme/alice
└─ Profile/administrator  Assignment/acme/admins
   └─ acme with all tenants  1 organization, 3 tenants

1 assignment is not in force at this time.
Not shown: 2 more assignments and 1 more set of owners; --of names some, --children shows more.

$ charter graph --format mermaid --show access --at 2026-06-01 --of Group/acme/night
flowchart LR
%% Who is given what, and where
  n0[/"Profile/operator<br/>Assignment/acme/oncall-operates"/]
  n1[["Group/acme/oncall<br/>2 users"]]
  n2[("acme/prod<br/>1 tenant")]
  n1 --> n0
  n0 --> n2
  note0>"1 assignment is not in force at this time."]

$ charter graph --format dot --of Organization/acme
digraph charter {
  graph [rankdir=LR, label="Organizations, tenants and scopes", labelloc=t];
  node [shape=box, fontname="sans-serif", fontsize=11];
  n0 [label="acme\nclient", shape=box];
  n1 [label="acme/dev\ntenant", shape=cylinder];
  n2 [label="acme/prod\ntenant", shape=cylinder];
  n3 [label="acme/test\ntenant", shape=cylinder];
  n0 -> n1;
  n0 -> n2;
  n0 -> n3;
}

$ charter graph --format svg --of Tenant/acme/prod --children 2
<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 750 260" width="750" height="260">
<title id="title">Organizations, tenants and scopes</title>
<desc id="desc">Nodes by kind: organization: 1, tenant: 2, folded: 1. Connections: 3. The same as text: charter graph --format text.</desc>
<style>.ground{fill:#fff}text{font:13px system-ui,sans-serif;fill:#1b1f24}.head{font-size:17px;font-weight:600}.note{font-size:11px;fill:#57606a}.box{fill:#f5f6f8;stroke:#57606a}.edge{fill:none;stroke:#7d8590}.tip{fill:#7d8590}.box~text{clip-path:url(#inside)}.folded .box{stroke-dasharray:4 3}.organization .box{stroke-width:2}.assignment .box{fill:#fff3dc}.user .box,.group .box{fill:#e4eefc}@media(prefers-color-scheme:dark){.ground{fill:#14171b}text{fill:#e8ebee}.note{fill:#a3acb6}.box{fill:#1d2228;stroke:#a3acb6}.edge{stroke:#6b7480}.tip{fill:#6b7480}.assignment .box{fill:#3d2e10}.user .box,.group .box{fill:#1f3450}}</style>
<rect class="ground" width="750" height="260"/>
<text class="head" x="20" y="34">Organizations, tenants and scopes</text>
<defs><clipPath id="inside"><rect width="320" height="44"/></clipPath></defs>
<g transform="translate(20 54)">
<path class="edge" d="M320 78C355 78 355 22 390 22"/>
<path class="edge" d="M320 78C355 78 355 78 390 78"/>
<path class="edge" d="M320 78C355 78 355 134 390 134"/>
<g class="organization" transform="translate(0 56)"><title>acme: client</title><rect class="box" width="320" height="44" rx="2"/><text x="12" y="18">acme</text><text class="note" x="12" y="35">client</text></g>
<g class="tenant" transform="translate(390 0)"><title>acme/dev: tenant</title><rect class="box" width="320" height="44" rx="10"/><text x="12" y="18">acme/dev</text><text class="note" x="12" y="35">tenant</text></g>
<g class="tenant" transform="translate(390 56)"><title>acme/prod: tenant</title><rect class="box" width="320" height="44" rx="10"/><text x="12" y="18">acme/prod</text><text class="note" x="12" y="35">tenant</text></g>
<g class="folded" transform="translate(390 112)"><title>1 more tenant</title><rect class="box" width="320" height="44" rx="2"/><text x="12" y="27">1 more tenant</text></g>
</g>
<text class="note" x="20" y="240">What is counted and not shown is shown with --children, or with --of.</text>
</svg>

$ charter graph --format svg --show access --at 2026-06-01 | python3 -c 'import sys, xml.dom.minidom as d; r = d.parse(sys.stdin).documentElement; print(r.tagName, len(r.getElementsByTagName("rect")), len(r.getElementsByTagName("path")), len(r.getElementsByTagName("script")))'
svg 14 9 0

$ charter graph --of Tenant/acme/prdo
error[CH301]: Tenant/acme/prdo is not there
  = help: did you mean Tenant/acme/prod?
[exit 1]

$ charter graph --of nothing 2>&1 | head -1
Error: The value 'nothing' is invalid for '--of <address>'

$ charter graph --children 0 2>&1 | head -1
Error: --children takes a number from 1 to 2000

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01 && charter graph --from store --of Scope/customers
Apply complete: 20 added. Serial 1.
Scope/customers  organizations under initech

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
  - {name: viewer, permissions: [compute_read]}
  - {name: operator, includes: [viewer], permissions: [compute_write]}
  - {name: administrator, permissions: [access_write]}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: initech}
spec: {type: reseller, services: {compute: active}}
---
apiVersion: charter/v1
kind: Scope
metadata: {name: customers}
spec: {organizations: {under: initech}}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, parent: initech, services: {compute: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod, owners: [carol]}, {name: dev}, {name: test}]
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: alice}, {name: bob}, {name: carol}, {name: dan}]
---
apiVersion: charter/v1
kind: GroupList
metadata: {organization: acme}
items: [{name: oncall, members: [bob], groups: [night]}, {name: night, members: [dan]}]
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: oncall-operates, groups: [oncall], profiles: [operator], tenants: [prod]}
  - {name: admins, users: [alice], profiles: [administrator]}
  - {name: guests, users: [alice, bob, carol, dan], profiles: [viewer], tenants: {all: true}}
  - {name: later, users: [dan], profiles: [operator], notBefore: 2030-01-01}
