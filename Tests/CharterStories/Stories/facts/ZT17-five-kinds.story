ZT17: There are five kinds of tickets: machines requested, machines given back, another configuration, another project cycle, other quotas.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ for t in machines-requested machines-given-back configuration cycle quota; do git apply broken/ZT17-$t.patch; charter plan --at 2026-06-02 | sed -n '2p;/^  Appr/p'; git apply -R broken/ZT17-$t.patch; done
      quota.limits.vmInstances  30 → 35
  ApprovalProcess/lens-simulation/machines, project admin: 1 of lens-simulation/rosa
      quota.limits.vmInstances  30 → 20
  ApprovalProcess/lens-simulation/machines, project admin: 1 of lens-simulation/rosa
      quota.limits.memoryGiB  640 → 800
  ApprovalProcess/lens-simulation/machines, project admin: 1 of lens-simulation/rosa
      reclaim.at  2027-12-31T00:00:00Z → 2028-03-31T00:00:00Z
  ApprovalProcess/cycles-and-quotas, administrator: 1 of cloud-office/admin
      quota.limits.storageGiB  + 30000
  ApprovalProcess/cycles-and-quotas, administrator: 1 of cloud-office/admin

$ sed -i 's/Ray tracing/Tracing of rays/' projects/raytrace.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-02
Apply complete: 1 changed. Serial 2.

$ git apply broken/ZT17-machines-given-back.patch && charter apply --test-clock --auto-approve --quiet --at 2026-06-02
error[CH613]: ApprovalProcess/lens-simulation/machines wants 1 approval as project admin for Tenant/lens-simulation/raytrace, and 1 is missing
  = help: have lens-simulation/rosa run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

