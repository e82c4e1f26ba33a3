What another workspace owns, or nobody, is never silently taken: the plan says so, and applies nothing.

$ charter apply --test-clock one --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 2 added. Serial 1.

$ charter plan two --at 2026-06-01T12:00:00Z
  + Organization/initech  organizations.yaml:4
      type  client

Plan: 1 to add.
Access: no change.
two/organizations.yaml:5:5: error[CH603]: Organization/globex is in the store and belongs to the workspace "one"
  = help: give yours another name, or have it let go of there with 'charter forget Organization/globex', and adopt it here

This plan cannot be applied: 1 error.
[exit 1]

$ charter plan two --format json --at 2026-06-01T12:00:00Z | jq -c '.applyable, (.findings[] | [.code, .severity, .address, .source.line])'
two/organizations.yaml:5:5: error[CH603]: Organization/globex is in the store and belongs to the workspace "one"
  = help: give yours another name, or have it let go of there with 'charter forget Organization/globex', and adopt it here

This plan cannot be applied: 1 error.
false
["CH603","error","Organization/globex",5]

$ charter apply --test-clock two --auto-approve --at 2026-06-01T12:00:00Z >report; echo "exit $?"; jq .serial store/state.json
two/organizations.yaml:5:5: error[CH603]: Organization/globex is in the store and belongs to the workspace "one"
  = help: give yours another name, or have it let go of there with 'charter forget Organization/globex', and adopt it here

This plan cannot be applied: 1 error.
exit 1
1

$ jq -c '(.resources[] | select(.address == "Organization/globex")).workspace = ""' store/state.json >new && mv new store/state.json

$ charter plan one --at 2026-06-01T12:00:00Z
No changes.
one/organizations.yaml:5:5: error[CH603]: Organization/globex is in the store and no workspace owns it
  = help: take it over with 'charter adopt Organization/globex', or give yours another name

This plan cannot be applied: 1 error.
[exit 1]

$ charter drift one
  ~ Organization/globex  given away in the store; last applied by tester, serial 1, 2026-06-01T12:00:00Z
      workspace  one → nobody

Drift: 1 changed since serial 1.
Access: no change.
[exit 2]

-- one/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: one}
spec: {store: ../store}
-- one/organizations.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: acme, type: client}
  - {name: globex, type: client}
-- two/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: two}
spec: {store: ../store}
-- two/organizations.yaml --
apiVersion: charter/v1
kind: OrganizationList
items:
  - {name: initech, type: client}
  - {name: globex, type: team}
