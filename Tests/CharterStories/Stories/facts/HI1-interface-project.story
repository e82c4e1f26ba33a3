One project, named by the customer number, lets its users into the customer interface, and nobody else.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ charter access who interface_login anchor-vine/104233 --at 2026-06-02
anchor-vine/margot  Assignment/anchor-vine/main-customer → Profile/main-customer
anchor-vine/niels   Group/anchor-vine/administrators → Assignment/anchor-vine/administrators → Profile/customer-admin
anchor-vine/oona    Group/anchor-vine/administrators → Assignment/anchor-vine/administrators → Profile/customer-admin
anchor-vine/piet    Group/anchor-vine/billing → Assignment/anchor-vine/billing → Profile/customer-billing
anchor-vine/quinn   Group/anchor-vine/technicians → Assignment/anchor-vine/technicians → Profile/customer-tech
anchor-vine/rosa    Group/anchor-vine/technicians → Assignment/anchor-vine/technicians → Profile/customer-tech
anchor-vine/sven    Group/anchor-vine/clients → Assignment/anchor-vine/clients → Profile/customer-client
anchor-vine/tess    Group/anchor-vine/clients → Assignment/anchor-vine/clients → Profile/customer-client
8 users hold interface_login on anchor-vine/104233

$ charter access can ursel interface_login anchor-vine/104233 --at 2026-06-02 | head -1
no: anchor-vine/ursel does not hold interface_login on anchor-vine/104233

$ git apply broken/HI1-another-number.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
customers/anchor-vine.yaml:30:5: error[CH424]: The project of the customer interface is named by the customer number: Tenant/anchor-vine/104233 with type: interface has metadata.name 104233, and organization.contract is 104332
  = help: make them the same; the rule is Policy/interface-project-number

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/HI1-another-number.patch && git apply broken/HI1-second-interface-project.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add.
Access: +12 grants, 3 users affected.
customers/anchor-vine.yaml:2:1: error[CH421]: A customer has one project that lets people into the customer interface: Organization/anchor-vine has 2 Tenant resources with type: interface (anchor-vine/104233, anchor-vine/agencies), and needs exactly 1
  = help: take one away; the rule is Policy/interface-project-one

customers/anchor-vine.yaml:47:5: error[CH424]: The project of the customer interface is named by the customer number: Tenant/anchor-vine/agencies with type: interface has metadata.name agencies, and organization.contract is 104233
  = help: make them the same; the rule is Policy/interface-project-number

This plan cannot be applied: 2 errors.
[exit 5]

$ git apply -R broken/HI1-second-interface-project.patch && git apply broken/HI1-login-through-a-project.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +2 grants, 2 users affected.
customers/oakhollow-games.yaml:42:5: error[CH421]: Only the project named by the customer number lets people into the customer interface: Tenant/oakhollow-games/build has 2 holders of interface_login (oakhollow-games/elske, oakhollow-games/floris), and may have none
  = help: take 2 away; the rule is Policy/interface-nowhere-else

This plan cannot be applied: 1 error.
[exit 5]

