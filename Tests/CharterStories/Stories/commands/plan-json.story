A plan as JSON: the same bytes every time, with every member that programs need.

$ charter plan --format json --at 2026-06-01T12:00:00Z >one.json && charter plan --format json --at 2026-06-01T12:00:00Z >two.json && cmp one.json two.json

$ jq -c 'keys_unsorted' one.json
["formatVersion","toolVersion","workspace","base","manifestsDigest","at","authors","ticket","repository","commit","uncommitted","rollback","changes","adopted","accessGroups","administers","sources","settings","findings","approvals","guards","summary","applyable","digest"]

$ jq -c '.formatVersion, .workspace, .base, .at, .summary, .applyable, .findings, .guards' one.json
"1.0"
"acme-access"
{"lineage":"","serial":0,"digest":"DIGEST"}
"2026-06-01T12:00:00Z"
{"add":4,"change":0,"destroy":0,"rename":0,"grants":0,"revocations":0,"users":0}
true
[{"code":"CH503","severity":"warning","message":"nobody uses Group/acme/oncall: no assignment and no group names it","help":"assign something to it, or take it out","address":"Group/acme/oncall","source":{"file":"acme.yaml","line":13,"column":1}}]
[]

$ jq -c '.changes[] | [.address, .actions[], .reason, .source.file, .source.line, .source.column]' one.json
["Group/acme/oncall","create","declared","acme.yaml",13,1]
["Organization/acme","create","declared","acme.yaml",1,1]
["User/acme/alice","create","declared","acme.yaml",10,5]
["User/acme/bob","create","declared","acme.yaml",11,5]

$ jq -c '.changes[] | select(.address == "User/acme/bob") | .before, .after, .paths' one.json
null
{"metadata":{},"spec":{"email":"bob@acme.example"}}
[]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && sed -i 's/members: .*/members: [bob]}/' acme.yaml && sed -i '/name: alice/d' acme.yaml
Apply complete: 4 added. Serial 1.

$ charter plan --format json --at 2026-06-01T12:00:00Z | jq -c '.base.serial, .summary, (.changes[] | [.address, .actions[], .reason, .paths, .before.spec, .after.spec])'
1
{"add":0,"change":1,"destroy":1,"rename":0,"grants":0,"revocations":0,"users":0}
["Group/acme/oncall","update","declared",["spec.members"],{"members":["acme/alice","acme/bob"]},{"members":["acme/bob"]}]
["User/acme/alice","delete","removed-from-manifests",[],{"email":"alice@acme.example"},null]

$ charter plan --format json --detailed-exitcode --at 2026-06-01T12:00:00Z | jq .applyable; charter plan --format json --detailed-exitcode --at 2026-06-01T12:00:00Z >/dev/null
true
[exit 2]

$ charter plan --format json --quiet --at 2026-06-01T12:00:00Z | jq -c .summary
{"add":0,"change":1,"destroy":1,"rename":0,"grants":0,"revocations":0,"users":0}

$ charter plan --format yaml
Error: The value 'yaml' is invalid for '--format <format>'. Please provide one of the following:
  - text
  - json
  - markdown
  - github
  - gitlab
  - codequality
  - sarif
  - junit
Help:  --format <format>  How the plan is written to standard output.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
---
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec: {members: [alice, bob]}
