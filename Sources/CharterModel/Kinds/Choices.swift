extension FieldType {
  /// What an organization is to the platform.
  package static let organizationTypes: [Choice] = [
    Choice("provider", "The operator of the platform."),
    Choice("reseller", "Sells the platform to clients of its own."),
    Choice("client", "A customer, with users and tenants."),
    Choice("team", "A part of a customer."),
    Choice("department", "A part of a team or of a customer."),
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
