A profile is made from that of a user, who keeps the old one.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ cat desk-trainee.txt >> resellers/tessel-it/profiles.yaml && charter plan --at 2026-06-02
  + Assignment/tessel-it/trainees   resellers/tessel-it/profiles.yaml:73
      organizations  lakeside-bakery
      profiles       tessel-it/desk-trainee
      users          tessel-it/gustav
  + Profile/tessel-it/desk-trainee  resellers/tessel-it/profiles.yaml:65
      annotations  {taken-from: client-desk}
      ceiling      tessel-it/client-desk
      description  "Watches at the client desk"
      permissions  clients_show, users_show

Access changes:
  + tessel-it/gustav gains users_show on lakeside-bakery
      by +Assignment/tessel-it/trainees → +Profile/tessel-it/desk-trainee  resellers/tessel-it/profiles.yaml:73

Plan: 2 to add.
Access: +1 grant, 1 user affected.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP9-template-changed-hands.patch && charter plan --quiet --at 2026-06-02 2>&1 | grep CH507
tests.yaml:39:1: error[CH507]: AccessTest/tessel-it/template-keeps does not hold, assertion 1: tessel-it/dora can clients_create, clients_edit, clients_show, quota_decide in lakeside-bakery
tests.yaml:20:1: error[CH507]: AccessTest/who-makes-clients does not hold, assertion 1: clients_create in tessel-it is held by exactly granite-cloud/agnes, granite-cloud/bruno, tessel-it/dora

-- desk-trainee.txt --
---
apiVersion: charter/v1
kind: Profile
metadata: {name: desk-trainee, organization: tessel-it, annotations: {taken-from: client-desk}}
spec:
  description: Watches at the client desk
  ceiling: client-desk
  permissions: [clients_show, users_show]
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: trainees, organization: tessel-it}
spec: {users: [gustav], profiles: [desk-trainee], organizations: [lakeside-bakery]}
