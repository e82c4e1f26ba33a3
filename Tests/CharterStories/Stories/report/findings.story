A page tells what validate finds in these manifests, whoever else is in the store, and of those that are used what concerns them.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01 provider 2>/dev/null; charter apply --test-clock --auto-approve --quiet --at 2026-06-01 client 2>/dev/null
Apply complete: 9 added. Serial 1.
Apply complete: 2 added. Serial 2.

$ charter validate --at 2026-06-01 provider 2>&1 | grep CH; charter plan --at 2026-06-01 provider; charter report --html page.html --at 2026-06-01 provider && grep '<td>CH' page.html | sed 's/<[^>]*>/ /g'
provider/all.yaml:18:9: warning[CH421]: A tenant has an owner: Tenant/acme/prod has no owners, and needs at least 1
provider/all.yaml:18:23: warning[CH421]: A tenant has an owner: Tenant/acme/old has no owners, and needs at least 1
provider/all.yaml:24:1: warning[CH501]: Tenant/acme/old is disabled: what Assignment/acme/theirs gives there has no effect
provider/all.yaml:24:1: warning[CH501]: compute_write requires compute_read, and acme/pat does not hold that on acme/prod: what Profile/operator gives there by Assignment/acme/theirs has no effect
provider/all.yaml:18:23: warning[CH421]: A tenant has an owner: Tenant/acme/old has no owners, and needs at least 1
  = help: add one; the rule is Policy/no-empty-owners

provider/all.yaml:18:9: warning[CH421]: A tenant has an owner: Tenant/acme/prod has no owners, and needs at least 1
  = help: add one; the rule is Policy/no-empty-owners

No changes. The store matches the manifests.
   warning   CH421  provider/all.yaml:18:23  A tenant has an owner: Tenant/acme/old has no owners, and needs at least 1  add one; the rule is Policy/no-empty-owners   
   warning   CH421  provider/all.yaml:18:9  A tenant has an owner: Tenant/acme/prod has no owners, and needs at least 1  add one; the rule is Policy/no-empty-owners   
   warning   CH501  provider/all.yaml:24:1  Tenant/acme/old is disabled: what Assignment/acme/theirs gives there has no effect  take it back, or put the tenant into use   
   warning   CH501  provider/all.yaml:24:1  compute_write requires compute_read, and acme/pat does not hold that on acme/prod: what Profile/operator gives there by Assignment/acme/theirs has no effect  give compute_read as well   

$ charter validate --at 2026-06-01 client; charter report --html page.html --at 2026-06-01 client && grep '<td>CH' page.html | sed 's/<[^>]*>/ /g'
warning[CH311]: 5 references may be to what provider keeps in the store
 = help: 'charter plan' reads the store and checks them

1 warning
Valid: 2 resources in 2 files.
   warning   CH421    A tenant has an owner: Tenant/acme/old has no owners, and needs at least 1  add one; the rule is Policy/no-empty-owners   
   warning   CH421    A tenant has an owner: Tenant/acme/prod has no owners, and needs at least 1  add one; the rule is Policy/no-empty-owners   
   warning   CH501  client/all.yaml:5:1  Tenant/acme/old is disabled: what Assignment/acme/ours and 1 more give there has no effect  take it back, or put the tenant into use   
   warning   CH501  client/all.yaml:5:1  compute_write requires compute_read, and acme/pat does not hold that on acme/prod: what Profile/operator gives there by Assignment/acme/ours and 1 more has no effect  give compute_read as well   

$ charter report --html page.html --at 2026-06-01 --from store client && grep -c 'id="findings"' page.html
0
[exit 1]

-- provider/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: provider}
spec: {store: ../store}
-- provider/all.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}, {name: compute_write, requires: [compute_read]}]}
---
apiVersion: charter/v1
kind: ProfileList
items: [{name: viewer, permissions: [compute_read]}, {name: operator, permissions: [compute_write]}]
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: TenantList
metadata: {organization: acme}
items: [{name: prod}, {name: old, state: disabled}]
---
apiVersion: charter/v1
kind: User
metadata: {name: pat, organization: acme}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: theirs, organization: acme}
spec: {users: [pat], profiles: [operator], tenants: [prod, old]}
---
apiVersion: charter/v1
kind: Policy
metadata: {name: no-empty-owners}
spec:
  severity: warning
  message: A tenant has an owner
  cardinality: {of: owners, per: tenant, min: 1}
-- client/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: client}
spec: {store: ../store, uses: [provider]}
-- client/all.yaml --
apiVersion: charter/v1
kind: User
metadata: {name: zed, organization: acme}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: ours, organization: acme}
spec: {users: [zed], profiles: [operator], tenants: [prod, old]}
