Users log in by the built-in directory or one of eight others, set for the organization.

$ cp -R "$EXAMPLES"/cloud-console/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 116 added. Serial 1.

$ for type in oidc saml adfs entra-id cognito okta auth0 keycloak; do sed -i "s/  type: .*/  type: $type/" organization/identity.yaml && charter plan --quiet --at 2026-06-02 | head -1; done
Plan: 1 to change.
Plan: 1 to change.
Plan: 1 to change.
Plan: 1 to change.
Plan: 1 to change.
Plan: 1 to change.
Plan: 1 to change.
No changes. The store matches the manifests.

$ sed -i '/^  identity: /d' organization/organization.yaml && charter plan --at 2026-06-02
  ~ Organization/northwind-robotics  organization/organization.yaml:2
      identity  - northwind-robotics/sso

Plan: 1 to change.
Access: no change.

$ git apply broken/CC9-unknown-login.patch && charter validate
organization/identity.yaml:7:9: error[CH207]: type cannot be "kerberos"
  |
7 |   type: kerberos
  |         ^^^^^^^^
  = help: it is one of oidc, saml, adfs, entra-id, cognito, okta, auth0, keycloak, ad, ldap, oauth2, cas

1 error
[exit 1]

