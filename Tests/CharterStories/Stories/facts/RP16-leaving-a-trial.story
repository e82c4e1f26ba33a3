A trial leaves in order: projects and users, disabled, the client six months later, the account six months after that.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP16-projects-and-users-left.patch && charter plan --quiet --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -103 revocations, 8 users affected.
resellers/tessel-it/clients/windmill-tea.yaml:12:1: error[CH421]: A client that has left has no projects: Organization/windmill-tea has 1 Tenant resource (windmill-tea/trial), and may have none
  = help: take one away; the rule is Policy/no-new-project

resellers/tessel-it/clients/windmill-tea.yaml:12:1: error[CH425]: Clients come and leave in this order: Organization/windmill-tea goes from trial to disabled, and still has Tenant/windmill-tea/trial
  = help: take it away first; the rule is Policy/client-life

resellers/tessel-it/clients/windmill-tea.yaml:12:1: error[CH425]: Clients come and leave in this order: Organization/windmill-tea goes from trial to disabled, and still has User/windmill-tea/silas
  = help: take it away first; the rule is Policy/client-life

This plan cannot be applied: 3 errors.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && sed -i -e 's/state: trial/state: disabled/; s/windmill-tea, labels: {portal: open}/windmill-tea/' -e '/^kind: UserList/,$d' resellers/tessel-it/clients/windmill-tea.yaml && sed -i '$d' resellers/tessel-it/clients/windmill-tea.yaml && sed -i '$d' resellers/tessel-it/clients/windmill-tea.yaml && charter apply --test-clock --auto-approve --quiet --allow lockout --allow maxRemovals --at 2026-06-02
Apply complete: 1 changed, 3 destroyed. Serial 2.

$ sed -i -e 's/, portal: open//; s/keyNode: true/keyNode: true\n  state: inactive/' -e '/^---/,$d' resellers/tessel-it/clients/windmill-tea.yaml && charter plan --quiet --at 2026-12-01
Stopped by 1 guard: lockout.
Plan: 1 to change, 1 to destroy.
Access: -68 revocations, 7 users affected.
policies.yaml:137:1: error[CH425]: Clients come and leave in this order: Organization/windmill-tea is disabled and would be deleted, and has been so since 2026-06-02: it takes 6 months
  = help: it is allowed from 2026-12-02T00:00:00Z; the rule is Policy/client-life

This plan cannot be applied: 1 error.
[exit 5]

$ charter apply --test-clock --auto-approve --quiet --allow lockout --allow maxRemovals --at 2026-12-02
Apply complete: 1 changed, 1 destroyed. Serial 3.

$ rm resellers/tessel-it/clients/windmill-tea.yaml && charter plan --quiet --at 2027-06-01
Plan: 1 to destroy.
Access: no change.
policies.yaml:162:1: error[CH425]: An account leaves after its clients: Organization/account-10466 is inactive and would be deleted, and has been so since 2026-12-02: it takes 6 months
  = help: it is allowed from 2027-06-02T00:00:00Z; the rule is Policy/account-life

This plan cannot be applied: 1 error.
[exit 5]

$ charter apply --test-clock --auto-approve --quiet --at 2027-06-02
Apply complete: 1 destroyed. Serial 4.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP16-account-before-client.patch && charter plan --quiet --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 5 to add, 1 to change.
Access: +171 grants, -68 revocations, 8 users affected.
resellers/tessel-it/clients/leaving.yaml:4:1: error[CH425]: An account leaves after its clients: Organization/account-10391 goes from production to inactive, and still has Organization/glass-garden
  = help: take it away first; the rule is Policy/account-life

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP16-account-with-its-client.patch && charter plan --quiet --at 2026-12-01
Plan: 5 to add, 2 to destroy.
Access: +171 grants, -68 revocations, 8 users affected.
policies.yaml:162:1: error[CH425]: An account leaves after its clients: Organization/account-10391 is production and would be deleted, which is no step: from production it becomes inactive
  = help: take the steps in their order; the rule is Policy/account-life

This plan cannot be applied: 1 error.
[exit 5]

