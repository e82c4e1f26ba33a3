A tenant has an owner; more than three are a warning.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/owners: .bob, erin./owners: [bob, erin, frank]/' organization/tenants.yaml && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +19 grants, 1 user affected.

$ sed -i 's/owners: .bob, erin, frank./owners: [bob, erin]/' organization/tenants.yaml && git apply broken/CC13-four-owners.patch && charter plan --at 2026-06-02 | tail -6
organization/tenants.yaml:23:1: warning[CH421]: Better not more than three owners: Tenant/northwind-robotics/preprod has 4 owners (northwind-robotics/alice, northwind-robotics/bob, northwind-robotics/erin, northwind-robotics/grace), and may have at most 3
  = help: take one away; the rule is Policy/owners-few

Plan: 1 to change.
Access: +62 grants, 2 users affected.

$ charter plan --strict --quiet --at 2026-06-02
Plan: 1 to change.
Access: +62 grants, 2 users affected.
organization/tenants.yaml:23:1: error[CH421]: Better not more than three owners: Tenant/northwind-robotics/preprod has 4 owners (northwind-robotics/alice, northwind-robotics/bob, northwind-robotics/erin, northwind-robotics/grace), and may have at most 3
  = help: take one away; the rule is Policy/owners-few

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/CC13-four-owners.patch && git apply broken/CC13-no-owner.patch && charter plan --quiet --at 2026-06-02 --ticket NR-1402
Plan: 1 to change.
Access: -54 revocations, 2 users affected.
organization/tenants.yaml:23:1: error[CH421]: A tenant has an owner: Tenant/northwind-robotics/preprod has no owners, and needs at least 1
  = help: add one; the rule is Policy/owner-at-least-one

This plan cannot be applied: 1 error.
[exit 5]

