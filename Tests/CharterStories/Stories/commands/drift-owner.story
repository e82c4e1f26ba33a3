Who a resource belongs to can drift as well; and an apply of one workspace does not make good what is the other one's.

$ charter apply --test-clock one --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter apply --test-clock two --auto-approve --quiet --actor bob --at 2026-06-01T12:00:00Z
Apply complete: 1 added. Serial 1.
Apply complete: 1 added. Serial 2.

$ sed -i '/Organization.acme/s/"workspace":"one"/"workspace":"two"/; /globex/s/client/team/' store/state.json

$ charter drift one
  ~ Organization/acme    given away in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      workspace  one → two
  ~ Organization/globex  changed in the store; last applied by bob, serial 2, 2026-06-01T12:00:00Z
      type  client → team

Drift: 2 changed since serial 2.
Access: no change.
[exit 2]

$ charter drift two --format json | jq -c '.drift[] | [.address, .paths, .lastApplied.actor]'
["Organization/acme",["workspace"],"tester"]
["Organization/globex",["spec.type"],"bob"]

$ charter plan one --at 2026-06-01T12:00:00Z
No changes.
one/one.yaml:1:1: error[CH603]: Organization/acme is in the store and belongs to the workspace "two"
  = help: give yours another name, or have it let go of there with 'charter forget Organization/acme', and adopt it here

This plan cannot be applied: 1 error.
[exit 1]

$ sed -i '/Organization.acme/s/"workspace":"two"/"workspace":"one"/' store/state.json

$ sed -i 's/type: client/type: department/' one/one.yaml && charter apply --test-clock one --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 1 changed. Serial 3.

$ charter drift one
  ~ Organization/globex  changed in the store; last applied by bob, serial 2, 2026-06-01T12:00:00Z
      type  client → team

Drift: 1 changed since serial 3.
Access: no change.
[exit 2]

$ charter plan two --at 2026-06-01T12:00:00Z
  ~ Organization/globex  drift, two.yaml:1
      type  team → client

Plan: 1 to change.
Access: no change.

$ charter apply --test-clock two --auto-approve --quiet --at 2026-06-01T12:00:00Z && charter drift two
Apply complete: 1 changed. Serial 4.
No drift. The store is as applied (serial 4).

-- one/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: one}
spec: {store: ../store}
-- one/one.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
-- two/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: two}
spec: {store: ../store}
-- two/two.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: globex}
spec: {type: client}
