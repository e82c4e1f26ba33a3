Permissions are given per tenant: the same user holds more in one than in another.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ charter access can frank compute_iaas_vmware_management preprod --at 2026-06-02
yes: northwind-robotics/frank holds compute_iaas_vmware_management on northwind-robotics/preprod
  User/northwind-robotics/frank → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → compute_iaas_vmware_management

$ charter access can frank compute_iaas_vmware_management prod --at 2026-06-02 | head -2
no: northwind-robotics/frank does not hold compute_iaas_vmware_management on northwind-robotics/prod
  - Assignment/northwind-robotics/developers-trial does not cover northwind-robotics/prod  organization/assignments.yaml:25

$ git apply broken/CC4-same-everywhere.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +64 grants, 4 users affected.
organization/tests.yaml:51:1: error[CH507]: AccessTest/northwind-robotics/tenant-by-tenant does not hold, assertion 2: every member of northwind-robotics/developers cannot compute_iaas_vmware_management on northwind-robotics/prod
  - northwind-robotics/erin can compute_iaas_vmware_management on northwind-robotics/prod: User/northwind-robotics/erin → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → compute_iaas_vmware_management
  - northwind-robotics/frank can compute_iaas_vmware_management on northwind-robotics/prod: User/northwind-robotics/frank → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → compute_iaas_vmware_management
  - northwind-robotics/kim can compute_iaas_vmware_management on northwind-robotics/prod: User/northwind-robotics/kim → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → compute_iaas_vmware_management
  - northwind-robotics/leo can compute_iaas_vmware_management on northwind-robotics/prod: User/northwind-robotics/leo → Group/northwind-robotics/developers → Assignment/northwind-robotics/developers-trial → Profile/operator → compute_iaas_vmware_management
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

