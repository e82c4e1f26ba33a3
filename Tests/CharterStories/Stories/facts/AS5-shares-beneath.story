AS5: Scopes have parents; one shares with scopes beneath the own one, and does not manage organizations that are only there.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ sed -i 's/\(name: web-shop.*scopes: .eastern-customers\)/\1, enebro-group/' algarrobo/catalogue.yaml && charter plan --at 2026-06-02 --actor algarrobo/luis
  ~ SharedResource/algarrobo/web-shop  algarrobo/catalogue.yaml:6
      scopes  + enebro-group

Plan: 1 to change.
Access: no change.

$ charter access can marta users_write algarrobo --at 2026-06-02 | grep -v others
no: acebuche/marta does not hold users_write on algarrobo
  - Assignment/administrators covers algarrobo, and the scope of User/acebuche/marta, Scope/spain, does not list it  acebuche/assignments.yaml:5

$ cp "$EXAMPLES"/abiquo-scopes/algarrobo/catalogue.yaml algarrobo/ && git apply broken/AS5-shared-sideways.patch && charter plan --quiet --at 2026-06-02 --actor algarrobo/luis
Plan: 1 to change.
Access: no change.
algarrobo/catalogue.yaml:6:5: error[CH414]: SharedResource/algarrobo/web-shop is shared with southern-customers, which is not beneath eastern-spain, the default scope of algarrobo
  = help: share it with eastern-spain, or with scopes beneath it

algarrobo/catalogue.yaml:6:5: error[CH416]: SharedResource/algarrobo/web-shop would be shared with southern-customers, which the scope of who applies does not reach
  = help: who has a scope shares with it, or with scopes beneath it

This plan cannot be applied: 2 errors.
[exit 1]

