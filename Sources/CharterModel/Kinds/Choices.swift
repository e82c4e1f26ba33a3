extension FieldType {
  /// What an organization is to the platform.
  package static let organizationTypes: [Choice] = [
    Choice("provider", "The operator of the platform."),
    Choice("reseller", "Sells the platform to clients of its own."),
    Choice("client", "A customer, with users and tenants."),
    Choice("team", "A part of a customer."),
    Choice("department", "A part of a team or of a customer."),
  ]

  /// Where an organization is in its life (RP2).
  static let organizationStates: [Choice] = [
    Choice("trial", "Working, on trial."),
    Choice("demo", "Working, for demonstration."),
    Choice("production", "Working."),
    Choice("managed", "Working, run by its parent."),
    Choice("disabled", "Not working: nobody has access."),
    Choice("inactive", "Not working, after production: nobody has access."),
  ]

  /// The kinds of resource.
  static let kinds = Kind.allCases.map { Choice($0.rawValue, "Resources of this kind.") }

  /// What a change does to a resource or to one of its fields.
  static let changeActions: [Choice] = [
    Choice("create", "The resource is new."),
    Choice("delete", "The resource goes."),
    Choice("update", "The resource is changed, in these fields where some are named."),
    Choice("add", "A field gains a member, or a value where it had none."),
    Choice("remove", "A field loses a member, or its value."),
    Choice("raise", "A number gets higher, or its limit is taken away."),
    Choice("lower", "A number gets lower, or gets a limit."),
  ]

  /// How a service stands for one organization (RP3).
  static let serviceStates: [Choice] = [
    Choice("available", "May be activated; gives no access yet."),
    Choice("active", "Activated: permissions of the service take effect."),
  ]

  /// What a quota can limit (ZT8, ZT11).
  static let quotaLimits: [Choice] = [
    Choice("vmInstances", "Virtual machines."),
    Choice("vcpus", "Virtual processors."),
    Choice("memoryGiB", "Memory, in GiB."),
    Choice("volumes", "Data volumes."),
    Choice("storageGiB", "Capacity of all volumes, in GiB."),
    Choice("securityGroups", "Security groups."),
    Choice("networks", "Networks."),
    Choice("publicAddresses", "Public IP addresses."),
    Choice("snapshots", "Snapshots of volumes."),
    Choice("buckets", "Object storage buckets."),
  ]

  /// Limits by what they limit.
  static let limits = FieldType.map(
    key: .choice(quotaLimits),
    value: .integer(0...1_000_000_000_000)
  )
}
