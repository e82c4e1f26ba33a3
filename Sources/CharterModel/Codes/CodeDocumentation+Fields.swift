extension CodeDocumentation {
  // CH201
  static let badEnvelope = CodeDocumentation(
    title: "not a document of charter",
    what: """
      A document is not a mapping, or lacks `apiVersion`, `kind` or `metadata`; or, where its kind \
      ends in List, `items`.
      """,
    why: """
      What a document is cannot be told without them. Text that is passed over could be the user \
      who was to be disabled.
      """,
    example: """
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {state: disabled}
      """,
    remedy: """
      Add the key that is named. `charter explain KIND` shows a whole document of each kind. Keep \
      YAML that is not for charter out of the workspace.
      """
  )

  // CH202
  static let unknownKey = CodeDocumentation(
    title: "an unknown key",
    what: """
      A mapping has a key that its kind does not have; or the shared `metadata` of a list names \
      what each item has for itself.
      """,
    why: """
      A key that is ignored is a rule that nobody keeps: with `expire:` for `expires:` an access \
      of a week would last for ever.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: migration, organization: acme}
      spec: {users: [dana], profiles: [operator], tenants: [prod], expire: 2026-12-01}
      """,
    remedy: """
      Correct the key to the one that is proposed, or remove it. `charter explain KIND` lists the \
      fields; notes of your own go under `metadata.annotations`.
      """
  )

  // CH203
  static let missingField = CodeDocumentation(
    title: "a missing field",
    what: "A resource, or a part of one, lacks a field that it cannot do without.",
    why: "A value that charter made up would be one that nobody has reviewed.",
    example: """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: globex}
      spec: {displayName: Globex}
      """,
    remedy: "Add the field. `charter explain KIND` marks those that are required."
  )

  // CH204
  static let unknownKind = CodeDocumentation(
    title: "an unknown kind",
    what: "`kind` is none of the kinds of charter, nor one of them with List behind it.",
    why: """
      A resource that is passed over for a mistyped kind would be deleted from the store by the \
      next apply.
      """,
    example: """
      apiVersion: charter/v1
      kind: Role
      metadata: {name: auditor, organization: acme}
      spec: {permissions: [compute_read]}
      """,
    remedy: """
      Write one of the kinds that `charter explain` lists. What other products call a role is a \
      `Profile`, a project is a `Tenant`.
      """
  )

  // CH205
  static let badVersion = CodeDocumentation(
    title: "an unknown apiVersion",
    what: "`apiVersion` is something else than `charter/v1`.",
    why: """
      The same field may mean another thing in another version, or in another program with a kind \
      of this name.
      """,
    example: """
      apiVersion: v1
      kind: Group
      metadata: {name: support, organization: acme}
      spec: {members: [bob]}
      """,
    remedy: """
      Write `apiVersion: charter/v1`. Keep the manifests of other programs out of the workspace, \
      or under a name that ends in neither `.yaml` nor `.yml`.
      """
  )

  // CH206
  static let wrongType = CodeDocumentation(
    title: "a value of the wrong type",
    what: "A list stands where text is expected, text where a mapping is, and so on.",
    why: """
      One type is never turned into another, for what comes of it could be something else than was \
      meant: `members: alice, bob` is one text, and not two names.
      """,
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support, organization: acme}
      spec: {members: bob}
      """,
    remedy: """
      Write a value of the type that is named. `charter explain KIND.FIELD` tells it, with the \
      words that a field can have.
      """
  )

  // CH207
  static let badValue = CodeDocumentation(
    title: "a value of the wrong form",
    what: """
      A value has the right type, but not the form that its field takes: a word that is none of \
      the field's, a date that is none, a number out of its range, a secret where a reference to \
      one belongs.
      """,
    why: """
      YAML programs disagree about `yes`, `010` and `12:30`. A value that is guessed may switch on \
      what was meant to be off. And a secret in a manifest is in git for ever.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin, organization: acme}
      spec: {email: erin@acme.example, state: suspended}
      """,
    remedy: """
      Write the value in the form that the help line shows. A secret that stood in a manifest must \
      be changed: write `env:NAME` or `file:PATH` instead.
      """
  )

  // CH208
  static let badName = CodeDocumentation(
    title: "not a name",
    what: """
      Names match `[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}`: a letter or digit, then up to 127 letters, \
      digits, dots, underscores, at signs, plus signs or hyphens.
      """,
    why: """
      Names are parts of addresses such as `User/acme/alice`, of audit entries and of command \
      lines. A slash or a space in one would make them say something else, and letters that look \
      alike would make two people look like one.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: Erin Example, organization: acme}
      """,
    remedy: "Choose a name of these characters, and put what people are to see into `displayName`."
  )

  // CH209
  static let listedTwice = CodeDocumentation(
    title: "a member twice in one list",
    what: "A list has the same member twice, perhaps once as `alice` and once as `acme/alice`.",
    why: """
      Whoever removes one of the two believes that the access is gone, and the other still gives \
      it.
      """,
    example: """
      apiVersion: charter/v1
      kind: Group
      metadata: {name: support, organization: acme}
      spec: {members: [bob, dana, acme/bob]}
      """,
    remedy: "Remove one of the two; the first place is named as well."
  )

  // CH210
  static let emptyValue = CodeDocumentation(
    title: "a key without a value",
    what: """
      A key has no value, or `null`, or `~`; or a list is empty where that would be a mistake.
      """,
    why: """
      Nothing can mean none, all, or as before. An assignment with empty `tenants` would cover \
      every tenant of its organization if that were taken for no `tenants` at all.
      """,
    example: """
      apiVersion: charter/v1
      kind: Assignment
      metadata: {name: readers, organization: acme}
      spec:
        users: [dana]
        profiles: [viewer]
        tenants:
      """,
    remedy: "Give a value, or remove the key. Text that reads `null` or `~` goes into quotes."
  )

  // CH211
  static let badOwner = CodeDocumentation(
    title: "an owner too few or too many",
    what: "A kind that belongs to an organization names none, or a platform-wide one names one.",
    why: """
      The owner decides where a resource reaches, and whose it is. Two users `alice` without \
      owners would be the same one.
      """,
    example: """
      apiVersion: charter/v1
      kind: User
      metadata: {name: erin}
      spec: {email: erin@acme.example}
      """,
    remedy: """
      Add `organization: NAME` to the metadata, or remove it. `charter explain KIND` says which \
      kinds have an owner.
      """
  )
}
