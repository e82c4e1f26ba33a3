ZT15: A regular platform member has what was granted, no more.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access list --user emil --at 2026-06-02
cloud-office/emil  @coast    zone_monitor_read, zone_read
                   @harbour  zone_monitor_read, zone_read
                   @hill     zone_monitor_read, zone_read
                   @inland   zone_monitor_read, zone_read
                   @quarry   zone_monitor_read, zone_read

10 grants, 1 user.

$ charter access list --user hanna --at 2026-06-02
0 grants, 0 users.

$ git apply broken/ZT15-more-than-granted.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +9 grants, 2 users affected.
tests.yaml:38:1: error[CH507]: AccessTest/regular-members does not hold, assertion 1: every member of cloud-office/watch can zone_monitor_read and cannot alarm_write, cluster_write on @hill
  - cloud-office/emil can alarm_write on @hill: User/cloud-office/emil → Group/cloud-office/watch → Assignment/night-watch → Profile/dashboard-viewer → alarm_write
  - cloud-office/fatima can alarm_write on @hill: User/cloud-office/fatima → Group/cloud-office/watch → Assignment/night-watch → Profile/dashboard-viewer → alarm_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

