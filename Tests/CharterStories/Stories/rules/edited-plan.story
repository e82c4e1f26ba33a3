Whoever edits a saved plan, and its digest with it, gets round no rule: the workspace is planned again.

$ charter init . >/dev/null && for user in alice bob dana; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-01
Plan: 1 to change.
Access: +3 grants, -3 revocations, 2 users affected.
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ python3 forge.py '"findings": \[.*?\n  \]' '"findings": []' '"applyable": false' '"applyable": true' && charter show forged.json | tail -2 && charter apply forged.json --auto-approve --quiet --at 2026-06-01
Plan: 1 to change.
Access: +3 grants, -3 revocations, 2 users affected.
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ python3 forge.py '"owners":\["acme/bob"\]' '"owners":["acme/dana"]' && charter apply forged.json --auto-approve --quiet --at 2026-06-01
error[CH606]: Tenant/acme/prod changes in another way
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ python3 forge.py '"owners":\["acme/alice"\]' '"owners":["acme/dana"]' && charter apply forged.json --auto-approve --quiet --at 2026-06-01
error[CH606]: Tenant/acme/prod was changed in the store since
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ python3 forge.py '"ticket": null' '"ticket": "OPS-1"' && charter apply forged.json --auto-approve --quiet --at 2026-06-01
error[CH606]: the plan was made with --ticket "OPS-1", and this run is without a ticket
  = help: apply it with --ticket OPS-1, or make a new plan
[exit 3]

$ python3 forge.py '"address": "Tenant/acme/prod", "actions": \["update"\]' '"address": "Location/zz", "previousAddress": "Policy/owners-stay", "actions": ["rename","update"]' && charter apply forged.json --auto-approve --quiet --at 2026-06-01
forged.json:15:51: error[CH607]: not a plan as charter writes it: a rename keeps kind and organization, and changes the name
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ python3 forge.py '"default":true' '"default":"perhaps"' '"paths": \["spec.owners"\]' '"paths": ["spec.default","spec.owners"]' && charter apply forged.json --auto-approve --quiet --at 2026-06-01
error[CH606]: Tenant/acme/prod was changed in the store since
  = help: make a new plan with 'charter plan --out' and review it
[exit 3]

$ python3 forge.py '"serial":1' '"serial":99999999999999999999' && charter apply forged.json --auto-approve --quiet --at 2026-06-01
forged.json:5:70: error[CH607]: not a plan as charter writes it: serial must be a whole number that is not negative
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ python3 forge.py '"message":"' '"message":"\\\\u001b[31mred' && charter show forged.json
This is what forged.json claims; 'charter show --check' plans again and compares.

  ~ Tenant/acme/prod  acme.yaml:9
      owners  + acme/bob
              - acme/alice

Access changes:
  + acme/bob gains iam_write on acme/prod  escalation
      by owning ~Tenant/acme/prod  acme.yaml:9
  - acme/alice loses compute_read, compute_write, iam_write on acme/prod
      was by owning ~Tenant/acme/prod  acme.yaml:9
  + acme/bob gains compute_read, compute_write on acme/prod from 2030-01-01
      by owning ~Tenant/acme/prod  acme.yaml:9

Plan: 1 to change.
Access: +3 grants, -3 revocations, 2 users affected.
acme.yaml:9:1: error[CH423]: \u001b[31mredTenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.

$ sed 's/acme/acma/' plan.json > forged.json; charter apply forged.json --auto-approve --quiet
forged.json:35:13: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ jq .serial store/state.json
1

-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: owners-stay}
spec:
  protect: {kinds: [Tenant], fields: [owners], on: [remove], allowed: withTicket}
-- forge.py --
# Replaces patterns in a saved plan, once each, and gives it the digest of what it says then.
import hashlib, re, sys
plan = open("plan.json").read()
body = plan[: plan.rindex(',\n  "digest"')]
for pattern, text in zip(sys.argv[1::2], sys.argv[2::2]):
    body, count = re.subn(pattern, text, body, count=1, flags=re.S)
    assert count == 1, pattern
digest = hashlib.sha256(body.encode()).hexdigest()
open("forged.json", "w").write(f'{body},\n  "digest": "{digest}"\n}}\n')
