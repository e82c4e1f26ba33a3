A tenant has an availability zone, a compute cluster, storage and a VLAN network at least.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/^  name: test$/&/; s/{name: lab, vlan: 310}/&\n    - {name: sensors, vlan: 320}/' organization/tenants.yaml && charter plan --at 2026-06-02
  ~ Tenant/northwind-robotics/test  organization/tenants.yaml:40
      networks[sensors]  + {name: sensors, vlan: 320}

Plan: 1 to change.
Access: no change.

$ sed -i '/name: sensors/d' organization/tenants.yaml && git apply broken/CC11-tenant-without-storage.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organization/tenants.yaml:40:1: error[CH424]: A tenant has an availability zone, a compute cluster, storage and a VLAN network: Tenant/northwind-robotics/test has no storage
  = help: give it one; the rule is Policy/tenant-not-empty

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/CC11-tenant-without-storage.patch && git apply broken/CC11-network-without-vlan.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organization/tenants.yaml:40:1: error[CH424]: A tenant has an availability zone, a compute cluster, storage and a VLAN network: Tenant/northwind-robotics/test has no networks.vlan
  = help: give it one; the rule is Policy/tenant-not-empty

This plan cannot be applied: 1 error.
[exit 5]

