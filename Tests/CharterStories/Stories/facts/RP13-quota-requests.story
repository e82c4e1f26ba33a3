Quota requests are approved or rejected by the reseller, and the pending ones can be listed.

$ cp -R "$EXAMPLES"/reseller-portal/. . && ssh-keygen -q -t ed25519 -N "" -C gustav -f gustav && sed -i "/name: gustav$/,/sshKeys/s|sshKeys: .*|sshKeys: ['$(cat gustav.pub)']|" resellers/tessel-it/reseller.yaml && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ git apply broken/RP13-not-approved.patch && charter plan --quiet --out plan.json --at 2026-06-02
Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.

$ charter approvals plan.json
ApprovalProcess/tessel-it/quota-requests
  open      quota desk: 1 of granite-cloud/agnes, granite-cloud/bruno, tessel-it/dora, tessel-it/gustav
            for Tenant/lakeside-bakery/shop

Approvals: 1 of 1 step open.

$ charter apply --auto-approve --quiet plan.json --at 2026-06-02
error[CH613]: ApprovalProcess/tessel-it/quota-requests wants 1 approval as quota desk for Tenant/lakeside-bakery/shop, and 1 is missing
  = help: have 1 of granite-cloud/agnes, granite-cloud/bruno, tessel-it/dora, tessel-it/gustav run 'charter approve PLANFILE --as USER --key FILE'
[exit 5]

$ charter approve plan.json --as tessel-it/gustav --key gustav --reject --at 2026-06-02 && charter apply --auto-approve --quiet plan.json --at 2026-06-02 2>&1 | grep CH615
  ~ Tenant/lakeside-bakery/shop  resellers/tessel-it/clients/lakeside-bakery.yaml:55
      quota.profile  tessel-it/medium → tessel-it/large

Approvals:
  ApprovalProcess/tessel-it/quota-requests, quota desk: 1 of granite-cloud/agnes, granite-cloud/bruno, tessel-it/dora, tessel-it/gustav
      for Tenant/lakeside-bakery/shop

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
tessel-it/gustav rejects 1 change: .charter/approvals/DIGEST/tessel-it.gustav.json

ApprovalProcess/tessel-it/quota-requests
  open      quota desk: 1 of granite-cloud/agnes, granite-cloud/bruno, tessel-it/dora, tessel-it/gustav
            for Tenant/lakeside-bakery/shop
rejected by tessel-it/gustav on 2026-06-02T00:00:00Z

Approvals: rejected.
error[CH615]: tessel-it/gustav has rejected these changes on 2026-06-02T00:00:00Z

$ charter approve plan.json --as tessel-it/gustav --key gustav --at 2026-06-02
  ~ Tenant/lakeside-bakery/shop  resellers/tessel-it/clients/lakeside-bakery.yaml:55
      quota.profile  tessel-it/medium → tessel-it/large

Approvals:
  ApprovalProcess/tessel-it/quota-requests, quota desk: 1 of granite-cloud/agnes, granite-cloud/bruno, tessel-it/dora, tessel-it/gustav
      for Tenant/lakeside-bakery/shop

Approvals: 1 step to take.
Plan: 1 to change.
Access: no change.
Author: tester.
Ticket: none.
tessel-it/gustav approves 1 change: .charter/approvals/DIGEST/tessel-it.gustav.json

ApprovalProcess/tessel-it/quota-requests
  approved  quota desk: by tessel-it/gustav
            for Tenant/lakeside-bakery/shop

Approvals: complete.

$ charter apply --auto-approve --quiet plan.json --at 2026-06-02
Apply complete: 1 changed. Serial 2.

