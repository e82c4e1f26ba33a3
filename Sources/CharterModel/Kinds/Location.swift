extension KindTable {
  static let location = KindTable(
    .location,
    owner: .platform,
    summary: "A place where the platform runs: a region, a zone, a datacenter.",
    fields: [
      Field("displayName", .text, example: "Madrid", "The name that people see."),
      Field(
        "type",
        .choice([
          .init("region", "Several zones or datacenters."),
          .init("zone", "An availability zone."),
          .init("datacenter", "One building."),
        ]),
        required: true,
        "What sort of place it is."
      ),
      Field("parent", .reference(.location), "The place that this one lies in."),
    ],
    example: """
      apiVersion: charter/v1
      kind: Location
      metadata: {name: madrid}
      spec: {type: datacenter, parent: spain}
      """
  )
}
