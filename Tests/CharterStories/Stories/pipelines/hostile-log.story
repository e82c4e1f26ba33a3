Manifests of a fork command no runner of a pipeline: neither by what is shown of them nor by what is quoted.

$ export GITHUB_ACTIONS=true; charter plan --at 2026-06-01 | grep -A3 Group; charter fmt --check --diff; charter plan --at 2026-06-01 --format github
  + Group/acme/hostile  hostile.yaml:1
      description  "::add-mask::acme\u{a}\u{23}#[stop-commands]abc \u{23}#vso[task.complete]"
      members      acme/bob
  + Organization/acme   acme.yaml:1
--
hostile.yaml:1:1: warning[CH503]: nobody uses Group/acme/hostile: no assignment and no group names it
  = help: assign something to it, or take it out

Plan: 6 to add.
--- a/hostile.yaml
+++ b/hostile.yaml
@@ -2,7 +2,7 @@
 kind: Group
 metadata: {name: hostile, organization: acme}
 spec:
-  members:   [bob]
+  members: [bob]
   description: |-
     \u{3a}:add-mask::acme
     \u{23}#[stop-commands]abc \u{23}#vso[task.complete]
::warning file=acme.yaml,line=11,col=1,endColumn=2,title=risk/escalation::acme/alice gains iam_write on acme/prod: escalation%0Aby owning +Tenant/acme/prod
::warning file=hostile.yaml,line=1,col=1,endColumn=2,title=CH503::nobody uses Group/acme/hostile: no assignment and no group names it%0Aassign something to it, or take it out

$ sed -i 's/email: bob@acme.example/email: "##[add-mask]x"/' acme.yaml; GITHUB_ACTIONS=true charter validate; TF_BUILD=True charter validate --format github; charter validate --quiet
acme.yaml:21:24: error[CH207]: email takes an e-mail address, and "\u{23}#[add-mask]x" is none
   |
21 |   - {name: bob, email: "\u{23}#[add-mask]x"}
   |                        ^^^^^^^^^^^^^^^
   = help: write it as name@domain

1 error
::error file=acme.yaml,line=21,col=24,endColumn=39,title=CH207::email takes an e-mail address, and "##[add-mask]x" is none%0Awrite it as name@domain
1 error
[exit 1]

-- hostile.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: hostile, organization: acme}
spec:
  members:   [bob]
  description: |-
    ::add-mask::acme
    ##[stop-commands]abc ##vso[task.complete]
-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}, {name: iam_write, administers: true}]}
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
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
