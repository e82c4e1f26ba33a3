AS7: Every organization has a default scope.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ cp new/pino.txt quejigo/pino.yaml && charter plan --quiet --at 2026-06-02
Plan: 1 to add.
Access: no change.

$ git apply broken/AS7-no-default-scope.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add, 1 to change.
Access: no change.
quejigo/organizations.yaml:26:5: error[CH424]: Every organization has a default scope: Organization/olmo-museum has no defaultScope
  = help: give it one; the rule is Policy/default-scope

This plan cannot be applied: 1 error.
[exit 5]

-- new/pino.txt --
apiVersion: charter/v1
kind: Organization
metadata: {name: pino-labs}
spec: {type: client, parent: quejigo, defaultScope: southern-customers}
