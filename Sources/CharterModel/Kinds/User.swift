extension KindTable {
  static let user = KindTable(
    .user,
    owner: .organization,
    summary: "A person, or a program, who can be given access.",
    fields: [
      // CC2.
      Field("email", .email, "Where the invitation goes; used once in an organization."),
      Field("displayName", .text, example: "Alice Example", "The name that people see."),
      Field("id", .text, example: "4711", "A stable id from another system."),
      // ZT3, CC21.
      Field(
        "source",
        .choice([
          .init("local", "Kept in the platform's own directory."),
          .init("federated", "Comes from an identity provider."),
        ]),
        default: "local",
        "Where the account lives."
      ),
      Field("provider", .reference(.identityProvider), "The identity provider it comes from."),
      Field(
        "state",
        .choice([
          .init("active", "Can work."),
          .init("disabled", "Holds nothing."),
        ]),
        default: "active",
        "Whether the account can be used."
      ),
      // AS2.
      Field(
        "scope",
        .reference(.scope),
        "Limits an administrator to what this scope lists directly."
      ),
      // CC19.
      Field(
        "languages",
        .map(key: .reference(.tenant), value: .language),
        "The language of the console, by tenant."
      ),
      // CC19.
      Field("subscriptions", .set(.name), "Themes that notifications are wanted for."),
      // RP13, ZT17.
      Field(
        "sshKeys",
        .set(.sshKey),
        "Public keys, as OpenSSH writes them, that approvals are signed with."
      ),
      // RP6.
      Field(
        "credentialGeneration",
        .integer(0...1_000_000),
        default: "0",
        "Raise it to ask for a reset of the credential."
      ),
      // CC2.
      Field(
        "invitationGeneration",
        .integer(0...1_000_000),
        default: "0",
        "Raise it to send the invitation again."
      ),
    ],
    rules: [
      .onlyWhere("provider", field: "source", is: "federated"),
      // CC21.
      .onlyWhere("credentialGeneration", field: "source", is: "local"),
    ],
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: alice, organization: acme}
      spec: {email: alice@acme.example, languages: {prod: en}}
      """
  )
}
