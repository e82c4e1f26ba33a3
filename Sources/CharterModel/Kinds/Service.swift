extension KindTable {
  static let service = KindTable(
    .service,
    owner: .platform,
    summary: "A product of the platform, with the permissions that it brings.",
    fields: [
      Field("displayName", .text, example: "Compute", "The name that people see."),
      Field("description", .text, example: "What it is for, in a sentence", "What the product is."),
      // RP4.
      Field(
        "requires",
        .set(.reference(.service)),
        "Services that must be active wherever this one is."
      ),
      Field(
        "permissions",
        .keyed(permission, key: "name"),
        "What its users can be allowed to do."
      ),
      // CC20.
      Field("sku", .text, example: "VM-001", "The order code of the product."),
    ],
    example: """
      apiVersion: charter/v1
      kind: Service
      metadata: {name: compute}
      spec:
        displayName: Compute
        permissions:
          - {name: compute_read, description: View virtual machines}
          - {name: compute_write, description: Change virtual machines, requires: [compute_read]}
      """
  )

  private static let permission = Shape([
    Field("name", .name, required: true, "Its name, unique on the whole platform."),
    Field(
      "description",
      .text,
      example: "What it is for, in a sentence",
      "What its holder can do."
    ),
    Field(
      "level",
      .choice([
        .init("platform", "Holds on the platform and on locations."),
        .init("organization", "Holds on organizations."),
        .init("tenant", "Holds on tenants."),
      ]),
      default: "tenant",
      "The targets that it can be held on."
    ),
    // CC6.
    Field(
      "requires",
      .set(.permission),
      "Permissions of the same level that its holder needs as well for it to be effective."
    ),
    // CC7, RP11.
    Field(
      "administers",
      .boolean,
      default: "false",
      "Whether its holder can change who has access."
    ),
    // RP10.
    Field(
      "audience",
      .set(.choice(FieldType.organizationTypes)),
      empty: .mistake,
      "The types of organization whose users may hold it; all of them where absent."
    ),
    // RP12, ZT18.
    Field("panel", .text, example: "Machines", "The menu or panel that it opens."),
  ])
}
