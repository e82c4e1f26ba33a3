Colour is for terminals only, and not for who has asked for none. A terminal is asked before an apply.

$ charter plan --at 2026-06-01T12:00:00Z | grep -c "$(printf '\033')"
0
[exit 1]

$ script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null | grep -c "$(printf '\033')"
2

$ NO_COLOR=1 script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null
Plan: 4 to add, 0 to change, 0 to destroy.
Access: no change.


$ NO_COLOR= script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null | grep -c "$(printf '\033')"
2

$ TERM=dumb script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet' /dev/null
Plan: 4 to add, 0 to change, 0 to destroy.
Access: no change.


$ script -qec 'charter plan --at 2026-06-01T12:00:00Z --quiet --no-color' /dev/null
Plan: 4 to add, 0 to change, 0 to destroy.
Access: no change.


$ echo no | script -qec 'charter apply --no-color --at 2026-06-01T12:00:00Z' answer >/dev/null; echo "exit $?"; grep -o 'Apply this.*:' answer; grep -o Nothing.*applied answer; test -e store || echo 'no store'
exit 1
Apply this? Only 'yes' is taken for yes:
Nothing was applied
no store

$ echo yes | script -qec 'charter apply --no-color --at 2026-06-01T12:00:00Z' answer >/dev/null; echo "exit $?"; grep -o 'Apply complete.*[.]' answer
exit 0
Apply complete: 4 added, 0 changed, 0 destroyed. Serial 1.

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
