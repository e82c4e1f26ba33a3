A client is on trial, a demo, in production, managed, disabled or inactive, and in no other state.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ sed -i 's/  state: demo/  state: managed\n  contract: TI-10453/' resellers/tessel-it/clients/hilltop.yaml && charter plan --at 2026-06-02
  ~ Organization/hilltop-lab  resellers/tessel-it/clients/hilltop.yaml:49
      contract  + TI-10453
      state     demo → managed

Plan: 1 to change.
Access: no change.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP2-unknown-state.patch && charter validate
resellers/tessel-it/clients/hilltop.yaml:56:10: error[CH207]: state cannot be "suspended"
   |
56 |   state: suspended
   |          ^^^^^^^^^
   = help: it is one of trial, demo, production, managed, disabled, inactive

1 error
[exit 1]

