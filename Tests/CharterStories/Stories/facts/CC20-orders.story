Tenants and availability zones have order codes, and a plan lists what it orders, under the contract.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ charter orders --at 2026-06-02
NR-2026-017  northwind-robotics/preprod  availability-zone @eu-north-az2  csp:eu-north:iaas:az:v1
NR-2026-017  northwind-robotics/preprod  tenant                           csp:tenant:v1
NR-2026-017  northwind-robotics/prod     availability-zone @eu-north-az1  csp:eu-north:iaas:az:v1
NR-2026-017  northwind-robotics/prod     availability-zone @eu-north-az2  csp:eu-north:iaas:az:v1
NR-2026-017  northwind-robotics/prod     tenant                           csp:tenant:v1
NR-2026-017  northwind-robotics/test     availability-zone @eu-north-az3  csp:eu-north:iaas:az:v1
NR-2026-017  northwind-robotics/test     tenant                           csp:tenant:v1

Orders: 7 lines.

$ sed -i 's/locations: .eu-north-az3./locations: [eu-north-az1, eu-north-az3]/' organization/tenants.yaml && charter plan --quiet --out plan.json --at 2026-06-02 && charter orders --from plan.json
Plan: 1 to change.
Access: no change.
This is what plan.json claims; 'charter show --check' plans again and compares.
+ NR-2026-017  northwind-robotics/test  availability-zone @eu-north-az1  csp:eu-north:iaas:az:v1

Orders: +1 lines, -0 lines.

$ git apply broken/CC20-no-contract.patch && charter plan --quiet --at 2026-06-02
Plan: 2 to change.
Access: no change.
organization/organization.yaml:2:1: error[CH424]: Tenants and availability zones are ordered under a contract: Organization/northwind-robotics with type: client has no contract
  = help: give it one; the rule is Policy/orders-need-a-contract

This plan cannot be applied: 1 error.
[exit 5]

