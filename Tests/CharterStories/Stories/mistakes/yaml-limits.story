Documents that would take a reader's time and memory for nothing: too deep, or too many nodes through aliases.

$ { cat head; printf '  description: '; printf '[%.0s' $(seq 70); printf ']%.0s' $(seq 70); echo; } >deep.yaml; charter validate 2>&1 | grep -A4 CH1
deep.yaml:5:78: error[CH109]: more than 64 levels of nesting
  |
5 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
  |                                                  ^
  = help: no manifest needs that many: is a bracket or an indentation wrong?

$ rm deep.yaml; { cat head; echo '  a: &a [x,x,x,x,x,x,x,x,x,x]'; p=a; for n in b c d e f; do echo "  $n: &$n [*$p,*$p,*$p,*$p,*$p,*$p,*$p,*$p,*$p,*$p]"; p=$n; done; } >bomb.yaml; charter validate 2>&1 | grep -A4 CH1
bomb.yaml:9:31: error[CH110]: aliases repeat more than 100000 nodes in this document
  |
9 |   e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]
  |                               ^
  = help: use a group, a profile or a selector instead of repeating lists

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- head --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
