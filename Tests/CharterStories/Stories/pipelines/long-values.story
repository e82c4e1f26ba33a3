A long value hides no other change, and two that differ late are shown where they differ.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 5 added. Serial 1.

$ long=$(head -c 70000 /dev/zero | tr '\0' x); sed -i "s/bob@acme/bob@mail.acme/; s/owners: .alice./&, description: $long/" acme.yaml; charter plan --at 2026-06-01 --format markdown
### Plan: 2 to change.

- Access: no change.
- It can be applied.

<details><summary>Changes</summary>

```text
  ~ Tenant/acme/prod  acme.yaml:11
      description  + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
  ~ User/acme/bob     acme.yaml:21
      email  bob@acme.example → bob@mail.acme.example
```

</details>

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01; sed -i 's/xx}/xy}/' acme.yaml; charter plan --at 2026-06-01
Apply complete: 2 changed. Serial 2.
  ~ Tenant/acme/prod  acme.yaml:11
      description  …"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" → …"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxy"

Plan: 1 to change.
Access: no change.

$ words=$(for i in $(seq 2000); do printf 'word%d ' $i; done); printf -- "---\napiVersion: charter/v1\nkind: GroupList\nmetadata: {organization: acme}\nitems:\n$(for i in $(seq 1000); do printf -- '  - {name: g%04d, members: [bob], description: "%s"}\\n' $i "$(printf %s "$words" | head -c 300)"; done)\n" >> acme.yaml; charter plan --at 2026-06-01 --format markdown > comment; head -4 comment; tail -7 comment; test $(wc -m < comment) -le 65000 && echo short enough
### Plan: 1000 to add, 1 to change.

- Access: no change.
- It can be applied.
      members      acme/bob
  + Group/acme/g0112  acme.yaml:138
```

2668 more lines are not shown.

</details>
short enough

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client, services: {compute: active}}
---
apiVersion: charter/v1
kind: Service
metadata: {name: compute}
spec: {permissions: [{name: compute_read}, {name: iam_write, administers: true}]}
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec: {owners: [alice]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: alice@acme.example}
  - {name: bob, email: bob@acme.example}
