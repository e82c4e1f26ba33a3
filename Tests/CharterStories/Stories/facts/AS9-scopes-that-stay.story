AS9: The global scope cannot be changed or deleted; nobody changes or deletes the own scope; a scope in use is not deleted.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ git apply broken/AS9-global-declared.patch && charter validate
platform/scopes.yaml:85:18: error[CH406]: the scope global is built in
   |
85 | metadata: {name: global}
   |                  ^^^^^^
   = help: use it as it is, or give this scope another name

1 error
[exit 1]

$ git apply -R broken/AS9-global-declared.patch && sed -i 's/The provider itself, and/The provider, and/' platform/scopes.yaml && charter plan --at 2026-06-02 --actor acebuche/irene
  ~ Scope/spain  platform/scopes.yaml:16
      description  "The provider itself, and the datacenters of the country" → "The provider, and the datacenters of the country"

Approvals:
  ApprovalProcess/scopes, scope manager: 1 of acebuche/irene, acebuche/marta, acebuche/tomas
      for Scope/spain

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ charter plan --quiet --at 2026-06-02 --actor acebuche/marta
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
platform/scopes.yaml:16:1: error[CH423]: Ask an administrator with another scope: Scope/spain is changed, which takes somebody else
  = help: have another person apply it; the rule is Policy/own-scope-untouched

This plan cannot be applied: 1 error.
[exit 5]

$ git apply broken/AS9-scope-in-use.patch && charter plan --quiet --at 2026-06-02 --actor acebuche/irene
acebuche/catalogue.yaml:45:12: error[CH301]: there is no Scope "pilot-customers" in acebuche, above it, or platform-wide
   |
45 |   scopes: [pilot-customers]
   |            ^^^^^^^^^^^^^^^
   = help: declare it, or correct the name

1 error
[exit 1]

