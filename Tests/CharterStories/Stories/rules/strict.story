Warnings are told and stop nothing; with --strict they stop as errors do.

$ charter init . >/dev/null && sed -i 's/owners: .alice./owners: [alice, bob, dana]/' acme.yaml && charter validate --at 2026-06-01
acme.yaml:9:1: warning[CH421]: Two owners are enough: Tenant/acme/prod has 3 owners (acme/alice, acme/bob, acme/dana), and may have at most 2
  |
9 | apiVersion: charter/v1
  | ^
  = help: take one away; the rule is Policy/owners-few

acme.yaml:42:1: warning[CH504]: acme/dana owns all that Assignment/acme/accounting-looks covers: it neither adds nor narrows anything
   |
42 | apiVersion: charter/v1
   | ^
   = help: take the user out of the assignment, or out of the owners

2 warnings
Valid: 12 resources in 4 files.

$ charter validate --strict --at 2026-06-01
acme.yaml:9:1: error[CH421]: Two owners are enough: Tenant/acme/prod has 3 owners (acme/alice, acme/bob, acme/dana), and may have at most 2
  |
9 | apiVersion: charter/v1
  | ^
  = help: take one away; the rule is Policy/owners-few

acme.yaml:42:1: error[CH504]: acme/dana owns all that Assignment/acme/accounting-looks covers: it neither adds nor narrows anything
   |
42 | apiVersion: charter/v1
   | ^
   = help: take the user out of the assignment, or out of the owners

2 errors
[exit 1]

$ charter plan --quiet --strict --at 2026-06-01
Plan: 12 to add.
Access: +9 grants, 3 users affected.
acme.yaml:42:1: error[CH504]: acme/dana owns all that Assignment/acme/accounting-looks covers: it neither adds nor narrows anything
  = help: take the user out of the assignment, or out of the owners

acme.yaml:9:1: error[CH421]: Two owners are enough: Tenant/acme/prod has 3 owners (acme/alice, acme/bob, acme/dana), and may have at most 2
  = help: take one away; the rule is Policy/owners-few

This plan cannot be applied: 2 errors.
[exit 1]

$ charter plan --out plan.json --quiet --at 2026-06-01
Plan: 12 to add.
Access: +9 grants, 3 users affected.

$ charter apply plan.json --test-clock --auto-approve --quiet --strict --at 2026-06-01
acme.yaml:42:1: error[CH504]: acme/dana owns all that Assignment/acme/accounting-looks covers: it neither adds nor narrows anything
  = help: take the user out of the assignment, or out of the owners

acme.yaml:9:1: error[CH421]: Two owners are enough: Tenant/acme/prod has 3 owners (acme/alice, acme/bob, acme/dana), and may have at most 2
  = help: take one away; the rule is Policy/owners-few

This plan cannot be applied: 2 errors.
[exit 1]

$ charter apply --test-clock plan.json --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: owners-few}
spec:
  severity: warning
  message: Two owners are enough
  cardinality: {of: owners, per: tenant, max: 2}
