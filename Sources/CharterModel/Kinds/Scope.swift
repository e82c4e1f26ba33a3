extension KindTable {
  static let scope = KindTable(
    .scope,
    owner: .either,
    summary: "An access list of organizations and locations. `global`, with all, is built in.",
    fields: [
      Field("description", .text, example: "What it is for, in a sentence", "What it is for."),
      // AS1.
      Field("organizations", .selector(.organization), "The organizations in it."),
      // AS1.
      Field("locations", .selector(.location), "The locations in it."),
      // AS5.
      Field("parent", .reference(.scope), "The scope above this one."),
    ],
    example: """
      apiVersion: charter/v1
      kind: Scope
      metadata: {name: spain}
      spec:
        organizations: {under: acme}
        locations: [madrid, valencia]
      """
  )
}
