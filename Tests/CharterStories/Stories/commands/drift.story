Drift: what somebody changed, added and removed in the store since the last apply. The next plan takes it back.
$ charter drift
No drift. Nothing has been applied yet.

$ charter apply --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter drift
Apply complete: 4 added, 0 changed, 0 destroyed. Serial 1.
No drift. The store is as applied (serial 1).

$ sed -i 's/alice@acme/mallory@acme/; /"User.acme.bob"/d; s/^{"address":"User.acme.alice.*/&,/' store/state.json

$ sed -i 's/^]}/{"address":"User\/acme\/eve","workspace":"","digest":"","metadata":{},"spec":{"email":"eve@acme.example"},"status":{}}\n&/' store/state.json

$ charter drift
store/state.json:4:267: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ charter drift --format json | jq -c '.base.serial, .summary, (.drift[] | [.address, .change, .paths, .before.spec, .after.spec, .lastApplied.actor])'
store/state.json:4:267: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it

$ charter drift --format json | jq -c 'keys_unsorted, (.drift[0] | keys_unsorted)'
store/state.json:4:267: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it

$ charter plan --at 2026-06-01T12:00:00Z
store/state.json:4:267: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ charter apply --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter drift
store/state.json:4:267: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

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
