Colour is for terminals only, and not for who has asked for none. A terminal is asked before an apply.

$ charter plan --at 2026-06-01T12:00:00Z | grep -c "$(printf '\033')"
0
[exit 1]

$ script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null | grep -c "$(printf '\033')"
2

$ NO_COLOR=1 script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null
Plan: 4 to add.
Access: no change.

$ NO_COLOR= script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null | grep -c "$(printf '\033')"
2

$ TERM=dumb script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null
Plan: 4 to add.
Access: no change.

$ script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet --no-color' /dev/null
Plan: 4 to add.
Access: no change.

$ echo no | script -qec 'charter apply --test-clock --no-color --at 2026-06-01T12:00:00Z' answer >/dev/null; echo "exit $?"; grep -o 'Apply this.*:' answer; grep -o Nothing.*applied answer; test -e store || echo 'no store'
exit 1
Apply this plan to workspace acme-access, store store? Type 'yes' to confirm:
Nothing was applied
no store

$ echo yes | script -qec 'charter apply --test-clock --no-color --at 2026-06-01T12:00:00Z' answer >/dev/null; echo "exit $?"; grep -o 'Apply complete.*[.]' answer
exit 0
Apply complete: 4 added. Serial 1.

$ sed -i 's/spec: {members: .alice, bob/spec: {description: Whoever is called at night and has to look after the machines, members: [alice, bob, carol/' acme.yaml; script -qec 'stty cols 60; charter validate --no-color' /dev/null | tr -d '\r'
acme.yaml:16:106: error[CH301]: there is no User "carol" in
  acme
   |
16 | …ook after the machines, members: [alice, bob, carol]}
   |                                                ^^^^^
   = help: declare it, or correct the name

1 error

$ sed -i 's/, carol//' acme.yaml; script -qec 'stty cols 60; charter plan --no-color --at 2026-06-01; charter explain CH503 --no-color' /dev/null | tr -d '\r'
  ~ Group/acme/oncall  acme.yaml:13
      description  + "Whoever is called at night and has to
                     look after the machines"

Plan: 1 to change.
Access: no change.
CH503: a profile or group that nobody uses

  A plan leads to a profile that no assignment gives, and
  that no other profile includes or has for a ceiling; or to
  a group that no assignment and no group names. This is a
  warning; what was unused before is not named again.

why
  Nobody reviews it any more, and whoever assigns it one day
  gets what it has become by then. Often the assignment has
  been forgotten, or names another one.

example
  apiVersion: charter/v1
  kind: Group
  metadata: {name: support, organization: acme}
  spec: {members: [bob]}

what to do
  Name it in an assignment, or take it out.

$ script -qec 'stty cols 60; charter plan --format json --at 2026-06-01' /dev/null | tr -d '\r' | jq -c .summary; charter plan --at 2026-06-01 | awk 'length > 60'
{"add":0,"change":1,"destroy":0,"rename":0,"grants":0,"revocations":0,"users":0}
      description  + "Whoever is called at night and has to look after the machines"

$ for i in $(seq 300); do printf -- '---\napiVersion: charter/v1\nkind: Profile\nmetadata: {name: p%d}\nspec: {permissions: []}\n' $i; done > many.yaml; script -qec 'stty cols 60; charter plan --no-color --at 2026-06-01' /dev/null | tr -d '\r' > shown; grep -c '^  [+~-]' shown; grep 'and .* more' shown; charter plan --at 2026-06-01 | grep -c '^  [+~-]'; script -qec 'stty cols 60; charter plan --verbose --no-color --at 2026-06-01' /dev/null | grep -c '^  [+~-]'
200
    and 101 more; --verbose shows them all
and 280 more warnings; --verbose shows them all
301
301

$ for i in $(seq 30); do printf -- '---\napiVersion: charter/v1\nkind: Assignment\nmetadata: {name: a%d, organization: acme}\nspec: {users: [alice], profiles: [p1]}\n' $i; done > assignments.yaml; script -qec 'stty cols 60; charter validate --no-color' /dev/null | tail -9 | tr -d '\r'; charter validate 2>&1 | grep -c warning; script -qec 'charter validate --verbose --no-color' /dev/null | grep -c warning.CH; charter validate --quiet
   |
97 | apiVersion: charter/v1
   | ^
   = help: correct it, or take it out

and 10 more warnings; --verbose shows them all

30 warnings
Valid: 334 resources in 4 files.
31
30
30 warnings
Valid: 334 resources in 4 files.

$ printf 'apiVersion: charter/v1\nkind: Group\nmetadata: {name: late, organization: acme}\nspec: {members:   [alice], description: A patch stays a patch whatever the width}\n' > late.yaml; script -qec 'stty cols 60; charter fmt --check --diff late.yaml' /dev/null | tr -d '\r'
--- a/late.yaml
+++ b/late.yaml
@@ -1,4 +1,4 @@
 apiVersion: charter/v1
 kind: Group
 metadata: {name: late, organization: acme}
-spec: {members:   [alice], description: A patch stays a patch whatever the width}
+spec: {members: [alice], description: A patch stays a patch whatever the width}

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
