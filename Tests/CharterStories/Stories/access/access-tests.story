AccessTests are sentences about who can do what; one that does not hold makes `charter test` exit with 5.

$ charter test --at 2026-06-01T12:00:00Z
AccessTest/acme/acme-access  tests.yaml:1
  ok    1. acme/alice can compute_read, compute_write on acme/prod
  ok    2. acme/bob cannot compute_read, compute_write on acme/prod
  ok    3. acme/carol cannot compute_read anywhere
  ok    4. every member of acme/oncall can compute_write on acme/dev
  ok    5. compute_write on acme/dev is held by exactly acme/alice, acme/bob
  ok    6. acme/alice can access_write in acme at 2026-07-31T00:00:00Z
  ok    7. acme/alice cannot access_write in acme at 2026-08-01T00:00:00Z

7 of 7 assertions hold.

$ sed -i 's/user: bob, tenant: prod, cannot/user: bob, tenant: prod, can/' tests.yaml && charter test --at 2026-06-01T12:00:00Z
AccessTest/acme/acme-access  tests.yaml:1
  ok    1. acme/alice can compute_read, compute_write on acme/prod
  FAIL  2. acme/bob can compute_read, compute_write on acme/prod
        acme/bob cannot compute_read on acme/prod: Assignment/acme/duty does not cover acme/prod; Assignment/acme/alone gives it there to others, not to acme/bob
        acme/bob cannot compute_write on acme/prod: Assignment/acme/duty does not cover acme/prod; Assignment/acme/alone gives it there to others, not to acme/bob
  ok    3. acme/carol cannot compute_read anywhere
  ok    4. every member of acme/oncall can compute_write on acme/dev
  ok    5. compute_write on acme/dev is held by exactly acme/alice, acme/bob
  ok    6. acme/alice can access_write in acme at 2026-07-31T00:00:00Z
  ok    7. acme/alice cannot access_write in acme at 2026-08-01T00:00:00Z

6 of 7 assertions hold.
[exit 5]

$ charter test --format json --at 2026-06-01T12:00:00Z | jq -c '.[] | [.assertion, .holds, .sentence]'
[1,true,"acme/alice can compute_read, compute_write on acme/prod"]
[2,false,"acme/bob can compute_read, compute_write on acme/prod"]
[3,true,"acme/carol cannot compute_read anywhere"]
[4,true,"every member of acme/oncall can compute_write on acme/dev"]
[5,true,"compute_write on acme/dev is held by exactly acme/alice, acme/bob"]
[6,true,"acme/alice can access_write in acme at 2026-07-31T00:00:00Z"]
[7,true,"acme/alice cannot access_write in acme at 2026-08-01T00:00:00Z"]

$ charter test --format junit --at 2026-06-01T12:00:00Z | sed 's/ line="[0-9]*"//'
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="7" failures="1">
  <testsuite name="AccessTest/acme/acme-access" tests="7" failures="1">
    <testcase name="1. acme/alice can compute_read, compute_write on acme/prod" classname="AccessTest/acme/acme-access" file="tests.yaml"/>
    <testcase name="2. acme/bob can compute_read, compute_write on acme/prod" classname="AccessTest/acme/acme-access" file="tests.yaml">
      <failure message="acme/bob cannot compute_read on acme/prod: Assignment/acme/duty does not cover acme/prod; Assignment/acme/alone gives it there to others, not to acme/bob">acme/bob cannot compute_read on acme/prod: Assignment/acme/duty does not cover acme/prod; Assignment/acme/alone gives it there to others, not to acme/bob&#10;acme/bob cannot compute_write on acme/prod: Assignment/acme/duty does not cover acme/prod; Assignment/acme/alone gives it there to others, not to acme/bob</failure>
    </testcase>
    <testcase name="3. acme/carol cannot compute_read anywhere" classname="AccessTest/acme/acme-access" file="tests.yaml"/>
    <testcase name="4. every member of acme/oncall can compute_write on acme/dev" classname="AccessTest/acme/acme-access" file="tests.yaml"/>
    <testcase name="5. compute_write on acme/dev is held by exactly acme/alice, acme/bob" classname="AccessTest/acme/acme-access" file="tests.yaml"/>
    <testcase name="6. acme/alice can access_write in acme at 2026-07-31T00:00:00Z" classname="AccessTest/acme/acme-access" file="tests.yaml"/>
    <testcase name="7. acme/alice cannot access_write in acme at 2026-08-01T00:00:00Z" classname="AccessTest/acme/acme-access" file="tests.yaml"/>
  </testsuite>
</testsuites>

$ sed -i 's/user: bob, tenant: prod, can:/user: bob, tenant: prod, cannot:/; s/holders: .alice, bob./holders: [alice]/' tests.yaml && charter test --at 2026-06-01T12:00:00Z
AccessTest/acme/acme-access  tests.yaml:1
  ok    1. acme/alice can compute_read, compute_write on acme/prod
  ok    2. acme/bob cannot compute_read, compute_write on acme/prod
  ok    3. acme/carol cannot compute_read anywhere
  ok    4. every member of acme/oncall can compute_write on acme/dev
  FAIL  5. compute_write on acme/dev is held by exactly acme/alice
        acme/bob can compute_write on acme/dev, too: User/acme/bob → Group/acme/oncall → Assignment/acme/duty → Profile/operator → compute_write
  ok    6. acme/alice can access_write in acme at 2026-07-31T00:00:00Z
  ok    7. acme/alice cannot access_write in acme at 2026-08-01T00:00:00Z

6 of 7 assertions hold.
[exit 5]

$ sed -i 's/holders: .alice./holders: [alice, bob]/' tests.yaml; charter test --at 2026-08-01
AccessTest/acme/acme-access  tests.yaml:1
  ok    1. acme/alice can compute_read, compute_write on acme/prod
  ok    2. acme/bob cannot compute_read, compute_write on acme/prod
  ok    3. acme/carol cannot compute_read anywhere
  ok    4. every member of acme/oncall can compute_write on acme/dev
  ok    5. compute_write on acme/dev is held by exactly acme/alice, acme/bob
  ok    6. acme/alice can access_write in acme at 2026-07-31T00:00:00Z
  ok    7. acme/alice cannot access_write in acme at 2026-08-01T00:00:00Z

7 of 7 assertions hold.

$ sed -i 's/can: .compute_read, compute_write./can: [compute_raed]/' tests.yaml && charter test --at 2026-06-01T12:00:00Z
tests.yaml:7:41: error[CH309]: no service declares the permission "compute_raed"
  |
7 |     - {user: alice, tenant: prod, can: [compute_raed]}
  |                                         ^^^^^^^^^^^^
  = help: did you mean compute_read?

1 error
[exit 1]

$ rm tests.yaml && charter test --at 2026-06-01T12:00:00Z
No AccessTests.

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
spec: {members: [alice, bob]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: duty, groups: [oncall], profiles: [operator], tenants: [dev]}
  - {name: alone, users: [alice], profiles: [operator], tenants: [prod]}
  - {name: admins, users: [alice], profiles: [administrator], expires: 2026-08-01}
-- tests.yaml --
apiVersion: charter/v1
kind: AccessTest
metadata: {name: acme-access, organization: acme}
spec:
  description: What the auditors were promised
  assert:
    - {user: alice, tenant: prod, can: [compute_read, compute_write]}
    - {user: bob, tenant: prod, cannot: [compute_read, compute_write]}
    - {user: carol, cannot: [compute_read]}
    - {group: oncall, tenant: dev, can: [compute_write]}
    - {permission: compute_write, tenant: dev, holders: [alice, bob]}
    - {user: alice, organization: acme, can: [access_write], at: 2026-07-31}
    - {user: alice, organization: acme, cannot: [access_write], at: 2026-08-01}
