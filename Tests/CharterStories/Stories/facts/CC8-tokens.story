iam_offline_access is needed for personal access tokens.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ charter access can ci-deploy iam_offline_access prod --at 2026-06-02
yes: northwind-robotics/ci-deploy holds iam_offline_access on northwind-robotics/prod
  User/northwind-robotics/ci-deploy → Assignment/northwind-robotics/pipeline → Profile/token-user → iam_offline_access

$ charter access can dave iam_offline_access prod --at 2026-06-02 | head -1
no: northwind-robotics/dave does not hold iam_offline_access on northwind-robotics/prod

$ git apply broken/CC8-token-for-a-person.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +8 grants, 1 user affected.
organization/tests.yaml:61:1: error[CH507]: AccessTest/northwind-robotics/tokens-are-for-programs does not hold, assertion 1: iam_offline_access on northwind-robotics/prod is held by exactly northwind-robotics/alice, northwind-robotics/bob, northwind-robotics/ci-deploy, northwind-robotics/metrics at 2028-01-30T00:00:00Z
  - northwind-robotics/dave can iam_offline_access on northwind-robotics/prod, too: User/northwind-robotics/dave → Assignment/northwind-robotics/pipeline → Profile/token-user → iam_offline_access
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

