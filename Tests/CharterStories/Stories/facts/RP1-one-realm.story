Resellers have clients, and a client lies in the realm of exactly one reseller.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ charter tree --at 2026-06-02 | grep -E "reseller|account-q|client"
├─ quillon-net  reseller
│  ├─ account-q201  department
│  │  └─ copper-press  client
│  ├─ account-q207  department
│  │  └─ juniper-games  client
│  └─ account-q213  department
│     └─ salt-harbour  client, trial
└─ tessel-it  reseller
   │  └─ old-ferry  client, inactive
   │  └─ glass-garden  client, disabled
   │  └─ paper-lantern  client
   │  └─ lakeside-bakery  client
   │  ├─ hilltop-clinic  client, managed
   │  └─ hilltop-lab  client, demo
      └─ windmill-tea  client, trial

$ charter access can quillon-net/ulrich clients_show salt-harbour --at 2026-06-02
yes: quillon-net/ulrich holds clients_show on salt-harbour
  User/quillon-net/ulrich → Assignment/quillon-net/realm → Profile/client-administrator → clients_show

$ charter access can tessel-it/dora clients_show salt-harbour --at 2026-06-02 | head -2
no: tessel-it/dora does not hold clients_show on salt-harbour
  - Assignment/tessel-it/realm does not cover salt-harbour  resellers/tessel-it/reseller.yaml:42

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP1-no-realm.patch && charter plan --quiet --at 2026-06-02
Stopped by 1 guard: lockout.
Plan: 1 to change.
Access: -78 revocations, 6 users affected.
resellers/quillon-net/clients/salt-harbour.yaml:12:1: error[CH423]: Moving to another account or realm takes a ticket: Organization/salt-harbour has its parent changed, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/realm-changes

resellers/quillon-net/clients/salt-harbour.yaml:12:1: error[CH424]: A client lies beneath an account of a reseller: Organization/salt-harbour with type: client has no parent
  = help: give it one; the rule is Policy/client-in-a-realm

This plan cannot be applied: 2 errors.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP1-two-realms.patch && charter validate
resellers/quillon-net/clients/salt-harbour.yaml:18:11: error[CH206]: parent takes the name of an Organization, and this is a list
   |
18 |   parent: [account-10466, account-q213]
   |           ^
   = help: write the name of an Organization

1 error
[exit 1]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP1-beneath-the-operator.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: -45 revocations, 3 users affected.
resellers/quillon-net/clients/salt-harbour.yaml:12:1: error[CH423]: Moving to another account or realm takes a ticket: Organization/salt-harbour has its parent changed, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/realm-changes

policies.yaml:15:1: error[CH421]: The operator has no clients of its own: the platform has 1 Organization resource with parent: granite-cloud, type: client (salt-harbour), and may have none
  = help: take one away; the rule is Policy/client-of-a-reseller

This plan cannot be applied: 2 errors.
[exit 5]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP1-moved-without-a-ticket.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: +70 grants, -90 revocations, 7 users affected.
resellers/quillon-net/clients/salt-harbour.yaml:2:1: error[CH423]: Moving to another account or realm takes a ticket: Organization/account-q213 has its parent changed, which needs a ticket
  = help: name it with --ticket, or in metadata.annotations.ticket of what is changed; the rule is Policy/realm-changes

This plan cannot be applied: 1 error.
[exit 5]

$ charter plan --quiet --ticket QN-90 --at 2026-06-02
Plan: 1 to change.
Access: +70 grants, -90 revocations, 7 users affected.

