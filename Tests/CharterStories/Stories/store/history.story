Who changed what, when, why and by which commit, from the audit trail: as a table, for one resource through its renames, and for log pipelines.

$ charter history
Nothing has been applied yet.

$ git init -q -b main . && git remote add origin https://robot:secret@git.example/acme/access.git && echo store > .gitignore && git add -A && git -c user.name=Ann -c user.email=ann@acme.example commit -q -m "Begin" --date 2026-06-01T11:00:00Z

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z --actor ann --ticket OPS-1
Apply complete: 7 added. Serial 1.

$ sed -i "s/name: bob, email/name: robert, renamedFrom: bob, email/; s/users: .bob./users: [robert]/" acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-02T12:00:00Z --actor ben
Apply complete: 1 changed. Serial 2.

$ sed -i "s/bob@acme/robert@acme/" store/state.json && sed -i "s/email: alice@acme/email: alice.b@acme/; s/users: .robert./users: [alice, robert]/" acme.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-03T12:00:00Z --actor ann
Apply complete: 3 changed. Serial 3.

$ charter history | sed "s/commit [0-9a-f]*/commit COMMIT/"
  serial  time                  actor  workspace    resources  access     why
       1  2026-06-01T12:00:00Z  ann    acme-access  +7         +5 -0      ticket OPS-1, commit COMMIT of https://git.example/acme/access.git
       2  2026-06-02T12:00:00Z  ben    acme-access  ~1 »1      no change  commit COMMIT of https://git.example/acme/access.git with uncommitted changes
       3  2026-06-03T12:00:00Z  ann    acme-access  ~3         no change  commit COMMIT of https://git.example/acme/access.git with uncommitted changes
          found: 1 resource changed in the store by somebody else

3 applies, the last by ann at 2026-06-03T12:00:00Z.

$ charter history User/acme/robert | sed "s/commit [0-9a-f]*/commit COMMIT/"
  + serial 1  2026-06-01T12:00:00Z  created by ann
      ticket OPS-1, commit COMMIT of https://git.example/acme/access.git
      email  bob@acme.example
  » serial 2  2026-06-02T12:00:00Z  renamed from User/acme/bob to User/acme/robert by ben
      commit COMMIT of https://git.example/acme/access.git with uncommitted changes
  ~ serial 3  before 2026-06-03T12:00:00Z  changed in the store by somebody else
      email  bob@acme.example → robert@acme.example
  ~ serial 3  2026-06-03T12:00:00Z  changed by ann
      commit COMMIT of https://git.example/acme/access.git with uncommitted changes
      email  robert@acme.example → bob@acme.example

User/acme/robert: 4 changes.

$ charter history User/acme/bob | tail -1
User/acme/bob: 2 changes, not in the store any more.

$ charter history User/acme/carol
error[CH301]: nothing is known of User/acme/carol
  = help: 'charter history' lists what was applied
[exit 1]

$ charter history --last 1 | tail -2
1 apply, the last by ann at 2026-06-03T12:00:00Z.

$ charter history --format json | jq -c "(.entries[] | [.serial, .actor, .ticket, .repository, (.commit | length), .uncommitted, .summary.grants, .summary.revocations, (.found // [] | length), (.changes | length)])"
[1,"ann","OPS-1","https://git.example/acme/access.git",40,null,5,0,0,7]
[2,"ben",null,"https://git.example/acme/access.git",40,true,0,0,0,2]
[3,"ann",null,"https://git.example/acme/access.git",40,true,0,0,1,3]

$ charter history User/acme/robert --format jsonl | jq -c "[.serial, (.changes[] | [.action, .address, .previousAddress, .before.spec.email, .after.spec.email])]"
[1,["create","User/acme/bob",null,null,"bob@acme.example"]]
[2,["rename","User/acme/robert","User/acme/bob","bob@acme.example","bob@acme.example"]]
[3,["update","User/acme/robert",null,"robert@acme.example","bob@acme.example"]]

$ charter history Assignment/acme/operators --format ocsf | jq -c "[.class_uid, .type_uid, .activity_name, .time, .actor.user.name, .entity.uid, .comment, .severity, .unmapped.serial, .unmapped.grants, .entity_result.data.spec.users]"
[3004,300401,"Create",1780315200000,"ann","Assignment/acme/operators","OPS-1","Informational",1,5,null]
[3004,300403,"Update",1780401600000,"ben","Assignment/acme/operators",null,"Informational",2,0,["acme/robert"]]
[3004,300403,"Update",1780488000000,"ann","Assignment/acme/operators",null,"Informational",3,0,["acme/alice","acme/robert"]]

$ charter history --format ocsf | wc -l
13

$ charter history --last 0
Error: --last takes a number from 1
Usage: charter history [<target>] [<workspace>] [--last <number>] [--format <format>] [--no-color]
  See 'charter history --help' for more information.
[exit 64]

$ charter history User/acme/bob Tenant/acme/prod
Error: name one address
  See 'charter history --help' for more information.
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
