What a branch changes, and in whose access, without any store: two revisions of the manifests in git.

$ charter diff main
error[CH619]: "." is not in a git repository
  = help: name a folder of a repository after --workspace
[exit 1]

$ git init -q -b main . && echo store > .gitignore && git add -A && git -c user.name=Ann -c user.email=ann@acme.example commit -q -m Begin --date 2026-06-01T11:00:00Z

$ charter diff main
No changes. Both revisions declare the same.

$ git switch -q -c carol && sed -i "s/  - {name: bob,/  - {name: carol, email: carol@acme.example}\n&/; s/users: .bob./users: [bob, carol]/" acme.yaml

$ charter diff main --at 2026-06-01
  ~ Assignment/acme/operators  acme.yaml:21
      users  + acme/carol
  + User/acme/carol            acme.yaml:18
      email  carol@acme.example

Access changes:
  + acme/carol gains compute_read, compute_write on acme/prod
      by ~Assignment/acme/operators → Profile/operator  acme.yaml:21

Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.

$ git -c user.name=Ann -c user.email=ann@acme.example commit -q -a -m "Carol operates"

$ charter diff main HEAD --quiet --at 2026-06-01; charter diff main..carol --quiet --at 2026-06-01; charter diff carol main --quiet --at 2026-06-01
Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.
Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.
Plan: 1 to change, 1 to destroy.
Access: -2 revocations, 1 user affected.

$ git switch -q main && sed -i "s/type: client/type: reseller/" acme.yaml && git -c user.name=Ann -c user.email=ann@acme.example commit -q -a -m "Another branch" && charter diff main...carol --quiet --at 2026-06-01 && charter diff main carol --quiet --at 2026-06-01
Plan: 1 to add, 1 to change.
Access: +2 grants, 1 user affected.
Plan: 1 to add, 2 to change.
Access: +2 grants, 1 user affected.

$ charter diff main carol --detailed-exitcode --quiet --at 2026-06-01
Plan: 1 to add, 2 to change.
Access: +2 grants, 1 user affected.
[exit 2]

$ charter diff main carol --require-access-neutral --quiet --at 2026-06-01
Plan: 1 to add, 2 to change.
Access: +2 grants, 1 user affected.
error[CH508]: the plan changes who has access: +2 grants, 1 user affected
  = help: it was to be access-neutral; take the changes out, or plan without --require-access-neutral
[exit 5]

$ charter diff main carol --format json --at 2026-06-01 > plan.json; jq -c "[.base.serial, .summary, .applyable]" plan.json; charter apply plan.json --auto-approve
[0,{"add":1,"change":2,"destroy":0,"rename":0,"grants":2,"revocations":0,"users":1},true]
plan.json:5:121: error[CH607]: not a plan as charter writes it: this compares two revisions, and was made for no store
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ ls -a
.
..
.git
.gitignore
acme.yaml
charter.yaml
plan.json
platform.yaml

$ charter diff nowhere
error[CH619]: the repository has no revision "nowhere"
  = help: name a commit, a branch or a tag; a shallow clone has to fetch it first
[exit 1]

$ charter diff --workspace . -- --upload-pack=x
error[CH619]: "--upload-pack=x" is not a valid name of a revision
  = help: name a commit, a branch or a tag, with steps such as ~3 or ^2 if need be
[exit 1]

$ charter diff main..carol carol
Error: "main..carol" names both revisions already
Usage: charter diff [<options>] <base> [<head>]
  See 'charter diff --help' for more information.
[exit 64]

$ git rm -q --cached acme.yaml && ln -sf /etc/passwd link.yaml && git add link.yaml && git -c user.name=Ann -c user.email=ann@acme.example commit -q -a -m "A link" && rm link.yaml && charter diff HEAD~1 HEAD; rm -f link.yaml
error[CH101]: "link.yaml" is a symbolic link, which is never followed
 = help: put what it leads to into the workspace

1 error

$ echo "kind: Usr" >> acme.yaml && charter diff carol
acme.yaml:24:1: error[CH105]: the key "kind" is here twice
   |
24 | kind: Usr
   | ^^^^
   = note: first here: acme.yaml:21:1
   = help: keep one of the two

1 error
[exit 1]

$ mkdir empty && cd empty && git init -q . && git -c user.name=Ann -c user.email=ann@acme.example commit -q --allow-empty -m Nothing && cp ../charter.yaml ../platform.yaml . && charter diff HEAD --quiet --at 2026-06-01
Plan: 2 to add.
Access: no change.

$ mkdir alike && cd alike && git init -q . && git -c user.name=Ann -c user.email=ann@acme.example commit -q --allow-empty -m Nothing && cp ../charter.yaml . && for n in é é; do printf 'apiVersion: charter/v1\nkind: Service\nmetadata: {name: service%s}\nspec: {}\n' $(printf %s $n | wc -c) > $n.yaml; done && git add . && git -c user.name=Ann -c user.email=ann@acme.example commit -q -m Two && charter diff HEAD~1 HEAD --quiet --at 2026-06-01
Plan: 2 to add.
Access: no change.

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
