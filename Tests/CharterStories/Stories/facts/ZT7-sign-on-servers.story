ZT7: Single sign-on servers are of type AD, LDAP, OIDC, OAuth2 or CAS, with mapping rules.

$ cp -R "$EXAMPLES"/zstack-tenants/. . && charter apply --test-clock --auto-approve --quiet --at 2026-06-01
Apply complete: 170 added. Serial 1.

$ jq -r '.resources[] | select(.address | startswith("IdentityProvider/")) | "\(.spec.type) \(.address) \(.spec.attributeMapping.id)"' store/state.json
oauth2 IdentityProvider/cloud-office/sso uid
oidc IdentityProvider/larkfield-meters/sso sub
ldap IdentityProvider/larkfield-optics/directory entryUUID
ad IdentityProvider/larkfield/windows objectGUID
cas IdentityProvider/saltmarsh/cas principalId

$ git apply broken/ZT7-no-mapping.patch && charter plan --quiet --at 2026-06-02
Plan: 1 to change.
Access: no change.
organizations/sign-on.yaml:41:1: error[CH424]: A single sign-on server needs mapping rules for the login name and a stable id: IdentityProvider/saltmarsh/cas has no attributeMapping.id
  = help: give it one; the rule is Policy/sign-on-has-mapping

organizations/sign-on.yaml:41:1: error[CH424]: A single sign-on server needs mapping rules for the login name and a stable id: IdentityProvider/saltmarsh/cas has no attributeMapping.name
  = help: give it one; the rule is Policy/sign-on-has-mapping

This plan cannot be applied: 2 errors.
[exit 5]

$ git apply -R broken/ZT7-no-mapping.patch && git apply broken/ZT7-unknown-type.patch && charter validate
organizations/sign-on.yaml:46:9: error[CH207]: type cannot be "kerberos"
   |
46 |   type: kerberos
   |         ^^^^^^^^
   = help: it is one of oidc, saml, adfs, entra-id, cognito, okta, auth0, keycloak, ad, ldap, oauth2, cas

1 error
[exit 1]

$ git apply -R broken/ZT7-unknown-type.patch && git apply broken/ZT7-secret-in-the-open.patch && charter validate
organizations/sign-on.yaml:39:21: error[CH207]: secrets takes a reference to a secret, and this is none
   = help: say where the secret is, env:NAME or file:PATH, and change the secret: it was written here

1 error
[exit 1]

