Manifests are UTF-8: lines end with LF or CR LF, other encodings are refused.

$ printf 'apiVersion: charter/v1\nkind: Location\nmetadata: {name: malaga}\nspec: {type: region, displayName: M\303\241laga}\n' >utf8.yaml && charter validate
Valid: 1 resource in 2 files.

$ sed 's/malaga/cadiz/; s/$/\r/' utf8.yaml >crlf.yaml && charter validate
Valid: 2 resources in 3 files.

$ iconv -f utf-8 -t latin1 utf8.yaml >latin1.yaml; iconv -f utf-8 -t utf-16le utf8.yaml | { printf '\377\376'; cat; } >utf16.yaml; charter validate
latin1.yaml:4:36: error[CH102]: this is not UTF-8
  |
4 | spec: {type: region, displayName: M�laga}
  |                                    ^
  = help: save the file as UTF-8

utf16.yaml:1:1: error[CH102]: this file is UTF-16
  |
1 | ��a\u{0}p\u{0}i\u{0}V\u{0}e\u{0}r\u{0}s\u{0}i\u{0}o\u{0}n\u{0}:\u{0} \u{0}c\u{0}h\u{0}a\u{0}r\u{0}t\u{0}e\u{0}r\u{0}/\u{0}v\u{0}1\u{0}
  | ^
  = help: save the file as UTF-8

2 errors
[exit 1]

$ rm -f latin1.yaml utf16.yaml; printf '' >empty.yaml; printf '# nothing yet\n' >comments.yaml; charter validate
Valid: 2 resources in 5 files.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
