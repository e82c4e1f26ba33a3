extension KindTable {
  static let identityProvider = KindTable(
    .identityProvider,
    owner: .organization,
    summary: "A directory outside the platform that users of an organization come from.",
    fields: [
      Field("displayName", .text, example: "Company directory", "The name on the login page."),
      // CC9, ZT7.
      Field(
        "type",
        .choice([
          .init("oidc", "OpenID Connect."),
          .init("saml", "SAML 2.0."),
          .init("adfs", "Active Directory Federation Services."),
          .init("entra-id", "Entra ID."),
          .init("cognito", "Cognito."),
          .init("okta", "Okta."),
          .init("auth0", "Auth0."),
          .init("keycloak", "Keycloak."),
          .init("ad", "Active Directory."),
          .init("ldap", "LDAP."),
          .init("oauth2", "OAuth 2.0 with authorization codes."),
          .init("cas", "Central Authentication Service."),
        ]),
        required: true,
        "Its protocol or product."
      ),
      Field("url", .url, "Where it answers."),
      // ZT7.
      Field(
        "attributeMapping",
        .map(key: .name, value: .text),
        "The attribute of the directory, by the field of the user that it fills."
      ),
      // RP6.
      Field(
        "secrets",
        .map(key: .name, value: .secret),
        "Where its secrets are kept: `env:NAME` or `file:PATH`, never the secret."
      ),
      // ZT7.
      Field(
        "inheritable",
        .boolean,
        default: "false",
        "Whether organizations beneath the owner may use it."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: IdentityProvider
      metadata: {name: sso, organization: acme}
      spec:
        type: oidc
        url: https://login.acme.example
        attributeMapping: {email: mail}
        secrets: {client: 'env:ACME_SSO_SECRET'}
      """
  )
}
