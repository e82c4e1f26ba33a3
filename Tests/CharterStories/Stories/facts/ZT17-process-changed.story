ZT17: A ticket whose process is changed is asked again.

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

$ git apply -R broken/ZT17-machines-requested.patch && sed -i '0,/    - {name: project admin, profiles: .project-admin.}/s//&\n    - {name: administrator, profiles: [administrator]}/' tickets.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-02
Apply complete: 1 changed. Serial 2.

$ git apply broken/ZT17-machines-requested.patch && charter plan --quiet --at 2026-06-02 --out plan.json && charter approvals plan.json
Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
ApprovalProcess/lens-simulation/machines
  open      project admin: 1 of lens-simulation/rosa
            for Tenant/lens-simulation/raytrace
  open      administrator: after that, 1 of cloud-office/admin
            for Tenant/lens-simulation/raytrace

Approvals: 2 of 2 steps open.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
error[CH613]: ApprovalProcess/lens-simulation/machines wants 1 approval as project admin for Tenant/lens-simulation/raytrace, and 1 is missing
  = help: have lens-simulation/rosa run 'charter approve PLANFILE --as USER --key FILE'
error[CH613]: ApprovalProcess/lens-simulation/machines wants 1 approval as administrator for Tenant/lens-simulation/raytrace, and 1 is missing
  = help: have cloud-office/admin run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ for u in lens-simulation/rosa cloud-office/admin; do charter approve plan.json --as $u --key ${u#*/} --at 2026-06-02; done && charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      quota.limits.vmInstances  30 → 35

Approvals:
  ApprovalProcess/lens-simulation/machines, project admin: 1 of lens-simulation/rosa
      for Tenant/lens-simulation/raytrace
  ApprovalProcess/lens-simulation/machines, administrator: 1 of cloud-office/admin
      for Tenant/lens-simulation/raytrace

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
lens-simulation/rosa approves 1 change: .charter/approvals/DIGEST/lens-simulation.rosa.json

ApprovalProcess/lens-simulation/machines
  approved  project admin: by lens-simulation/rosa
            for Tenant/lens-simulation/raytrace
  open      administrator: 1 of cloud-office/admin
            for Tenant/lens-simulation/raytrace

Approvals: 1 of 2 steps open.
  ~ Tenant/lens-simulation/raytrace  projects/raytrace.yaml:2
      quota.limits.vmInstances  30 → 35

Approvals:
  ApprovalProcess/lens-simulation/machines, project admin: 1 of lens-simulation/rosa
      for Tenant/lens-simulation/raytrace
  ApprovalProcess/lens-simulation/machines, administrator: 1 of cloud-office/admin
      for Tenant/lens-simulation/raytrace

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
cloud-office/admin approves 1 change: .charter/approvals/DIGEST/cloud-office.admin.json

ApprovalProcess/lens-simulation/machines
  approved  project admin: by lens-simulation/rosa
            for Tenant/lens-simulation/raytrace
  approved  administrator: by cloud-office/admin
            for Tenant/lens-simulation/raytrace

Approvals: complete.
Apply complete: 1 changed. Serial 3.

