extension KindTable {
  static let profile = KindTable(
    .profile,
    owner: .either,
    summary: "A named set of permissions that assignments give.",
    fields: [
      Field("displayName", .text, example: "Operator", "The name that people see."),
      // RP7.
      Field(
        "description",
        .text,
        example: "What it is for, in a sentence",
        "Whom it is meant for."
      ),
      Field(
        "permissions",
        .set(.permissionPattern),
        "Permissions by name, or `service/*` for all of a service, those to come included."
      ),
      Field(
        "includes",
        .set(.reference(.profile)),
        "Profiles whose permissions this one has too."
      ),
      // ZT6.
      Field(
        "ceiling",
        .reference(.profile),
        "A profile that this one may not exceed: its root role."
      ),
      Field(
        "inheritable",
        .boolean,
        default: "false",
        "Whether organizations beneath the owner may use it."
      ),
      // RP8.
      Field(
        "system",
        .boolean,
        default: "false",
        "Made by the platform: neither edited nor deleted."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: operator}
      spec:
        description: Runs virtual machines
        permissions: [compute_read, compute_write]
      """
  )
}
