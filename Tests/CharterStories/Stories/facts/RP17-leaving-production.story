A client in production leaves with a ticket, a verified request and settled accounts on record, becomes inactive, and makes no project since.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP17-no-ticket.patch && charter plan --quiet --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -68 revocations, 7 users affected.
resellers/tessel-it/clients/leaving.yaml:73:1: error[CH425]: Clients come and leave in this order: Organization/paper-lantern goes from production to inactive, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket; the rule is Policy/client-life

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --quiet --ticket TI-5188 --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -68 revocations, 7 users affected.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP17-not-settled.patch && charter plan --quiet --ticket TI-5188 --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -68 revocations, 7 users affected.
resellers/tessel-it/clients/leaving.yaml:73:1: error[CH425]: Clients come and leave in this order: Organization/paper-lantern goes from production to inactive, without accounts-settled on record
  = help: note it in metadata.annotations, when it is so; the rule is Policy/client-life

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP17-disabled-instead.patch && charter plan --quiet --ticket TI-5188 --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -68 revocations, 7 users affected.
resellers/tessel-it/clients/leaving.yaml:73:1: error[CH425]: Clients come and leave in this order: Organization/paper-lantern goes from production to disabled, which is no step: from production it becomes inactive, managed
  = help: take the steps in their order; the rule is Policy/client-life

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP17-new-project.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to add.
Access: no change.
resellers/tessel-it/clients/leaving.yaml:35:1: error[CH421]: A client that has left has no projects: Organization/old-ferry has 1 Tenant resource (old-ferry/menu), and may have none
  = help: take one away; the rule is Policy/no-new-project

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP17-too-early.patch && charter plan --quiet --at 2026-11-30
Plan: 1 to destroy.
Access: no change.
policies.yaml:137:1: error[CH425]: Clients come and leave in this order: Organization/old-ferry is inactive and would be deleted, and has been so since 2026-06-01: it takes 6 months
  = help: it is allowed from 2026-12-01T00:00:00Z; the rule is Policy/client-life

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --quiet --at 2026-12-01
Plan: 1 to destroy.
Access: no change.

