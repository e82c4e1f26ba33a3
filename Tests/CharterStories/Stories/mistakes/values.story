Values must have the form of their field; the help says which.

$ charter validate
acme.yaml:5:9: error[CH207]: type cannot be "customer"
  |
5 |   type: customer
  |         ^^^^^^^^
  = help: it is one of provider, reseller, client, team, department

acme.yaml:6:10: error[CH207]: state cannot be "prodution"
  |
6 |   state: prodution
  |          ^^^^^^^^^
  = help: did you mean production? it is one of trial, demo, production, managed, disabled, inactive

acme.yaml:7:28: error[CH207]: primaryColor takes a colour, and "red" is none
  |
7 |   branding: {primaryColor: red, secondaryColor: '#12345', iconURL: http://acme.example/icon.png}
  |                            ^^^
  = help: write # and six hexadecimal digits in quotes, such as '#1a2b3c'

acme.yaml:7:49: error[CH207]: secondaryColor takes a colour, and "#12345" is none
  |
7 |   branding: {primaryColor: red, secondaryColor: '#12345', iconURL: http://acme.example/icon.png}
  |                                                 ^^^^^^^^
  = help: write # and six hexadecimal digits in quotes, such as '#1a2b3c'

acme.yaml:7:68: error[CH207]: iconURL takes an https address, and "http://acme.example/icon.png" is none
  |
7 |   branding: {primaryColor: red, secondaryColor: '#12345', iconURL: http://acme.example/icon.png}
  |                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: write an address that begins with https://

acme.yaml:8:36: error[CH207]: allowedAddresses takes a network, and "192.0.2.1/24" is none
  |
8 |   allowedAddresses: [192.0.2.0/24, 192.0.2.1/24, 300.0.0.0/8, 10.0.0.0, '2001:db8::/32', '::1/12…
  |                                    ^^^^^^^^^^^^
  = help: write an address and a prefix length with no bits behind it, such as 192.0.2.0/24

acme.yaml:8:50: error[CH207]: allowedAddresses takes a network, and "300.0.0.0/8" is none
  |
8 | … allowedAddresses: [192.0.2.0/24, 192.0.2.1/24, 300.0.0.0/8, 10.0.0.0, '2001:db8::/32', '::1/129…
  |                                                  ^^^^^^^^^^^
  = help: write an address and a prefix length with no bits behind it, such as 192.0.2.0/24

acme.yaml:8:63: error[CH207]: allowedAddresses takes a network, and "10.0.0.0" is none
  |
8 | …llowedAddresses: [192.0.2.0/24, 192.0.2.1/24, 300.0.0.0/8, 10.0.0.0, '2001:db8::/32', '::1/129']
  |                                                             ^^^^^^^^
  = help: write an address and a prefix length with no bits behind it, such as 192.0.2.0/24

acme.yaml:8:90: error[CH207]: allowedAddresses takes a network, and "::1/129" is none
  |
8 | …llowedAddresses: [192.0.2.0/24, 192.0.2.1/24, 300.0.0.0/8, 10.0.0.0, '2001:db8::/32', '::1/129']
  |                                                                                        ^^^^^^^^^
  = help: write an address and a prefix length with no bits behind it, such as 192.0.2.0/24

acme.yaml:15:27: error[CH207]: vlan takes a whole number from 1 to 4094, and "010" is none
   |
15 |     - {name: front, vlan: 010}
   |                           ^^^
   = help: write 10: decimal digits only, without quotes

acme.yaml:16:26: error[CH207]: vlan takes a whole number from 1 to 4094, and "1_000" is none
   |
16 |     - {name: back, vlan: 1_000}
   |                          ^^^^^
   = help: write 1000: decimal digits only, without quotes

acme.yaml:17:25: error[CH207]: vlan takes a whole number from 1 to 4094, and "0x10" is none
   |
17 |     - {name: lab, vlan: 0x10}
   |                         ^^^^
   = help: write decimal digits only, without quotes

acme.yaml:18:28: error[CH207]: vlan takes a whole number from 1 to 4094, and "12" is none
   |
18 |     - {name: office, vlan: "12"}
   |                            ^^^^
   = help: write 12: decimal digits only, without quotes

acme.yaml:19:28: error[CH207]: vlan takes a whole number from 1 to 4094, and "twelve" is none
   |
19 |     - {name: guests, vlan: twelve}
   |                            ^^^^^^
   = help: write decimal digits only, without quotes

acme.yaml:20:12: error[CH207]: default takes true or false, and "no" is none
   |
20 |   default: no
   |            ^^
   = help: write false, without quotes

acme.yaml:26:10: error[CH207]: email takes an e-mail address, and "alice at acme.example" is none
   |
26 |   email: alice at acme.example
   |          ^^^^^^^^^^^^^^^^^^^^^
   = help: write it as name@domain

acme.yaml:27:21: error[CH207]: languages takes a language tag, and "english please" is none
   |
27 |   languages: {prod: english please}
   |                     ^^^^^^^^^^^^^^
   = help: write a tag such as en or pt-BR

acme.yaml:33:9: error[CH207]: type cannot be "openid"
   |
33 |   type: openid
   |         ^^^^^^
   = help: it is one of oidc, saml, adfs, entra-id, cognito, okta, auth0, keycloak, ad, ldap, oauth2, cas

acme.yaml:34:8: error[CH207]: url takes an https address, and "login.acme.example" is none
   |
34 |   url: login.acme.example
   |        ^^^^^^^^^^^^^^^^^^
   = help: write an address that begins with https://

acme.yaml:46:14: error[CH207]: notBefore takes a date or time, and "yesterday" is none
   |
46 |   notBefore: yesterday
   |              ^^^^^^^^^
   = help: write 2027-01-31, or with a time 2027-01-31T18:00:00Z or 2027-01-31T18:00:00+01:00

acme.yaml:47:12: error[CH207]: expires takes a date or time, and "2026-02-29" is none
   |
47 |   expires: 2026-02-29
   |            ^^^^^^^^^^
   = help: write 2027-01-31, or with a time 2027-01-31T18:00:00Z or 2027-01-31T18:00:00+01:00

21 errors
[exit 1]

-- charter.yaml --
apiVersion: charter/v1
kind: Workspace
metadata: {name: acme-access}
-- acme.yaml --
apiVersion: charter/v1
kind: Organization
metadata: {name: acme}
spec:
  type: customer
  state: prodution
  branding: {primaryColor: red, secondaryColor: '#12345', iconURL: http://acme.example/icon.png}
  allowedAddresses: [192.0.2.0/24, 192.0.2.1/24, 300.0.0.0/8, 10.0.0.0, '2001:db8::/32', '::1/129']
---
apiVersion: charter/v1
kind: Tenant
metadata: {name: prod, organization: acme}
spec:
  networks:
    - {name: front, vlan: 010}
    - {name: back, vlan: 1_000}
    - {name: lab, vlan: 0x10}
    - {name: office, vlan: "12"}
    - {name: guests, vlan: twelve}
  default: no
---
apiVersion: charter/v1
kind: User
metadata: {name: alice, organization: acme}
spec:
  email: alice at acme.example
  languages: {prod: english please}
---
apiVersion: charter/v1
kind: IdentityProvider
metadata: {name: sso, organization: acme}
spec:
  type: openid
  url: login.acme.example
---
apiVersion: charter/v1
kind: Profile
metadata: {name: operator, organization: acme}
---
apiVersion: charter/v1
kind: Assignment
metadata: {name: duty, organization: acme}
spec:
  users: [alice]
  profiles: [operator]
  notBefore: yesterday
  expires: 2026-02-29
