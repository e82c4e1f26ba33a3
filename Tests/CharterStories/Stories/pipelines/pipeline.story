The pipeline of examples/ci/shell: checked and planned on a branch, applied after the merge just as it was reviewed, watched at night.

$ cp "$EXAMPLES/ci/shell/pipeline" . && printf "store\nartifacts\npipeline\n" > .gitignore && git init -q -b main . && git add -A && git -c user.name=Ann -c user.email=ann@acme.example commit -q -m Begin && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 7 added. Serial 1.

$ git switch -q -c carol && sed -i "s/  - {name: bob,/  - {name: carol, email: carol@acme.example}\n&/; s/users: .bob./users: [bob, carol]/" acme.yaml && git -c user.name=Ann -c user.email=ann@acme.example commit -q -a -m "Carol operates"

$ BASE=main ./pipeline check
Valid: 8 resources in 3 files.
  ~ Assignment/acme/operators  acme.yaml:21
      users  + acme/carol
  + User/acme/carol            acme.yaml:18
      email  carol@acme.example

Access changes:
  + acme/carol gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → Profile/operator  acme.yaml:21

Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.

$ head -5 artifacts/diff.md; jq -r .version artifacts/diff.sarif; cat artifacts/validate.xml
### Plan: 1 to add, 1 to change.

- Access: +2 grants, 1 user affected.
- It can be applied.

2.1.0
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="1" failures="0">
  <testsuite name="manifests" tests="1" failures="0">
    <testcase name="valid" classname="manifests"/>
  </testsuite>
</testsuites>

$ ./pipeline plan
  ~ Assignment/acme/operators  acme.yaml:21
      users  + acme/carol
  + User/acme/carol            acme.yaml:18
      email  carol@acme.example

Access changes:
  + acme/carol gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → Profile/operator  acme.yaml:21

Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.

$ git switch -q main && git merge -q --no-edit carol && ./pipeline apply | tail -1
Apply complete: 1 added, 1 changed. Serial 2.

$ ls artifacts; jq -r .event artifacts/apply.jsonl; sed -n 2p artifacts/checkpoint
apply.jsonl
checkpoint
diff.md
diff.sarif
plan.json
plan.md
validate.xml
planned
started
done
done
summary
2

$ ./pipeline drift
  state.json   serial 2, 8 resources
  audit.jsonl  2 entries, each following the one before
  checkpoint   of serial 2: the trail begins with the same 2 entries

Checkpoint of the audit trail:
  charter/LINEAGE
  2
  ROOT

The store is whole.
No drift. The store is as applied (serial 2).

$ sed -i "s/bob@acme/robert@acme/" store/state.json && ./pipeline drift
  state.json   serial 2, 8 resources
  audit.jsonl  2 entries, each following the one before
  checkpoint   of serial 2: the trail begins with the same 2 entries
  ~ User/acme/bob  changed since the last apply

Checkpoint of the audit trail:
  charter/LINEAGE
  2
  ROOT

The trail is whole, and the state differs from it: 1 resource changed since serial 2.
[exit 2]

$ git switch -q -c other HEAD~1 && sed -i "s/type: client/type: reseller/" acme.yaml && ./pipeline plan && git switch -q -f main && ./pipeline apply
  ~ Assignment/acme/operators  acme.yaml:20
      users  - acme/carol
  ~ Organization/acme          acme.yaml:1
      type  client → reseller
  ~ User/acme/bob              drift, acme.yaml:18
      email  robert@acme.example → bob@acme.example
  - User/acme/carol            no longer declared

Access changes:
  - acme/carol loses compute_read, compute_write on acme/prod
      was by ~Assignment/acme/operators → Profile/operator  acme.yaml:20; because of ~Organization/acme, -User/acme/carol

Plan: 3 to change, 1 to destroy.
Access: -2 revocations, 1 user affected.
error[CH606]: Assignment/acme/operators no longer changes
  = help: make a new plan with 'charter plan --out' and review it
error[CH606]: Organization/acme no longer changes
  = help: make a new plan with 'charter plan --out' and review it
error[CH606]: User/acme/carol no longer changes
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ ./pipeline
usage: pipeline check|plan|apply|drift
[exit 64]

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
    - {name: compute_write}
    - {name: iam_write, administers: true}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: operator}
spec: {permissions: [compute_read, compute_write]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: client
  services: {compute: active}
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
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: operators, organization: acme}
spec: {users: [bob], profiles: [operator], tenants: [prod]}
