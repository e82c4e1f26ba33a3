A plan is applied when those whom the store names have signed what it does, in the order of the steps.

$ charter init . >/dev/null && for user in alice bob dana; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 12 added. Serial 1.

$ sed -i 's/owners: .alice./&\n  quota: {limits: {vcpus: 10}}/' acme.yaml && charter plan --out plan.json --actor alice --at 2026-06-01
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.

$ charter apply plan.json --auto-approve --quiet --author alice --at 2026-06-01
error[CH613]: ApprovalProcess/acme/quotas wants 1 approval as operations for Tenant/acme/prod, and 1 is missing
  = help: have 1 of acme/alice, acme/bob run 'charter approve PLANFILE --as USER --key FILE'
error[CH613]: ApprovalProcess/acme/quotas wants 1 approval as finance for Tenant/acme/prod, and 1 is missing
  = help: have acme/dana run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as dana --key dana-key --at 2026-06-01
error[CH614]: acme/dana is asked as finance, and the step before it is open
  = help: 'charter approvals plan.json' shows who comes first
[exit 5]

$ charter approve plan.json --as alice --key bob-key --at 2026-06-01
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: alice.
Ticket: none.
error[CH614]: this approval would not count: its signature is not that of a key of acme/alice in the store
  = help: sign with a key among the sshKeys of User/acme/alice, as the store has it
[exit 5]

$ charter approve plan.json --as alice --key alice-key --at 2026-06-01
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: alice.
Ticket: none.
acme/alice approves 1 change: .charter/approvals/DIGEST/acme.alice.json

ApprovalProcess/acme/quotas
  open      operations: by acme/alice; that is who made the plan: somebody else has to, too: acme/bob
            for Tenant/acme/prod
  open      finance: after that, 1 of acme/dana
            for Tenant/acme/prod

Approvals: 2 of 2 steps open.

$ charter approve plan.json --as bob@acme.example --key bob-key --at 2026-06-01
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: alice.
Ticket: none.
acme/bob approves 1 change: .charter/approvals/DIGEST/acme.bob.json

ApprovalProcess/acme/quotas
  approved  operations: by acme/alice, acme/bob
            for Tenant/acme/prod
  open      finance: 1 of acme/dana
            for Tenant/acme/prod

Approvals: 1 of 2 steps open.

$ charter approve plan.json --as carol --key bob-key --at 2026-06-01
error[CH614]: the store has no user "carol"
  = help: name who approves with --as organization/name
[exit 5]

$ charter approve plan.json --as dana --key dana-key.pub.missing --at 2026-06-01
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: alice.
Ticket: none.
error[CH614]: ssh-keygen did not sign: Couldn't load public key /SANDBOX/dana-key.pub.missing: No such file or directory
  = help: name the private key with --key, or a public one whose key the agent holds
[exit 1]

$ charter apply plan.json --auto-approve --quiet --author alice --at 2026-06-01
error[CH613]: ApprovalProcess/acme/quotas wants 1 approval as finance for Tenant/acme/prod, and 1 is missing
  = help: have acme/dana run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as dana --key dana-key --reject --at 2026-06-02
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: alice.
Ticket: none.
acme/dana rejects 1 change: .charter/approvals/DIGEST/acme.dana.json

ApprovalProcess/acme/quotas
  approved  operations: by acme/alice, acme/bob
            for Tenant/acme/prod
  open      finance: 1 of acme/dana
            for Tenant/acme/prod
rejected by acme/dana on 2026-06-02T00:00:00Z

Approvals: rejected.

$ charter apply plan.json --auto-approve --quiet --author alice --at 2026-06-02
error[CH615]: acme/dana has rejected these changes on 2026-06-02T00:00:00Z
  = help: change the plan, or have acme/dana approve it
[exit 5]

$ charter approve plan.json --as dana --key dana-key --at 2026-06-03
  ~ Tenant/acme/prod  acme.yaml:9
      quota  + {limits: {vcpus: 10}}

Approvals:
  ApprovalProcess/acme/quotas, operations: 1 of acme/alice, acme/bob
      for Tenant/acme/prod
  ApprovalProcess/acme/quotas, finance: 1 of acme/dana
      for Tenant/acme/prod

Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
Author: alice.
Ticket: none.
acme/dana approves 1 change: .charter/approvals/DIGEST/acme.dana.json

ApprovalProcess/acme/quotas
  approved  operations: by acme/alice, acme/bob
            for Tenant/acme/prod
  approved  finance: by acme/dana
            for Tenant/acme/prod

Approvals: complete.

$ charter plan --out again.json --quiet --actor alice --at 2026-06-04 && charter approvals again.json --format json | jq -c '[.complete, [.steps[].approved]]'
Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
[true,[["acme/alice","acme/bob"],["acme/dana"]]]

$ sed -i 's/vcpus: 10/vcpus: 11/' acme.yaml && charter plan --out other.json --quiet --actor alice --at 2026-06-04 && charter approvals other.json
Approvals: 2 steps to take.
Plan: 1 to change.
Access: no change.
ApprovalProcess/acme/quotas
  open      operations: 1 of acme/alice, acme/bob
            for Tenant/acme/prod
  open      finance: after that, 1 of acme/dana
            for Tenant/acme/prod

Approvals: 2 of 2 steps open.

$ sed -i 's/vcpus: 11/vcpus: 10/' acme.yaml && charter apply --test-clock --auto-approve --quiet --actor alice --at 2026-06-04
Apply complete: 1 changed. Serial 2.

$ jq -c 'select(.approvals) | [.serial, [.approvals[].statement | split("\n")[1:8]]]' store/audit.jsonl | sed 's/lineage: [^"]*/lineage: …/g'
[2,[["decision: approve","changes: DIGEST","workspace: my-access","lineage: …","serial: 1","author: alice","user: acme/alice"],["decision: approve","changes: DIGEST","workspace: my-access","lineage: …","serial: 1","author: alice","user: acme/bob"],["decision: approve","changes: DIGEST","workspace: my-access","lineage: …","serial: 1","author: alice","user: acme/dana"]]]

-- rules.yaml --
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: quotas, organization: acme}
spec:
  changes: [{kinds: [Tenant], fields: [quota]}]
  steps:
    - {name: operations, users: [alice, bob]}
    - {name: finance, users: [dana]}
