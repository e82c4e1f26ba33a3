An owner holds every permission of the products active in the tenant, and no assignment changes that.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ charter access why bob order_write prod --at 2026-06-02
yes: northwind-robotics/bob holds order_write on northwind-robotics/prod

      User/northwind-robotics/bob     organization/users.yaml:8
    → Tenant/northwind-robotics/prod  organization/tenants.yaml:3
    → order_write

$ charter access can bob baremetal_read prod --at 2026-06-02 | head -2
no: northwind-robotics/bob does not hold baremetal_read on northwind-robotics/prod
  - Service/baremetal is only available in Organization/northwind-robotics, not active  organization/organization.yaml:2

$ git apply broken/CC14-owner-narrowed.patch && charter plan --at 2026-06-02
  ~ Assignment/northwind-robotics/pipeline  organization/assignments.yaml:125
      users  + northwind-robotics/bob

organization/assignments.yaml:125:1: warning[CH504]: northwind-robotics/bob owns all that Assignment/northwind-robotics/pipeline covers: it neither adds nor narrows anything
  = help: take the user out of the assignment, or out of the owners

Plan: 1 to change.
Access: no change.

