Two policies that say the same are two.

$ charter plan --at 2026-06-01 2>&1 | grep -A1 CH421; charter plan --at 2026-06-01 --format junit 2>/dev/null | grep -o 'testsuites.*\|testcase name="Policy[^"]*"[^/]*>$'
acme.yaml:11:1: error[CH421]: Ask security first: Tenant/acme/prod has 1 owner (acme/alice), and may have none
  = help: take one away; the rule is Policy/one
--
acme.yaml:11:1: error[CH421]: Ask security first: Tenant/acme/prod has 1 owner (acme/alice), and may have none
  = help: take one away; the rule is Policy/two
testsuites name="charter" tests="8" failures="2">
testcase name="Policy/one" classname="policies" file="policies.yaml" line="4">
testcase name="Policy/two" classname="policies" file="policies.yaml" line="5">
testsuites>

-- policies.yaml --
apiVersion: charter/v1
kind: PolicyList
items:
  - {name: one, message: Ask security first, cardinality: {of: owners, per: tenant, max: 0}}
  - {name: two, message: Ask security first, cardinality: {of: owners, per: tenant, max: 0}}
-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}, {name: iam_write, administers: true}]}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec: {owners: [alice]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
