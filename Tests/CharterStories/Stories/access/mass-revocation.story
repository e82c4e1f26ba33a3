A plan that revokes ten grants or more, and more than a quarter of those on one target, stops until somebody says that it
is meant.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 29 added. Serial 1.

$ sed -i '/^spec: {members/s/user01, user02, user03, user04, user05, user06, user07, user08, user09, //' acme.yaml && charter plan --quiet --at 2026-06-01T12:00:00Z && charter plan --at 2026-06-01T12:00:00Z | grep -c guard || true
Plan: 1 to change.
Access: -9 revocations, 9 users affected.
0

$ sed -i '/^spec: {members/s/user10, //' acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  ~ Group/acme/staff  acme.yaml:15
      members  - acme/user01
               - acme/user02
               - acme/user03
               - acme/user04
               - acme/user05
               - acme/user06
               - acme/user07
               - acme/user08
               - acme/user09
               - acme/user10

Access changes:
  - 10 users lose compute_read on acme/prod
      acme/user01, acme/user02, acme/user03 and 7 more
      was by ~Group/acme/staff → Assignment/acme/everybody → Profile/reader  acme.yaml:15

guard[maxRemovals]: 10 of 20 members would leave Group/acme/staff, more than 25%
  = help: apply stops here; --allow maxRemovals=Group/acme/staff lets it happen once

Stopped by 1 guard: maxRemovals.
Plan: 1 to change.
Access: -10 revocations, 10 users affected.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z; jq .serial store/state.json
error[CH609]: stopped by maxRemovals
  = help: --allow maxRemovals lets it happen once
1

$ echo 'spec: {guards: {maxRemovals: 20%}}' >> charter.yaml && charter plan --at 2026-06-01T12:00:00Z | grep guard
guard[maxRemovals]: 10 of 20 members would leave Group/acme/staff, more than 20%
Stopped by 1 guard: maxRemovals.

$ charter apply --test-clock --auto-approve --quiet --allow maxRemovals --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 2.

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
kind: Tenant
metadata: {name: prod, organization: acme}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items: [{name: user01}, {name: user02}, {name: user03}, {name: user04}, {name: user05}, {name: user06}, {name: user07}, {name: user08}, {name: user09}, {name: user10}, {name: user11}, {name: user12}, {name: user13}, {name: user14}, {name: user15}, {name: user16}, {name: user17}, {name: user18}, {name: user19}, {name: user20}]
---
apiVersion: charter/v1
kind: Group
metadata: {name: staff, organization: acme}
spec: {members: [user01, user02, user03, user04, user05, user06, user07, user08, user09, user10, user11, user12, user13, user14, user15, user16, user17, user18, user19, user20]}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader}
spec: {permissions: [compute_read]}
---
apiVersion: charter/v1
kind: AssignmentList
metadata: {organization: acme}
items:
  - {name: everybody, groups: [staff], profiles: [reader]}
  - {name: few, users: [user20], profiles: [operator, administrator]}
