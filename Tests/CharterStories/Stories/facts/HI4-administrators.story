A customer administrator has all rights but that of removing the main customer.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ charter access can niels user_manage anchor-vine/104233 --at 2026-06-02
yes: anchor-vine/niels holds user_manage on anchor-vine/104233
  User/anchor-vine/niels → Group/anchor-vine/administrators → Assignment/anchor-vine/administrators → Profile/customer-admin → user_manage

$ charter access can niels main_customer_manage anchor-vine/104233 --at 2026-06-02 | head -2
no: anchor-vine/niels does not hold main_customer_manage on anchor-vine/104233
  - Assignment/anchor-vine/administrators gives Profile/customer-admin, without main_customer_manage  customers/anchor-vine.yaml:100

$ git apply broken/HI4-administrator-removes-main-customer.patch && charter plan --quiet --at 2026-06-02 --actor oakhollow-games/floris
Stopped by 2 guards: lockout, ruleChange.
Plan: 1 to change, 2 to destroy.
Access: -54 revocations, 1 user affected.
policies.yaml:61:1: error[CH423]: The main customer cannot be removed: Assignment/oakhollow-games/main-customer is deleted, which is not allowed
  = help: put it back; the rule is Policy/main-customer-stays

customers/oakhollow-games.yaml:2:1: error[CH421]: A customer has exactly one main customer, from the first day: Organization/oakhollow-games has no holders of main-customer, and needs exactly 1
  = help: add one; the rule is Policy/main-customer-one

customers/oakhollow-games.yaml:42:5: error[CH421]: The main customer is in every OpenStack project, new ones included: Tenant/oakhollow-games/build has no holders of main-customer, and needs at least 1
  = help: add one; the rule is Policy/main-customer-everywhere

customers/oakhollow-games.yaml:34:5: error[CH421]: The main customer is in every OpenStack project, new ones included: Tenant/oakhollow-games/live has no holders of main-customer, and needs at least 1
  = help: add one; the rule is Policy/main-customer-everywhere

customers/oakhollow-games.yaml:38:5: error[CH421]: The main customer is in every OpenStack project, new ones included: Tenant/oakhollow-games/staging has no holders of main-customer, and needs at least 1
  = help: add one; the rule is Policy/main-customer-everywhere

policies.yaml:61:1: error[CH423]: The main customer cannot be removed: User/oakhollow-games/elske is deleted, which is not allowed
  = help: put it back; the rule is Policy/main-customer-stays

error[CH604]: User/oakhollow-games/elske is protected and its manifest is gone
  = help: put it back; to delete it, first apply it with protect: false

This plan cannot be applied: 7 errors.
[exit 1]

$ git apply -R broken/HI4-administrator-removes-main-customer.patch && git apply broken/HI4-one-right-more.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +4 grants, 4 users affected.
tests.yaml:68:1: error[CH507]: AccessTest/anchor-vine/administrators-hold-all-but-one does not hold, assertion 2: every member of anchor-vine/administrators cannot main_customer_manage anywhere
  - anchor-vine/niels can main_customer_manage on anchor-vine/104233: User/anchor-vine/niels → Group/anchor-vine/administrators → Assignment/anchor-vine/administrators → Profile/customer-admin → main_customer_manage
  - anchor-vine/oona can main_customer_manage on anchor-vine/104233: User/anchor-vine/oona → Group/anchor-vine/administrators → Assignment/anchor-vine/administrators → Profile/customer-admin → main_customer_manage
  = help: change what gives, or does not give, the access; or change the assertion

platform/profiles.yaml:24:1: error[CH411]: Profile/customer-admin is a system profile and would be changed
  = help: put it back; make a profile of your own that includes it, or has what it should

customers/anchor-vine.yaml:30:5: error[CH421]: Nobody but the main customer can change the main customer: Tenant/anchor-vine/104233 has 3 holders of main_customer_manage (anchor-vine/margot, anchor-vine/niels, anchor-vine/oona), and may have at most 1
  = help: take 2 away; the rule is Policy/main-customer-alone

customers/meridian-kites.yaml:28:5: error[CH421]: Nobody but the main customer can change the main customer: Tenant/meridian-kites/104871 has 2 holders of main_customer_manage (meridian-kites/viola, meridian-kites/wout), and may have at most 1
  = help: take one away; the rule is Policy/main-customer-alone

customers/oakhollow-games.yaml:28:5: error[CH421]: Nobody but the main customer can change the main customer: Tenant/oakhollow-games/105006 has 2 holders of main_customer_manage (oakhollow-games/elske, oakhollow-games/floris), and may have at most 1
  = help: take one away; the rule is Policy/main-customer-alone

This plan cannot be applied: 5 errors.
[exit 5]

