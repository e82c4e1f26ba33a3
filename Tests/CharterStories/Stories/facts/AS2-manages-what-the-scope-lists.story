AS2: An administrator with a scope manages the organizations, their users and the locations directly in it.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ charter access can marta users_write acebuche --at 2026-06-02
yes: acebuche/marta holds users_write on acebuche
  User/acebuche/marta → Group/acebuche/administrators → Assignment/administrators → Profile/administrator → users_write

$ charter access can marta locations_write @seville --at 2026-06-02
yes: acebuche/marta holds locations_write on @seville
  User/acebuche/marta → Group/acebuche/administrators → Assignment/administrators → Profile/administrator → Profile/technician → locations_write

$ charter access can jorge locations_write @seville --at 2026-06-02
no: acebuche/jorge does not hold locations_write on @seville
  - Assignment/administrators does not cover @seville  acebuche/assignments.yaml:5
[exit 1]

$ git apply broken/AS2-wrong-scope.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +17 grants, -17 revocations, 1 user affected.
tests.yaml:4:1: error[CH507]: AccessTest/administrators-manage-their-scope does not hold, assertion 6: acebuche/silvia cannot organization_read, users_read in algarrobo
  - acebuche/silvia can organization_read on algarrobo: User/acebuche/silvia → Group/acebuche/administrators → Assignment/administrators → Profile/administrator → organization_read
  - acebuche/silvia can users_read on algarrobo: User/acebuche/silvia → Group/acebuche/administrators → Assignment/administrators → Profile/administrator → users_read
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

