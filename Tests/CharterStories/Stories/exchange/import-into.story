What is imported into a workspace is held against what it has: only what is new is written.

$ charter init access >/dev/null && charter import new.csv duty.csv --organization acme --out access
Made users.yaml, groups.yaml, assignments.yaml.
Next: charter validate access, then charter plan access.

$ cat access/users.yaml access/groups.yaml access/assignments.yaml
apiVersion: charter/v1
kind: User
metadata:
  name: erin
  organization: acme
spec:
  email: erin@acme.example
apiVersion: charter/v1
kind: Group
metadata:
  name: second-line
  organization: acme
spec:
  members:
    - erin
apiVersion: charter/v1
kind: Assignment
metadata:
  name: second-line-operator-prod
  organization: acme
spec:
  groups:
    - second-line
  profiles:
    - operator
  tenants:
    - prod
  reason: Second line

$ charter plan --at 2026-06-01 access | tail -4
      by +Assignment/acme/accounting-looks → +Profile/viewer  acme.yaml:42

Plan: 14 to add.
Access: +8 grants, 4 users affected.

$ charter import wrong.csv --organization acme --out access
wrong.csv:2:1: error[CH305]: User/acme/bob is declared twice
  |
2 | bob,erin@acme.example,oncall
  | ^^^
  = note: first here: access/acme.yaml:21:5
  = help: rename or remove one of the two

wrong.csv:2:5: error[CH401]: another user of the organization has the e-mail address "erin@acme.example"
  |
2 | bob,erin@acme.example,oncall
  |     ^^^^^^^^^^^^^^^^^
  = note: first here: access/users.yaml:7:10
  = help: give each user an address of their own

wrong.csv:2:23: error[CH305]: Group/acme/oncall is there already, and an import adds nobody to it
  |
2 | bob,erin@acme.example,oncall
  |                       ^^^^^^
  = help: take the group out of this sheet, and name the users under its members

3 errors; nothing was written
[exit 1]

$ ls access
acme.yaml
assignments.yaml
charter.yaml
groups.yaml
platform.yaml
users.yaml

$ cd uses && charter import ../duty.csv --organization acme --out . && ls
Made assignments.yaml.
Next: charter validate, then charter plan.
assignments.yaml
charter.yaml

$ charter import org.yaml --organization acme
Error: a peribolos file names its organizations: leave out --organization
Usage: charter import <files> ... [--format <format>] [--out <folder>] [--organization <name>] [--no-color]
  See 'charter import --help' for more information.
[exit 64]

$ touch plain && charter import new.csv --organization acme --out plain
new.csv:2:1: note: Organization/acme is only named: it is written as a client
error[CH610]: cannot write plain/charter.yaml: it is not a folder, or not in one
  = help: name another folder
[exit 1]

-- new.csv --
user,email,groups
erin,erin@acme.example,second-line
-- duty.csv --
group,profile,tenant,reason
second-line,operator,prod,Second line
-- wrong.csv --
user,email,groups
bob,erin@acme.example,oncall
-- org.yaml --
orgs: {}
-- uses/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: uses}
spec: {uses: [platform]}
