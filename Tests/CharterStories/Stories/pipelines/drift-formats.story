Drift every night, for job logs, dashboards, test reports and whoever opens an issue.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 4 added. Serial 1.

$ charter drift --format markdown; charter drift --format github; charter drift --format junit
### No drift. The store is as applied (serial 1).
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="1" failures="0">
  <testsuite name="drift" tests="1" failures="0">
    <testcase name="as applied" classname="drift"/>
  </testsuite>
</testsuites>

$ sed -i 's/bob@acme/mallory@acme/; /Group.acme.oncall/d' store/state.json

$ charter drift --format markdown
### Drift: 1 changed, 1 removed since serial 1. Access: no change.

- `charter plan` shows how the next apply takes it back; `charter drift --write` puts it into the manifests.

#### Changes in the store

```text
  - Group/acme/oncall  removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z
      members  acme/alice, acme/bob
  ~ User/acme/bob      changed in the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z
      email  bob@acme.example → mallory@acme.example
```
[exit 2]

$ charter drift --format github
::error file=acme.yaml,line=13,col=1,endColumn=2,title=drift/removed::Group/acme/oncall was removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z%0A'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.
::error file=acme.yaml,line=11,col=5,endColumn=6,title=drift/changed::User/acme/bob was changed in the store: spec.email; last applied by tester, serial 1, 2026-06-01T00:00:00Z%0A'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.
[exit 2]

$ charter drift --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="2" failures="2">
  <testsuite name="drift" tests="2" failures="2">
    <testcase name="Group/acme/oncall" classname="drift" file="acme.yaml" line="13">
      <failure message="acme.yaml:13:1: Group/acme/oncall was removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z&#10;'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.">acme.yaml:13:1: Group/acme/oncall was removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z&#10;'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.</failure>
    </testcase>
    <testcase name="User/acme/bob" classname="drift" file="acme.yaml" line="11">
      <failure message="acme.yaml:11:5: User/acme/bob was changed in the store: spec.email; last applied by tester, serial 1, 2026-06-01T00:00:00Z&#10;'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.">acme.yaml:11:5: User/acme/bob was changed in the store: spec.email; last applied by tester, serial 1, 2026-06-01T00:00:00Z&#10;'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.</failure>
    </testcase>
  </testsuite>
</testsuites>
[exit 2]

$ charter drift --format sarif | jq -c '.runs[0] | (.tool.driver.rules[] | [.id, .help.text]), (.results[] | [.ruleId, .level, .message.text, .locations[0].physicalLocation])'
["drift/changed","'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests."]
["drift/removed","'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests."]
["drift/removed","error","Group/acme/oncall was removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z; 'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.",{"artifactLocation":{"uri":"acme.yaml"},"region":{"startLine":13,"startColumn":1,"endColumn":2}}]
["drift/changed","error","User/acme/bob was changed in the store: spec.email; last applied by tester, serial 1, 2026-06-01T00:00:00Z; 'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.",{"artifactLocation":{"uri":"acme.yaml"},"region":{"startLine":11,"startColumn":5,"endColumn":6}}]

$ charter drift --format codequality | jq -c '.[] | [.check_name, .severity, .location]'
["drift/removed","blocker",{"path":"acme.yaml","lines":{"begin":13}}]
["drift/changed","blocker",{"path":"acme.yaml","lines":{"begin":11}}]

$ mkdir out; charter drift --output text=out/text --output json=out/json --output markdown=out/markdown --output github=out/github --output codequality=out/codequality --output sarif=out/sarif --output junit=out/junit; for format in text json markdown github codequality sarif junit; do charter drift --format $format | cmp - out/$format && echo $format; done
  - Group/acme/oncall  removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z
      members  acme/alice, acme/bob
  ~ User/acme/bob      changed in the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z
      email  bob@acme.example → mallory@acme.example

Drift: 1 changed, 1 removed since serial 1.
Access: no change.
text
json
markdown
github
codequality
sarif
junit

$ GITHUB_STEP_SUMMARY=summary charter drift --format github >/dev/null; cmp summary out/markdown

$ echo 'nonsense: [' > broken.yaml; charter drift --format github
::error title=drift/removed::Group/acme/oncall was removed from the store; last applied by tester, serial 1, 2026-06-01T00:00:00Z%0A'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.
::error title=drift/changed::User/acme/bob was changed in the store: spec.email; last applied by tester, serial 1, 2026-06-01T00:00:00Z%0A'charter plan' shows how the next apply takes it back; 'charter drift --write' puts it into the manifests.
[exit 2]

$ charter drift --format gitlab
Error: The value 'gitlab' is invalid for '--format <format>'. Please provide one of the following:
  - text
  - json
  - markdown
  - github
  - codequality
  - sarif
  - junit
Help:  --format <format>  How the drift is written to standard output.
Usage: charter drift [<workspace>] [--format <format>] [--output <format=file> ...] [--write] [--allow-empty] [--quiet] [--no-color]
  See 'charter drift --help' for more information.
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
