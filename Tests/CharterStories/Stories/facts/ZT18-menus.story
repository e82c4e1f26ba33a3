ZT18: The menu by role follows from permissions.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access menus rosa --at 2026-06-02
lens-simulation/raytrace
  Bills               bill_read
  Cloud Monitor       project_monitor_read
  My Approval         ticket_approve
  My Tickets          ticket_read
  Network             network_read, security_group_read
  Process Management  process_read
  Project             project_read
  Project Member      member_read
  Resource Pool       image_read, vm_read, volume_read

$ charter access menus tanja --at 2026-06-02
lens-simulation/raytrace
  Cloud Monitor   project_monitor_read
  My Tickets      ticket_read
  Network         network_read, security_group_read
  Project         project_read
  Project Member  member_read
  Resource Pool   image_read, vm_read, volume_read

lens-simulation/render-farm
  Cloud Monitor   project_monitor_read
  My Tickets      ticket_read
  Network         network_read
  Project         project_read
  Resource Pool   image_read, vm_read, volume_read

optics-design/coating-data
  Cloud Monitor   project_monitor_read
  Network         network_read
  Project         project_read
  Resource Pool   image_read, vm_read, volume_read

$ charter access menus hanna --at 2026-06-02
cloud-office/hanna sees no menus.

$ for u in admin clara emil rosa tanja; do echo "$u: $(charter access menus $u --at 2026-06-02 | grep -c 'My Approval')"; done
admin: 10
clara: 0
emil: 0
rosa: 1
tanja: 0

$ git apply broken/ZT18-approval-menu.patch && charter access menus tanja --at 2026-06-02 | grep 'My Approval'
  My Approval     ticket_approve

$ charter plan --quiet --at 2026-06-02 2>&1 | head -4
Plan: 1 to change.
Access: +14 grants, 14 users affected.
tests.yaml:64:1: error[CH507]: AccessTest/lens-simulation/raytrace-roles does not hold, assertion 3: every member of lens-simulation/simulators can ticket_submit, vm_write and cannot member_write, ticket_approve on lens-simulation/raytrace
  - lens-simulation/ferdi can ticket_approve on lens-simulation/raytrace: User/lens-simulation/ferdi → Group/lens-simulation/simulators → Assignment/lens-simulation/raytrace-members → Profile/project-member → ticket_approve

