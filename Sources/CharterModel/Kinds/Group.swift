extension KindTable {
  static let group = KindTable(
    .group,
    owner: .organization,
    summary: "Users who are given access together.",
    fields: [
      Field("description", .text, example: "What it is for, in a sentence", "Who they are."),
      Field("members", .set(.reference(.user)), "The users directly in it."),
      Field(
        "groups",
        .set(.reference(.group)),
        "Groups whose members are in this one as well."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: oncall, organization: acme}
      spec: {members: [alice, bob]}
      """
  )
}
