ZT17: A ticket is rejected, or approved with a key that is not the approver's.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && for u in admin greta henrik rosa; do ssh-keygen -q -t ed25519 -N "" -C $u -f $u && sed -i "s|ssh-ed25519 [^ ]* $u]|$(cat $u.pub)]|" platform/people.yaml organizations/*.yaml; done; charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ git apply broken/ZT17-cycle.patch && charter plan --quiet --at 2026-06-02 --out plan.json
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ charter approve plan.json --as cloud-office/admin --key rosa --at 2026-06-02
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      reclaim.at  2027-12-31T00:00:00Z → 2028-03-31T00:00:00Z

Approvals:
  ApprovalProcess/cycles-and-quotas, administrator: 1 of cloud-office/admin
      for Tenant/lens-simulation/raytrace

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
error[CH614]: this approval would not count: its signature is not that of a key of cloud-office/admin in the store
  = help: sign with a key among the sshKeys of User/cloud-office/admin, as the store has it
[exit 5]

$ charter approve plan.json --as cloud-office/admin --key admin --reject --at 2026-06-02
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      reclaim.at  2027-12-31T00:00:00Z → 2028-03-31T00:00:00Z

Approvals:
  ApprovalProcess/cycles-and-quotas, administrator: 1 of cloud-office/admin
      for Tenant/lens-simulation/raytrace

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
cloud-office/admin rejects 1 change: .charter/approvals/DIGEST/cloud-office.admin.json

ApprovalProcess/cycles-and-quotas
  open      administrator: 1 of cloud-office/admin
            for Tenant/lens-simulation/raytrace
rejected by cloud-office/admin on 2026-06-02T00:00:00Z

Approvals: rejected.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
error[CH615]: cloud-office/admin has rejected these changes on 2026-06-02T00:00:00Z
  = help: change the plan, or have cloud-office/admin approve it
[exit 5]

