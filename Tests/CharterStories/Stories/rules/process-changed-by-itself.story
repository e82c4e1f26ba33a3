A process that a plan takes away, or weakens, is asked about that plan all the same.

$ charter init . >/dev/null && for user in alice bob dana; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ rm rules.yaml && sed -i 's/owners: .alice./&\n  quota: {limits: {vcpus: 10}}/' acme.yaml && charter plan --out plan.json --quiet --actor dana --at 2026-06-01 && charter approvals plan.json
Approvals: 2 steps to take.
Plan: 1 to change, 1 to destroy.
Access: no change.
ApprovalProcess/acme/quotas
  open      operations: 1 of acme/alice, acme/bob
            for Tenant/acme/prod
  open      finance: after that, 1 of acme/dana
            for Tenant/acme/prod

Approvals: 2 of 2 steps open.

$ charter apply plan.json --auto-approve --quiet --actor dana --at 2026-06-01
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
