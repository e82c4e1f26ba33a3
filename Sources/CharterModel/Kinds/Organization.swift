extension KindTable {
  static let organization = KindTable(
    .organization,
    owner: .platform,
    summary: "A provider, reseller, client, team or department. Organizations form a tree.",
    fields: [
      Field("displayName", .text, example: "Acme Ltd", "The name that people see."),
      Field(
        "type",
        .choice(FieldType.organizationTypes),
        required: true,
        "What the organization is to the platform."
      ),
      // RP1, ZT1.
      Field(
        "parent",
        .reference(.organization),
        "The organization that this one belongs to."
      ),
      // RP2.
      Field(
        "state",
        .choice(FieldType.organizationStates),
        default: "production",
        "Where it is in its life."
      ),
      // RP15.
      Field("contract", .text, example: "C-2031", "The contract that its use is billed under."),
      // RP3.
      Field(
        "services",
        .map(key: .reference(.service), value: .choice(FieldType.serviceStates)),
        "The services that it may use, and whether they have been activated."
      ),
      // AS7, AS12.
      Field(
        "defaultScope",
        .reference(.scope),
        "The scope that its administrators get."
      ),
      // AS6.
      Field(
        "keyNode",
        .boolean,
        default: "false",
        "Whether costs of the organizations beneath are summed up here."
      ),
      // RP5.
      Field("branding", .object(branding), "How its console looks."),
      // CC9.
      Field(
        "identity",
        .reference(.identityProvider),
        "Where its users authenticate; the built-in directory where absent."
      ),
      // CC17.
      Field(
        "allowedAddresses",
        .set(.cidr),
        empty: .mistake,
        "The networks that its users may come from; any where absent."
      ),
      // AS4, AS10.
      Field(
        "uses",
        .set(.reference(.sharedResource)),
        "The shared resources of other organizations that are in use here."
      ),
      // ZT13.
      Field("head", .reference(.user), "The head of a department: a mark, no access."),
    ],
    example: """
      apiVersion: charter/v1
      kind: Organization
      metadata: {name: acme}
      spec:
        type: client
        services: {compute: active, storage: available}
        allowedAddresses: [192.0.2.0/24]
      """
  )

  private static let branding = Shape([
    Field("primaryColor", .color, "Colour of the main menu, such as `#1a2b3c`."),
    Field("secondaryColor", .color, "Colour of the forms."),
    Field("iconURL", .url, "The icon; that of the parent organization where absent."),
  ])
}
