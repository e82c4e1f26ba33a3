ZT17: Machines and their configuration are approved by the custom process of the department, step by step.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && for u in admin greta henrik rosa; do ssh-keygen -q -t ed25519 -N "" -C $u -f $u && sed -i "s|ssh-ed25519 [^ ]* $u]|$(cat $u.pub)]|" platform/people.yaml organizations/*.yaml; done; charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ git apply broken/ZT17-machines-requested.patch && charter plan --quiet --at 2026-06-02 --out plan.json
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
error[CH613]: ApprovalProcess/lens-simulation/machines wants 1 approval as project admin for Tenant/lens-simulation/raytrace, and 1 is missing
  = help: have lens-simulation/rosa run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as lens-simulation/rosa --key rosa --at 2026-06-02
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

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 plan.json
Apply complete: 1 changed. Serial 2.

$ git apply broken/ZT17-two-steps.patch && charter plan --at 2026-06-03 --out plan.json
  ~ Tenant/saltmarsh-lab/spectra  projects/spectra.yaml:2
      quota.limits.vmInstances  25 → 40

Approvals:
  ApprovalProcess/saltmarsh/machines, project admin: 1 of saltmarsh-lab/henrik
      for Tenant/saltmarsh-lab/spectra
  ApprovalProcess/saltmarsh/machines, department manager: 1 of saltmarsh/greta
      for Tenant/saltmarsh-lab/spectra

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.

$ charter approve plan.json --as saltmarsh-lab/henrik --key henrik --at 2026-06-03
  ~ Tenant/saltmarsh-lab/spectra  projects/spectra.yaml:2
      quota.limits.vmInstances  25 → 40

Approvals:
  ApprovalProcess/saltmarsh/machines, project admin: 1 of saltmarsh-lab/henrik
      for Tenant/saltmarsh-lab/spectra
  ApprovalProcess/saltmarsh/machines, department manager: 1 of saltmarsh/greta
      for Tenant/saltmarsh-lab/spectra

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
saltmarsh-lab/henrik approves 1 change: .charter/approvals/DIGEST/saltmarsh-lab.henrik.json

ApprovalProcess/saltmarsh/machines
  approved  project admin: by saltmarsh-lab/henrik
            for Tenant/saltmarsh-lab/spectra
  open      department manager: 1 of saltmarsh/greta
            for Tenant/saltmarsh-lab/spectra

Approvals: 1 of 2 steps open.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-03 plan.json
error[CH613]: ApprovalProcess/saltmarsh/machines wants 1 approval as department manager for Tenant/saltmarsh-lab/spectra, and 1 is missing
  = help: have saltmarsh/greta run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as saltmarsh/greta --key greta --at 2026-06-03
  ~ Tenant/saltmarsh-lab/spectra  projects/spectra.yaml:2
      quota.limits.vmInstances  25 → 40

Approvals:
  ApprovalProcess/saltmarsh/machines, project admin: 1 of saltmarsh-lab/henrik
      for Tenant/saltmarsh-lab/spectra
  ApprovalProcess/saltmarsh/machines, department manager: 1 of saltmarsh/greta
      for Tenant/saltmarsh-lab/spectra

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
saltmarsh/greta approves 1 change: .charter/approvals/DIGEST/saltmarsh.greta.json

ApprovalProcess/saltmarsh/machines
  approved  project admin: by saltmarsh-lab/henrik
            for Tenant/saltmarsh-lab/spectra
  approved  department manager: by saltmarsh/greta
            for Tenant/saltmarsh-lab/spectra

Approvals: complete.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-03 plan.json
Apply complete: 1 changed. Serial 3.

