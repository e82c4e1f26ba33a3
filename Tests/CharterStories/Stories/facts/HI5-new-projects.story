The main customer and the customer administrators are in every new OpenStack project, without a change to their assignments.

$ cp -R "$EXAMPLES"/hosting-interface/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 166 added. Serial 1.

$ sed -i 's/^  - name: vps-0731$/  - name: forecast\n    type: openstack\n    services: [openstack, overview]\n&/' customers/meridian-kites.yaml && charter plan --at 2026-06-02
  + Tenant/meridian-kites/forecast  customers/meridian-kites.yaml:50
      services  openstack, overview
      type      openstack

Access changes:
  + meridian-kites/viola gains dashboard_login, overview_read on meridian-kites/forecast
      by Assignment/meridian-kites/main-customer → Profile/main-customer; because of +Tenant/meridian-kites/forecast
  + meridian-kites/wout gains dashboard_login, overview_read on meridian-kites/forecast
      by Group/meridian-kites/administrators → Assignment/meridian-kites/administrators → Profile/customer-admin; because of +Tenant/meridian-kites/forecast

Plan: 1 to add.
Access: +4 grants, 2 users affected.

$ charter access who dashboard_login meridian-kites/forecast --at 2026-06-02
meridian-kites/viola  Assignment/meridian-kites/main-customer → Profile/main-customer
meridian-kites/wout   Group/meridian-kites/administrators → Assignment/meridian-kites/administrators → Profile/customer-admin
2 users hold dashboard_login on meridian-kites/forecast

$ sed -i '/name: forecast/,+2d' customers/meridian-kites.yaml && git apply broken/HI5-administrators-by-project.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add, 1 to change.
Access: +4 grants, 1 user affected.
tests.yaml:100:1: error[CH507]: AccessTest/meridian-kites/in-every-project does not hold, assertion 2: every member of meridian-kites/administrators can overview_read in meridian-kites
  - meridian-kites/wout cannot overview_read on meridian-kites/maps: Assignment/meridian-kites/administrators does not cover meridian-kites/maps; Assignment/meridian-kites/main-customer gives it there to others, not to meridian-kites/wout
  = help: change what gives, or does not give, the access; or change the assertion

customers/meridian-kites.yaml:111:5: error[CH423]: Customer administrators are in every OpenStack project, new ones included: Assignment/meridian-kites/administrators has its tenants changed, which is not allowed
  = help: put it back; the rule is Policy/administrators-everywhere

This plan cannot be applied: 2 errors.
[exit 5]

