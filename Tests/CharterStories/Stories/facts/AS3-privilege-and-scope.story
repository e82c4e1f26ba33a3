AS3: The privilege is needed as well as the scope; allowed locations for working are independent of the scope.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ charter access can oscar machines_deploy acebuche/shared-services --at 2026-06-02
yes: acebuche/oscar holds machines_deploy on acebuche/shared-services
  User/acebuche/oscar → Group/acebuche/engineers → Assignment/acebuche/engineers-deploy → Profile/operator → machines_deploy

$ charter access list --user diego --at 2026-06-02
0 grants, 0 users.

$ git apply broken/AS3-scope-alone.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep -e Access: -e error
Access: -17 revocations, 1 user affected.
tests.yaml:4:1: error[CH507]: AccessTest/administrators-manage-their-scope does not hold, assertion 3: acebuche/jorge can organization_write, users_write in algarrobo
tests.yaml:4:1: error[CH507]: AccessTest/administrators-manage-their-scope does not hold, assertion 4: acebuche/jorge can repository_write on @valencia
This plan cannot be applied: 2 errors.

$ git apply -R broken/AS3-scope-alone.patch && git apply broken/AS3-location-not-allowed.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep -e Access: -e error
Access: -14 revocations, 2 users affected.
tests.yaml:28:1: error[CH507]: AccessTest/scope-is-not-permission does not hold, assertion 2: acebuche/oscar can machines_deploy on acebuche/shared-services
This plan cannot be applied: 1 error.

