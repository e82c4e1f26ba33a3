Access that begins after the moment of the plan is held against the rules as it will be then.

$ charter init . >/dev/null && for user in alice bob dana; do ssh-keygen -q -t ed25519 -N '' -C $user -f $user-key; sed -i "s|$user@acme.example|&, sshKeys: ['$(cat $user-key.pub)']|" acme.yaml; done && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 13 added. Serial 1.

$ cat platform.yaml | grep -A3 'kind: Profile'
kind: ProfileList
items:
  - {name: viewer, description: Looks, permissions: [compute_read]}
  - {name: operator, description: Works, permissions: [compute_read, compute_write]}

$ cat more.txt >> acme.yaml && charter plan --quiet --at 2026-06-01
Plan: 1 to add.
Access: +1 grant, 1 user affected.
acme.yaml:21:5: error[CH422]: acme/bob has Profile/operator and Profile/viewer on acme/prod from 2026-07-01 on
  = help: take one of them back; 'charter access why' shows what gives it; the rule is Policy/apart

This plan cannot be applied: 1 error.
[exit 5]

$ rm rules.yaml more.txt && printf 'apiVersion: charter/v1\nkind: Policy\nmetadata: {name: few}\nspec: {cardinality: {of: owners, per: tenant, max: 9}}\n' > few.yaml && { printf 'apiVersion: charter/v1\nkind: AssignmentList\nmetadata: {organization: acme}\nitems:\n'; for day in $(seq 101); do echo "  - {name: a$day, users: [bob], profiles: [viewer], notBefore: '$(date -ud "2027-01-01 $day days" +%F)'}"; done; } > many.yaml && sed -i '/^kind: Assignment$/,$!b' acme.yaml && charter plan --quiet --at 2026-06-01
Stopped by 1 guard: ruleChange.
Plan: 103 to add, 2 to destroy.
Access: +1 grant, 1 user affected.

-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: apart}
spec:
  separation:
    sets: [{profiles: [operator]}, {profiles: [viewer]}]
---
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: escalations}
spec:
  changes: [{risks: [escalation]}]
  steps: [{users: [acme/bob]}]
-- more.txt --
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: later, organization: acme}
spec: {users: [bob], profiles: [viewer], notBefore: 2026-07-01}
