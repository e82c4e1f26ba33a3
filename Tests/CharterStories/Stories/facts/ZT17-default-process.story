ZT17: What no custom process covers is approved by the administrator: project cycles, project quotas, and machines where there is no process.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && for u in admin greta henrik rosa; do ssh-keygen -q -t ed25519 -N "" -C $u -f $u && sed -i "s|ssh-ed25519 [^ ]* $u]|$(cat $u.pub)]|" platform/people.yaml organizations/*.yaml; done; charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ git apply broken/ZT17-cycle.patch broken/ZT17-without-process.patch && charter plan --quiet --at 2026-06-02 --out plan.json
Approvals: 2 steps to take.
Plan: 2 to change.
Access: no change.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
error[CH613]: ApprovalProcess/cycles-and-quotas wants 1 approval as administrator for Tenant/lens-simulation/raytrace, and 1 is missing
  = help: have cloud-office/admin run 'charter approve PLANFILE --as USER --key FILE'
error[CH613]: ApprovalProcess/default wants 1 approval as administrator for Tenant/group-it/intranet, and 1 is missing
  = help: have cloud-office/admin run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as lens-simulation/rosa --key rosa --at 2026-06-02
error[CH614]: lens-simulation/rosa is asked by no step of this plan
  = help: 'charter approvals plan.json' shows who is
[exit 5]

$ charter approve plan.json --as cloud-office/admin --key admin --at 2026-06-02
  ~ Tenant/group-it/intranet         projects/intranet.yaml:2
      quota.limits.vmInstances  8 → 9
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      reclaim.at  2027-12-31T00:00:00Z → 2028-03-31T00:00:00Z

Approvals:
  ApprovalProcess/cycles-and-quotas, administrator: 1 of cloud-office/admin
      for Tenant/lens-simulation/raytrace
  ApprovalProcess/default, administrator: 1 of cloud-office/admin
      for Tenant/group-it/intranet

Approvals: 2 steps to take.
Plan: 2 to change.
Access: no change.
Author: tester.
Ticket: none.
cloud-office/admin approves 2 changes: .charter/approvals/DIGEST/cloud-office.admin.json

ApprovalProcess/cycles-and-quotas
  approved  administrator: by cloud-office/admin
            for Tenant/lens-simulation/raytrace
ApprovalProcess/default
  approved  administrator: by cloud-office/admin
            for Tenant/group-it/intranet

Approvals: complete.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
Apply complete: 2 changed. Serial 2.

