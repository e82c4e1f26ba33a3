A warning about a resource that the plan leaves alone, and that was true before, is told once and not with every plan.

$ charter init . >/dev/null && sed -i '/kind: Assignment/,$ s/users: .*/&/' acme.yaml && cat more.txt >>acme.yaml && charter plan --at 2026-06-01 2>&1 | grep -A1 CH502
acme.yaml:55:1: warning[CH502]: Assignment/acme/nothing gives nobody anything: the groups that it names are empty
  = help: correct it, or take it out

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 13 added. Serial 1.

$ printf '%s\n' --- 'apiVersion: charter/v1' 'kind: Tenant' 'metadata: {name: stage, organization: acme}' 'spec: {owners: [alice]}' >>acme.yaml && charter plan --at 2026-06-02
  + Tenant/acme/stage  acme.yaml:64
      owners  acme/alice

Access changes:
  + acme/alice gains iam_write on acme/stage  escalation
      by owning +Tenant/acme/stage  acme.yaml:64
  + acme/alice gains compute_read, compute_write on acme/stage
      by owning +Tenant/acme/stage  acme.yaml:64

Plan: 1 to add.
Access: +3 grants, 1 user affected.

$ sed -i 's/description: for nobody/description: for nobody yet/' acme.yaml && charter plan --at 2026-06-02 2>&1 | grep -A1 CH502
acme.yaml:55:1: warning[CH502]: Assignment/acme/nothing gives nobody anything: the groups that it names are empty
  = help: correct it, or take it out

-- more.txt --
---
apiVersion: charter/v1
kind: Group
metadata: {name: empty, organization: acme}
spec: {members: []}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: nothing, organization: acme}
spec:
  description: for nobody
  groups: [empty]
  profiles: [operator]
  tenants: [prod]
