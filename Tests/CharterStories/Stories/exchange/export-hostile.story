What people wrote into their names is no formula in a spreadsheet, and no row of its own.

$ charter init . && sed -i 's|{name: bob,|{name: bob, displayName: "=HYPERLINK(\\"https://evil.example\\")",|; s|{name: dana,|{name: dana, displayName: "Dana, \\"D\\"\\nacme/mallory,x",|; s|reason: On-call duty|reason: "+1 - @home \\u001b[31m"|' acme.yaml
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan, then charter apply.

$ charter export --format csv --at 2026-06-01 | tail -n +5
acme/bob,"'=HYPERLINK(""https://evil.example"")",bob@acme.example,active,acme,acme/prod,compute_read,,Assignment/acme/oncall-operates,acme/oncall,operator,,2030-01-01T00:00:00Z,'+1 - @home \u{1b}[31m,
acme/bob,"'=HYPERLINK(""https://evil.example"")",bob@acme.example,active,acme,acme/prod,compute_write,,Assignment/acme/oncall-operates,acme/oncall,operator,,2030-01-01T00:00:00Z,'+1 - @home \u{1b}[31m,
acme/dana,"Dana, ""D""\u{a}acme/mallory,x",dana@acme.example,active,acme,acme/prod,compute_read,,Assignment/acme/accounting-looks,,viewer,,,,

$ charter export --format opa --at 2026-06-01 | sed -n 5,9p
"users": {
  "acme/alice": {"organization":"acme","state":"active","email":"alice@acme.example"},
  "acme/bob": {"organization":"acme","state":"active","email":"bob@acme.example","displayName":"=HYPERLINK(\"https://evil.example\")"},
  "acme/dana": {"organization":"acme","state":"active","email":"dana@acme.example","displayName":"Dana, \"D\"\nacme/mallory,x"}
},

$ sed 's|"=HYPERLINK.*")"|"＝1+1"|; s|"+1 - @home|"　＠SUM(A1)|' acme.yaml >wide && mv wide acme.yaml && charter export --format csv --at 2026-06-01 | sed -n 5p
acme/bob,'＝1+1,bob@acme.example,active,acme,acme/prod,compute_read,,Assignment/acme/oncall-operates,acme/oncall,operator,,2030-01-01T00:00:00Z,'　＠SUM(A1) \u{1b}[31m,

$ charter export --format csv --out - 2>&1 | head -1
Error: name a file: --out takes no '-'

$ sed -i 's/iam_write/iam+write@home/' platform.yaml && charter export --format openfga --at 2026-06-01 | grep iam; charter export --format openfga-model --at 2026-06-01 | grep iam
  {"user": "user:acme/alice", "relation": "iam%2Bwrite%40home", "object": "tenant:acme/prod"},
        "iam%2Bwrite%40home": {
          "iam%2Bwrite%40home": {

$ sed -i 's/iam+write@home/this-is-a-permission-whose-name-has-more-than-fifty-letters/' platform.yaml && charter export --format openfga --at 2026-06-01 --out tuples.json; [ -e tuples.json ] || echo Nothing was written.
error[CH208]: "this-is-a-permission-whose-name-has-more-than-fifty-letters" is too long for OpenFGA: it takes relations of 50 bytes, objects of 256 and users of 512
  = help: give it a shorter name
Nothing was written.

