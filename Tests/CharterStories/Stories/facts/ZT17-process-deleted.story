ZT17: A ticket whose custom process is deleted is asked by the default process, whoever has approved it before.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && for u in admin greta henrik rosa; do ssh-keygen -q -t ed25519 -N "" -C $u -f $u && sed -i "s|ssh-ed25519 [^ ]* $u]|$(cat $u.pub)]|" platform/people.yaml organizations/*.yaml; done; charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ git apply broken/ZT17-machines-requested.patch && charter plan --quiet --at 2026-06-02 --out plan.json && charter approve plan.json --as lens-simulation/rosa --key rosa --at 2026-06-02
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      quota.limits.vmInstances  30 → 35

Approvals:
  ApprovalProcess/lens-simulation/machines, project admin: 1 of lens-simulation/rosa
      for Tenant/lens-simulation/raytrace

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
lens-simulation/rosa approves 1 change: .charter/approvals/DIGEST/lens-simulation.rosa.json

ApprovalProcess/lens-simulation/machines
  approved  project admin: by lens-simulation/rosa
            for Tenant/lens-simulation/raytrace

Approvals: complete.

$ git apply -R broken/ZT17-machines-requested.patch && sed -i '/^# Custom processes are/,/^    - {name: project admin, profiles: .project-admin.}$/d' tickets.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-02
Apply complete: 1 destroyed. Serial 2.

$ git apply broken/ZT17-machines-requested.patch && charter plan --quiet --at 2026-06-02 --out plan.json && charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
error[CH613]: ApprovalProcess/default wants 1 approval as administrator for Tenant/lens-simulation/raytrace, and 1 is missing
  = help: have cloud-office/admin run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as cloud-office/admin --key admin --at 2026-06-02 && charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      quota.limits.vmInstances  30 → 35

Approvals:
  ApprovalProcess/default, administrator: 1 of cloud-office/admin
      for Tenant/lens-simulation/raytrace

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
cloud-office/admin approves 1 change: .charter/approvals/DIGEST/cloud-office.admin.json

ApprovalProcess/default
  approved  administrator: by cloud-office/admin
            for Tenant/lens-simulation/raytrace

Approvals: complete.
Apply complete: 1 changed. Serial 3.

