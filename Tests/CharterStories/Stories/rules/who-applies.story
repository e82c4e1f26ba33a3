What nobody does to oneself is decided for whoever applies, not for who planned.

$ charter init . >/dev/null && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i '/name: dana/d; s/users: .dana./users: [bob]/' acme.yaml && charter plan --out plan.json --quiet --actor acme/alice --at 2026-06-01
Plan: 1 to change, 1 to destroy.
Access: +1 grant, -1 revocation, 2 users affected.

$ charter apply plan.json --auto-approve --quiet --actor acme/dana --at 2026-06-01
error[CH606]: the plan's author is "acme/alice", and this run's is "acme/dana"
  = help: apply it with --author acme/alice, or make a new plan
[exit 3]

$ charter apply plan.json --auto-approve --quiet --actor DANA --at 2026-06-01
error[CH606]: the plan's author is "acme/alice", and this run's is "DANA"
  = help: apply it with --author acme/alice, or make a new plan
[exit 3]

$ charter apply plan.json --auto-approve --quiet --actor dana@acme.example --at 2026-06-01
error[CH606]: the plan's author is "acme/alice", and this run's is "dana@acme.example"
  = help: apply it with --author acme/alice, or make a new plan
[exit 3]

$ charter plan --quiet --actor dana --at 2026-06-01
Plan: 1 to change, 1 to destroy.
Access: +1 grant, -1 revocation, 2 users affected.
rules.yaml:1:1: error[CH423]: User/acme/dana is deleted, which takes somebody else
  = help: have another person apply it; the rule is Policy/not-oneself

This plan cannot be applied: 1 error.
[exit 5]

$ charter apply plan.json --auto-approve --quiet --actor bob --author acme/alice --at 2026-06-01
Apply complete: 1 changed, 1 destroyed. Serial 2.

-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: not-oneself}
spec:
  protect: {kinds: [User], on: [delete], allowed: byOthers}
