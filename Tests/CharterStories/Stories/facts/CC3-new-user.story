A new user has no permission; what gives one something is in the plan, and a test can hold it up.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ printf '  - {name: zoe, email: zoe@northwind-robotics.example}\n' >> organization/users.yaml && charter plan --at 2026-06-02
  + User/northwind-robotics/zoe  organization/users.yaml:72
      email  zoe@northwind-robotics.example

Plan: 1 to add.
Access: no change.

$ charter access list --user zoe --at 2026-06-02
0 grants, 0 users.

$ git apply broken/CC3-new-user-in-a-team.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add, 1 to change.
Access: +72 grants, 1 user affected.
organization/tests.yaml:42:1: error[CH507]: AccessTest/northwind-robotics/new-users-hold-nothing does not hold, assertion 1: northwind-robotics/wendy cannot activity_read, documentation_read, iam_read, order_read anywhere
  - northwind-robotics/wendy can documentation_read on northwind-robotics/prod: User/northwind-robotics/wendy → Group/northwind-robotics/developers → Group/northwind-robotics/staff → Assignment/northwind-robotics/staff-reads → Profile/reader → documentation_read
  - northwind-robotics/wendy can documentation_read on northwind-robotics/preprod: User/northwind-robotics/wendy → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → Profile/reader → documentation_read
  - northwind-robotics/wendy can documentation_read on northwind-robotics/test: User/northwind-robotics/wendy → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → Profile/reader → documentation_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

