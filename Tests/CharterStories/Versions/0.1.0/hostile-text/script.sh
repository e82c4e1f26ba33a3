#!/bin/sh
# A resource of every kind whose texts do harm where they are not escaped: escapes of terminals, hidden
# characters, forged lines, formulas, markup, other scripts, great length; in names of files, tickets and
# actors too.
# Runs in an empty folder, with the program in $CHARTER.
set -eu
apply() { "$CHARTER" apply --auto-approve --quiet "$@"; }
mkdir answers

cat >charter.yaml <<'END'
apiVersion: charter/v1
kind: Workspace
metadata: {name: all-kinds}
END
cat >'all $(kinds) ü.yaml' <<'END'
---
apiVersion: charter/v1
kind: Service
metadata: {name: service-1, labels: {note: "\e[31mred\e[0m\e]0;title\a"}, annotations: {ticket: "x\n+ User/acme/forged\n\nPlan: 0 to add", note: "\u202Egnp.exe \u2066x\u2069 a\u200Bb \uFEFFx"}}
spec:
  displayName: "=cmd|' /C calc'!A0"
  description: "```\n# forged\n</details> | a | b |"
  sku: '<script>alert(1)</script><!-- x'
  permissions:
    - {name: use-1, description: "\t\r \0 \x01 \x7F \x85 \L \P", panel: '{"a": 1} \u0000 \ " ,'}
    - {name: administer-1, level: organization, administers: true, description: 'no', panel: '010'}
    - {name: place-1, level: platform, description: ' spaces at both ends ', panel: '[x](javascript:alert(1)) @everyone #1'}
---
apiVersion: charter/v1
kind: Location
metadata: {name: location-1, labels: {note: "::add-mask::x\n##[stop-commands]x"}, annotations: {note: "e\u0301 \u00E9 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U000E0041 \uE000"}}
spec: {displayName: Zürich 東京 Ελλάδα عربى, type: zone}
---
apiVersion: charter/v1
kind: Organization
metadata: {name: organization-1, labels: {note: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, annotations: {note: "$(touch x) `id` %s %n ; rm -rf *"}}
spec:
  displayName: "\u2028 \u3164 \uFDD0 \uFFFD \U0010FFFF"
  type: client
  contract: "\e[31mred\e[0m\e]0;title\a"
  services: {service-1: active}
  branding: {primaryColor: '#112233', iconURL: https://icons.example/1?a=b&c=%22#x}
  identity: organization-1/provider
  head: organization-1/user
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: tenant, organization: organization-1, labels: {note: "x\n+ User/acme/forged\n\nPlan: 0 to add"}, annotations: {note: "\u202Egnp.exe \u2066x\u2069 a\u200Bb \uFEFFx"}}
spec:
  displayName: "=cmd|' /C calc'!A0"
  description: "```\n# forged\n</details> | a | b |"
  cluster: '<script>alert(1)</script><!-- x'
  storage: "\t\r \0 \x01 \x7F \x85 \L \P"
  locations: [location-1]
  owners: [user]
  networks: [{name: front, vlan: 7}]
  quota: {profile: quota, limits: {vcpus: 4}}
  loginWindows: [{days: [monday], from: '08:00', to: '18:00'}]
---
apiVersion: charter/v1
kind: Scope
metadata: {name: scope, organization: organization-1, labels: {note: '{"a": 1} \u0000 \ " ,'}, annotations: {note: 'no'}}
spec:
  description: '010'
  organizations: [organization-1]
  locations: [location-1]
---
apiVersion: charter/v1
kind: Profile
metadata: {name: profile, organization: organization-1, labels: {note: ' spaces at both ends '}, annotations: {note: '[x](javascript:alert(1)) @everyone #1'}}
spec:
  displayName: "::add-mask::x\n##[stop-commands]x"
  description: "e\u0301 \u00E9 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U000E0041 \uE000"
  permissions: [use-1, administer-1]
---
apiVersion: charter/v1
kind: Profile
metadata: {name: places-1, labels: {note: Zürich 東京 Ελλάδα عربى}, annotations: {note: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}}
spec: {displayName: "$(touch x) `id` %s %n ; rm -rf *", description: "\u2028 \u3164 \uFDD0 \uFFFD \U0010FFFF", permissions: [place-1], includes: []}
---
apiVersion: charter/v1
kind: User
metadata: {name: user, organization: organization-1, labels: {note: "\e[31mred\e[0m\e]0;title\a"}, annotations: {note: "x\n+ User/acme/forged\n\nPlan: 0 to add"}}
spec:
  email: user+1.x_y-z@acme.example
  displayName: "\u202Egnp.exe \u2066x\u2069 a\u200Bb \uFEFFx"
  id: "=cmd|' /C calc'!A0"
  source: federated
  provider: provider
  languages: {tenant: en}
  sshKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1]
---
apiVersion: charter/v1
kind: Group
metadata: {name: group, organization: organization-1, labels: {note: "```\n# forged\n</details> | a | b |"}, annotations: {note: '<script>alert(1)</script><!-- x'}}
spec: {description: "\t\r \0 \x01 \x7F \x85 \L \P", members: [user]}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: assignment, organization: organization-1, labels: {note: '{"a": 1} \u0000 \ " ,'}, annotations: {note: 'no'}}
spec:
  description: '010'
  groups: [group]
  profiles: [profile]
  expires: 2100-01-01
  reason: ' spaces at both ends '
  ticket: '[x](javascript:alert(1)) @everyone #1'
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: places-1, labels: {note: "::add-mask::x\n##[stop-commands]x"}, annotations: {note: "e\u0301 \u00E9 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U000E0041 \uE000"}}
spec:
  description: Zürich 東京 Ελλάδα عربى
  users: [organization-1/user]
  profiles: [places-1]
  locations: [location-1]
  expires: 2100-01-01
  reason: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  ticket: "$(touch x) `id` %s %n ; rm -rf *"
---
apiVersion: charter/v1
kind: IdentityProvider
metadata: {name: provider, organization: organization-1, labels: {note: "\u2028 \u3164 \uFDD0 \uFFFD \U0010FFFF"}, annotations: {note: "\e[31mred\e[0m\e]0;title\a"}}
spec:
  displayName: "x\n+ User/acme/forged\n\nPlan: 0 to add"
  type: oidc
  url: https://icons.example/1?a=b&c=%22#x
  attributeMapping: {email: "\u202Egnp.exe \u2066x\u2069 a\u200Bb \uFEFFx"}
  secrets: {client: file:/run/secret}
---
apiVersion: charter/v1
kind: QuotaProfile
metadata: {name: quota, organization: organization-1, labels: {note: "=cmd|' /C calc'!A0"}, annotations: {note: "```\n# forged\n</details> | a | b |"}}
spec: {description: '<script>alert(1)</script><!-- x', limits: {vcpus: 8}}
---
apiVersion: charter/v1
kind: SharedResource
metadata: {name: shared, organization: organization-1, labels: {note: "\t\r \0 \x01 \x7F \x85 \L \P"}, annotations: {note: '{"a": 1} \u0000 \ " ,'}}
spec: {displayName: 'no', description: '010', type: image, scopes: [scope]}
---
apiVersion: charter/v1
kind: ApprovalProcess
metadata: {name: approvals, organization: organization-1, labels: {note: ' spaces at both ends '}, annotations: {note: '[x](javascript:alert(1)) @everyone #1'}}
spec:
  description: "::add-mask::x\n##[stop-commands]x"
  changes:
    - {kinds: [SharedResource], on: [delete], where: {labels: {note: "e\u0301 \u00E9 \U0001F468\u200D\U0001F469\u200D\U0001F467 \U000E0041 \uE000"}}}
  steps:
    - {name: Zürich 東京 Ελλάδα عربى, users: [user]}
---
apiVersion: charter/v1
kind: Policy
metadata: {name: counts, organization: organization-1, labels: {note: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, annotations: {note: "$(touch x) `id` %s %n ; rm -rf *"}}
spec:
  description: "\u2028 \u3164 \uFDD0 \uFFFD \U0010FFFF"
  severity: warning
  message: "\e[31mred\e[0m\e]0;title\a"
  where: {labels: {note: "x\n+ User/acme/forged\n\nPlan: 0 to add"}}
  cardinality: {of: resources, kind: Tenant, fields: {displayName: "\u202Egnp.exe \u2066x\u2069 a\u200Bb \uFEFFx"}, per: organization, min: 5}
---
apiVersion: charter/v1
kind: Policy
metadata: {name: requires, organization: organization-1, labels: {note: "=cmd|' /C calc'!A0"}, annotations: {note: "```\n# forged\n</details> | a | b |"}}
spec:
  description: '<script>alert(1)</script><!-- x'
  severity: warning
  message: "\t\r \0 \x01 \x7F \x85 \L \P"
  require: {kind: Tenant, when: {displayName: '{"a": 1} \u0000 \ " ,'}, fields: [reclaim]}
---
apiVersion: charter/v1
kind: AccessTest
metadata: {name: test, organization: organization-1, labels: {note: 'no'}, annotations: {note: '010'}}
spec:
  description: ' spaces at both ends '
  assert:
    - {user: user, tenant: tenant, can: [use-1]}
END

# Serial 1: begun, by an actor whose name looks like a formula.
apply --actor '=HYPERLINK("x")' --at 2026-08-01T09:00:00Z

# Serial 2: some texts are others; the ticket has characters of Markdown. Serial 3: what is hostile is deleted.
sed -i 's/Zürich 東京 Ελλάδα عربى/Zürich 東京 Ελλάδα/; s/a\{700\}/short/' 'all $(kinds) ü.yaml'
apply --actor '<b>bob</b> `x`' --ticket '[OPS-70](javascript:x) | "a",\' --at 2026-08-02T09:00:00Z
sed -i '/^kind: SharedResource/,/^kind: ApprovalProcess/{/^kind: ApprovalProcess/!d}; ' 'all $(kinds) ü.yaml'
sed -i 's/kinds: .SharedResource./kinds: [Scope]/' 'all $(kinds) ü.yaml'
apply --actor 'bob
+ forged' --at 2026-08-03T09:00:00Z || apply --actor bob --at 2026-08-03T09:00:00Z

# Serial 4: the platform's status, and drift, are hostile as well; an apply takes the drift back.
sed -i '/User.organization-1/s/"status":{/"status":{"note":"\\u001b[31m\\u202e <b>","zero":"\\u0000",/' store/state.json
sed -i '/Location.location-1/s/"type":"zone"/"type":"region"/' store/state.json
apply --actor bob --at 2026-08-04T09:00:00Z --checkpoint answers/checkpoint

echo 2026-08-05T00:00:00Z >answers/at
