A plan does not loosen the rule that would stop it: loosening first, using it later are two plans.

$ charter init . >/dev/null && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i 's/owners: .alice./owners: [alice, bob, dana]/' acme.yaml && charter plan --quiet --at 2026-06-01
Plan: 1 to change.
Access: +5 grants, 2 users affected.
acme.yaml:9:1: error[CH421]: Two owners are enough: Tenant/acme/prod has 3 owners (acme/alice, acme/bob, acme/dana), and may have at most 2
  = help: take one away; the rule is Policy/owners-few

This plan cannot be applied: 1 error.
[exit 5]

$ sed -i 's/max: 2/max: 3/' rules.yaml && charter plan --quiet --at 2026-06-01
Stopped by 1 guard: ruleChange.
Plan: 2 to change.
Access: +5 grants, 2 users affected.

$ rm rules.yaml && charter plan --quiet --at 2026-06-01
Stopped by 1 guard: ruleChange.
Plan: 1 to change, 1 to destroy.
Access: +5 grants, 2 users affected.

$ sed -i 's/owners: .alice, bob, dana./owners: [alice]/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 1 destroyed. Serial 2.

$ sed -i 's/owners: .alice./owners: [alice, bob, dana]/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 1 changed. Serial 3.

-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: owners-few}
spec:
  message: Two owners are enough
  cardinality: {of: owners, per: tenant, max: 2}
