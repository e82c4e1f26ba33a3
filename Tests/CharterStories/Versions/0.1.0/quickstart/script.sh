#!/bin/sh
# The example "quickstart", changed a few times: created, updated and deleted resources, lists, an apply
# without changes, and status that the platform wrote.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
apply() { "$CHARTER" apply --auto-approve --quiet --actor alice "$@"; }
mkdir answers

cat >charter.yaml <<'END'
# A folder with this file is a workspace: every other .yaml file in it is a manifest.
apiVersion: charter/v1
kind: Workspace
metadata: {name: quickstart}
spec:
  store: store                      # where applied state is kept, beside this file
END
cat >platform.yaml <<'END'
# What the platform has to offer, and who its customers are.
apiVersion: charter/v1
kind: Service
metadata: {name: machines}
spec:
  description: Virtual machines
  permissions:
    - {name: machines_read, description: View virtual machines}
    # Of no effect without machines_read: one cannot change what one cannot see.
    - {name: machines_write, description: Change virtual machines, requires: [machines_read]}
    # Whoever holds this one can give access to others. Plans point it out.
    - {name: machines_access, description: Change who has access, administers: true}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: client
  services: {machines: active}      # merely `available` would give nobody access
END
cat >acme.yaml <<'END'
# One customer: its tenant, its people, and what they may do.
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme, labels: {env: production}}
spec:
  owners: [alice]                   # holds every permission of the active services here
---
# A list is many resources of one kind; an item is a name and the fields of the spec.
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
  - {name: carol, email: carol@acme.example}
---
apiVersion: charter/v1
kind: Group
metadata: {name: operators, organization: acme}
spec:
  members: [bob, carol]
---
# A profile is a set of permissions. By itself it gives nothing to anybody.
apiVersion: charter/v1
kind: Profile
metadata: {name: operator, organization: acme}
spec:
  description: Looks after virtual machines
  permissions: [machines_read, machines_write]
---
# An assignment does: who, what, where, and until when.
apiVersion: charter/v1
kind: Assignment
metadata: {name: operations, organization: acme}
spec:
  groups: [operators]
  profiles: [operator]
  tenants: {labels: {env: production}}
  expires: 2030-01-01
  reason: Day-to-day operation
END

# Serial 1: everything is created. The second apply has nothing to do, and writes nothing.
apply --at 2026-01-10T09:00:00Z --checkpoint answers/checkpoint.1
apply --at 2026-01-11T09:00:00Z

# Serial 2: one more user, through the list.
sed -i 's/^  - {name: carol.*/&\n  - {name: dave, email: dave@acme.example, displayName: Dave, languages: {prod: en}}/' acme.yaml
sed -i 's/members: .bob, carol./members: [bob, carol, dave]/' acme.yaml
apply --at 2026-01-12T09:00:00Z

# Serial 3: the platform has written status meanwhile, which an apply keeps; a set and a text change.
sed -i '/User.acme.bob"/s/"invitation":"pending"/"invitation":"accepted","lastSeen":"2026-01-14T07:30:00Z"/' store/state.json
sed -i '/Tenant.acme.prod"/s/"status":{/"status":{"usage":{"vcpus":3,"vmInstances":2},/' store/state.json
sed -i 's/Looks after virtual machines/Runs virtual machines/; s/expires: 2030-01-01/expires: 2030-06-30T18:00:00+02:00/' acme.yaml
apply --at 2026-01-14T09:00:00Z

# Serial 4: a user is deleted, and another one's address is a new one, so that a new invitation goes out.
sed -i '/name: carol/d; s/members: .bob, carol, dave./members: [bob, dave]/; s/dave@acme/david@acme/' acme.yaml
apply --at 2026-01-15T09:00:00Z --checkpoint answers/checkpoint

echo 2026-01-16T00:00:00Z >answers/at
