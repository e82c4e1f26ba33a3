S3 needs OpenStack: it is not activated without.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP4-s3-without-openstack.patch && charter validate
resellers/quillon-net/clients/salt-harbour.yaml:12:1: error[CH408]: Organization/salt-harbour has s3 active, and openstack, which s3 requires, is only available
   |
12 | apiVersion: charter/v1
   | ^
   = help: set openstack to active as well, or s3 to available

1 error
[exit 1]

$ sed -i 's/openstack: available/openstack: active/' resellers/quillon-net/clients/salt-harbour.yaml && charter validate
Valid: 139 resources in 17 files.

