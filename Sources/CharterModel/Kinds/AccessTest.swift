extension KindTable {
  static let accessTest = KindTable(
    .accessTest,
    owner: .either,
    summary: "Assertions about who can do what, held against every plan.",
    fields: [
      Field(
        "description",
        .text,
        example: "What it is for, in a sentence",
        "What they guard against."
      ),
      Field(
        "assert",
        .list(.object(assertion)),
        required: true,
        empty: .mistake,
        "What must be so on the planned state."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: AccessTest
      metadata: {name: contractors-stay-out, organization: acme}
      spec:
        assert:
          - {user: eve, tenant: prod, cannot: [compute_read, compute_write]}
          - {group: oncall, tenant: prod, can: [compute_read]}
          - {permission: compute_write, tenant: prod, holders: [alice, bob]}
      """
  )

  private static let assertion = Shape(
    [
      Field("user", .reference(.user), "Whom it is about."),
      Field("group", .reference(.group), "Everybody in a group, nested groups included."),
      Field("permission", .permission, "The permission whose holders are named."),
      Field("tenant", .reference(.tenant), "Where: on this tenant."),
      Field(
        "organization",
        .reference(.organization),
        "Where: on this organization; permissions of level tenant, on all its tenants."
      ),
      Field("location", .reference(.location), "Where: on this location."),
      Field("can", .set(.permission), "They hold all of these there."),
      Field(
        "cannot",
        .set(.permission),
        "They hold none of these there; without a place, nowhere at all."
      ),
      Field(
        "holders",
        .set(.reference(.user)),
        empty: .itself,
        "Exactly these users hold the permission there; nobody, where the list is empty."
      ),
      Field("at", .instant, "When; the time of the plan where absent."),
    ],
    rules: [
      .atLeastOne(["user", "group", "permission"]),
      .atMostOne(["user", "group", "permission"]),
      .atMostOne(["tenant", "organization", "location"]),
      .atLeastOne(["can", "cannot", "holders"]),
      .beside("can", anyOf: ["user", "group"]),
      .beside("cannot", anyOf: ["user", "group"]),
      .beside("holders", anyOf: ["permission"]),
    ]
  )
}
