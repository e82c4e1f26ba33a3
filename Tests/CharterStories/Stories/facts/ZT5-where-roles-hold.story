ZT5: Platform roles hold in the zones managed, project roles in the project, and several roles add up.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access can fatima cluster_write @quarry --at 2026-06-02
yes: cloud-office/fatima holds cluster_write on @quarry
  User/cloud-office/fatima → Assignment/quarry-hardware → Profile/hardware-keeper → cluster_write

$ charter access can fatima cluster_write @hill --at 2026-06-02
no: cloud-office/fatima does not hold cluster_write on @hill
  - Assignment/night-watch gives Profile/dashboard-viewer, without cluster_write  platform/people.yaml:54
  - Assignment/quarry-hardware does not cover @hill  platform/people.yaml:63
  - Assignment/coast-admins gives it there to others, and cloud-office/fatima is not in Group/cloud-office/coast-admins  platform/people.yaml:38
[exit 1]

$ charter access why tanja network_write raytrace --at 2026-06-02
yes: lens-simulation/tanja holds network_write on lens-simulation/raytrace

      User/lens-simulation/tanja                    organizations/larkfield.yaml:56
    → Assignment/lens-simulation/raytrace-networks  projects/raytrace.yaml:23
    → Profile/larkfield-optics/network-planner      organizations/larkfield.yaml:132
    → network_write

$ charter access list --user tanja --format csv --at 2026-06-02 | cut -d, -f2 | sort | uniq -c
     16 lens-simulation/raytrace
      9 lens-simulation/render-farm
      6 optics-design/coating-data
      1 target

$ git apply broken/ZT5-no-zone.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +4 grants, -18 revocations, 2 users affected.
tests.yaml:38:1: error[CH507]: AccessTest/regular-members does not hold, assertion 1: every member of cloud-office/watch can zone_monitor_read and cannot alarm_write, cluster_write on @hill
  - cloud-office/emil cannot zone_monitor_read on @hill: Assignment/night-watch does not cover @hill; Assignment/coast-admins gives it there to others, and cloud-office/emil is not in Group/cloud-office/coast-admins
  - cloud-office/fatima cannot zone_monitor_read on @hill: Assignment/night-watch does not cover @hill; Assignment/quarry-hardware does not cover @hill; Assignment/coast-admins gives it there to others, and cloud-office/fatima is not in Group/cloud-office/coast-admins
  = help: change what gives, or does not give, the access; or change the assertion

platform/people.yaml:54:1: error[CH424]: Say in which zones the platform role holds: Assignment/night-watch has no locations
  = help: give it one; the rule is Policy/platform-roles-in-zones

This plan cannot be applied: 2 errors.
[exit 5]

