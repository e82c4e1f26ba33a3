ZT13: A department manager manages the projects of the department and those below; a head is only a mark, and as project member may see the department's bills.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access list --user marta --permission project_edit --at 2026-06-02
larkfield-optics/marta  lens-simulation/raytrace     project_edit
                        lens-simulation/render-farm  project_edit
                        optics-design/coating-data   project_edit
                        optics-tooling/cnc-control   project_edit

4 grants, 1 user.

$ charter access can marta project_edit configurator --at 2026-06-02 | head -1
no: larkfield-optics/marta does not hold project_edit on optics-sales/configurator

$ charter access can vera department_bill_read lens-simulation --at 2026-06-02
yes: lens-simulation/vera holds department_bill_read on lens-simulation
  User/lens-simulation/vera → Assignment/bills-lens-simulation → Profile/department-bills → department_bill_read

$ charter access list --user nils --at 2026-06-02
0 grants, 0 users.

$ git apply broken/ZT13-head-is-only-a-mark.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add.
Access: +1 grant, 1 user affected.
tests.yaml:78:1: error[CH507]: AccessTest/departments does not hold, assertion 5: optics-engineering/nils cannot department_bill_read, project_read anywhere
  - optics-engineering/nils can department_bill_read on optics-engineering: User/optics-engineering/nils → Assignment/bills-optics-engineering → Profile/department-bills → department_bill_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/ZT13-head-is-only-a-mark.patch && git apply broken/ZT13-two-managers.patch && charter plan --at 2026-06-02
  + Assignment/manages-firmware  platform/departments.yaml:13
      organizations  meters-firmware
      profiles       department-manager
      users          meters-firmware/bea

Access changes:
  + meters-firmware/bea gains 5 permissions (department_bill_read, group_read, organization_read, …) on meters-firmware
      by +Assignment/manages-firmware → Profile/department-manager  platform/departments.yaml:13

organizations/tree.yaml:86:5: warning[CH421]: Two managers of one department get in each other's way: Organization/meters-firmware has 2 holders of department-manager (larkfield-meters/anton, meters-firmware/bea), and may have at most 1
  = help: take one away; the rule is Policy/one-department-manager

Plan: 1 to add.
Access: +5 grants, 1 user affected.

