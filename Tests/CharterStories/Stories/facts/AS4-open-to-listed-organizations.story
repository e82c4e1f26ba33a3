AS4: What is shared with scopes is open to users whose organization is in one of them; locations and the user's own scope play no part.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ charter access shared ramon --at 2026-06-02
acebuche/edge-appliance  template, by Scope/pilot-customers
acebuche/linux-base      template, by Scope/enebro-group
enebro/warehouse-node    template, by Scope/enebro-group

$ charter access shared hugo --at 2026-06-02
acebuche/linux-base        template, by Scope/eastern-spain
acebuche/monitoring-stack  specification, by Scope/resellers
algarrobo/booking-desk     specification, the own organization's
algarrobo/web-shop         specification, the own organization's

$ git apply broken/AS4-not-shared-here.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
algarrobo/organizations.yaml:18:5: error[CH413]: Organization/naranjo-foods uses SharedResource/acebuche/edge-appliance, and is in none of the scopes that it is shared with: pilot-customers
  = help: let the organization stay in one of them, or stop using it first

This plan cannot be applied: 1 error.
[exit 1]

