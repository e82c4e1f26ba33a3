Who has a checkpoint, and not the store, is shown with a few hashes that an entry is in the trail, and that one trail begins another.

$ for i in 1 2 3 4 5; do sed -i "s/{name: bob, email: [a-z0-9]*@/{name: bob, email: bob$i@/" acme.yaml; charter apply --test-clock --auto-approve --quiet --at 2026-06-0${i}T12:00:00Z --checkpoint cp$i; done
Apply complete: 7 added. Serial 1.
Apply complete: 1 changed. Serial 2.
Apply complete: 1 changed. Serial 3.
Apply complete: 1 changed. Serial 4.
Apply complete: 1 changed. Serial 5.

$ charter verify --prove 3 > three && jq -c "[.proof, .serial, .size, (.hashes | length)], (.entry | fromjson | [.serial, .time])" three
["inclusion",3,5,3]
[3,"2026-06-03T12:00:00Z"]

$ charter verify --proof three --checkpoint cp5
The entry is that of serial 3 in the trail of serial 5.

$ charter verify --proof three --checkpoint cp4
error[CH616]: the proof is about serial 5, and no checkpoint is of that serial
  = help: name the checkpoints that it is about with --checkpoint
[exit 1]

$ sed "s/bob3/bob4/" three > forged && charter verify --proof forged --checkpoint cp5
error[CH616]: the proof does not hold for the checkpoint
  = help: trust neither the proof nor what it came with
[exit 1]

$ charter verify --prove-since 2 > since && charter verify --proof since --checkpoint cp2 --checkpoint cp5
The trail of serial 2 begins the trail of serial 5.

$ charter verify --proof since --checkpoint cp5
error[CH616]: the proof is about serial 2, and no checkpoint is of that serial
  = help: name the checkpoints that it is about with --checkpoint
[exit 1]

$ sed "s/^1\$/2/" cp1 > wrong && charter verify --proof since --checkpoint wrong --checkpoint cp5
error[CH616]: the proof does not hold for the checkpoints
  = help: trust neither the proof nor what it came with
[exit 1]

$ charter verify --prove 6
error[CH301]: the store has no serial 6
  = help: it is at serial 5: 'charter history' lists what was applied
[exit 1]

$ charter verify --proof cp5 --checkpoint cp5
error[CH616]: "cp5" is no proof as 'charter verify' prints it
  = help: name a file with what 'charter verify --prove' printed
[exit 1]

$ charter verify --proof three
Error: --proof is checked against --checkpoint FILE
Usage: charter verify [<workspace>] [--checkpoint <file> ...] [--prove <serial>] [--prove-since <serial>] [--proof <file>] [--allow-empty] [--format <format>] [--no-color]
  See 'charter verify --help' for more information.
[exit 64]

$ charter verify --prove 1 --prove-since 2
Error: --prove, --prove-since and --proof are three different things to ask
Usage: charter verify [<workspace>] [--checkpoint <file> ...] [--prove <serial>] [--prove-since <serial>] [--proof <file>] [--allow-empty] [--format <format>] [--no-color]
  See 'charter verify --help' for more information.
[exit 64]

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
