What happens while a plan is applied, as one JSON object a line.

$ charter apply --test-clock --format jsonl --at 2026-06-01
Error: --format jsonl asks nothing, and needs --auto-approve
Usage: charter apply [<options>] [<target>]
  See 'charter apply --help' for more information.
[exit 64]

$ charter apply --test-clock --format jsonl --auto-approve --at 2026-06-01 | jq -c "if .event == \"summary\" then del(.checkpoint) else . end"
{"formatVersion":"1.0","event":"planned","workspace":"acme-access","at":"2026-06-01T00:00:00Z","serial":0,"changes":7,"applyable":true,"approvals":0,"findings":[],"guards":[]}
{"formatVersion":"1.0","event":"started","changes":7}
{"formatVersion":"1.0","event":"done","address":"Assignment/acme/operators","actions":["create"]}
{"formatVersion":"1.0","event":"done","address":"Organization/acme","actions":["create"]}
{"formatVersion":"1.0","event":"done","address":"Profile/operator","actions":["create"]}
{"formatVersion":"1.0","event":"done","address":"Service/compute","actions":["create"]}
{"formatVersion":"1.0","event":"done","address":"Tenant/acme/prod","actions":["create"]}
{"formatVersion":"1.0","event":"done","address":"User/acme/alice","actions":["create"]}
{"formatVersion":"1.0","event":"done","address":"User/acme/bob","actions":["create"]}
{"formatVersion":"1.0","event":"summary","add":7,"change":0,"destroy":0,"rename":0,"grants":5,"revocations":0,"users":2,"serial":1}

$ charter apply --test-clock --format jsonl --auto-approve --at 2026-06-01
{"formatVersion":"1.0","event":"planned","workspace":"acme-access","at":"2026-06-01T00:00:00Z","serial":1,"changes":0,"applyable":true,"approvals":0,"findings":[],"guards":[]}
{"formatVersion":"1.0","event":"summary","add":0,"change":0,"destroy":0,"rename":0,"grants":0,"revocations":0,"users":0,"serial":null,"checkpoint":null}

$ sed -i "/name: bob/d; /^kind: Assignment/,\$d" acme.yaml && sed -i "\$d" acme.yaml && charter apply --test-clock --auto-approve --at 2026-06-02 --output jsonl=events --output markdown=plan.md; jq -c "[.event, .address, .actions, .serial]" events; head -1 plan.md
  - Assignment/acme/operators  no longer declared
  - User/acme/bob              no longer declared

Access changes:
  - acme/bob loses compute_read, compute_write on acme/prod
      was by -Assignment/acme/operators → Profile/operator; because of -User/acme/bob

platform.yaml:10:1: warning[CH503]: nobody uses Profile/operator: no assignment gives it, no profile includes it
  = help: assign it, or take it out

Plan: 2 to destroy.
Access: -2 revocations, 1 user affected.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  2
  ROOT

Apply complete: 2 destroyed. Serial 2.
["planned",null,null,1]
["started",null,null,null]
["done","Assignment/acme/operators",["delete"],null]
["done","User/acme/bob",["delete"],null]
["summary",null,null,2]
### Plan: 2 to destroy.

$ sed -i "s/alice@acme/al@acme/" acme.yaml && charter plan --out plan.json --quiet && sed -i "s/alice@acme/a@acme/" store/state.json && charter apply plan.json --auto-approve --format jsonl --at 2026-06-02
Plan: 1 to change.
Access: no change.
error[CH606]: User/acme/alice was changed in the store since
  = help: make a new plan with 'charter plan --out' and review it
{"formatVersion":"1.0","event":"failed","exitCode":3,"reason":"stale","code":"CH606","message":"User/acme/alice was changed in the store since"}
[exit 3]

$ rm acme.yaml platform.yaml; charter apply --auto-approve --format jsonl --at 2026-06-02 | tail -1
error[CH609]: stopped by emptyWorkspace
  = help: --allow emptyWorkspace lets it happen once
{"formatVersion":"1.0","event":"failed","exitCode":6,"reason":"guarded","code":"CH609","message":"stopped by emptyWorkspace"}

$ echo "a: [" > platform.yaml; charter apply --auto-approve --format jsonl --at 2026-06-02
platform.yaml:2:1: error[CH104]: a value was expected here
  |
2 | 
  | ^
  = help: write the value; quote it if it is meant as text

1 error
{"formatVersion":"1.0","event":"failed","exitCode":1,"reason":"error","code":"CH104","message":"a value was expected here"}
[exit 1]

$ charter apply --format json --auto-approve
Error: The value 'json' is invalid for '--format <format>'. Please provide one of 'text' and 'jsonl'.
Help:  --format <format>  Text, or one JSON object for each thing that happens: text, jsonl.
Usage: charter apply [<options>] [<target>]
  See 'charter apply --help' for more information.
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
