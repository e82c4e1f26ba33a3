ZT12: A project has an administrator; managers come from its members and assist.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ charter access who manager_appoint raytrace --at 2026-06-02
cloud-office/admin    Assignment/administrator → Profile/administrator
cloud-office/bruno    Group/cloud-office/coast-admins → Assignment/coast-admins → Profile/platform-admin
cloud-office/dmitri   Group/cloud-office/coast-admins → Assignment/coast-admins → Profile/platform-admin
lens-simulation/rosa  Assignment/lens-simulation/raytrace-admin → Profile/project-admin
4 users hold manager_appoint on lens-simulation/raytrace

$ charter access can stefan member_write raytrace --at 2026-06-02
yes: lens-simulation/stefan holds member_write on lens-simulation/raytrace
  User/lens-simulation/stefan → Assignment/lens-simulation/raytrace-manager → Profile/project-manager → member_write

$ git apply broken/ZT12-no-admin.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep -A1 CH421
projects/raytrace.yaml:2:1: error[CH421]: A project has one project admin: Tenant/lens-simulation/raytrace has no holders of project-admin, and needs exactly 1
  = help: add one; the rule is Policy/one-project-admin

$ git apply -R broken/ZT12-no-admin.patch && git apply broken/ZT12-admin-disabled.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: -24 revocations, 1 user affected.
projects/buoys.yaml:2:1: error[CH421]: A project has one project admin: Tenant/saltmarsh-sensors/buoys has no holders of project-admin, and needs exactly 1
  = help: add one; the rule is Policy/one-project-admin

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/ZT12-admin-disabled.patch && git apply broken/ZT12-manager-no-member.patch && charter plan --at 2026-06-02 2>&1 | grep -A1 "CH501.*ticket_approve"
projects/buoys.yaml:18:5: warning[CH501]: ticket_approve requires project_read, and saltmarsh-sensors/kaja does not hold that on saltmarsh-sensors/buoys: what Profile/project-manager gives there by Assignment/saltmarsh-sensors/buoys-manager has no effect
  = help: give project_read as well

