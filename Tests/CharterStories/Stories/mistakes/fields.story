Fields are checked by the tables of their kinds: unknown, missing, of another type, empty.

$ charter validate
acme.yaml:3:24: error[CH202]: metadata has no field "lables"
  |
3 | metadata: {name: acme, lables: {tier: gold}}
  |                        ^^^^^^
  = help: did you mean labels?

acme.yaml:5:3: error[CH202]: Organization has no field "types"
  |
5 |   types: client
  |   ^^^^^
  = help: did you mean type?

acme.yaml:5:3: error[CH203]: Organization needs type
  |
5 |   types: client
  |   ^
  = help: add type: …

acme.yaml:6:16: error[CH206]: displayName takes text, and this is a list
  |
6 |   displayName: [Acme]
  |                ^
  = help: write text

acme.yaml:7:12: error[CH207]: keyNode takes true or false, and "yes" is none
  |
7 |   keyNode: yes
  |            ^^^
  = help: write true, without quotes

acme.yaml:8:13: error[CH206]: branding takes a mapping, and this is "#1a2b3c"
  |
8 |   branding: '#1a2b3c'
  |             ^^^^^^^^^
  = help: write a mapping

acme.yaml:9:13: error[CH210]: contract has no value
  |
9 |   contract: ~
  |             ^
  = help: give one, or remove the line; text that reads null or ~ goes in quotes

acme.yaml:10:13: error[CH206]: services takes a mapping, and this is "compute"
   |
10 |   services: compute
   |             ^^^^^^^
   = help: write a mapping

acme.yaml:11:21: error[CH210]: allowedAddresses is empty
   |
11 |   allowedAddresses: []
   |                     ^
   = help: name something, or remove the field

acme.yaml:15:53: error[CH207]: protect takes true or false, and "true" is none
   |
15 | metadata: {name: prod, organization: acme, protect: "true", labels: [production]}
   |                                                     ^^^^^^
   = help: write true, without quotes

acme.yaml:15:69: error[CH206]: labels takes a mapping, and this is a list
   |
15 | metadata: {name: prod, organization: acme, protect: "true", labels: [production]}
   |                                                                     ^
   = help: write a mapping

acme.yaml:17:3: error[CH202]: Tenant has no field "owner"
   |
17 |   owner: [alice]
   |   ^^^^^
   = help: did you mean owners?

acme.yaml:18:12: error[CH207]: default takes true or false, and "True" is none
   |
18 |   default: True
   |            ^^^^
   = help: write true, without quotes

acme.yaml:20:20: error[CH207]: limits cannot be "vcpu"
   |
20 |   quota: {limits: {vcpu: 4}}
   |                    ^^^^
   = help: did you mean vcpus? it is one of vmInstances, vcpus, memoryGiB, volumes, storageGiB, securityGroups, networks, publicAddresses, snapshots, buckets

acme.yaml:21:3: error[CH202]: Tenant has no field "zone"
   |
21 |   zone: west
   |   ^^^^
   = help: the fields are displayName, description, default, type, services, owners, locations, cluster, storage, networks, quota, reclaim, loginWindows, securityGroupRequired, state

acme.yaml:27:14: error[CH203]: an item of networks needs name
   |
27 |   networks: [{vlan: 7}]
   |              ^
   = help: add name: …

acme.yaml:28:16: error[CH210]: description has no value
   |
28 |   description: null
   |                ^^^^
   = help: give one, or remove the line; text that reads null or ~ goes in quotes

acme.yaml:29:17: error[CH206]: loginWindows takes a list, and this is a mapping
   |
29 |   loginWindows: {days: [mon]}
   |                 ^
   = help: write a list

acme.yaml:35:26: error[CH210]: email has no value
   |
35 |   - {name: alice, email: }
   |                          ^
   = help: give one, or remove the line; text that reads null or ~ goes in quotes

acme.yaml:36:17: error[CH202]: User has no field "mail"
   |
36 |   - {name: bob, mail: bob@acme.example}
   |                 ^^^^
   = help: did you mean email?

20 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme, lables: {tier: gold}}
spec:
  types: client
  displayName: [Acme]
  keyNode: yes
  branding: '#1a2b3c'
  contract: ~
  services: compute
  allowedAddresses: []
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme, protect: "true", labels: [production]}
spec:
  owner: [alice]
  default: True
  locations: []
  quota: {limits: {vcpu: 4}}
  zone: west
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: test, organization: acme}
spec:
  networks: [{vlan: 7}]
  description: null
  loginWindows: {days: [mon]}
---
apiVersion: charter/v1
kind: UserList
metadata: {organization: acme}
items:
  - {name: alice, email: }
  - {name: bob, mail: bob@acme.example}
