A plan compares access at every moment from its own time on, and neither a plan nor an approval is stale because the clock goes on.

$ ssh-keygen -q -t ed25519 -N "" -C alice -f alice-key; sed -i "s|alice@acme.example}|alice@acme.example, sshKeys: ['$(cat alice-key.pub)']}|" acme.yaml && charter apply --auto-approve --test-clock --at 2026-06-01 --quiet
Apply complete: 10 added. Serial 1.

$ sed -i 's/users: .alice., profiles/expires: 2026-06-02T00:00:01Z, &/' acme.yaml && charter plan --at 2026-06-02 --author alice
  ~ Assignment/acme/admins  acme.yaml:43
      expires  + 2026-06-02T00:00:01Z

Access changes:
  - acme/alice loses compute_admin on acme/prod from 2026-06-02T00:00:01Z  lockout: nobody is left with it
      was by ~Assignment/acme/admins → Profile/admin  acme.yaml:43

acme.yaml:43:1: note[CH506]: Assignment/acme/admins expires on 2026-06-02T00:00:01Z
  = help: extend it, or let it end

guard[lockout]: nobody would be left with compute_admin on acme/prod
  = help: apply stops here; --allow lockout=Tenant/acme/prod lets it happen once

guard[selfLockout]: alice, an author of this plan, would lose compute_admin on acme/prod
  = help: apply stops here; --allow selfLockout=Tenant/acme/prod lets it happen once

Stopped by 2 guards: lockout, selfLockout.
Plan: 1 to change.
Access: -1 revocation, 1 user affected.
acme.yaml:48:1: error[CH507]: AccessTest/acme/who does not hold, assertion 1: acme/alice can compute_admin on acme/prod
  - acme/alice cannot compute_admin on acme/prod from 2026-06-02T00:00:01Z: Assignment/acme/admins expired on 2026-06-02T00:00:01Z
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ sed -i 's/expires: 2026-06-02T00:00:01Z, //' acme.yaml && cat later.txt >> acme.yaml && charter plan --at 2026-06-02 --quiet
Approvals: 1 step to take.
Plan: 1 to add.
Access: +2 grants, 1 user affected.
acme.yaml:48:1: error[CH507]: AccessTest/acme/who does not hold, assertion 2: acme/bob cannot compute_admin on acme/prod
  - acme/bob can compute_admin on acme/prod from 2027-01-01 until 2027-02-01: User/acme/bob → Assignment/acme/later → Profile/admin → compute_admin
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ sed -i '/bob, tenant: prod, cannot/d' acme.yaml && charter plan --at 2026-06-02 --require-access-neutral --quiet
Approvals: 1 step to take.
Stopped by 1 guard: ruleChange.
Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.
error[CH508]: the plan changes who has access: +2 grants, 1 user affected
  = help: it was to be access-neutral; take the changes out, or plan without --require-access-neutral
[exit 5]

$ charter plan --at 2026-06-02 --allow ruleChange --out plan.json --quiet && charter approve plan.json --as alice --key alice-key --at 2026-06-03 | tail -n 1
Approvals: 1 step to take.
Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.
Approvals: complete.

$ charter approvals plan.json --at 2027-01-15 && charter apply plan.json --allow ruleChange --auto-approve --quiet --at 2027-01-15
ApprovalProcess/acme/risky
  approved  owner: by acme/alice
            for acme/bob on acme/prod: compute_admin

Approvals: complete.
Apply complete: 1 added, 1 changed. Serial 2.

$ sed -i 's/users: .bob., profiles: .admin, viewer./users: [bob], profiles: [viewer]/' acme.yaml && charter plan --at 2027-01-20 --quiet --require-access-neutral; charter plan --at 2027-02-01 --quiet --require-access-neutral
Plan: 1 to change.
Access: -1 revocation, 1 user affected.
error[CH508]: the plan changes who has access: -1 revocation, 1 user affected
  = help: it was to be access-neutral; take the changes out, or plan without --require-access-neutral
Plan: 1 to change.
Access: no change.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme}
spec: {store: store}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read, level: tenant}
    - {name: compute_admin, level: tenant, administers: true}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: viewer}
spec: {permissions: [compute_read]}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: admin}
spec: {permissions: [compute_admin]}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
spec: {email: alice@acme.example}
---
apiVersion: charter/v1
kind: User
metadata: {name: bob, organization: acme}
spec: {email: bob@acme.example}
---
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: risky, organization: acme}
spec: {changes: [{risks: [escalation]}], steps: [{name: owner, users: [alice]}]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: admins, organization: acme}
spec: {users: [alice], profiles: [admin], tenants: [prod]}
---
apiVersion: charter/v1
kind: AccessTest
metadata: {name: who, organization: acme}
spec:
  assert:
    - {user: alice, tenant: prod, can: [compute_admin]}
    - {user: bob, tenant: prod, cannot: [compute_admin]}
-- later.txt --
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: later, organization: acme}
spec: {users: [bob], profiles: [admin, viewer], tenants: [prod], notBefore: 2027-01-01, expires: 2027-02-01}
