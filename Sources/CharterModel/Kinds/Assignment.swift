extension KindTable {
  static let assignment = KindTable(
    .assignment,
    owner: .either,
    summary: "Gives profiles to users and groups, somewhere, for some time.",
    fields: [
      Field("description", .text, example: "What it is for, in a sentence", "What it is for."),
      Field("users", .set(.reference(.user)), "Users who are given the profiles."),
      Field("groups", .set(.reference(.group)), "Groups whose members are given the profiles."),
      Field(
        "profiles",
        .set(.reference(.profile)),
        required: true,
        empty: .mistake,
        "What they are given."
      ),
      Field("tenants", .selector(.tenant), empty: .mistake, "The tenants that it covers."),
      Field(
        "organizations",
        .selector(.organization),
        empty: .mistake,
        "The organizations that it covers, with all their tenants."
      ),
      Field(
        "locations",
        .selector(.location),
        empty: .mistake,
        "Narrows tenants to those that have one of these locations, or what lies below them."
      ),
      Field("scope", .reference(.scope), "Narrows to what this scope lists."),
      Field("notBefore", .instant, "From when it is in force."),
      Field("expires", .instant, "Until when it is in force, this moment not included."),
      Field("reason", .text, example: "Day-to-day operation", "Why the access is given."),
      Field("ticket", .ticket, example: "OPS-412", "The ticket that asked for it."),
    ],
    rules: [.atLeastOne(["users", "groups"]), .ascending("notBefore", "expires")],
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: ops, organization: acme}
      spec:
        groups: [oncall]
        profiles: [operator]
        tenants: {labels: {env: production}}
        expires: 2027-01-01
      """
  )
}
