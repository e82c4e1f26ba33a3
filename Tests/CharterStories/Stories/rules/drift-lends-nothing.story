What somebody changes in the store by hand takes authority away and never lends it, and what is taken over is asked about like every other change.

$ charter init . >/dev/null && for user in alice bob; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done; ssh-keygen -q -t ed25519 -N '' -C mallory -f mallory-key

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01 && cp -r store applied && cp acme.yaml acme.applied
Apply complete: 12 added. Serial 1.

$ sed -i "s/owners: .alice./owners: [alice, bob]/" acme.yaml && sed -i '/"Tenant.acme.prod"/s|"owners":\["acme/alice"\]|"owners":["acme/alice","acme/bob"]|' store/state.json && charter drift --quiet
Drift: 1 changed since serial 1.
Access: +3 grants, 1 user affected.
[exit 2]

$ charter plan --actor bob --out plan.json --at 2026-06-02
  = Tenant/acme/prod  adopted: the store was changed, and the manifests say the same

Access changes:
  + acme/bob gains iam_write on acme/prod  escalation
      by owning Tenant/acme/prod
  + acme/bob gains compute_read, compute_write on acme/prod from 2030-01-01
      by owning Tenant/acme/prod

Approvals:
  ApprovalProcess/acme/owners, operations: 1 of acme/alice
      for Tenant/acme/prod

Adopted as they are in the store: 1.
Approvals: 1 step to take.
Plan: no change.
Access: +3 grants, 1 user affected.

$ charter apply plan.json --author bob --auto-approve --quiet --at 2026-06-02
error[CH613]: ApprovalProcess/acme/owners wants 1 approval as operations for Tenant/acme/prod, and 1 is missing
  = help: have acme/alice run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as alice --key alice-key --at 2026-06-02 | tail -n 1 && charter apply plan.json --author bob --auto-approve --quiet --at 2026-06-02 && charter drift --quiet
Approvals: complete.
Apply complete: no change. Serial 2.
No drift. The store is as applied (serial 2).

$ rm -r store && cp -r applied store && cp acme.applied acme.yaml && sed -i "s|$(cut -d' ' -f2 alice-key.pub)|$(cut -d' ' -f2 mallory-key.pub)|" store/state.json && sed -i 's/owners: .alice./&\n  quota: {limits: {vcpus: 10}}/' acme.yaml && charter plan --actor bob --out plan.json --quiet --at 2026-06-02 && jq -c '[.changes[] | {address, reason}]' plan.json
Approvals: 1 step to take.
Plan: 2 to change.
Access: no change.
[{"address":"Tenant/acme/prod","reason":"declared"},{"address":"User/acme/alice","reason":"drift"}]

$ charter approve plan.json --as alice --key mallory-key --at 2026-06-02 | tail -n 1
error[CH614]: this approval would not count: the store has no key of acme/alice that was applied
  = help: sign with a key among the sshKeys of User/acme/alice, as the store has it
Ticket: none.

$ rm -r store && cp -r applied store && sed -i '/"ApprovalProcess.acme.owners"/d' store/state.json && charter plan --actor bob --out plan.json --at 2026-06-02 --quiet && charter approvals plan.json --at 2026-06-02
Approvals: 1 step to take.
Plan: 1 to add, 1 to change.
Access: no change.
ApprovalProcess/acme/owners
  open      operations: 1 of acme/alice
            for ApprovalProcess/acme/owners, Tenant/acme/prod

Approvals: 1 of 1 step open.

$ mv rules.yaml rules.bak && charter plan --actor bob --at 2026-06-02; mv rules.bak rules.yaml
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}
  = ApprovalProcess/acme/owners  adopted: the store was changed, and the manifests say the same

Approvals:
  ApprovalProcess/acme/owners, operations: 1 of acme/alice
      for ApprovalProcess/acme/owners, Tenant/acme/prod

Adopted as they are in the store: 1.
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ rm -r store && cp -r applied store && sed -i '/"ApprovalProcess.acme.owners"/s|"users":\["acme/alice"\]|"users":["acme/bob"]|' store/state.json && charter plan --actor carol --out plan.json --at 2026-06-02 --quiet && charter approvals plan.json --at 2026-06-02
Approvals: 2 steps to take.
Plan: 2 to change.
Access: no change.
ApprovalProcess/acme/owners
  open      operations: 1 of acme/alice
            for ApprovalProcess/acme/owners, Tenant/acme/prod
  open      operations: 1 of acme/bob
            for ApprovalProcess/acme/owners, Tenant/acme/prod

Approvals: 2 of 2 steps open.

$ rm -r store && cp -r applied store && sed -i '/"User.acme.alice"/s|"spec":{|"spec":{"state":"disabled",|' store/state.json && charter plan --actor bob --out plan.json --at 2026-06-02 --quiet && charter approvals plan.json --at 2026-06-02
Approvals: 1 step to take.
Stopped by 1 guard: revertsOthers.
Plan: 2 to change.
Access: +3 grants, 1 user affected.
ApprovalProcess/acme/owners
  open      operations: nobody in the store can approve it
            for Tenant/acme/prod

Approvals: 1 of 1 step open.

-- rules.yaml --
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: owners, organization: acme}
spec:
  changes:
    - {kinds: [Tenant], fields: [owners, quota]}
    - {kinds: [ApprovalProcess]}
  steps: [{name: operations, users: [alice]}]
