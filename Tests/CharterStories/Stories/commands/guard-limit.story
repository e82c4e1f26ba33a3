The limit of a guard is the workspace's own: ten of twelve users may go where 90% are allowed.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 13 added. Serial 1.

$ sed -i '/user/d' users.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 10 destroyed. Serial 2.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
spec: {guards: {maxRemovals: 90%}}
-- users.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice}
  - {name: bob}
  - {name: user01}
  - {name: user02}
  - {name: user03}
  - {name: user04}
  - {name: user05}
  - {name: user06}
  - {name: user07}
  - {name: user08}
  - {name: user09}
  - {name: user10}
