Drift: what somebody changed, added and removed in the store since the last apply. The next plan takes it back.

$ charter drift --allow-empty
No drift. Nothing has been applied yet.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter drift
Apply complete: 4 added. Serial 1.
No drift. The store is as applied (serial 1).

$ sed -i 's/alice@acme/mallory@acme/; /"User.acme.bob"/d' store/state.json

$ sed -i 's/^]}/{"address":"User\/acme\/eve","workspace":"","digest":"","metadata":{},"spec":{"email":"eve@acme.example"},"status":{}}\n&/' store/state.json

$ charter drift
  ~ User/acme/alice  changed in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      email  alice@acme.example → mallory@acme.example
  - User/acme/bob    removed from the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      email  bob@acme.example
  + User/acme/eve    added to the store; never applied
      email  eve@acme.example

Drift: 1 added, 1 changed, 1 removed since serial 1.
Access: no change.
[exit 2]

$ charter drift --format json | jq -c '.base.serial, .summary, (.drift[] | [.address, .change, .paths, .before.spec, .after.spec, .lastApplied.actor])'
1
{"added":1,"changed":1,"removed":1,"grants":0,"revocations":0,"users":0}
["User/acme/alice","changed",["spec.email"],{"email":"alice@acme.example"},{"email":"mallory@acme.example"},"tester"]
["User/acme/bob","removed",[],{"email":"bob@acme.example"},null,"tester"]
["User/acme/eve","added",[],null,{"email":"eve@acme.example"},null]

$ charter drift --format json | jq -c 'keys_unsorted, (.drift[0] | keys_unsorted)'
["formatVersion","toolVersion","base","drift","accessChanges","summary"]
["address","change","before","after","paths","lastApplied"]

$ charter plan --at 2026-06-01T12:00:00Z
  ~ User/acme/alice  drift, acme.yaml:10
      email  mallory@acme.example → alice@acme.example
  + User/acme/bob    drift, acme.yaml:11
      email  bob@acme.example

Plan: 1 to add, 1 to change.
Access: no change.

$ sed 's/name: bob, email: bob/name: eve, email: eve/; s/members: .*/members: [alice]}/' acme.yaml >eve && cp acme.yaml bob && cp eve acme.yaml && charter plan --at 2026-06-01T12:00:00Z
  ~ Group/acme/oncall  acme.yaml:13
      members  - acme/bob
  ~ User/acme/alice    drift, acme.yaml:10
      email  mallory@acme.example → alice@acme.example
  = User/acme/bob  adopted: the store was changed, and the manifests say the same

Adopted as they are in the store: 1.
Plan: 2 to change.
Access: no change.
acme.yaml:11:5: error[CH603]: User/acme/eve is in the store and no workspace owns it
  = help: take it over with 'charter adopt User/acme/eve', or give yours another name

This plan cannot be applied: 1 error.
[exit 1]

$ mv bob acme.yaml

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter drift
Apply complete: 1 added, 1 changed. Serial 2.
  + User/acme/eve  added to the store; never applied
      email  eve@acme.example

Drift: 1 added since serial 2.
Access: no change.
[exit 2]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice, bob]}
