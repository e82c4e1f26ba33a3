#!/bin/sh
# Changes that take approvals: signed in two steps, rejected and signed again, and at the end one that is
# signed and not applied yet. The keys are for these tests alone and open nothing.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
apply() { "$CHARTER" apply --auto-approve --quiet "$@"; }
approve() { user=$1; shift; "$CHARTER" approve answers/plan.json --as "acme/$user" --key "keys/$user" "$@"; }
mkdir answers keys

for user in alice bob dana; do
  ssh-keygen -q -t ed25519 -N '' -C $user@acme.example -f keys/$user
done
cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
END
cat >acme.yaml <<END
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions: [{name: compute_read}, {name: compute_write}, {name: iam_write, administers: true}]
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec: {owners: [alice]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example, sshKeys: ['$(cat keys/alice.pub)']}
  - {name: bob, email: bob@acme.example, sshKeys: ['$(cat keys/bob.pub)']}
  - {name: carol, email: carol@acme.example}
  - {name: dana, email: dana@acme.example, sshKeys: ['$(cat keys/dana.pub)']}
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [carol]}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: operator, organization: acme}
spec: {permissions: [compute_read, compute_write]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec: {groups: [oncall], profiles: [operator], tenants: [prod]}
END
cat >rules.yaml <<'END'
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: quotas, organization: acme}
spec:
  changes: [{kinds: [Tenant], fields: [quota]}]
  steps:
    - {name: operations, users: [alice, bob]}
    - {name: finance, users: [dana]}
---
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: duty, organization: acme}
spec:
  changes: [{kinds: [Group]}]
  steps: [{users: [bob]}]
END

# Serial 1: begun. No approval is needed yet, for the store has no process.
apply --actor alice --at 2026-05-01T09:00:00Z

# Serial 2: a quota, in two steps; who made the change does not count alone.
sed -i 's/owners: .alice./&, quota: {limits: {vcpus: 10}}/' acme.yaml
"$CHARTER" plan --out answers/plan.json --quiet --actor alice --at 2026-05-02T09:00:00Z
approve alice --at 2026-05-02T10:00:00Z
approve bob --at 2026-05-02T11:00:00Z
approve dana --reject --at 2026-05-02T12:00:00Z
apply answers/plan.json --actor alice --at 2026-05-02T12:30:00Z && exit 1
approve dana --at 2026-05-02T13:00:00Z
apply answers/plan.json --actor alice --at 2026-05-02T14:00:00Z

# Serial 3: a change without approvals.
sed -i 's/name: prod, organization: acme/&, labels: {env: production}/' acme.yaml
apply --actor alice --at 2026-05-03T09:00:00Z

# Serial 4: who is on call, with a ticket.
sed -i 's/members: .carol./members: [carol, dana]/' acme.yaml
"$CHARTER" plan --out answers/plan.json --quiet --actor alice --ticket OPS-50 --at 2026-05-04T09:00:00Z
approve bob --at 2026-05-04T10:00:00Z
apply answers/plan.json --actor alice --at 2026-05-04T11:00:00Z --checkpoint answers/checkpoint

# Signed, and not applied yet. The approvals that are used up are left where they are.
sed -i 's/members: .carol, dana./members: [alice, carol, dana]/' acme.yaml
"$CHARTER" plan --out answers/plan.json --quiet --actor alice --at 2026-05-05T09:00:00Z
approve bob --at 2026-05-05T10:00:00Z
rm answers/plan.json
"$CHARTER" approvals --format json --actor alice --at 2026-05-06T00:00:00Z >answers/approvals.json

# Before anything else is carried on, the pending change is signed once more and applied.
cat >answers/before.sh <<'END'
chmod 600 keys/bob
charter plan --out plan.json --quiet --actor alice
charter approve plan.json --as acme/bob --key keys/bob
charter apply --auto-approve --quiet --actor alice
END
echo 2026-05-06T00:00:00Z >answers/at
