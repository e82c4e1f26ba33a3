AS8: "All organizations" and "all locations" include new ones; in a limited hierarchy that is a warning.

$ cp -R "$EXAMPLES"/abiquo-scopes/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 172 added. Serial 1.

$ cp new/pino.txt algarrobo/pino.yaml && charter plan --at 2026-06-02 | grep -A1 " gain"
  + 2 users gain scopes_manage on pino-labs  escalation
      acebuche/irene, acebuche/tomas
--
  + 2 users gain users_write on pino-labs  escalation
      acebuche/irene, acebuche/tomas
--
  + algarrobo/javier gains users_write on pino-labs  escalation
      by Group/algarrobo/accounts → Assignment/algarrobo/accounts → Profile/account-manager; because of +Organization/pino-labs
  + 2 users gain organization_read, organization_write, users_read on pino-labs
      acebuche/irene, acebuche/tomas
--
  + algarrobo/javier gains organization_read, organization_write, users_read on pino-labs
      by Group/algarrobo/accounts → Assignment/algarrobo/accounts → Profile/account-manager; because of +Organization/pino-labs
  + 2 users gain organizations_switch on pino-labs
      acebuche/irene, acebuche/tomas
--
  + 2 users gain scopes_read on pino-labs
      acebuche/irene, acebuche/tomas

$ rm algarrobo/pino.yaml && git apply broken/AS8-all-beneath.patch && charter plan --at 2026-06-02 --actor acebuche/irene
  ~ Scope/algarrobo-accounts  platform/scopes.yaml:101
      organizations  {under: algarrobo} → {all: true}

platform/scopes.yaml:101:1: warning[CH415]: Scope/algarrobo-accounts has all organizations, new ones included, and lies beneath eastern-spain, which has not
  = help: name those that are meant

Approvals:
  ApprovalProcess/scopes, scope manager: 1 of acebuche/irene, acebuche/marta, acebuche/tomas
      for Scope/algarrobo-accounts

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

-- new/pino.txt --
apiVersion: charter/v1
kind: Organization
metadata: {name: pino-labs}
spec:
  type: client
  parent: algarrobo
  defaultScope: eastern-customers
  services: {administration: active}
