ZT16: Zones have administrators of their own; the administrator sees all.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access who zone_edit @quarry --at 2026-06-02
cloud-office/clara  Group/cloud-office/quarry-admins → Assignment/quarry-admins → Profile/platform-admin
1 user holds zone_edit on @quarry
1 user holds it on *, the whole platform

$ charter access can admin zone_edit '*' --at 2026-06-02
yes: cloud-office/admin holds zone_edit on *
  User/cloud-office/admin → Assignment/administrator → Profile/administrator → zone_edit

$ charter access can bruno zone_edit @quarry --at 2026-06-02
no: cloud-office/bruno does not hold zone_edit on @quarry
  - Assignment/coast-admins does not cover @quarry  platform/people.yaml:38
  - Assignment/quarry-admins gives it there to others, and cloud-office/bruno is not in Group/cloud-office/quarry-admins  platform/people.yaml:46
[exit 1]

$ git apply broken/ZT16-another-zone.patch && charter plan --quiet --at 2026-06-02 2>&1 | head -6
Plan: 1 to change.
Access: +79 grants, 1 user affected.
tests.yaml:5:1: error[CH507]: AccessTest/zones-apart does not hold, assertion 2: zone_edit on @quarry is held by exactly cloud-office/clara
  - cloud-office/bruno can zone_edit on @quarry, too: User/cloud-office/bruno → Group/cloud-office/quarry-admins → Assignment/quarry-admins → Profile/platform-admin → zone_edit
  = help: change what gives, or does not give, the access; or change the assertion

