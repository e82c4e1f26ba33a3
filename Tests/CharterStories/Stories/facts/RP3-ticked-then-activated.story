A service is ticked for a client, then activated; until it is active nobody has access through it.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP3-not-activated.patch && charter validate
platform/operator.yaml:50:5: warning[CH501]: Service/s3 is only available in Organization/hilltop-lab, not active: s3_keys, s3_show, s3_use, which Assignment/granite-cloud/operation-everywhere and 3 more give, have no effect there
   |
50 |   - name: operation-everywhere
   |     ^
   = help: set the service to active, or give a profile without its permissions

1 warning
Valid: 140 resources in 17 files.

$ charter access can hilltop-lab/rosa s3_show hilltop-lab/demo --at 2026-06-02
no: hilltop-lab/rosa does not hold s3_show on hilltop-lab/demo
  - Service/s3 is only available in Organization/hilltop-lab, not active  resellers/tessel-it/clients/hilltop.yaml:49
[exit 1]

$ sed -i 's/s3: available/s3: active/' resellers/tessel-it/clients/hilltop.yaml && charter access can hilltop-lab/rosa s3_show hilltop-lab/demo --at 2026-06-02
yes: hilltop-lab/rosa holds s3_show on hilltop-lab/demo
  User/hilltop-lab/rosa → Assignment/hilltop-lab/readers → Profile/s3-user → s3_show
  User/hilltop-lab/rosa → Assignment/hilltop-lab/readers → Profile/tessel-it/project-reader → s3_show

