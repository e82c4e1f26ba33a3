A reset of a password is asked for by raising a number, and no secret is in a manifest, plan or store.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ sed -i 's/credentialGeneration: 2/credentialGeneration: 3/' resellers/tessel-it/clients/lakeside-bakery.yaml && charter plan --at 2026-06-02
  ~ User/lakeside-bakery/jonas  resellers/tessel-it/clients/lakeside-bakery.yaml:38
      credentialGeneration  2 → 3

Plan: 1 to change.
Access: no change.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 && charter show User/lakeside-bakery/jonas
Apply complete: 1 changed. Serial 2.
User/lakeside-bakery/jonas
      credentialGeneration  3
      email                 jonas@lakeside-bakery.example

      workspace   reseller-portal
      created     2026-06-01T00:00:00Z
      invitation  pending
      invited     2026-06-01T00:00:00Z
      stateSince  2026-06-01T00:00:00Z

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP6-generation-lowered.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
resellers/tessel-it/clients/lakeside-bakery.yaml:38:5: error[CH412]: User/lakeside-bakery/jonas has credentialGeneration lowered from 3 to 1
  = help: set it to 3, or to 4 to ask once more

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP6-password-in-a-manifest.patch && charter validate
resellers/tessel-it/clients/lakeside-bakery.yaml:39:57: error[CH202]: User has no field "password"
   |
39 |   - {name: klara, email: klara@lakeside-bakery.example, password: change-me}
   |                                                         ^^^^^^^^
   = help: the fields are email, displayName, id, source, provider, state, scope, languages, subscriptions, sshKeys, credentialGeneration, invitationGeneration, name, organization, labels, annotations, renamedFrom, protect

1 error
[exit 1]

