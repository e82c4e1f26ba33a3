extension KindTable {
  static let sharedResource = KindTable(
    .sharedResource,
    owner: .organization,
    summary: "A template or specification that other organizations can use, through scopes.",
    fields: [
      Field("displayName", .text, example: "Base images", "The name that people see."),
      Field("description", .text, example: "What it is for, in a sentence", "What it is."),
      Field("type", .name, "What the platform calls this sort of resource."),
      // AS4, AS5.
      Field(
        "scopes",
        .set(.reference(.scope)),
        required: true,
        empty: .mistake,
        "Users of the organizations that these scopes list directly can use it."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: SharedResource
      metadata: {name: base-image, organization: acme}
      spec: {type: template, scopes: [spain]}
      """
  )
}
