AS10: An organization stays in a scope while it uses what is shared there.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ git apply broken/AS10-taken-out.patch && charter plan --quiet --at 2026-06-02 --actor acebuche/irene
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
quejigo/organizations.yaml:26:5: error[CH413]: Organization/olmo-museum uses SharedResource/acebuche/edge-appliance, and is in none of the scopes that it is shared with: pilot-customers
  = help: let the organization stay in one of them, or stop using it first

This plan cannot be applied: 1 error.
[exit 1]

$ sed -i 's/    uses: .acebuche.edge-appliance, acebuche.linux-base.$/    uses: [acebuche\/linux-base]/' quejigo/organizations.yaml && charter plan --quiet --at 2026-06-02 --actor acebuche/irene
Approvals: 1 step to take.
Plan: 2 to change.
Access: no change.

