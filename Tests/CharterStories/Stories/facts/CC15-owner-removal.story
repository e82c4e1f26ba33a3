Taking out an owner needs a support ticket.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ git apply broken/CC15-owner-removed.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: -35 revocations, 1 user affected.
organization/tenants.yaml:23:1: error[CH423]: An owner is taken out of a tenant by request to support: Tenant/northwind-robotics/preprod loses northwind-robotics/bob in owners, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/owner-removal

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --quiet --at 2026-06-02 --ticket NR-1404
Plan: 1 to change.
Access: -35 revocations, 1 user affected.

