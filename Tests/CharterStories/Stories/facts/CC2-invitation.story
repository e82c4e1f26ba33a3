Users come in by an invitation to their address; raising invitationGeneration sends another, and it is never lowered.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ jq -c '.resources[] | select(.address == "User/northwind-robotics/wendy") | .status' store/state.json
{"created":"2026-06-01T00:00:00Z","invitation":"pending","invited":"2026-06-01T00:00:00Z","stateSince":"2026-06-01T00:00:00Z"}

$ git apply broken/CC2-no-address-to-invite.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organization/users.yaml:69:5: error[CH424]: Users come in by an invitation to their e-mail address: User/northwind-robotics/victor with source: local has no email
  = help: give it one; the rule is Policy/invitation-needs-email

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/CC2-no-address-to-invite.patch && sed -i 's/invitationGeneration: 2/invitationGeneration: 3/' organization/users.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-09 && jq -c '.resources[] | select(.address == "User/northwind-robotics/wendy") | .status' store/state.json
Apply complete: 1 changed. Serial 2.
{"created":"2026-06-01T00:00:00Z","invitation":"pending","invited":"2026-06-09T00:00:00Z","stateSince":"2026-06-01T00:00:00Z"}

$ sed -i 's/invitationGeneration: 3/invitationGeneration: 2/' organization/users.yaml && charter plan --quiet --at 2026-06-10
Plan: 1 to change.
Access: no change.
organization/users.yaml:38:5: error[CH412]: User/northwind-robotics/wendy has invitationGeneration lowered from 3 to 2
  = help: set it to 3, or to 4 to ask once more

This plan cannot be applied: 1 error.
[exit 5]

