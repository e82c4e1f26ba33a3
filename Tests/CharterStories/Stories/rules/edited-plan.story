Whoever edits a saved plan, and its digest with it, gets round no rule: what it says is worked out again.

$ charter init . >/dev/null && for user in alice bob dana; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added, 0 changed, 0 destroyed. Serial 1.

$ sed -i 's/owners: .alice./owners: [bob]/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-01
Plan: 0 to add, 1 to change, 0 to destroy.
Access: +1 grants, -3 revocations, 2 users affected.
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ python3 forge.py '.findings=[] | .actorRules=[] | .applyable=true' && charter apply forged.json --auto-approve --quiet
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ python3 forge.py '.changes[0].before.spec.owners=["acme/bob"]' && charter apply forged.json --auto-approve --quiet
error[CH607]: "forged.json" is not a plan as it was saved: Tenant/acme/prod is not in the store as the plan says
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ python3 forge.py '.guards=[]' && charter apply forged.json --auto-approve --quiet
acme.yaml:9:1: error[CH423]: Tenant/acme/prod loses acme/alice in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.
[exit 5]

$ python3 forge.py '.findings[0].message="\u001b[31mred"' && charter show forged.json | tail -3
acme.yaml:9:1: error[CH423]: \u{1b}[31mred
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owners-stay

This plan cannot be applied: 1 error.

Plan: 0 to add, 1 to change, 0 to destroy.
Access: +1 grants, -3 revocations, 2 users affected.

$ sed 's/acme/acma/' plan.json > forged.json; charter apply forged.json --auto-approve --quiet
error[CH607]: "forged.json" is not a plan as it was saved: its digest is not that of its content
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
# Edits a saved plan and gives it the digest of what it says then.
import hashlib, json, subprocess, sys
plan = json.loads(subprocess.run(["jq", "-c", sys.argv[1], "plan.json"], capture_output=True).stdout)
plan.pop("digest")
body = json.dumps(plan, ensure_ascii=False)[:-1]
digest = hashlib.sha256(body.encode()).hexdigest()
open("forged.json", "w").write(f'{body},\n  "digest": "{digest}"\n}}\n')
