AS11: A shared resource is changed only from the organization that made it.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ git apply broken/AS11-changed-by-others.patch && charter plan --quiet --at 2026-06-02 --actor acebuche/irene
Plan: 1 to change.
Access: no change.
algarrobo/catalogue.yaml:6:5: error[CH423]: A shared resource is changed by users of the organization that made it: SharedResource/algarrobo/web-shop is changed, which only users of algarrobo do
  = help: have one of them apply it; the rule is Policy/shared-from-home

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-02 --actor algarrobo/luis
  ~ SharedResource/algarrobo/web-shop  algarrobo/catalogue.yaml:6
      displayName  "Web shop" → "Web shop 2"

Plan: 1 to change.
Access: no change.

