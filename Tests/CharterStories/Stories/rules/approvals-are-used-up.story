An approval is good for one apply: the same change, made again later, is asked about again.

$ charter init . >/dev/null && for user in alice bob dana; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i 's/owners: .alice./&\n  quota: {limits: {vcpus: 10}}/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-01
Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.

$ charter approve plan.json --as bob --key bob-key --at 2026-06-01 | tail -1; charter approve plan.json --as dana --key dana-key --at 2026-06-01 | tail -1; charter apply --test-clock plan.json --auto-approve --quiet --at 2026-06-01
Approvals: 1 of 2 steps open.
Approvals: complete.
Apply complete: 1 changed. Serial 2.

$ sed -i '/quota:/d' acme.yaml && charter plan --out back.json --quiet --at 2026-06-01 && charter approve back.json --as bob --key bob-key --at 2026-06-01 | tail -1; charter approve back.json --as dana --key dana-key --at 2026-06-01 | tail -1; charter apply --test-clock back.json --auto-approve --quiet --at 2026-06-01
Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Approvals: 1 of 2 steps open.
Approvals: complete.
Apply complete: 1 changed. Serial 3.

$ sed -i 's/owners: .alice./&\n  quota: {limits: {vcpus: 10}}/' acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
error[CH614]: the approval "acme.bob.json" does not count: it was used up by the apply with serial 2
  = help: have it signed anew, or remove the file
error[CH614]: the approval "acme.dana.json" does not count: it was used up by the apply with serial 2
  = help: have it signed anew, or remove the file
error[CH613]: ApprovalProcess/acme/quotas wants 1 approval as operations for Tenant/acme/prod, and 1 is missing
  = help: have 1 of acme/alice, acme/bob run 'charter approve PLANFILE --as USER --key FILE'
error[CH613]: ApprovalProcess/acme/quotas wants 1 approval as finance for Tenant/acme/prod, and 1 is missing
  = help: have acme/dana run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

-- rules.yaml --
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: quotas, organization: acme}
spec:
  changes: [{kinds: [Tenant], fields: [quota]}]
  steps:
    - {name: operations, users: [alice, bob]}
    - {name: finance, users: [dana]}
