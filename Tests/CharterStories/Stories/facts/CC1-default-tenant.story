An organization has one default tenant, which can be renamed; without it, or with two, the plan is refused.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/^  name: prod$/  name: production\n  renamedFrom: prod/' organization/tenants.yaml && sed -i 's/\([[{ ]\)prod\([],:}]\|$\)/\1production\2/' organization/assignments.yaml organization/tests.yaml organization/users.yaml && charter plan --at 2026-06-02 | grep -v '^      '
  ~ AccessTest/northwind-robotics/contractors-stay-out     organization/tests.yaml:5
  ~ AccessTest/northwind-robotics/oncall-can-act           organization/tests.yaml:26
  ~ AccessTest/northwind-robotics/owners-hold-all          organization/tests.yaml:69
  ~ AccessTest/northwind-robotics/tenant-by-tenant         organization/tests.yaml:51
  ~ AccessTest/northwind-robotics/tokens-are-for-programs  organization/tests.yaml:61
  ~ AccessTest/northwind-robotics/who-gives-access         organization/tests.yaml:17
  ~ Assignment/northwind-robotics/pipeline                 organization/assignments.yaml:125
  ~ Assignment/northwind-robotics/service-desk             organization/assignments.yaml:69
  » Tenant/northwind-robotics/production                   organization/tenants.yaml:3
  ~ User/northwind-robotics/alice                          organization/users.yaml:60
  ~ User/northwind-robotics/bob                            organization/users.yaml:8
  ~ User/northwind-robotics/carol                          organization/users.yaml:14

Renames: 1.
Plan: 11 to change.
Access: no change.

$ cp -R "$EXAMPLES"/cloud-console/organization . && git apply broken/CC1-no-default-tenant.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organization/organization.yaml:2:1: error[CH421]: One of the tenants of a company is its default tenant: Organization/northwind-robotics has no Tenant resources with default: true, and needs at least 1
  = help: add one; the rule is Policy/tenant-default

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/CC1-no-default-tenant.patch && git apply broken/CC1-two-default-tenants.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organization/tenants.yaml:3:1: error[CH410]: Tenant/northwind-robotics/prod is the default tenant of northwind-robotics, and so is Tenant/northwind-robotics/preprod
  = help: an organization has one: take default: true out of the other

This plan cannot be applied: 1 error.
[exit 1]

