extension KindTable {
  static let tenant = KindTable(
    .tenant,
    owner: .organization,
    summary: "A project of an organization: what resources are grouped and access is given by.",
    fields: [
      Field("displayName", .text, example: "Production", "The name that people see."),
      Field("description", .text, example: "What it is for, in a sentence", "What it is for."),
      // CC1.
      Field(
        "default",
        .boolean,
        default: "false",
        "Whether it is the organization's default tenant."
      ),
      // HI1.
      Field("type", .name, "What the platform calls this sort of tenant."),
      Field(
        "services",
        .set(.reference(.service)),
        empty: .itself,
        "The services that are used here; all that are active in the organization where absent."
      ),
      // CC13, CC14.
      Field(
        "owners",
        .set(.reference(.user)),
        "Users who hold every permission of the services active here."
      ),
      // CC11.
      Field("locations", .selector(.location), "The places that its resources are in."),
      // CC11.
      Field("cluster", .text, example: "compute-1", "The compute cluster."),
      // CC11.
      Field("storage", .text, example: "ssd-1", "The storage."),
      // CC11, CC12.
      Field("networks", .keyed(network, key: "name"), "The networks."),
      // ZT8.
      Field("quota", .object(quota), "What it may use at most."),
      // ZT9.
      Field("reclaim", .object(reclaim), empty: .itself, "What becomes of it when it has run out."),
      // ZT10.
      Field(
        "loginWindows",
        .list(.object(loginWindow)),
        "When users can log in; always where absent."
      ),
      // ZT11.
      Field(
        "securityGroupRequired",
        .boolean,
        default: "false",
        "Whether every virtual machine needs a security group."
      ),
      Field(
        "state",
        .choice([
          .init("active", "In use."),
          .init("disabled", "Nobody has access."),
        ]),
        default: "active",
        "Whether it is in use."
      ),
    ],
    example: """
      apiVersion: charter/v1
      kind: Tenant
      metadata: {name: prod, organization: acme, labels: {env: production}}
      spec:
        default: true
        owners: [alice]
        locations: [madrid]
        networks: [{name: front, vlan: 100}]
      """
  )

  private static let network = Shape([
    Field("name", .name, required: true, "Its name in this tenant."),
    Field("vlan", .integer(1...4094), "The VLAN."),
    // CC12.
    Field(
      "crossTenant",
      .boolean,
      default: "false",
      "Whether other tenants reach it."
    ),
  ])

  private static let quota = Shape([
    Field("profile", .reference(.quotaProfile), "Limits kept in one place."),
    Field(
      "limits",
      FieldType.limits,
      example: "{vcpus: 16}",
      "Limits of this tenant, before those of the profile."
    ),
  ])

  private static let reclaim = Shape([
    Field(
      "policy",
      .choice([
        .init("unlimited", "Never reclaimed."),
        .init("time", "Reclaimed at a time, with a warning from 14 days before."),
        .init("cost", "Reclaimed when it has cost so much."),
      ]),
      default: "unlimited",
      "What ends it."
    ),
    Field("at", .instant, "When, for `time`."),
    Field("maxCost", .integer(0...1_000_000_000_000), "How much, for `cost`, in whole units."),
    Field(
      "action",
      .choice([
        .init("disableLogin", "Users cannot log in."),
        .init("stopResources", "Resources are stopped."),
        .init("delete", "The tenant is deleted."),
      ]),
      default: "disableLogin",
      "What is done."
    ),
  ])

  private static let loginWindow = Shape([
    Field(
      "access",
      .choice([
        .init("allowed", "Users can log in in this window only."),
        .init("prohibited", "Users cannot log in in this window."),
      ]),
      default: "allowed",
      "Whether the window opens or closes."
    ),
    Field(
      "days",
      .set(
        .choice([
          .init("monday", "Monday."), .init("tuesday", "Tuesday."),
          .init("wednesday", "Wednesday."), .init("thursday", "Thursday."),
          .init("friday", "Friday."), .init("saturday", "Saturday."),
          .init("sunday", "Sunday."),
        ])
      ),
      "The days; every day where absent."
    ),
    Field("from", .timeOfDay, default: "00:00", "When the window begins, in UTC."),
    Field("to", .timeOfDay, default: "24:00", "When it ends, in UTC."),
  ])
}
