extension KindTable {
  static let policy = KindTable(
    .policy,
    owner: .either,
    summary: "A rule of the platform's own, held against every plan.",
    fields: [
      Field(
        "description",
        .text,
        example: "What it is for, in a sentence",
        "Why there is this rule."
      ),
      Field(
        "severity",
        .choice([
          .init("error", "Stops an apply."),
          .init("warning", "Is told, and stops an apply only with `--strict`."),
          .init("note", "Is told."),
        ]),
        default: "error",
        "What a finding of it does."
      ),
      Field("message", .text, "What a finding says first."),
      Field("where", .object(FieldType.condition), "What it is about; everything where absent."),
      Field("cardinality", .object(cardinality), "So many, and no more or fewer."),
      Field("separation", .object(separation), "What nobody may hold together on one target."),
      Field("protect", .object(protect), "Changes that need a ticket, others, or are not made."),
      Field("require", .object(require), "What resources of a kind must have."),
      Field("transition", .object(transition), "The order of states, and the time between them."),
    ],
    rules: [
      .atLeastOne(["cardinality", "separation", "protect", "require", "transition"]),
      .atMostOne(["cardinality", "separation", "protect", "require", "transition"]),
    ],
    example: """
      apiVersion: charter/v1
      kind: Policy
      metadata: {name: owners-few}
      spec:
        severity: warning
        message: More than three owners are hard to keep track of
        cardinality: {of: owners, per: tenant, max: 3}
      """
  )

  // CC1, CC13, HI3, ZT12, AS6.
  private static let cardinality = Shape(
    [
      Field(
        "of",
        .choice([
          .init("owners", "Owners of a tenant."),
          .init("holders", "Users who have been given a profile, or hold a permission."),
          .init("resellers", "Resellers whose default scope it is."),
          .init("keyNodes", "Key nodes whose default scope it is."),
          .init("resources", "Resources of a kind."),
        ]),
        required: true,
        "What is counted."
      ),
      Field(
        "profiles",
        .set(.reference(.profile)),
        empty: .mistake,
        "Holders have been given one of these, by an assignment in force."
      ),
      Field(
        "permissions",
        .set(.permission),
        empty: .mistake,
        "Holders effectively hold one of these."
      ),
      Field("kind", .choice(FieldType.kinds), "Resources of this kind."),
      Field(
        "fields",
        .map(key: .name, value: .text),
        empty: .mistake,
        example: "{type: reseller}",
        "Resources whose fields have these values."
      ),
      Field(
        "per",
        .choice([
          .init("tenant", "In each tenant."), .init("organization", "In each organization."),
          .init("scope", "In each scope."), .init("platform", "On the whole platform."),
        ]),
        required: true,
        "Where it is counted."
      ),
      Field("min", .integer(0...1_000_000), "Not fewer than these."),
      Field("max", .integer(0...1_000_000), "Not more than these."),
    ],
    rules: [
      .atLeastOne(["min", "max"]),
      .atMostOne(["profiles", "permissions"]),
      .onlyWhere("profiles", field: "of", is: "holders"),
      .onlyWhere("permissions", field: "of", is: "holders"),
      .onlyWhere("kind", field: "of", is: "resources"),
      .beside("fields", anyOf: ["kind"]),
    ]
  )

  private static let separation = Shape([
    Field(
      "sets",
      .list(.object(held)),
      required: true,
      empty: .mistake,
      "Nobody holds something of two of these on one target."
    )
  ])

  private static let held = Shape(
    [
      Field("permissions", .set(.permission), empty: .mistake, "One of these, effectively held."),
      Field(
        "profiles",
        .set(.reference(.profile)),
        empty: .mistake,
        "One of these, given by an assignment in force."
      ),
    ],
    rules: [.atLeastOne(["permissions", "profiles"])]
  )

  // CC15, CC17, CC18, AS9, AS11.
  private static let protect = Shape(
    [
      FieldType.changedKinds,
      FieldType.changedFields,
      Field(
        "on",
        .set(.choice(FieldType.changeActions)),
        empty: .mistake,
        "What is done to them; update and delete where absent."
      ),
      Field(
        "usedBy",
        .set(.name),
        empty: .mistake,
        "Only what such a field of a stored resource names: `Tenant.owners`."
      ),
      Field(
        "allowed",
        .choice([
          .init("withTicket", "Where there is a ticket for it."),
          .init("byOthers", "Unless it is about who applies: the own user, scope or assignment."),
          .init("byMembers", "Where who applies is a user of the resource's organization."),
          .init("never", "Not at all."),
          .init("always", "It is only told."),
        ]),
        required: true,
        "When it may be done all the same."
      ),
    ],
    rules: [.atLeastOne(["kinds"])]
  )

  // CC10, CC11, CC12, HI1, AS7.
  private static let require = Shape(
    [
      Field("kind", .choice(FieldType.kinds), required: true, "Resources of this kind."),
      Field(
        "when",
        .map(key: .name, value: .text),
        empty: .mistake,
        example: "{type: client}",
        "Only those whose fields have these values, defaults included."
      ),
      Field("fields", .set(.name), empty: .mistake, "Fields that have to be set, by path."),
      Field("annotations", .set(.name), empty: .mistake, "Notes that its metadata has to have."),
      Field(
        "same",
        .map(key: .name, value: .name),
        empty: .mistake,
        """
        Fields that have the value of one of the owning organization: \
        `metadata.name: organization.contract`, or `organization` for its name.
        """
      ),
      Field(
        "unique",
        .set(.name),
        empty: .mistake,
        """
        Fields whose values no two resources of the kind have in one organization; entries with \
        `crossTenant: true` are left out.
        """
      ),
      Field(
        "expiresWithin",
        .duration,
        "It ends, and at most so long from now: `spec.expires` of assignments."
      ),
    ],
    rules: [.atLeastOne(["fields", "annotations", "same", "unique", "expiresWithin"])]
  )

  // RP16, RP17.
  private static let transition = Shape([
    Field(
      "kind",
      .choice([
        .init("Organization", "States of organizations."), .init("Tenant", "States of tenants."),
        .init("User", "States of users."),
      ]),
      required: true,
      "Whose states."
    ),
    Field(
      "steps",
      .list(.object(step)),
      required: true,
      empty: .mistake,
      "The changes of state that there are; others are refused."
    ),
  ])

  private static let step = Shape([
    Field("from", .set(.name), required: true, empty: .mistake, "The states that are left."),
    Field(
      "to",
      .set(.name),
      required: true,
      empty: .mistake,
      "The states that are come to; `deleted` where the resource goes."
    ),
    Field("after", .duration, "Only after so long in the state that is left."),
    Field(
      "gone",
      .set(.choice(FieldType.kinds)),
      empty: .mistake,
      "Only where nothing of these kinds is left in the organization."
    ),
    Field("ticket", .boolean, default: "false", "Only with a ticket."),
    Field(
      "annotations",
      .set(.name),
      empty: .mistake,
      "Only with these notes in its metadata."
    ),
  ])
}
