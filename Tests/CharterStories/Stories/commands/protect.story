What is protected in the store stays there, even when its manifest is gone.

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
Apply complete: 2 added. Serial 1.

$ rm prod.yaml && charter plan --at 2026-06-01T12:00:00Z
  - Tenant/acme/prod  no longer declared

Plan: 1 to destroy.
Access: no change.
error[CH604]: Tenant/acme/prod is protected and its manifest is gone
  = help: put it back; to delete it, first apply it with protect: false

This plan cannot be applied: 1 error.
[exit 1]

$ charter apply --test-clock --auto-approve --quiet --at 2026-06-01T12:00:00Z
error[CH604]: Tenant/acme/prod is protected and its manifest is gone
  = help: put it back; to delete it, first apply it with protect: false

This plan cannot be applied: 1 error.
[exit 1]

$ sed 's/protect: true/protect: false/' prod.txt >prod.yaml && charter apply --test-clock --auto-approve --at 2026-06-01T12:00:00Z
  ~ Tenant/acme/prod  prod.yaml:1
      metadata.protect  - true

Plan: 1 to change.
Access: no change.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  2
  ROOT

Apply complete: 1 changed. Serial 2.

$ rm prod.yaml && charter apply --test-clock --auto-approve --at 2026-06-01T12:00:00Z
  - Tenant/acme/prod  no longer declared

Plan: 1 to destroy.
Access: no change.

Checkpoint of the audit trail, for 'charter verify':
  charter/LINEAGE
  3
  ROOT

Apply complete: 1 destroyed. Serial 3.

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec: {type: client}
-- prod.yaml --
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme, protect: true}
-- prod.txt --
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme, protect: true}
