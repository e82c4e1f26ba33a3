extension KindTable {
  static let quotaProfile = KindTable(
    .quotaProfile,
    owner: .either,
    summary: "Limits on what a tenant may use, kept in one place.",
    fields: [
      Field(
        "description",
        .text,
        example: "What it is for, in a sentence",
        "What it is meant for."
      ),
      // ZT8.
      Field("limits", FieldType.limits, required: true, "The limits, by what they limit."),
      // RP14.
      Field(
        "inheritable",
        .boolean,
        default: "false",
        "Whether organizations beneath the owner may use it."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: QuotaProfile
      metadata: {name: small}
      spec:
        limits: {vmInstances: 10, vcpus: 40}
        inheritable: true
      """
  )
}
