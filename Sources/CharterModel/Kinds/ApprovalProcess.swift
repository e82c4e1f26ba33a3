extension KindTable {
  // RP13, ZT17.
  static let approvalProcess = KindTable(
    .approvalProcess,
    owner: .either,
    summary: "Which changes have to be approved before they are applied, by whom, in which steps.",
    fields: [
      Field("description", .text, example: "What it is for, in a sentence", "What it is for."),
      Field(
        "default",
        .boolean,
        default: "false",
        "Whether it is asked only about what no other process covers."
      ),
      Field(
        "changes",
        .list(.object(covered)),
        empty: .mistake,
        "The changes that it covers, each by one of these; every change where absent."
      ),
      Field(
        "steps",
        .list(.object(step)),
        required: true,
        empty: .mistake,
        "Who has to approve, one after the other."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: ApprovalProcess
      metadata: {name: quotas, organization: acme}
      spec:
        changes:
          - {kinds: [Tenant], fields: [quota]}
          - {risks: [escalation]}
        steps:
          - {name: operations, users: [alice, bob]}
      """
  )

  private static let covered = Shape(
    [
      FieldType.changedKinds,
      FieldType.changedFields,
      Field(
        "on",
        .set(.choice(FieldType.changeActions)),
        empty: .mistake,
        "What is done to them; anything where absent."
      ),
      Field(
        "risks",
        .set(
          .choice([
            .init("escalation", "Somebody gains the right to change access."),
            .init("cross-organization", "Somebody gains access across organizations."),
            .init("standing", "Somebody gains access without an end."),
            .init("lockout", "Nobody is left with the right to change access."),
          ])
        ),
        empty: .mistake,
        "Changes of access with one of these risks."
      ),
      Field("where", .object(FieldType.condition), "Where; everywhere where absent."),
    ],
    rules: [
      .atLeastOne(["kinds", "risks"]), .atMostOne(["kinds", "risks"]),
      .beside("fields", anyOf: ["kinds"]), .beside("on", anyOf: ["kinds"]),
    ]
  )

  private static let step = Shape(
    [
      Field("name", .text, "What people call it."),
      Field("users", .set(.reference(.user)), empty: .mistake, "These users can approve."),
      Field(
        "groups",
        .set(.reference(.group)),
        empty: .mistake,
        "Members of these groups can approve."
      ),
      Field(
        "profiles",
        .set(.reference(.profile)),
        empty: .mistake,
        "Users who have been given one of these on what is changed can approve."
      ),
      Field("count", .integer(1...100), default: "1", "How many of them it takes."),
    ],
    rules: [.atLeastOne(["users", "groups", "profiles"])]
  )
}
