Files, folders and standard input can be named; the store, dot-folders and other workspaces are left alone.

$ charter fmt --check
team/a.yaml
team/b.yaml
[exit 1]

$ charter fmt --check team ./team/b.yaml charter.yaml team//a.yaml .hidden
.hidden/x.yaml
team/a.yaml
team/b.yaml
[exit 1]

$ charter fmt team/b.yaml && charter fmt --quiet team && charter fmt --check
team/b.yaml

$ printf 'a:   b\n' | charter fmt -
a: b

$ printf 'a: b\n' | charter fmt -; printf 'a:   b' | charter fmt --check -; printf 'a:   b' | charter fmt --check --diff -
a: b
-
--- a/-
+++ b/-
@@ -1 +1 @@
-a:   b
\ No newline at end of file
+a: b
[exit 1]

$ printf 'a: [b\n' | charter fmt - >out; cat out; ls -l out | cut -d' ' -f5
-:2:1: error[CH104]: a list in [ ] is not closed
  |
2 | 
  | ^
  = note: it begins here: -:1:4
  = help: add the missing ',' or ']'

1 error
0

$ charter fmt - team
Error: - stands alone: it reads standard input
Usage: charter fmt [<paths> ...] [--check] [--diff] [--quiet] [--no-color]
  See 'charter fmt --help' for more information.
[exit 64]

$ charter fmt --diff --quiet
Error: --diff and --quiet exclude each other
Usage: charter fmt [<paths> ...] [--check] [--diff] [--quiet] [--no-color]
  See 'charter fmt --help' for more information.
[exit 64]

$ cp -r inner patched && charter fmt --check --diff inner >inner.patch; (cd patched && git apply -p2 ../inner.patch) && charter fmt --diff inner | cmp - inner.patch && cmp inner/d.yaml patched/d.yaml && echo same
same

$ chmod 640 script && charter fmt script && ls -l script | cut -c1-10 && cat script
script
-rw-r-----
a: b

$ cd team && charter fmt --check .. && charter fmt --check ../inner

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
spec: {store: access}
-- .hidden/x.yaml --
a:   b
-- access/x.yaml --
a:   b
-- inner/charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata:   {name: inner}
-- inner/d.yaml --
one:   1


two: 2
three: 3
four: 4
five: 5
six: 6
seven: 7
eight: 8
nine: 9
ten: 10
eleven:
- 11
-- team/a.yaml --
a:   b
-- team/b.yaml --
a:   b
-- script --
a:   b
