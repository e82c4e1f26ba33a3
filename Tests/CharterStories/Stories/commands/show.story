Show prints the store, one resource, or a saved plan; as text or as JSON.

$ charter show
The store is empty: nothing has been applied yet.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 4 added. Serial 1.

$ charter show
Group/acme/oncall  acme-access
Organization/acme  acme-access
User/acme/alice    acme-access
User/acme/bob      acme-access

4 resources. Serial 1, lineage LINEAGE.

$ charter show User/acme/alice
User/acme/alice
      email  alice@acme.example

      workspace   acme-access
      created     2026-06-01T12:00:00Z
      invitation  pending
      invited     2026-06-01T12:00:00Z
      stateSince  2026-06-01T12:00:00Z

$ charter show User/acme/alice --format json
{
  "address": "User/acme/alice",
  "workspace": "acme-access",
  "metadata": {},
  "spec": {
    "email": "alice@acme.example"
  },
  "status": {
    "created": "2026-06-01T12:00:00Z",
    "invitation": "pending",
    "invited": "2026-06-01T12:00:00Z",
    "stateSince": "2026-06-01T12:00:00Z"
  }
}

$ charter show Organization/acme .
Organization/acme
      type  client

      workspace   acme-access
      created     2026-06-01T12:00:00Z
      stateSince  2026-06-01T12:00:00Z

$ charter show --format json | jq -c '.serial, .resources[].address'
1
"Group/acme/oncall"
"Organization/acme"
"User/acme/alice"
"User/acme/bob"

$ charter show User/acme/alise
error[CH301]: User/acme/alise is not in the store
  = help: did you mean User/acme/alice?
[exit 1]

$ charter show User/globex/zoe
error[CH301]: User/globex/zoe is not in the store
  = help: 'charter show' lists what is
[exit 1]

$ charter show Usr/acme/alice 2>&1 | head -1
Error: "Usr/acme/alice" is neither an address such as User/acme/alice, nor a saved plan, nor a workspace

$ charter show plan.jsno 2>/dev/null
[exit 64]

$ sed -i 's/bob@acme/robert@acme/' acme.yaml && charter plan --out plan.json --quiet --at 2026-06-01T12:00:00Z && charter show plan.json
Plan: 1 to change.
Access: no change.
This is what plan.json claims; 'charter show --check' plans again and compares.

  ~ User/acme/bob  acme.yaml:11
      email  bob@acme.example → robert@acme.example

Plan: 1 to change.
Access: no change.

$ charter show plan.json --format json | cmp - plan.json
This is what plan.json claims; 'charter show --check' plans again and compares.

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
