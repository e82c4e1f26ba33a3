Branding is two colours and an icon; without an icon of its own a client has that of its reseller.

$ cp -R "$EXAMPLES"/reseller-portal/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 139 added. Serial 1.

$ charter show Organization/juniper-games | grep -A3 branding
      branding     {iconURL: https://juniper-games.example/favicon.svg, primaryColor: #123a63, secondaryColor: #ffcf40}
      contract     QN-207
      displayName  "Juniper Games"
      parent       account-q207

$ charter show Organization/hilltop-clinic | grep -A3 branding
      branding     {primaryColor: #0b6e4f, secondaryColor: #e8f5ee}
      contract     TI-10452
      displayName  "Hilltop Clinic"
      parent       account-10452

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP5-short-colour.patch && charter validate
resellers/tessel-it/clients/hilltop.yaml:58:28: error[CH207]: primaryColor takes a colour, and "#0b6e4" is none
   |
58 |   branding: {primaryColor: '#0b6e4', secondaryColor: '#fff4d6'}
   |                            ^^^^^^^^
   = help: write # and six hexadecimal digits in quotes, such as '#1a2b3c'

1 error
[exit 1]

$ cp -R "$EXAMPLES"/reseller-portal/. . && git apply broken/RP5-reseller-without-icon.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
resellers/quillon-net/reseller.yaml:2:1: error[CH424]: Clients without branding show their reseller's: Organization/quillon-net with type: reseller has no branding.iconURL
  = help: give it one; the rule is Policy/reseller-branding

This plan cannot be applied: 1 error.
[exit 5]

