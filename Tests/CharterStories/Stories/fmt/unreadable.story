Where one file cannot be read, all that is wrong is said, and no file is written.

$ charter fmt
keys.yaml:3:1: error[CH105]: the key "a" is here twice
  |
3 | a: e
  | ^
  = note: first here: keys.yaml:1:1
  = help: keep one of the two

tabs.yaml:2:1: error[CH104]: a value cannot begin with this character
  |
2 |  b: c
  | ^
  = help: put the value in quotes; indent with spaces, never with tabs

2 errors
[exit 1]

$ charter fmt --check tidy.yaml untidy.yaml
untidy.yaml
[exit 1]

$ grep -c '^  *$' untidy.yaml; ls
1
charter.yaml
empty
keys.yaml
tabs.yaml
tidy.yaml
untidy.yaml

$ rm keys.yaml tabs.yaml && ln -s untidy.yaml link.yaml && charter fmt
error[CH101]: "link.yaml" is a symbolic link, which is never followed
 = help: put what it leads to into the workspace

1 error
[exit 1]

$ charter fmt link.yaml untidy.yaml; rm link.yaml
error[CH101]: "link.yaml" is a symbolic link, which is never followed
 = help: put what it leads to into the workspace

1 error

$ charter fmt missing.yaml empty untidy.yaml
error[CH101]: "missing.yaml" does not exist
 = help: name a workspace, a folder or a manifest

error[CH114]: "empty" has no charter.yaml
 = help: name a workspace, or make one with 'charter init'

2 errors
[exit 1]

$ charter fmt && cat untidy.yaml
untidy.yaml
# What is said here is no manifest; the layout of any YAML that charter reads can be mended.
a: b

c: d

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- keys.yaml --
a:   b
c: d
a: e
-- tabs.yaml --
a:
	b: c
-- tidy.yaml --
a: b
-- untidy.yaml --
# What is said here is no manifest; the layout of any YAML that charter reads can be mended.
a:   b
  
c:   d
-- empty/notes.txt --
Nothing to lay out here.
