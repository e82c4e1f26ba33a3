Who is given a client-management permission becomes a reseller: the plan says so, and the operator has to approve.

$ cp -R "$EXAMPLES"/reseller-portal/. . && ssh-keygen -q -t ed25519 -N "" -C agnes -f agnes && sed -i "/name: agnes$/,/sshKeys/s|sshKeys: .*|sshKeys: ['$(cat agnes.pub)']|" platform/operator.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ git apply broken/RP11-becomes-a-reseller.patch && charter plan --out plan.json --at 2026-06-02 2>&1 | grep -E 'escalation|Access:|CH61'
  + tessel-it/hanna gains clients_edit, clients_show, users_manage on 12 targets (account-10388, account-10391, account-10409, …)  escalation
Access: +94 grants, 1 user affected.

$ charter apply --auto-approve --quiet plan.json --at 2026-06-02
error[CH613]: ApprovalProcess/reseller-rights wants 1 approval as portal operation for tessel-it/hanna on tessel-it: clients_edit, clients_show, users_manage, and 1 is missing
  = help: have 1 of granite-cloud/agnes, granite-cloud/bruno run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as granite-cloud/agnes --key agnes --at 2026-06-02
  ~ Group/tessel-it/client-desk  resellers/tessel-it/reseller.yaml:35
      members  + tessel-it/hanna

Access changes:
  + tessel-it/hanna gains clients_edit, clients_show, users_manage on 12 targets (account-10388, account-10391, account-10409, …)  escalation
      by ~Group/tessel-it/client-desk → Assignment/tessel-it/desk → Profile/tessel-it/client-desk  resellers/tessel-it/reseller.yaml:35
  + tessel-it/hanna gains 5 permissions (profiles_show, quota_show, services_activate, …) on 11 targets (account-10388, account-10391, account-10409, …)
      by ~Group/tessel-it/client-desk → Assignment/tessel-it/desk → Profile/tessel-it/client-desk  resellers/tessel-it/reseller.yaml:35
  + tessel-it/hanna gains profiles_show, services_activate, users_show on hilltop-clinic
      by ~Group/tessel-it/client-desk → Assignment/tessel-it/desk → Profile/tessel-it/client-desk  resellers/tessel-it/reseller.yaml:35

Approvals:
  ApprovalProcess/reseller-rights, portal operation: 1 of granite-cloud/agnes, granite-cloud/bruno
      for tessel-it/hanna on tessel-it: clients_edit, clients_show, users_manage

Approvals: 1 step to take.
Plan: 1 to change.
Access: +94 grants, 1 user affected.
Author: tester.
Ticket: none.
granite-cloud/agnes approves 1 change: .charter/approvals/DIGEST/granite-cloud.agnes.json

ApprovalProcess/reseller-rights
  approved  portal operation: by granite-cloud/agnes
            for tessel-it/hanna on tessel-it: clients_edit, clients_show, users_manage

Approvals: complete.

$ charter apply --auto-approve --quiet plan.json --at 2026-06-02
Apply complete: 1 changed. Serial 2.

