A billing user sees billing and contact data of the customer, and nothing else.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ charter access list --user piet --at 2026-06-02
anchor-vine/piet  anchor-vine/104233  billing_read, contact_read, interface_login

3 grants, 1 user.

$ charter access menus piet --at 2026-06-02
anchor-vine/104233
  billing  billing_read
  contact  contact_read

$ git apply broken/HI6-billing-and-technical.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +12 grants, 1 user affected.
tests.yaml:127:1: error[CH507]: AccessTest/anchor-vine/billing-users does not hold, assertion 2: every member of anchor-vine/billing cannot billing_write, cdn_read, contact_write, dashboard_login, main_customer_manage, overview_read, project_manage, server_read, user_read anywhere
  - anchor-vine/piet can overview_read on anchor-vine/vps-0412: User/anchor-vine/piet → Group/anchor-vine/technicians → Assignment/anchor-vine/servers → Profile/server-keeper → Profile/server-user → Profile/server-viewer → overview_read
  - anchor-vine/piet can overview_read on anchor-vine/vps-0413: User/anchor-vine/piet → Group/anchor-vine/technicians → Assignment/anchor-vine/servers → Profile/server-keeper → Profile/server-user → Profile/server-viewer → overview_read
  - anchor-vine/piet can server_read on anchor-vine/vps-0412: User/anchor-vine/piet → Group/anchor-vine/technicians → Assignment/anchor-vine/servers → Profile/server-keeper → Profile/server-user → Profile/server-viewer → server_read
  - anchor-vine/piet can server_read on anchor-vine/vps-0413: User/anchor-vine/piet → Group/anchor-vine/technicians → Assignment/anchor-vine/servers → Profile/server-keeper → Profile/server-user → Profile/server-viewer → server_read
  = help: change what gives, or does not give, the access; or change the assertion

customers/anchor-vine.yaml:73:5: error[CH422]: A billing user sees billing and contact data, and nothing else: anchor-vine/piet has Profile/customer-billing and Profile/customer-tech on anchor-vine/104233
  = help: take one of them back; 'charter access why' shows what gives it; the rule is Policy/billing-and-nothing-else

This plan cannot be applied: 2 errors.
[exit 5]

