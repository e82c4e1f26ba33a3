There is exactly one main customer, from the first day and with all rights, who cannot be removed.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ charter access who main_customer_manage anchor-vine/104233 --at 2026-06-02
anchor-vine/margot  Assignment/anchor-vine/main-customer → Profile/main-customer
1 user holds main_customer_manage on anchor-vine/104233

$ git apply broken/HI3-second-main-customer.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +33 grants, 1 user affected.
customers/oakhollow-games.yaml:84:5: error[CH423]: The main customer keeps every right, everywhere: Assignment/oakhollow-games/main-customer has its users changed, which is not allowed
  = help: put it back; the rule is Policy/main-customer-unchanged

customers/oakhollow-games.yaml:2:1: error[CH421]: A customer has exactly one main customer, from the first day: Organization/oakhollow-games has 2 holders of main-customer (oakhollow-games/elske, oakhollow-games/hanna), and needs exactly 1
  = help: take one away; the rule is Policy/main-customer-one

customers/oakhollow-games.yaml:28:5: error[CH421]: Nobody but the main customer can change the main customer: Tenant/oakhollow-games/105006 has 2 holders of main_customer_manage (oakhollow-games/elske, oakhollow-games/hanna), and may have at most 1
  = help: take one away; the rule is Policy/main-customer-alone

This plan cannot be applied: 3 errors.
[exit 5]

$ git apply -R broken/HI3-second-main-customer.patch && git apply broken/HI3-customer-without-main-customer.patch && charter plan --quiet --at 2026-06-02
Plan: 3 to add.
Access: no change.
customers/corner-bakery.yaml:2:1: error[CH421]: A customer has exactly one main customer, from the first day: Organization/corner-bakery has no holders of main-customer, and needs exactly 1
  = help: add one; the rule is Policy/main-customer-one

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/HI3-customer-without-main-customer.patch && git apply broken/HI3-main-customer-replaced.patch && charter plan --quiet --at 2026-06-02
Stopped by 1 guard: ruleChange.
Plan: 2 to change.
Access: +1 grant, -54 revocations, 2 users affected.
customers/oakhollow-games.yaml:84:5: error[CH423]: The main customer keeps every right, everywhere: Assignment/oakhollow-games/main-customer has its users changed, which is not allowed
  = help: put it back; the rule is Policy/main-customer-unchanged

This plan cannot be applied: 1 error.
[exit 5]

