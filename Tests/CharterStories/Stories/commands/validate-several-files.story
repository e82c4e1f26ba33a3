Validate reports every mistake of every file in one run, sorted by place, as text or as JSON.

$ charter validate
alpha/one.yaml:5:3: error[CH202]: Group has no field "membres"
  |
5 |   membres: [alice]
  |   ^^^^^^^
  = help: did you mean members?

alpha/one.yaml:6:13: error[CH301]: there is no User "carol" in acme
  |
6 |   members: [carol]
  |             ^^^^^
  = help: declare it, or correct the name

zulu.yml:1:1: error[CH201]: this document has no apiVersion
  |
1 | kind: User
  | ^
  = help: add apiVersion: charter/v1

zulu.yml:4:10: error[CH207]: email takes an e-mail address, and "eve" is none
  |
4 |   email: eve
  |          ^^^
  = help: write it as name@domain

4 errors
[exit 1]

$ charter validate --format json | jq -c '.valid, (.diagnostics[] | [.code, .severity, .source.file, .source.line, .source.column, .message, .help])'
false
["CH202","error","alpha/one.yaml",5,3,"Group has no field \"membres\"","did you mean members?"]
["CH301","error","alpha/one.yaml",6,13,"there is no User \"carol\" in acme","declare it, or correct the name"]
["CH201","error","zulu.yml",1,1,"this document has no apiVersion","add apiVersion: charter/v1"]
["CH207","error","zulu.yml",4,10,"email takes an e-mail address, and \"eve\" is none","write it as name@domain"]

$ charter validate --format json >report.json; echo "exit $?"; jq -c 'keys' report.json
exit 1
["diagnostics","formatVersion","valid"]

$ mkdir other && cd other && charter validate .. 2>&1 | grep '^\.\.'
../alpha/one.yaml:5:3: error[CH202]: Group has no field "membres"
../alpha/one.yaml:6:13: error[CH301]: there is no User "carol" in acme
../zulu.yml:1:1: error[CH201]: this document has no apiVersion
../zulu.yml:4:10: error[CH207]: email takes an e-mail address, and "eve" is none

$ rm -r alpha zulu.yml && charter validate
Valid: 4 resources in 2 files.

$ charter validate --format json
{
  "formatVersion": "1.0",
  "valid": true,
  "diagnostics": []
}

$ charter validate .///
Valid: 4 resources in 2 files.

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
-- alpha/one.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
  membres: [alice]
  members: [carol]
-- zulu.yml --
kind: User
metadata: {name: eve, organization: acme}
spec:
  email: eve
