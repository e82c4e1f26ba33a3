AS6: A scope has at most one reseller and at most one key node, through their default scope.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ sed -i '/name: romero-school/,/defaultScope/ s/    defaultScope/    keyNode: true\n    defaultScope/' algarrobo/organizations.yaml && charter plan --at 2026-06-02
  ~ Organization/romero-school  algarrobo/organizations.yaml:26
      keyNode  + true

Plan: 1 to change.
Access: no change.

$ git apply broken/AS6-second-reseller.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add, 1 to change.
Access: no change.
platform/scopes.yaml:24:1: error[CH421]: A scope is the default of one reseller at most: Scope/eastern-spain has 2 resellers (algarrobo, lentisco), and may have at most 1
  = help: take one away; the rule is Policy/one-reseller-per-scope

This plan cannot be applied: 1 error.
[exit 5]

$ git apply -R broken/AS6-second-reseller.patch && git apply broken/AS6-second-key-node.patch && charter plan --quiet --at 2026-06-02
Plan: 2 to change.
Access: no change.
platform/scopes.yaml:66:1: error[CH421]: A scope is the default of one key node at most: Scope/jaral-group has 2 key nodes (jaral, jaral-north), and may have at most 1
  = help: take one away; the rule is Policy/one-key-node-per-scope

This plan cannot be applied: 1 error.
[exit 5]

