A reviewed plan is an upper bound at every later moment, too: nothing that others apply meanwhile lets it give more, or for longer.

$ charter init w >/dev/null && cp visitors.yaml w/ && charter apply w --auto-approve --quiet --test-clock --at 2026-06-01 && mkdir w2 && cp other.yaml w2/charter.yaml
Apply complete: 13 added. Serial 1.

$ cp begins.yaml w2/a.yaml && charter apply w2 --auto-approve --quiet --at 2026-06-01 && sed -i 's/members: .bob./members: [bob, eve]/' w/visitors.yaml && charter plan w --out plan.json --at 2026-06-02 --quiet; jq -c .accessGroups plan.json
Apply complete: 1 added. Serial 2.
Plan: 1 to change.
Access: +1 grant, 1 user affected.
[{"change":"gained","users":["acme/eve"],"targets":["acme/prod"],"permissions":["compute_read"],"from":"2027-01-01T00:00:00Z","risk":[],"cause":[["Assignment/acme/a","Profile/viewer"]]}]

$ sed -i 's/viewer/operator/' w2/a.yaml && charter apply w2 --auto-approve --quiet --at 2026-06-03; charter apply plan.json --workspace w --auto-approve --quiet --at 2026-06-03
Apply complete: 1 changed. Serial 3.
error[CH606]: acme/eve would gain compute_write on acme/prod from 2027-01-01, and that was not in the plan
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ cp ends.yaml w2/a.yaml && charter apply w2 --auto-approve --quiet --at 2026-06-04; charter plan w --out plan.json --at 2026-06-04 --quiet; jq -c .accessGroups plan.json
Apply complete: 1 changed. Serial 4.
Plan: 1 to change.
Access: +1 grant, 1 user affected.
[{"change":"gained","users":["acme/eve"],"targets":["acme/prod"],"permissions":["compute_read"],"until":"2027-07-01T00:00:00Z","risk":[],"cause":[["Assignment/acme/a","Profile/viewer"]]}]

$ sed -i '/expires/d' w2/a.yaml && charter apply w2 --auto-approve --quiet --at 2026-06-05; charter apply plan.json --workspace w --auto-approve --quiet --at 2026-06-05
Apply complete: 1 changed. Serial 5.
error[CH606]: acme/eve would gain compute_read on acme/prod, and that was not in the plan
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ cp ends.yaml w2/a.yaml && charter apply w2 --auto-approve --quiet --at 2026-06-06; charter show plan.json --check --workspace w | tail -1; charter apply plan.json --workspace w --auto-approve --quiet --at 2027-08-01
Apply complete: 1 changed. Serial 6.
Checked: workspace my-access plans exactly this now.
Apply complete: 1 changed. Serial 7.

-- other.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: other}
spec: {store: ../w/store, uses: [my-access]}
-- visitors.yaml --
apiVersion: charter/v1
kind: User
metadata: {name: eve, organization: acme}
spec: {email: eve@acme.example}
---
apiVersion: charter/v1
kind: Group
metadata: {name: visitors, organization: acme}
spec: {members: [bob]}
-- begins.yaml --
apiVersion: charter/v1
kind: Assignment
metadata: {name: a, organization: acme}
spec:
  groups: [visitors]
  tenants: [prod]
  profiles: [viewer]
  notBefore: 2027-01-01
-- ends.yaml --
apiVersion: charter/v1
kind: Assignment
metadata: {name: a, organization: acme}
spec:
  groups: [visitors]
  tenants: [prod]
  profiles: [viewer]
  expires: 2027-07-01
