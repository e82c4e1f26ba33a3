YAML that means different things to different readers is refused, before anything else is looked at.

$ charter validate keys
keys/twice.yaml:3:24: error[CH105]: the key "name" is here twice
  |
3 | metadata: {name: acme, name: globex}
  |                        ^^^^
  = note: first here: keys/twice.yaml:3:12
  = help: keep one of the two

keys/twice.yaml:7:3: error[CH105]: the key "type" is here twice
  |
7 |   "type": reseller
  |   ^^^^^^
  = note: first here: keys/twice.yaml:5:3
  = help: keep one of the two

keys/twice.yaml:8:1: error[CH105]: the key "kind" is here twice
  |
8 | kind: Tenant
  | ^^^^
  = note: first here: keys/twice.yaml:2:1
  = help: keep one of the two

3 errors
[exit 1]

$ charter validate others 2>&1 | grep -A4 CH1
others/alias.yaml:5:12: error[CH112]: no anchor &people before this alias in the document
  |
5 |   members: *people
  |            ^^^^^^^
  = help: define it with &people; quote the value if the * is meant as text
--
others/complex.yaml:5:5: error[CH108]: a key of a mapping is a list or a mapping
  |
5 |   ? [members, groups]
  |     ^
  = help: keys are plain words; if these braces are meant as text, quote them
--
others/directive.yaml:1:1: error[CH107]: YAML directives are not accepted
  |
1 | %YAML 1.1
  | ^
  = help: remove the line; a manifest is YAML 1.2 without tags
--
others/itself.yaml:5:19: error[CH112]: the alias *self stands inside what it repeats
  |
5 |   members: &self [*self]
  |                   ^^^^^
  = help: take it out of the node that &self marks
--
others/merge.yaml:5:7: error[CH113]: a merge key takes a mapping or a list of mappings
  |
5 |   <<: [alice]
  |       ^
  = help: write <<: *anchor, with an anchor on a mapping
--
others/tag.yaml:5:16: error[CH106]: YAML tags are not accepted
  |
5 |   description: !!str 7
  |                ^^^^^
  = help: remove the tag; quote the value if it is to be text
--
others/template.yaml:3:19: error[CH108]: a key of a mapping is a list or a mapping
  |
3 | metadata: {name: {{ name }}, organization: acme}
  |                   ^
  = help: keys are plain words; if these braces are meant as text, quote them

-- keys/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- keys/twice.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme, name: globex}
spec:
  type: client
  state: trial
  "type": reseller
kind: Tenant
-- others/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- others/alias.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
  members: *people
-- others/complex.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
  ? [members, groups]
  : [alice]
-- others/directive.yaml --
%YAML 1.1
---
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
-- others/itself.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
  members: &self [*self]
-- others/merge.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
  <<: [alice]
  description: Readers
-- others/tag.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
  description: !!str 7
-- others/template.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: {{ name }}, organization: acme}
