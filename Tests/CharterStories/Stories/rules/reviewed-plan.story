A saved plan is the most that may be applied: the workspace is planned again, and both plans are compared.

$ charter init access >/dev/null && cp visitors.yaml access/ && charter apply access --auto-approve --quiet
Apply complete: 12 added. Serial 1.

$ sed -i 's/alice@acme/al@acme/' access/acme.yaml && charter plan access --out plan.json --quiet --author alice --ticket OPS-1
Plan: 1 to change.
Access: no change.

$ charter show plan.json | tail -2; charter show plan.json --check --workspace access | tail -2
Plan: 1 to change.
Access: no change.

Checked: workspace my-access plans exactly this now.

$ mkdir other && cp other.yaml other/charter.yaml && cp madrid.yaml other/ && charter apply other --auto-approve --quiet --actor somebody
Apply complete: 1 added. Serial 2.

$ charter apply plan.json --workspace access --auto-approve --quiet --author alice
error[CH606]: the plan was made with --ticket "OPS-1", and this run is without a ticket
  = help: apply it with --ticket OPS-1, or make a new plan
[exit 3]

$ charter apply plan.json --workspace access --auto-approve --quiet --ticket OPS-1
error[CH606]: the plan's author is "alice", and this run's is "tester"
  = help: apply it with --author alice, or make a new plan
[exit 3]

$ charter apply plan.json --workspace other --auto-approve --quiet --author alice --ticket OPS-1
error[CH606]: the plan is for workspace "my-access", and this is "places"
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ charter apply plan.json --auto-approve --quiet --author alice --ticket OPS-1
error[CH114]: "plan.json" is a saved plan, and "." is not its workspace: it has no charter.yaml
  = help: name the folder of the workspace with --workspace
[exit 1]

$ charter apply plan.json --workspace access --auto-approve --quiet --actor ci --author alice --ticket OPS-1; tail -1 access/store/audit.jsonl | jq -c '[.actor, .authors, .ticket]'
Apply complete: 1 changed. Serial 3.
["ci",["alice"],"OPS-1"]

$ charter apply plan.json --workspace access --auto-approve --quiet --author alice --ticket OPS-1
error[CH606]: User/acme/alice no longer changes
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ cp grant.yaml access/ && charter plan access --out plan.json --quiet
Plan: 1 to add.
Access: +2 grants, 1 user affected.

$ sed -i 's/members: .bob./members: [bob, dana]/' access/visitors.yaml && mv access/grant.yaml . && charter apply access --auto-approve --quiet && mv grant.yaml access/ && charter apply plan.json --workspace access --auto-approve --quiet
Apply complete: 1 changed. Serial 4.
error[CH606]: acme/dana would gain compute_write on acme/prod, and that was not in the plan
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ charter show plan.json --check --workspace access --format json >/dev/null
error[CH606]: acme/dana would gain compute_write on acme/prod, and that was not in the plan
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ charter plan access --out plan.json --quiet && sed -i 's/reason: Helps/reason: Visits/' access/grant.yaml && charter apply plan.json --workspace access --auto-approve --quiet
Plan: 1 to add.
Access: +3 grants, 2 users affected.
error[CH606]: Assignment/acme/visitors-work changes in another way
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ rm access/grant.yaml && charter apply plan.json --workspace access --auto-approve --quiet
error[CH606]: Assignment/acme/visitors-work no longer changes
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ charter rollback 1 access --out back.json --quiet && charter apply back.json --workspace access --auto-approve --quiet && jq -c '[.serial, .rollback]' access/store/audit.jsonl | tail -1
Plan: 2 to change.
Access: no change.
Apply complete: 2 changed. Serial 5.
The manifests are as they were: take them back as well, or the next apply leads to serial 4 again.
[5,1]

-- other.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: places}
spec: {store: ../access/store}
-- madrid.yaml --
apiVersion: charter/v1
kind: Location
metadata: {name: madrid}
spec: {type: region}
-- grant.yaml --
apiVersion: charter/v1
kind: Assignment
metadata: {name: visitors-work, organization: acme}
spec: {groups: [visitors], profiles: [operator], tenants: [prod], reason: Helps}
-- visitors.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: visitors, organization: acme}
spec: {members: [bob]}
