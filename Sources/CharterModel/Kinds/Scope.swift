extension KindTable {
  static let scope = KindTable(
    .scope, owner: .either,
    summary: "An access list of organizations and locations. `global`, with all, is built in.",
    fields: [
      Field("description", .text, "What it is for."),
      Field("organizations", .selector(.organization), "The organizations in it (AS1)."),
      Field("locations", .selector(.location), "The locations in it (AS1)."),
      Field("parent", .reference(.scope), "The scope above this one (AS5)."),
    ],
    example: """
      apiVersion: charter/v1
      kind: Scope
      metadata: {name: spain}
      spec:
        organizations: {under: acme}
        locations: [madrid, valencia]
      """)
}
