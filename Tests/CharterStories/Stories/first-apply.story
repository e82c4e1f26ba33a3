From nothing to a store: init, plan, apply, and a second plan that has nothing to do.

$ charter init access
Made charter.yaml, platform.yaml, acme.yaml.
Next: charter plan access, then charter apply access.

$ cd access && charter plan --detailed-exitcode
  + Assignment/acme/accounting-looks  acme.yaml:42
      profiles  viewer
      tenants   acme/prod
      users     acme/dana
  + Assignment/acme/oncall-operates   acme.yaml:31
      expires   2030-01-01T00:00:00Z
      groups    acme/oncall
      profiles  operator
      reason    "On-call duty"
      tenants   {labels: {env: production}}
  + Group/acme/oncall                 acme.yaml:24
      members  acme/bob
  + Organization/acme                 acme.yaml:2
      services  {compute: active}
      type      client
  + Profile/operator                  platform.yaml:17
      description  Works
      permissions  compute_read, compute_write
  + Profile/viewer                    platform.yaml:16
      description  Looks
      permissions  compute_read
  + Service/compute                   platform.yaml:2
      displayName  Compute
      permissions  {name: compute_read, description: "View virtual machines"}
                   {name: compute_write, description: "Change virtual machines", requires: [compute_read]}
                   {name: iam_write, administers: true, description: "Change who has access"}
  + Tenant/acme/prod                  acme.yaml:9
      labels   {env: production}
      default  true
      owners   acme/alice
  + User/acme/alice                   acme.yaml:20
      email  alice@acme.example
  + User/acme/bob                     acme.yaml:21
      email  bob@acme.example
  + User/acme/dana                    acme.yaml:22
      email  dana@acme.example

Access changes:
  + acme/alice gains iam_write on acme/prod  escalation
      by owning +Tenant/acme/prod  acme.yaml:9
  + acme/alice gains compute_read, compute_write on acme/prod
      by owning +Tenant/acme/prod  acme.yaml:9
  + acme/bob gains compute_read, compute_write on acme/prod until 2030-01-01
      by +Group/acme/oncall → +Assignment/acme/oncall-operates → +Profile/operator  acme.yaml:31
  + acme/dana gains compute_read on acme/prod
      by +Assignment/acme/accounting-looks → +Profile/viewer  acme.yaml:42

Plan: 11 to add.
Access: +6 grants, 3 users affected.
[exit 2]

$ cd access && charter apply --test-clock --auto-approve --at 2026-06-01T12:00:00Z
  + Assignment/acme/accounting-looks  acme.yaml:42
      profiles  viewer
      tenants   acme/prod
      users     acme/dana
  + Assignment/acme/oncall-operates   acme.yaml:31
      expires   2030-01-01T00:00:00Z
      groups    acme/oncall
      profiles  operator
      reason    "On-call duty"
      tenants   {labels: {env: production}}
  + Group/acme/oncall                 acme.yaml:24
      members  acme/bob
  + Organization/acme                 acme.yaml:2
      services  {compute: active}
      type      client
  + Profile/operator                  platform.yaml:17
      description  Works
      permissions  compute_read, compute_write
  + Profile/viewer                    platform.yaml:16
      description  Looks
      permissions  compute_read
  + Service/compute                   platform.yaml:2
      displayName  Compute
      permissions  {name: compute_read, description: "View virtual machines"}
                   {name: compute_write, description: "Change virtual machines", requires: [compute_read]}
                   {name: iam_write, administers: true, description: "Change who has access"}
  + Tenant/acme/prod                  acme.yaml:9
      labels   {env: production}
      default  true
      owners   acme/alice
  + User/acme/alice                   acme.yaml:20
      email  alice@acme.example
  + User/acme/bob                     acme.yaml:21
      email  bob@acme.example
  + User/acme/dana                    acme.yaml:22
      email  dana@acme.example

Access changes:
  + acme/alice gains iam_write on acme/prod  escalation
      by owning +Tenant/acme/prod  acme.yaml:9
  + acme/alice gains compute_read, compute_write on acme/prod
      by owning +Tenant/acme/prod  acme.yaml:9
  + acme/bob gains compute_read, compute_write on acme/prod until 2030-01-01
      by +Group/acme/oncall → +Assignment/acme/oncall-operates → +Profile/operator  acme.yaml:31
  + acme/dana gains compute_read on acme/prod
      by +Assignment/acme/accounting-looks → +Profile/viewer  acme.yaml:42

Plan: 11 to add.
Access: +6 grants, 3 users affected.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  1
  ROOT

Apply complete: 11 added. Serial 1.

$ cd access && charter plan --detailed-exitcode
No changes. The store matches the manifests.

$ cd access && charter apply --auto-approve && ls store && head -c 22 store/state.json
No changes. The store matches the manifests.
LOCK
audit.jsonl
state.json
{"formatVersion":"1.0"

$ cd access && charter drift
No drift. The store is as applied (serial 1).

