Files that are not YAML: the place where the reader could not go on, and what is usually the cause.

$ printf 'apiVersion: charter/v1\nkind: User\nmetadata:\n\tname: alice\n' >tab.yaml

$ charter validate 2>&1 | grep -A4 CH104
at-sign.yaml:5:16: error[CH104]: a value cannot begin with this character
  |
5 |   description: @acme
  |                ^
  = help: put the value in quotes; indent with spaces, never with tabs
--
brace.yaml:4:1: error[CH104]: a line inside quotes or brackets is not indented
  |
4 | spec: {}
  | ^
  = help: indent it with spaces, deeper than the key or list that it belongs to
--
brace.yaml:4:5: error[CH104]: a mapping in { } is not closed
  |
4 | spec: {}
  |     ^
  = note: it begins here: brace.yaml:3:11
--
bracket.yaml:6:3: error[CH104]: a line inside quotes or brackets is not indented
  |
6 |   description: On call
  |   ^
  = help: indent it with spaces, deeper than the key or list that it belongs to
--
bracket.yaml:6:14: error[CH104]: a list in [ ] is not closed
  |
6 |   description: On call
  |              ^
  = note: it begins here: bracket.yaml:5:12
--
colon.yaml:5:20: error[CH104]: a key is not expected here
  |
5 |   description: Note: they are on call
  |                    ^
  = help: check the indentation; a value with ': ' in it needs quotes
--
end.yaml:5:1: error[CH104]: something follows the end of the document
  |
5 | spec: {}
  | ^
  = help: check the indentation; begin a new document with ---
--
indentation.yaml:6:11: error[CH104]: a key is not expected here
  |
6 |    members: [alice]
  |           ^
  = help: check the indentation; a value with ': ' in it needs quotes
--
percent.yaml:5:16: error[CH104]: a value cannot begin with this character
  |
5 |   description: %acme
  |                ^
  = help: put the value in quotes; indent with spaces, never with tabs
--
tab.yaml:4:1: error[CH104]: a value cannot begin with this character
  |
4 |  name: alice
  | ^
  = help: put the value in quotes; indent with spaces, never with tabs

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- bracket.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec:
  members: [alice, bob
  description: On call
-- brace.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme
spec: {}
-- colon.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec:
  description: Note: they are on call
-- indentation.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec:
  description: On call
   members: [alice]
-- at-sign.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec:
  description: @acme
-- percent.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
spec:
  description: %acme
-- end.yaml --
apiVersion: charter/v1
kind: Group
metadata: {name: oncall, organization: acme}
...
spec: {}
