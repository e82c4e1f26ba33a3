System profiles are used by everybody, and neither edited nor deleted.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ sed -i 's/users: .shop-backup., profiles/users: [klara, shop-backup], profiles/' resellers/tessel-it/clients/lakeside-bakery.yaml && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +3 grants, 1 user affected.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP8-edited.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: -3 revocations, 3 users affected.
platform/profiles.yaml:24:1: error[CH411]: Profile/s3-user is a system profile and would be changed
  = help: put it back; make a profile of your own that includes it, or has what it should

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP8-deleted.patch && charter plan --quiet --at 2026-06-02
Plan: 2 to change, 2 to destroy.
Access: -3 revocations, 1 user affected.
error[CH411]: Profile/s3-user is a system profile and would be deleted
  = help: put it back; make a profile of your own that includes it, or has what it should

This plan cannot be applied: 1 error.
[exit 5]

