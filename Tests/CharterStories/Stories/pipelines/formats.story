A plan, and what is wrong with manifests, for pull requests, job logs, dashboards and test reports.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 9 added. Serial 1.

$ sed -i "s/  - {name: bob,/  - {name: carol, email: carol@acme.example}\n&/; s/users: .bob./users: [bob, carol]/; s/compute_write\]/compute_write, iam_write]/" acme.yaml platform.yaml

$ charter plan --at 2026-06-01
  ~ Assignment/acme/operators  acme.yaml:21
      users  + acme/carol
  ~ Profile/operator           platform.yaml:10
      permissions  + iam_write
  + User/acme/carol            acme.yaml:18
      email  carol@acme.example

Access changes:
  + 2 users gain iam_write on acme/prod  escalation
      acme/bob, acme/carol
      by ~Assignment/acme/operators → ~Profile/operator  acme.yaml:21
  + acme/carol gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → ~Profile/operator  acme.yaml:21

acme.yaml:8:1: warning[CH421]: Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1
  = help: take one away; the rule is Policy/acme/few-operators

Plan: 1 to add, 2 to change.
Access: +4 grants, 2 users affected.
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-01 --format markdown
### Plan: 1 to add, 2 to change.

- Access: +4 grants, 2 users affected.
- **Risk:** escalation (2 grants).
- **It cannot be applied:** 1 error.

- **error** CH507 at `acme.yaml:26`: `AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod` `- acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write`
- **warning** CH421 at `acme.yaml:8`: `Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1`

#### Access changes

```text
  + 2 users gain iam_write on acme/prod  escalation
      acme/bob, acme/carol
      by ~Assignment/acme/operators → ~Profile/operator  acme.yaml:21
  + acme/carol gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → ~Profile/operator  acme.yaml:21
```

<details><summary>Changes</summary>

```text
  ~ Assignment/acme/operators  acme.yaml:21
      users  + acme/carol
  ~ Profile/operator           platform.yaml:10
      permissions  + iam_write
  + User/acme/carol            acme.yaml:18
      email  carol@acme.example
```

</details>
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-01 --format github
::error file=acme.yaml,line=26,col=1,endColumn=2,title=CH507::AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write%0Achange what gives, or does not give, the access; or change the assertion
::warning file=acme.yaml,line=21,col=1,endColumn=2,title=risk/escalation::2 users gain iam_write on acme/prod: escalation%0Aby ~Assignment/acme/operators → ~Profile/operator
::warning file=acme.yaml,line=8,col=1,endColumn=2,title=CH421::Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1%0Atake one away; the rule is Policy/acme/few-operators
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-01 --format gitlab
{"create":1,"update":2,"delete":0}
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-01 --format codequality
[
  {
    "description": "AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write; change what gives, or does not give, the access; or change the assertion",
    "check_name": "CH507",
    "fingerprint": "DIGEST",
    "severity": "blocker",
    "location": {
      "path": "acme.yaml",
      "lines": {
        "begin": 26
      }
    }
  },
  {
    "description": "2 users gain iam_write on acme/prod: escalation; by ~Assignment/acme/operators → ~Profile/operator",
    "check_name": "risk/escalation",
    "fingerprint": "DIGEST",
    "severity": "major",
    "location": {
      "path": "acme.yaml",
      "lines": {
        "begin": 21
      }
    }
  },
  {
    "description": "Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1; take one away; the rule is Policy/acme/few-operators",
    "check_name": "CH421",
    "fingerprint": "DIGEST",
    "severity": "major",
    "location": {
      "path": "acme.yaml",
      "lines": {
        "begin": 8
      }
    }
  }
]
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-01 --format junit
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="8" failures="1">
  <testsuite name="tests" tests="1" failures="1">
    <testcase name="AccessTest/acme/bob-writes-nothing-secret" classname="tests" file="acme.yaml" line="26">
      <failure message="acme.yaml:26:1: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write&#10;change what gives, or does not give, the access; or change the assertion">acme.yaml:26:1: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write&#10;change what gives, or does not give, the access; or change the assertion</failure>
    </testcase>
  </testsuite>
  <testsuite name="policies" tests="1" failures="0">
    <testcase name="Policy/acme/few-operators" classname="policies" file="acme.yaml" line="33">
      <system-out>acme.yaml:8:1: Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1&#10;take one away; the rule is Policy/acme/few-operators</system-out>
    </testcase>
  </testsuite>
  <testsuite name="guards" tests="6" failures="0">
    <testcase name="emptyWorkspace" classname="guards"/>
    <testcase name="lockout" classname="guards"/>
    <testcase name="maxRemovals" classname="guards"/>
    <testcase name="revertsOthers" classname="guards"/>
    <testcase name="ruleChange" classname="guards"/>
    <testcase name="selfLockout" classname="guards"/>
  </testsuite>
</testsuites>
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --at 2026-06-01 --format sarif
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "charter",
          "version": "0.2.0",
          "semanticVersion": "0.2.0",
          "rules": [
            {
              "id": "CH421",
              "shortDescription": {
                "text": "too many or too few"
              },
              "fullDescription": {
                "text": "A policy says how many owners, holders, resellers, key nodes or resources there are at least or at most, and the planned state has another number.\n\nThe platform's owner chose the number: with one owner, nobody is left when that one leaves; with ten, nobody answers for the tenant."
              },
              "help": {
                "text": "Add or remove what is counted, at the place that is named. If the number itself is wrong, change the policy and apply that first: the stored policy holds as well."
              }
            },
            {
              "id": "CH507",
              "shortDescription": {
                "text": "an AccessTest that does not hold"
              },
              "fullDescription": {
                "text": "An assertion does not hold on the planned state. It is an error where it is declared in these manifests, or held before the plan; what another workspace asserts and did not hold before is a warning.\n\nThe test says what must stay so, whoever changes what. Whoever broke it may not even know of it: the access can come by a group, a profile or a label far away."
              },
              "help": {
                "text": "The message shows the derivation, or the condition that fails: change what it names. If the test is out of date, change it in a review of its own."
              }
            },
            {
              "id": "risk/escalation",
              "shortDescription": {
                "text": "a permission to change access"
              },
              "fullDescription": {
                "text": "Somebody gains a permission whose holder can change who has access."
              },
              "help": {
                "text": "Make sure that they are to have it, and for how long."
              }
            }
          ]
        }
      },
      "columnKind": "unicodeCodePoints",
      "results": [
        {
          "ruleId": "CH507",
          "ruleIndex": 1,
          "level": "error",
          "message": {
            "text": "AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write; change what gives, or does not give, the access; or change the assertion"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "acme.yaml"
                },
                "region": {
                  "startLine": 26,
                  "startColumn": 1,
                  "endColumn": 2
                }
              }
            }
          ],
          "partialFingerprints": {
            "charter/v1": "DIGEST"
          }
        },
        {
          "ruleId": "risk/escalation",
          "ruleIndex": 2,
          "level": "warning",
          "message": {
            "text": "2 users gain iam_write on acme/prod: escalation; by ~Assignment/acme/operators → ~Profile/operator"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "acme.yaml"
                },
                "region": {
                  "startLine": 21,
                  "startColumn": 1,
                  "endColumn": 2
                }
              }
            }
          ],
          "partialFingerprints": {
            "charter/v1": "DIGEST"
          }
        },
        {
          "ruleId": "CH421",
          "ruleIndex": 0,
          "level": "warning",
          "message": {
            "text": "Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1; take one away; the rule is Policy/acme/few-operators"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "acme.yaml"
                },
                "region": {
                  "startLine": 8,
                  "startColumn": 1,
                  "endColumn": 2
                }
              }
            }
          ],
          "partialFingerprints": {
            "charter/v1": "DIGEST"
          }
        }
      ]
    }
  ]
}
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ mkdir out; charter plan --at 2026-06-01 --quiet --output text=out/text --output json=out/json --output markdown=out/markdown --output github=out/github --output gitlab=out/gitlab --output codequality=out/codequality --output sarif=out/sarif --output junit=out/junit; ls out
Plan: 1 to add, 2 to change.
Access: +4 grants, 2 users affected.
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
codequality
github
gitlab
json
junit
markdown
sarif
text

$ for format in text markdown github gitlab codequality sarif junit; do charter plan --at 2026-06-01 --format $format 2>/dev/null | cmp - out/$format && echo $format; done
text
markdown
github
gitlab
codequality
sarif
junit

$ GITHUB_STEP_SUMMARY=summary charter plan --at 2026-06-01 --quiet --output github=annotations && cmp summary out/markdown && cmp annotations out/github
Plan: 1 to add, 2 to change.
Access: +4 grants, 2 users affected.
acme.yaml:26:1: error[CH507]: AccessTest/acme/bob-writes-nothing-secret does not hold, assertion 1: acme/bob cannot iam_write on acme/prod
  - acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write
  = help: change what gives, or does not give, the access; or change the assertion

This plan cannot be applied: 1 error.
[exit 5]

$ charter test --at 2026-06-01 --output junit=out/junit; cat out/junit
AccessTest/acme/bob-writes-nothing-secret  acme.yaml:26
  FAIL  1. acme/bob cannot iam_write on acme/prod
        acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write

0 of 1 assertions hold.
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="1" failures="1">
  <testsuite name="AccessTest/acme/bob-writes-nothing-secret" tests="1" failures="1">
    <testcase name="1. acme/bob cannot iam_write on acme/prod" classname="AccessTest/acme/bob-writes-nothing-secret" file="acme.yaml" line="26">
      <failure message="acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write">acme/bob can iam_write on acme/prod: User/acme/bob → Assignment/acme/operators → Profile/operator → iam_write</failure>
    </testcase>
  </testsuite>
</testsuites>

$ charter test --at 2026-06-01 --format sarif | jq -c "[.runs[0].results[].ruleId, .runs[0].results[].locations[0].physicalLocation.region]"
["CH507",{"startLine":26,"startColumn":1,"endColumn":2}]

$ charter validate --format github; charter validate --format junit; charter validate --format codequality
::warning file=acme.yaml,line=8,col=1,endColumn=2,title=CH421::Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1%0Atake one away; the rule is Policy/acme/few-operators
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="charter" tests="1" failures="0">
  <testsuite name="manifests" tests="1" failures="0">
    <testcase name="CH421 acme.yaml:8:1" classname="manifests" file="acme.yaml" line="8">
      <system-out>acme.yaml:8:1: Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1&#10;take one away; the rule is Policy/acme/few-operators</system-out>
    </testcase>
  </testsuite>
</testsuites>
[
  {
    "description": "Few people operate: Tenant/acme/prod has 2 holders of operator (acme/bob, acme/carol), and may have at most 1; take one away; the rule is Policy/acme/few-operators",
    "check_name": "CH421",
    "fingerprint": "DIGEST",
    "severity": "major",
    "location": {
      "path": "acme.yaml",
      "lines": {
        "begin": 8
      }
    }
  }
]

$ sed -i "s/profiles: .operator., tenants/profils: [operator], tenants/" acme.yaml && charter validate --format github; charter validate --format sarif | jq -c ".runs[0].results[] | [.ruleId, .level, .locations[0].physicalLocation]"
::error file=acme.yaml,line=24,col=7,endColumn=8,title=CH203::Assignment needs profiles%0Aadd profiles: …
::error file=acme.yaml,line=24,col=29,endColumn=36,title=CH202::Assignment has no field "profils"%0Adid you mean profiles?
["CH203","error",{"artifactLocation":{"uri":"acme.yaml"},"region":{"startLine":24,"startColumn":7,"endColumn":8}}]
["CH202","error",{"artifactLocation":{"uri":"acme.yaml"},"region":{"startLine":24,"startColumn":29,"endColumn":36}}]

$ charter plan --output gitlab=out/gitlab --output sarif=out/sarif --output markdown=out/markdown; ls out; cat out/markdown
acme.yaml:24:7: error[CH203]: Assignment needs profiles
   |
24 | spec: {users: [bob, carol], profils: [operator], tenants: [prod]}
   |       ^
   = help: add profiles: …

acme.yaml:24:29: error[CH202]: Assignment has no field "profils"
   |
24 | spec: {users: [bob, carol], profils: [operator], tenants: [prod]}
   |                             ^^^^^^^
   = help: did you mean profiles?

2 errors
codequality
github
json
junit
markdown
sarif
text
### 2 errors

- **error** CH203 at `acme.yaml:24:7`: `Assignment needs profiles`  
  `add profiles: …`
- **error** CH202 at `acme.yaml:24:29`: `Assignment has no field "profils"`  
  `did you mean profiles?`

$ charter validate --output text=out/text 2>/dev/null; cat out/text
acme.yaml:24:7: error[CH203]: Assignment needs profiles
   |
24 | spec: {users: [bob, carol], profils: [operator], tenants: [prod]}
   |       ^
   = help: add profiles: …

acme.yaml:24:29: error[CH202]: Assignment has no field "profils"
   |
24 | spec: {users: [bob, carol], profils: [operator], tenants: [prod]}
   |                             ^^^^^^^
   = help: did you mean profiles?

2 errors

$ charter validate --format gitlab
Error: The value 'gitlab' is invalid for '--format <format>'. Please provide one of the following:
  - text
  - json
  - markdown
  - github
  - codequality
  - sarif
  - junit
Help:  --format <format>  How the diagnostics are written: text to standard error, others to standard output.
Usage: charter validate [<workspace>] [--format <format>] [--output <format=file> ...] [--strict] [--quiet] [--verbose] [--at <time>] [--no-color]
  See 'charter validate --help' for more information.
[exit 64]

$ charter plan --output pdf=x
Error: The value 'pdf=x' is invalid for '--output <format=file>': "pdf" is no format of this command: text, json, markdown, github, gitlab, codequality, sarif, junit
Help:  --output <format=file>  Write it to a file as well, in a format of its own; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter plan --output jsonl=x
Error: The value 'jsonl=x' is invalid for '--output <format=file>': "jsonl" is no format of this command: text, json, markdown, github, gitlab, codequality, sarif, junit
Help:  --output <format=file>  Write it to a file as well, in a format of its own; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
[exit 64]

$ charter plan --output json=x --output sarif=x
Error: "x" is to be written twice
  See 'charter plan --help' for more information.
[exit 64]

$ sed -i "s/profils: .operator./profiles: [operator]/" acme.yaml && charter plan --quiet --output sarif=no/such/folder
Plan: 1 to add, 2 to change.
Access: +4 grants, 2 users affected.
error[CH610]: cannot write no/such/folder: No such file or directory
  = help: name another file with --output
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- platform.yaml --
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec:
  permissions:
    - {name: compute_read}
    - {name: compute_write}
    - {name: iam_write, administers: true}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: operator}
spec: {permissions: [compute_read, compute_write]}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: client
  services: {compute: active}
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
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: operators, organization: acme}
spec: {users: [bob], profiles: [operator], tenants: [prod]}
---
apiVersion: charter/v1
kind: AccessTest
metadata: {name: bob-writes-nothing-secret, organization: acme}
spec:
  assert:
    - {user: bob, tenant: prod, cannot: [iam_write]}
---
apiVersion: charter/v1
kind: Policy
metadata: {name: few-operators, organization: acme}
spec:
  severity: warning
  message: Few people operate
  cardinality: {of: holders, profiles: [operator], per: tenant, max: 1}
