Ways around a rule by way of the store: what was edited by hand, and is renamed, adopted, forgotten or dated in the next step, is held against what was applied.

$ charter init . >/dev/null && charter apply --test-clock --auto-approve --quiet --at 2026-06-01 && mkdir applied && cp -r store *.yaml applied
Apply complete: 15 added. Serial 1.

$ . ./again.sh && sed -i '/"Policy.one-owner"/{s/one-owner/zz/;s/"max":1/"max":2/}' store/state.json && sed -i 's/name: one-owner/name: one-owner, renamedFrom: zz/; s/max: 1/max: 2/' rules.yaml && two_owners dana && charter apply --auto-approve --quiet --at 2026-06-02
error[CH609]: stopped by ruleChange
  = help: --allow ruleChange lets it happen once
[exit 6]

$ . ./again.sh && sed -i '/"Policy.one-owner"/s/"max":1/"max":2/' store/state.json && charter forget Policy/one-owner --at 2026-06-02; sed -i '/^---/,$!d' rules.yaml; two_owners dana && charter apply --auto-approve --quiet --at 2026-06-02
error[CH603]: Policy/one-owner is not as it was applied: somebody has changed it in the store
  = help: 'charter drift' shows what; take it back with 'charter apply', or put it into the manifests with 'charter drift --write' and apply that
error[CH609]: stopped by ruleChange
  = help: --allow ruleChange lets it happen once
[exit 6]

$ . ./again.sh && sed -i '/"User.acme.bob"/{p;s/bob/eve/g;s/"workspace":"[^"]*"/"workspace":""/}' store/state.json && charter drift | head -n 1; charter adopt User/acme/eve --at 2026-06-02
  + User/acme/eve  added to the store; never applied
error[CH603]: nobody has applied User/acme/eve, and this store has rules, which nobody would ask
  = help: take it out of the store, declare it, and apply that
[exit 1]

$ . ./again.sh && sed -i '/"Tenant.acme.old"/s/"stateSince":"2026/"stateSince":"2025/' store/state.json && sed -i 's/name: old,/name: old, labels: {a: b},/' old.yaml && charter apply --auto-approve --quiet --at 2026-06-02 && rm old.yaml && charter apply --auto-approve --quiet --at 2026-06-03
Apply complete: 1 changed. Serial 2.
rules.yaml:6:1: error[CH425]: Tenant/acme/old is disabled and would be deleted, and has been so since 2026-06-01: it takes 6 months
  = help: it is allowed from 2026-12-01T00:00:00Z; the rule is Policy/leaving

This plan cannot be applied: 1 error.
[exit 5]

$ . ./again.sh && sed -i '/"AccessTest.acme.bob"/d' store/state.json && rm test.yaml && sed -i 's/max: 1/max: 2/' rules.yaml && two_owners bob && charter plan --at 2026-06-02 | grep guard
guard[ruleChange]: AccessTest/acme/bob, as it is stored, would not hold, assertion 1: acme/bob cannot iam_write on acme/prod: acme/bob can iam_write on acme/prod: User/acme/bob → Tenant/acme/prod → iam_write
guard[ruleChange]: Policy/one-owner, as it is stored, forbids this: Tenant/acme/prod has 2 owners (acme/alice, acme/bob), and may have at most 1
Stopped by 2 guards: ruleChange (2).

$ . ./again.sh && sed -i '/^{"address"/d' store/state.json && rm *.yaml && printf 'apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: %s}\n' "$(jq -r '.workspace' applied/store/audit.jsonl)" >charter.yaml && charter plan --quiet --detailed-exitcode --at 2026-06-02
Adopted as they are in the store: 15.
Stopped by 4 guards: emptyWorkspace, ruleChange (3).
Plan: no change.
Access: -6 revocations, 3 users affected.
[exit 6]

-- again.sh --
rm -rf store *.yaml
cp -r applied/store applied/*.yaml .
two_owners() { sed -i "s/owners: .alice./owners: [alice, $1]/" acme.yaml; }
-- rules.yaml --
apiVersion: charter/v1
kind: Policy
metadata: {name: one-owner}
spec: {cardinality: {of: owners, per: tenant, max: 1}}
---
apiVersion: charter/v1
kind: Policy
metadata: {name: leaving}
spec:
  transition:
    kind: Tenant
    steps: [{from: [disabled], to: [deleted], after: 6 months}]
-- old.yaml --
apiVersion: charter/v1
kind: Tenant
metadata: {name: old, organization: acme}
spec: {state: disabled}
-- test.yaml --
apiVersion: charter/v1
kind: AccessTest
metadata: {name: bob, organization: acme}
spec: {assert: [{user: bob, tenant: prod, cannot: [iam_write]}]}
