A ticket is given with the plan, or by what the plan changes; the audit trail has it.

$ charter init . >/dev/null && sed -i 's/owners: .alice./owners: [alice, bob, dana]/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i 's/owners: .alice, bob, dana./owners: [alice, bob]/' acme.yaml && charter plan --quiet --at 2026-06-01
Plan: 1 to change.
Access: -2 revocations, 1 user affected.
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/dana in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --quiet --ticket ' '
Error: --ticket must be a line of up to 200 bytes, with a letter or a digit
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter apply --test-clock --auto-approve --quiet --ticket OPS-1 --at 2026-06-01
Apply complete: 1 changed. Serial 2.

$ sed -i 's/owners: .alice, bob./owners: [alice]/; s/labels: .env: production.}/&/; s/name: prod, organization: acme,/name: prod, organization: acme, annotations: {ticket: OPS-2},/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-01
Plan: 1 to change.
Access: -3 revocations, 1 user affected.

$ charter apply plan.json --auto-approve --quiet --ticket OPS-3 --at 2026-06-01
error[CH606]: the plan was made without a ticket, and this run is with --ticket "OPS-3"
  = help: apply it without --ticket, or make a new plan
[exit 3]

$ charter apply --test-clock plan.json --auto-approve --quiet --at 2026-06-01
Apply complete: 1 changed. Serial 3.

$ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml && charter plan --quiet --at 2026-06-01
Plan: 1 to change.
Access: +3 grants, -3 revocations, 2 users affected.
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ jq -c '[.serial, .ticket]' store/audit.jsonl
[1,null]
[2,"OPS-1"]
[3,"OPS-2"]

-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: owners-stay}
spec:
  protect: {kinds: [Tenant], fields: [owners], on: [remove], allowed: withTicket}
