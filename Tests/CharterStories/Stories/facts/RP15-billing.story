Each OpenStack project of a client with a contract is one line on the bill under that contract.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ charter orders --at 2026-06-02
no contract  tessel-it/workshop         openstack  openstack-project
no contract  windmill-tea/trial         openstack  openstack-project
QN-201       copper-press/archive       openstack  openstack-project
QN-201       copper-press/prepress      openstack  openstack-project
QN-207       juniper-games/servers      openstack  openstack-project
TI-10417     lakeside-bakery/shop       openstack  openstack-project
TI-10417     lakeside-bakery/shop-test  openstack  openstack-project
TI-10452     hilltop-clinic/images      openstack  openstack-project
TI-10452     hilltop-clinic/records     openstack  openstack-project

Orders: 9 lines.

$ sed -i 's/^  - name: shop$/  - {name: blog, type: openstack, quota: {profile: small}}\n  - name: shop/' resellers/tessel-it/clients/lakeside-bakery.yaml && charter plan --quiet --out plan.json --at 2026-06-02 && charter orders --from plan.json
Plan: 1 to add.
Access: +40 grants, 9 users affected.
This is what plan.json claims; 'charter show --check' plans again and compares.
+ TI-10417  lakeside-bakery/blog  openstack  openstack-project

Orders: +1 lines, -0 lines.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP15-no-contract.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
resellers/tessel-it/clients/lakeside-bakery.yaml:14:1: error[CH424]: Without a contract nobody is billed: Organization/lakeside-bakery has no contract
  = help: give it one; the rule is Policy/contract

This plan cannot be applied: 1 error.
[exit 5]

