#!/bin/sh
# A store that was edited by hand, and left so: resources changed, added and removed, and the layout of
# the file another one.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
apply() { "$CHARTER" apply --auto-approve --quiet --actor alice "$@"; }
mkdir answers

cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: globex-access}
END
cat >globex.yaml <<'END'
apiVersion: charter/v1
kind: Service
metadata: {name: storage}
spec:
  permissions: [{name: storage_read}, {name: storage_write}, {name: storage_admin, administers: true}]
---
apiVersion: charter/v1
kind: LocationList
items:
  - {name: north, type: region}
  - {name: north-1, type: zone, parent: north}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: globex}
spec: {type: client, services: {storage: active}, allowedAddresses: [192.0.2.0/24, '2001:db8::/32']}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: archive, organization: globex}
spec: {owners: [alice], locations: [north]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: globex}
items:
  - {name: alice, email: alice@globex.example}
  - {name: bob, email: bob@globex.example}
  - {name: erin, email: erin@globex.example}
---
apiVersion: charter/v1
kind: Group
metadata: {name: readers, organization: globex}
spec: {members: [bob]}
---
apiVersion: charter/v1
kind: Profile
metadata: {name: reader, organization: globex}
spec: {permissions: [storage_read]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: reading, organization: globex}
spec: {groups: [readers], profiles: [reader], tenants: {all: true}}
END

# Serial 1: begun; serial 2: a description.
apply --at 2026-03-01T09:00:00Z
sed -i 's/spec: {members: .bob.}/spec: {members: [bob], description: Who may look}/' globex.yaml
apply --at 2026-03-02T09:00:00Z --checkpoint answers/checkpoint

# Then by hand: an address and a group are changed, a user is added, a place is removed; one resource is
# laid out in another way.
sed -i 's/bob@globex/mallory@globex/; s/"members":."globex.bob"./"members":["globex\/bob","globex\/erin"]/' store/state.json
sed -i '/"Location.north-1"/d' store/state.json
sed -i 's/^]}/,{"address":"User\/globex\/eve","workspace":"globex-access","digest":"","metadata":{"labels":{"by":"hand"}},"spec":{"email":"eve@globex.example"},"status":{}}\n&/' store/state.json
sed -i 's/^{"address":"Organization.globex",/{\n  "address": "Organization\/globex",\n  /' store/state.json

echo 2026-03-03T00:00:00Z >answers/at
