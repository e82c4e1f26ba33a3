A cluster, storage or network belongs to one tenant; only a network can be declared to cross tenants.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ sed -i 's/{name: lab, vlan: 310}/&\n    - {name: backbone, vlan: 190, crossTenant: true}/' organization/tenants.yaml && charter plan --at 2026-06-02
  ~ Tenant/northwind-robotics/test  organization/tenants.yaml:40
      networks[backbone]  + {name: backbone, crossTenant: true, vlan: 190}

Plan: 1 to change.
Access: no change.

$ git apply broken/CC12-network-in-two-tenants.patch && charter plan --quiet --at 2026-06-02
Plan: 2 to change.
Access: no change.
organization/tenants.yaml:3:1: error[CH424]: Clusters, storage and networks belong to one tenant: Tenant/northwind-robotics/prod has networks.vlan 110, which Tenant/northwind-robotics/preprod has
  = help: give each its own; the rule is Policy/tenant-resources-apart

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/CC12-network-in-two-tenants.patch && git apply broken/CC12-cluster-in-two-tenants.patch && charter plan --quiet --at 2026-06-02
Plan: 2 to change.
Access: no change.
organization/tenants.yaml:3:1: error[CH424]: Clusters, storage and networks belong to one tenant: Tenant/northwind-robotics/prod has cluster nr-prod-vmware-01, which Tenant/northwind-robotics/preprod has
  = help: give each its own; the rule is Policy/tenant-resources-apart

This plan cannot be applied: 1 error.
[exit 5]

