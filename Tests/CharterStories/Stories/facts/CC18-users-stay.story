Nobody deletes himself, nor a user who is an owner.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ git apply broken/CC18-deletes-herself.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change, 1 to destroy.
Access: -72 revocations, 1 user affected.

$ charter plan --quiet --at 2026-06-02 --actor northwind-robotics/kim
Plan: 1 to change, 1 to destroy.
Access: -72 revocations, 1 user affected.
platform/policies.yaml:105:1: error[CH423]: Users do not delete themselves: User/northwind-robotics/kim is deleted, which takes somebody else
  = help: have another person apply it; the rule is Policy/nobody-deletes-himself

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/CC18-deletes-herself.patch && git apply broken/CC18-owner-deleted.patch && charter plan --quiet --at 2026-06-02 --ticket NR-1403
Stopped by 1 guard: ruleChange.
Plan: 4 to change, 1 to destroy.
Access: +20 grants, -101 revocations, 2 users affected.
platform/policies.yaml:112:1: error[CH423]: A user who owns a tenant is not deleted: User/northwind-robotics/erin is deleted, which is not allowed
  = help: put it back; the rule is Policy/owners-are-not-deleted

This plan cannot be applied: 1 error.
[exit 5]

