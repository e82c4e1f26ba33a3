iam_write lets its holder manage what others hold: whoever gains it is shown as an escalation.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ charter access who iam_write test --at 2026-06-02
northwind-robotics/alice  Group/northwind-robotics/access-managers → Assignment/northwind-robotics/access-management → Profile/access-manager
northwind-robotics/erin   Tenant/northwind-robotics/test
northwind-robotics/grace  Group/northwind-robotics/access-managers → Assignment/northwind-robotics/access-management → Profile/access-manager
3 users hold iam_write on northwind-robotics/test

$ git apply broken/CC7-one-more-gives-access.patch && charter plan --at 2026-06-02
  ~ Group/northwind-robotics/access-managers  organization/groups.yaml:6
      members  + northwind-robotics/frank

Access changes:
  + northwind-robotics/frank gains iam_write on northwind-robotics/preprod, northwind-robotics/prod, northwind-robotics/test  escalation
      by ~Group/northwind-robotics/access-managers → Assignment/northwind-robotics/access-management → Profile/access-manager  organization/groups.yaml:6
  + northwind-robotics/frank gains activity_read, console_public_access_read, iam_read on northwind-robotics/preprod, northwind-robotics/prod
      by ~Group/northwind-robotics/access-managers → Assignment/northwind-robotics/access-management → Profile/access-manager  organization/groups.yaml:6
  + northwind-robotics/frank gains activity_read, iam_read on northwind-robotics/test
      by ~Group/northwind-robotics/access-managers → Assignment/northwind-robotics/access-management → Profile/access-manager  organization/groups.yaml:6

Plan: 1 to change.
Access: +11 grants, 1 user affected.
organization/tests.yaml:17:1: error[CH507]: AccessTest/northwind-robotics/who-gives-access does not hold, assertion 1: iam_write on northwind-robotics/prod is held by exactly northwind-robotics/alice, northwind-robotics/bob, northwind-robotics/grace
  - northwind-robotics/frank can iam_write on northwind-robotics/prod, too: User/northwind-robotics/frank → Group/northwind-robotics/access-managers → Assignment/northwind-robotics/access-management → Profile/access-manager → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

