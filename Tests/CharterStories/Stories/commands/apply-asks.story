Apply asks on a terminal. Elsewhere it wants --auto-approve, and writes nothing without it.

$ charter apply --test-clock --quiet --at 2026-06-01T12:00:00Z
  + Group/acme/oncall  acme.yaml:13
      members  acme/alice, acme/bob
  + Organization/acme  acme.yaml:1
      type  client
  + User/acme/alice    acme.yaml:10
      email  alice@acme.example
  + User/acme/bob      acme.yaml:11
      email  bob@acme.example

acme.yaml:13:1: warning[CH503]: nobody uses Group/acme/oncall: no assignment and no group names it
  = help: assign something to it, or take it out

Plan: 4 to add.
Access: no change.
error[CH612]: this is no terminal to ask on
  = help: review the plan, then apply with --auto-approve
[exit 1]

$ echo yes | charter apply --test-clock --quiet --at 2026-06-01T12:00:00Z
  + Group/acme/oncall  acme.yaml:13
      members  acme/alice, acme/bob
  + Organization/acme  acme.yaml:1
      type  client
  + User/acme/alice    acme.yaml:10
      email  alice@acme.example
  + User/acme/bob      acme.yaml:11
      email  bob@acme.example

acme.yaml:13:1: warning[CH503]: nobody uses Group/acme/oncall: no assignment and no group names it
  = help: assign something to it, or take it out

Plan: 4 to add.
Access: no change.
error[CH612]: this is no terminal to ask on
  = help: review the plan, then apply with --auto-approve
[exit 1]

$ ls
acme.yaml
charter.yaml

$ charter apply --test-clock --auto-approve --quiet --actor alice --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.

$ jq -c '[.serial, .time, .actor, .workspace, .overrides, (.changes | length)]' store/audit.jsonl
[1,"2026-06-01T12:00:00Z","alice","acme-access",[],4]

$ charter apply --actor '' --auto-approve
Error: --actor must be a name of up to 200 bytes, without a comma or a control character
Usage: charter apply [<options>] [<target>]
  See 'charter apply --help' for more information.
[exit 64]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice, bob]}
