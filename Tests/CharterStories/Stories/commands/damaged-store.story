A store that is not what it should be is refused with the place, and never written over.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z && cp -r store good
Apply complete: 4 added. Serial 1.

$ head -c 500 good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:2:213: error[CH602]: the text ends where a value was expected
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ charter apply --test-clock --auto-approve --at 2026-06-01T12:00:00Z
store/state.json:2:213: error[CH602]: the text ends where a value was expected
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ charter show
store/state.json:2:213: error[CH602]: the text ends where a value was expected
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ charter drift
store/state.json:2:213: error[CH602]: the text ends where a value was expected
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ wc -c <store/state.json
500

$ sed 's/"serial":1,/&&/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:1:84: error[CH602]: the key "serial" is here twice
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed '/User.acme.bob/s/$/,/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:6:1: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed '/User.acme.bob/s/"email"/"spam":1,&/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
  ~ User/acme/bob  drift, acme.yaml:11
      spam  - 1

Plan: 1 to change.
Access: no change.

$ sed '/User.acme.bob/s/"bob@acme.example"/7/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
  ~ User/acme/bob  drift, acme.yaml:11
      email  7 → bob@acme.example

Plan: 1 to change.
Access: no change.

$ sed 's/User.acme.bob/User\/acme\/alice/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:5:1: error[CH602]: User/acme/alice is in the state twice
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed 's/User.acme.bob/Usr\/acme\/bob/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:5:1: error[CH602]: "Usr/acme/bob" is not an address
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed 's/"serial":1/"serial":01/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:1:82: error[CH602]: a number has no leading zeros
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed '$s/$/ x/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:6:4: error[CH602]: something follows the end of the JSON text
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ sed 's/bob@acme/bob\\ud800@acme/' good/state.json >store/state.json && charter plan --at 2026-06-01T12:00:00Z
store/state.json:5:164: error[CH602]: half a surrogate pair
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ printf '' >store/state.json; charter plan --at 2026-06-01T12:00:00Z
store/state.json:1:1: error[CH602]: the text ends where a value was expected
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ printf '\377' >store/state.json; charter plan --at 2026-06-01T12:00:00Z
store/state.json:1:1: error[CH602]: a value was expected here
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ rm store/state.json && charter apply --test-clock --auto-approve --at 2026-06-01T12:00:00Z
store/state.json:1:1: error[CH602]: the store was there, and its state is gone
  = help: restore the file, or mend the place; charter never writes over it
[exit 1]

$ ls store
LOCK
audit.jsonl

$ cp good/state.json store && charter plan --at 2026-06-01T12:00:00Z
No changes. The store matches the manifests.

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
