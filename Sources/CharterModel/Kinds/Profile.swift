extension KindTable {
  static let profile = KindTable(
    .profile, owner: .either,
    summary: "A named set of permissions that assignments give.",
    fields: [
      Field("displayName", .text, "The name that people see."),
      Field("description", .text, "Whom it is meant for (RP7)."),
      Field(
        "permissions", .set(.permissionPattern),
        "Permissions by name, or `service/*` for all of a service, those to come included."),
      Field(
        "includes", .set(.reference(.profile)), "Profiles whose permissions this one has too."),
      Field(
        "ceiling", .reference(.profile),
        "A profile that this one may not exceed: its root role (ZT6)."),
      Field(
        "inheritable", .boolean, default: "false",
        "Whether organizations beneath the owner may use it."),
      Field(
        "system", .boolean, default: "false",
        "Made by the platform: neither edited nor deleted (RP8)."),
    ],
    example: """
      apiVersion: charter/v1
      kind: Profile
      metadata: {name: operator}
      spec:
        description: Runs virtual machines
        permissions: [compute_read, compute_write]
      """)
}
