Characters that a reviewer cannot see, or that programs take for different things, are refused where they stand.

$ printf '  description: "abc\342\200\256def"\n' | cat head - >bidi.yaml

$ printf '  description: zero\342\200\213width\n' | cat head - >zero-width.yaml

$ printf '  description: line\342\200\250break\n' | cat head - >line-separator.yaml

$ printf '  description: next\302\205line\n' | cat head - >next-line.yaml

$ printf '  description: a\357\273\277b\n' | cat head - >mark-inside.yaml

$ printf '  description: bell\007\n' | cat head - >control.yaml

$ printf '  description: one\r  members: [mallory]\n' | cat head - >bare-cr.yaml

$ charter validate
bare-cr.yaml:5:19: error[CH103]: a carriage return without a line feed (U+000D) is not accepted
  |
5 |   description: one\u{d}  members: [mallory]
  |                   ^^^^^
  = help: end lines with LF or CR LF

bidi.yaml:5:20: error[CH103]: a bidirectional control (U+202E) is not accepted
  |
5 |   description: "abc\u{202e}def"
  |                    ^^^^^^^^
  = help: a reviewer cannot see it: remove it, or write it as an escape in double quotes

control.yaml:5:20: error[CH103]: a control character (U+0007) is not accepted
  |
5 |   description: bell\u{7}
  |                    ^^^^^
  = help: a reviewer cannot see it: remove it, or write it as an escape in double quotes

line-separator.yaml:5:20: error[CH103]: a line break that other programs do not see (U+2028) is not accepted
  |
5 |   description: line\u{2028}break
  |                    ^^^^^^^^
  = help: a reviewer cannot see it: remove it, or write it as an escape in double quotes

mark-inside.yaml:5:17: error[CH103]: a byte-order mark inside the file (U+FEFF) is not accepted
  |
5 |   description: a\u{feff}b
  |                 ^^^^^^^^
  = help: a reviewer cannot see it: remove it, or write it as an escape in double quotes

next-line.yaml:5:20: error[CH103]: a line break that other programs do not see (U+0085) is not accepted
  |
5 |   description: next\u{85}line
  |                    ^^^^^^
  = help: a reviewer cannot see it: remove it, or write it as an escape in double quotes

zero-width.yaml:5:20: error[CH103]: an invisible character (U+200B) is not accepted
  |
5 |   description: zero\u{200b}width
  |                    ^^^^^^^^
  = help: a reviewer cannot see it: remove it, or write it as an escape in double quotes

7 errors
[exit 1]

$ mkdir escaped && mv charter.yaml escaped && printf '  displayName: "\\u200b and \\u202e"\n  type: client\n' | cat organization - >escaped/acme.yaml && cat escaped/acme.yaml && charter plan escaped --at 2026-06-01T12:00:00Z
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  displayName: "\u200b and \u202e"
  type: client
  + Organization/acme  acme.yaml:1
      displayName  "\u{200b} and \u{202e}"
      type         client

Plan: 1 to add.
Access: no change.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- head --
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: acme}
spec:
-- organization --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
