A write permission is effective together with its read, and without it is reported.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ charter access can dave ticket_comment_write prod --at 2026-06-02
yes: northwind-robotics/dave holds ticket_comment_write on northwind-robotics/prod
  User/northwind-robotics/dave → Group/northwind-robotics/operations → Assignment/northwind-robotics/operations-live → Profile/operator → Profile/support → ticket_comment_write
  User/northwind-robotics/dave → Group/northwind-robotics/operations → Group/northwind-robotics/staff → Assignment/northwind-robotics/staff-reads → Profile/northwind-robotics/commenter → ticket_comment_write

$ git apply broken/CC6-write-without-read.patch && charter plan --at 2026-06-02
  ~ Assignment/northwind-robotics/metrics  organization/assignments.yaml:136
      profiles  + northwind-robotics/commenter

organization/assignments.yaml:136:1: warning[CH501]: ticket_comment_write requires ticket_comment_read, and northwind-robotics/metrics does not hold that on northwind-robotics/preprod: what Profile/northwind-robotics/commenter gives there by Assignment/northwind-robotics/metrics and 2 more has no effect
  = help: give ticket_comment_read as well

Plan: 1 to change.
Access: no change.

$ charter access can metrics ticket_comment_write prod --at 2026-06-02 | grep -v others
no: northwind-robotics/metrics does not hold ticket_comment_write on northwind-robotics/prod
  - ticket_comment_write requires ticket_comment_read, which northwind-robotics/metrics does not hold on northwind-robotics/prod  organization/assignments.yaml:136

