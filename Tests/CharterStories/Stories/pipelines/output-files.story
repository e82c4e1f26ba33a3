Files that are written beside what is shown: nothing that matters is written over, and what cannot be written is known before anything is applied.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 5 added. Serial 1.

$ for file in store/state.json store/audit.jsonl store/new ./store/../store/state.json acme.yaml other.yml charter.yaml -; do charter plan --output json=$file; echo "exit $?"; done
Error: --output "store/state.json" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
exit 64
Error: --output "store/audit.jsonl" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
exit 64
Error: --output "store/new" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
exit 64
Error: --output "./store/../store/state.json" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
exit 64
Error: --output "acme.yaml" would be a manifest of the workspace: name another file
  See 'charter plan --help' for more information.
exit 64
Error: --output "other.yml" would be a manifest of the workspace: name another file
  See 'charter plan --help' for more information.
exit 64
Error: --output "charter.yaml" would be a manifest of the workspace: name another file
  See 'charter plan --help' for more information.
exit 64
Error: name a file: --output takes no '-'
  See 'charter plan --help' for more information.
exit 64

$ charter plan --out store/state.json; charter apply --auto-approve --checkpoint store/audit.jsonl; charter rollback 1 --out acme.yaml; charter drift --output text=store/state.json; charter validate --output sarif=acme.yaml; charter test --output junit=store/state.json
Error: --out "store/state.json" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
Error: --checkpoint "store/audit.jsonl" is in the store: name a file elsewhere
  See 'charter apply --help' for more information.
Error: --out "acme.yaml" would be a manifest of the workspace: name another file
  See 'charter rollback --help' for more information.
Error: --output "store/state.json" is in the store: name a file elsewhere
  See 'charter drift --help' for more information.
Error: --output "acme.yaml" would be a manifest of the workspace: name another file
  See 'charter validate --help' for more information.
Error: --output "store/state.json" is in the store: name a file elsewhere
  See 'charter test --help' for more information.
[exit 64]

$ ln -s store also; charter plan --output json=also/state.json; rm also; charter verify | tail -1
Error: --output "also/state.json" is in the store: name a file elsewhere
  See 'charter plan --help' for more information.
The store is whole.

$ charter plan --output json=plan --output text=./plan; charter plan --out plan --output json=plan; ls
Error: "./plan" is to be written twice
  See 'charter plan --help' for more information.
Error: "plan" is to be written twice
  See 'charter plan --help' for more information.
acme.yaml
charter.yaml
store

$ charter plan --output text=nowhere/plan
No changes. The store matches the manifests.
error[CH610]: cannot write nowhere/plan: No such file or directory
  = help: name another file with --output
[exit 1]

$ charter plan --output xml=plan; charter plan --output json=; charter plan --format jsonl; charter validate --output gitlab=x
Error: The value 'xml=plan' is invalid for '--output <format=file>': "xml" is no format of this command: text, json, markdown, github, gitlab, codequality, sarif, junit
Help:  --output <format=file>  Write it to a file as well, in a format of its own; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
Error: The value 'json=' is invalid for '--output <format=file>': say which file, as in json=FILE
Help:  --output <format=file>  Write it to a file as well, in a format of its own; can be repeated.
Usage: charter plan [<options>] [<workspace>]
  See 'charter plan --help' for more information.
Error: The value 'jsonl' is invalid for '--format <format>'. Please provide one of the following:
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
Error: The value 'gitlab=x' is invalid for '--output <format=file>': "gitlab" is no format of this command: text, json, markdown, github, codequality, sarif, junit
Help:  --output <format=file>  Write it to a file as well, in a format of its own; can be repeated.
Usage: charter validate [<workspace>] [--format <format>] [--output <format=file> ...] [--strict] [--quiet] [--verbose] [--at <time>] [--no-color]
  See 'charter validate --help' for more information.
[exit 64]

$ sed -i 's/bob@acme/bob@mail.acme/' acme.yaml

$ charter apply --auto-approve --output jsonl=nowhere/events; charter history --format json | jq '.[] | select(type == "array") | length'
error[CH610]: cannot write nowhere/events: No such file or directory
  = help: name another file with --output
1

$ charter apply --auto-approve --quiet --format jsonl > /dev/full; charter history --format json | jq '.[] | select(type == "array") | length'
error: cannot write standard output: No space left on device
1

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-02 --output jsonl=one --output jsonl=two --output text=three; cmp one two && jq -r .event one; cat three
Apply complete: 1 changed. Serial 2.
planned
started
done
summary
  ~ User/acme/bob  acme.yaml:21
      email  bob@acme.example → bob@mail.acme.example

Plan: 1 to change.
Access: no change.

$ sed -i 's/mail.acme/post.acme/' acme.yaml && charter plan --out old --quiet; charter apply --test-clock --auto-approve --quiet --at 2026-06-03; charter apply old --auto-approve --output jsonl=one; jq -c . one
Plan: 1 to change.
Access: no change.
Apply complete: 1 changed. Serial 3.
error[CH606]: User/acme/bob no longer changes
  = help: make a new plan with 'charter plan --out' and review it
{"formatVersion":"1.0","event":"failed","exitCode":3,"reason":"stale","code":"CH606","message":"User/acme/bob no longer changes"}

$ sed -i 's/kind: Tenant/kind: Tennant/' acme.yaml; charter apply --auto-approve --output jsonl=one 2>/dev/null; jq -c . one
{"formatVersion":"1.0","event":"failed","exitCode":1,"reason":"error","code":"CH204","message":"there is no kind \"Tennant\""}

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
