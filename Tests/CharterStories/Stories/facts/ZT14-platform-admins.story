ZT14: A platform administrator has all permissions in its zones but creating or deleting zones, tickets and certificates.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access list --user clara --target @quarry --at 2026-06-02
cloud-office/clara  @quarry  alarm_write, cluster_read, cluster_write, fabric_read, fabric_write, storage_read, storage_write, zone_edit, zone_monitor_read, zone_read

10 grants, 1 user.

$ charter access can clara zone_create @quarry --at 2026-06-02
no: cloud-office/clara does not hold zone_create on @quarry
  - Assignment/quarry-admins gives Profile/platform-admin, without zone_create  platform/people.yaml:46
[exit 1]

$ git apply broken/ZT14-tickets-for-platform-admins.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep -o "error.CH[0-9]*.: [A-Z][^ ]* [^,]*"
error[CH507]: AccessTest/what-platform-admins-lack does not hold
error[CH507]: AccessTest/what-platform-admins-lack does not hold
error[CH411]: Profile/platform-admin is a system profile and would be changed

$ git apply -R broken/ZT14-tickets-for-platform-admins.patch && git apply broken/ZT14-zones-for-the-coast.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep -o "error.CH[0-9]*.: [A-Z][^ ]* [^,]*"
error[CH507]: AccessTest/what-platform-admins-lack does not hold

