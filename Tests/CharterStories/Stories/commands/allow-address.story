A guard is overridden everywhere, or only where it is named; the audit trail says which.

$ charter init . >/dev/null && cat more.txt >>acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 15 added. Serial 1.

$ sed -i '/owners:/d; s/owners: .eve./default: true/' acme.yaml && charter plan --at 2026-06-02 | grep -A1 guard
guard[lockout]: nobody would be left with iam_write on acme/prod, iam_write on acme/stage
  = help: apply stops here; --allow lockout=Organization/acme lets it happen once
--
guard[lockout]: nobody would be left with iam_write on birch/shop
  = help: apply stops here; --allow lockout=Tenant/birch/shop lets it happen once
--
Stopped by 2 guards: lockout (2).
Plan: 3 to change.

$ charter apply --auto-approve --quiet --allow lockout=Tenant/acme/prod --at 2026-06-02
error[CH609]: stopped by lockout
  = help: --allow lockout lets it happen once
[exit 6]

$ charter apply --auto-approve --quiet --allow lockout=Organization/acme --at 2026-06-02
error[CH609]: stopped by lockout
  = help: --allow lockout lets it happen once
[exit 6]

$ charter plan --quiet --allow lockout=acme; charter plan --quiet --allow nothing=Tenant/acme/prod
Error: The value 'lockout=acme' is invalid for '--allow <guard>'. Please provide one of the following:
  - emptyWorkspace
  - lockout
  - maxRemovals
  - revertsOthers
  - ruleChange
  - selfLockout
Help:  --allow <guard>  Override a guard for this run, everywhere or with =ADDRESS there alone; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
Error: The value 'nothing=Tenant/acme/prod' is invalid for '--allow <guard>'. Please provide one of the following:
  - emptyWorkspace
  - lockout
  - maxRemovals
  - revertsOthers
  - ruleChange
  - selfLockout
Help:  --allow <guard>  Override a guard for this run, everywhere or with =ADDRESS there alone; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter plan --out plan.json --quiet --allow lockout=Organization/acme --allow lockout=Tenant/birch/shop --at 2026-06-02 && jq -c '.guards[]' plan.json && charter apply plan.json --auto-approve --quiet --allow lockout=Organization/acme --at 2026-06-02
Plan: 3 to change.
Access: -9 revocations, 3 users affected.
{"name":"lockout","address":"Organization/acme","message":"nobody would be left with iam_write on acme/prod, iam_write on acme/stage","allowed":true}
{"name":"lockout","address":"Tenant/birch/shop","message":"nobody would be left with iam_write on birch/shop","allowed":true}
error[CH606]: the plan was reviewed with --allow lockout=Tenant/birch/shop, and this run does not override that guard
  = help: apply it with --allow lockout=Tenant/birch/shop, or make a new plan
[exit 3]

$ charter apply plan.json --auto-approve --quiet --allow lockout=Organization/acme --allow lockout=Tenant/birch/shop --at 2026-06-02 && tail -n 1 store/audit.jsonl | jq -c .overrides
Apply complete: 3 changed. Serial 2.
["lockout=Organization/acme","lockout=Tenant/birch/shop"]

-- more.txt --
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: stage, organization: acme}
spec:
  owners: [bob]
---
apiVersion: charter/v1
kind: Organization
metadata: {name: birch}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: User
metadata: {name: eve, organization: birch}
spec: {email: eve@birch.example}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: shop, organization: birch}
spec: {owners: [eve]}
