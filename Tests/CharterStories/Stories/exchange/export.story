Export writes access and state for other tools: a table for access reviews, manifests, data for OPA, tuples for OpenFGA.

$ charter init --from provider . && charter apply --test-clock --quiet --auto-approve --at 2026-06-01
Made charter.yaml, platform.yaml, beacon.yaml, customers/orchard.yaml, customers/quarry.yaml, rules.yaml.
Next: charter plan, then charter apply.
Apply complete: 20 added. Serial 1.

$ charter export --format csv --at 2026-06-01
user,display_name,email,state,organization,target,permission,risk,via,groups,profiles,not_before,expires,reason,ticket
beacon/anouk,,anouk@beacon.example,active,beacon,orchard/lab,servers_read,,Assignment/beacon/watch,beacon/night-watch,watcher,,2030-01-01T00:00:00Z,Alerts of all customers,
beacon/anouk,,anouk@beacon.example,active,beacon,orchard/web,servers_read,,Assignment/beacon/watch,beacon/night-watch,watcher,,2030-01-01T00:00:00Z,Alerts of all customers,
beacon/anouk,,anouk@beacon.example,active,beacon,quarry/erp,servers_read,,Assignment/beacon/watch,beacon/night-watch,watcher,,2030-01-01T00:00:00Z,Alerts of all customers,
beacon/ravi,,ravi@beacon.example,active,beacon,orchard/lab,servers_read,,Assignment/beacon/watch,beacon/night-watch,watcher,,2030-01-01T00:00:00Z,Alerts of all customers,
beacon/ravi,,ravi@beacon.example,active,beacon,orchard/web,servers_read,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/ravi,,ravi@beacon.example,active,beacon,orchard/web,servers_read,,Assignment/beacon/watch,beacon/night-watch,watcher,,2030-01-01T00:00:00Z,Alerts of all customers,
beacon/ravi,,ravi@beacon.example,active,beacon,orchard/web,servers_write,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/ravi,,ravi@beacon.example,active,beacon,quarry/erp,servers_read,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/ravi,,ravi@beacon.example,active,beacon,quarry/erp,servers_read,,Assignment/beacon/watch,beacon/night-watch,watcher,,2030-01-01T00:00:00Z,Alerts of all customers,
beacon/ravi,,ravi@beacon.example,active,beacon,quarry/erp,servers_write,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/sofia,,sofia@beacon.example,active,beacon,orchard/web,servers_read,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/sofia,,sofia@beacon.example,active,beacon,orchard/web,servers_write,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/sofia,,sofia@beacon.example,active,beacon,quarry/erp,servers_read,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
beacon/sofia,,sofia@beacon.example,active,beacon,quarry/erp,servers_write,,Assignment/beacon/operations,beacon/engineers,engineer,,2030-01-01T00:00:00Z,Contracted operation,
orchard/petra,,petra@orchard.example,active,orchard,orchard/web,servers_access,escalation lockout,Tenant/orchard/web,,,,,,
orchard/petra,,petra@orchard.example,active,orchard,orchard/web,servers_read,,Tenant/orchard/web,,,,,,
orchard/petra,,petra@orchard.example,active,orchard,orchard/web,servers_write,,Tenant/orchard/web,,,,,,
quarry/viktor,,viktor@quarry.example,active,quarry,quarry/erp,servers_access,escalation lockout,Tenant/quarry/erp,,,,,,
quarry/viktor,,viktor@quarry.example,active,quarry,quarry/erp,servers_read,,Tenant/quarry/erp,,,,,,
quarry/viktor,,viktor@quarry.example,active,quarry,quarry/erp,servers_write,,Tenant/quarry/erp,,,,,,

$ charter export --format opa --at 2026-06-01
{"charter": {
"formatVersion": "1.0",
"workspace": "provider-access",
"at": "2026-06-01T00:00:00Z",
"users": {
  "beacon/anouk": {"organization":"beacon","state":"active","email":"anouk@beacon.example"},
  "beacon/ravi": {"organization":"beacon","state":"active","email":"ravi@beacon.example"},
  "beacon/sofia": {"organization":"beacon","state":"active","email":"sofia@beacon.example"},
  "orchard/petra": {"organization":"orchard","state":"active","email":"petra@orchard.example"},
  "quarry/viktor": {"organization":"quarry","state":"active","email":"viktor@quarry.example"}
},
"access": {
  "beacon/anouk": {"orchard/lab": ["servers_read"], "orchard/web": ["servers_read"], "quarry/erp": ["servers_read"]},
  "beacon/ravi": {"orchard/lab": ["servers_read"], "orchard/web": ["servers_read","servers_write"], "quarry/erp": ["servers_read","servers_write"]},
  "beacon/sofia": {"orchard/web": ["servers_read","servers_write"], "quarry/erp": ["servers_read","servers_write"]},
  "orchard/petra": {"orchard/web": ["servers_access","servers_read","servers_write"]},
  "quarry/viktor": {"quarry/erp": ["servers_access","servers_read","servers_write"]}
}
}}

$ charter export --format openfga --at 2026-06-01 --from store --out tuples.json && head -4 tuples.json
[
  {"user": "user:beacon/anouk", "relation": "servers_read", "object": "tenant:orchard/lab"},
  {"user": "user:beacon/anouk", "relation": "servers_read", "object": "tenant:orchard/web"},
  {"user": "user:beacon/anouk", "relation": "servers_read", "object": "tenant:quarry/erp"},

$ charter export --format openfga-model --at 2026-06-01 | grep '"servers_'
        "servers_access": {
        "servers_read": {
        "servers_write": {
          "servers_access": {
          "servers_read": {
          "servers_write": {

$ charter export --format csv --at 2031-01-01 | cut -d, -f1,6-9
user,target,permission,risk,via
orchard/petra,orchard/web,servers_access,escalation lockout,Tenant/orchard/web
orchard/petra,orchard/web,servers_read,,Tenant/orchard/web
orchard/petra,orchard/web,servers_write,,Tenant/orchard/web
quarry/viktor,quarry/erp,servers_access,escalation lockout,Tenant/quarry/erp
quarry/viktor,quarry/erp,servers_read,,Tenant/quarry/erp
quarry/viktor,quarry/erp,servers_write,,Tenant/quarry/erp

$ charter export --format csv --at 2026-06-01 | cut -d, -f1,6,7 | uniq | tail -n +2 >exported; charter access list --format csv --at 2026-06-01 | tail -n +2 | cmp - exported && echo The same.
The same.

$ charter export --format csv --from tuples.json
tuples.json:1:1: error[CH607]: not a plan as charter writes it: the digest is not that of the content: the file was changed
  = help: make a new plan with 'charter plan --out' and review it
[exit 1]

$ charter export --format yaml --at 2026-06-01
Error: --at is for what depends on the time; manifests do not
Usage: charter export [<workspace>] --format <format> [--out <file>] [--from <manifests|store|planfile>] [--at <time>] [--no-color]
  See 'charter export --help' for more information.
[exit 64]

$ charter export
Error: Missing expected argument '--format <format>'
Help:  --format <format>  What is written.
Usage: charter export [<workspace>] --format <format> [--out <file>] [--from <manifests|store|planfile>] [--at <time>] [--no-color]
  See 'charter export --help' for more information.
[exit 64]

$ mkdir folder && charter export --format opa --out folder
error[CH610]: cannot write folder: Is a directory
  = help: name another file with --out
[exit 1]

