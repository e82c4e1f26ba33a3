Clients use the quota profiles that are inheritable and do not edit them; a reseller can make one for a single client.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ sed -i 's/vmInstances: 20,/vmInstances: 40,/' resellers/tessel-it/quotas.yaml && charter plan --quiet --actor tessel-it/gustav --at 2026-06-02
Plan: 1 to change.
Access: no change.

$ cat bakery.txt >> resellers/tessel-it/quotas.yaml && charter plan --quiet --actor tessel-it/gustav --at 2026-06-02
Plan: 1 to add, 1 to change.
Access: no change.

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP14-edited-by-a-client.patch && charter plan --quiet --actor lakeside-bakery/ida --at 2026-06-02
Plan: 1 to change.
Access: no change.
resellers/tessel-it/quotas.yaml:11:5: error[CH423]: A reseller's quota profile is for its own users to change: QuotaProfile/tessel-it/medium is changed, which only users of tessel-it do
  = help: have one of them apply it; the rule is Policy/quota-profiles-of-resellers

This plan cannot be applied: 1 error.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP14-not-inheritable.patch && charter validate
resellers/tessel-it/clients/lakeside-bakery.yaml:59:22: error[CH308]: the QuotaProfile "tessel-it/internal" is not inheritable
   |
59 |     quota: {profile: tessel-it/internal}
   |                      ^^^^^^^^^^^^^^^^^^
   = help: its owner can say inheritable: true

1 error
[exit 1]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP14-made-for-another-client.patch && charter validate
resellers/tessel-it/clients/lakeside-bakery.yaml:59:22: error[CH307]: the QuotaProfile "hilltop-clinic/imaging" is not of lakeside-bakery or an organization above it
   |
59 |     quota: {profile: hilltop-clinic/imaging}
   |                      ^^^^^^^^^^^^^^^^^^^^^^
   = help: what an organization owns stays in it: use a platform-wide resource for this

1 error
[exit 1]

-- bakery.txt --
---
apiVersion: charter/v1
kind: QuotaProfile
metadata: {name: season, organization: lakeside-bakery}
spec: {description: December, limits: {vmInstances: 30, vcpus: 90}}
