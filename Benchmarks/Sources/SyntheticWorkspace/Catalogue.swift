/// The products of the platform, their permissions, and the profiles that every organization may
/// use.
struct Catalogue: Sendable {
  struct Permission {
    let name: String
    let text: String
    var level = "tenant"
    var requires: [String] = []
    var administers = false
    var audience: [String] = []
  }

  struct Service {
    let name: String
    let shown: String
    let requires: [String]
    var permissions: [Permission]
  }

  struct Profile {
    let name: String
    let text: String
    var includes: [String] = []
    var permissions: [String]
  }

  let services = Catalogue.makeServices()

  /// Sets of services that an organization can have activated; each has what its members require.
  static let activated = [
    ["compute", "iam", "network"],
    ["compute", "iam", "network", "storage"],
    ["compute", "database", "iam", "network", "storage"],
    ["backup", "compute", "database", "iam", "network", "storage"],
  ]

  private static let objects: [(service: String, shown: String, requires: [String], of: [String])] =
    [
      ("network", "Networks", [], ["address", "balancer", "firewall", "route", "subnet"]),
      ("compute", "Compute", ["network"], ["console", "image", "machine", "scaling", "snapshot"]),
      ("storage", "Storage", ["network"], ["archive", "bucket", "key", "share", "volume"]),
      (
        "database", "Databases", ["compute", "storage"],
        ["backup", "instance", "metric", "schema", "user"]
      ),
      (
        "backup", "Backup", ["compute", "storage"],
        ["job", "policy", "report", "restore", "target"]
      ),
      ("iam", "Users and permissions", [], ["assignment", "audit", "group", "token", "user"]),
    ]

  private static func makeServices() -> [Service] {
    objects.map { service, shown, requires, objects in
      var permissions: [Permission] = []
      for object in objects {
        let read = "\(service)_\(object)_read"
        let write = "\(service)_\(object)_write"
        let level = service == "iam" && object != "token" ? "organization" : "tenant"
        permissions.append(
          Permission(name: read, text: "View \(object) resources", level: level)
        )
        permissions.append(
          Permission(
            name: write,
            text: "Change \(object) resources",
            level: level,
            requires: [read] + (further[write].map { [$0] } ?? []),
            administers: service == "iam" && ["assignment", "group"].contains(object),
            audience: write == "iam_audit_write" ? ["provider", "reseller"] : []
          )
        )
      }
      return Service(name: service, shown: shown, requires: requires, permissions: permissions)
    }
  }

  /// Permissions that are of no use without one of another service.
  private static let further = [
    "backup_job_write": "compute_machine_read",
    "backup_restore_write": "storage_volume_read",
    "compute_scaling_write": "network_balancer_read",
    "database_instance_write": "compute_machine_read",
    "database_backup_write": "storage_bucket_read",
  ]

  /// Reading permissions of some services.
  func reads(_ names: [String]) -> [String] {
    services.filter { names.contains($0.name) }.flatMap(\.permissions).map(\.name)
      .filter { $0.hasSuffix("_read") }
  }

  /// What the profile `operator` holds beyond that of `reader`.
  static let operated = [
    "backup_job_write", "backup_restore_write", "compute_console_write", "compute_image_write",
    "compute_machine_write", "compute_scaling_write", "compute_snapshot_write",
    "database_backup_write", "database_instance_write", "network_balancer_write",
    "network_route_write", "storage_bucket_write", "storage_share_write", "storage_volume_write",
  ]

  /// The permissions of tenants that only read.
  var readable: [String] {
    reads(["backup", "compute", "database", "network", "storage"])
  }

  /// The platform's own profiles, each with what its permissions require.
  var profiles: [Profile] {
    [
      Profile(name: "reader", text: "Sees everything, changes nothing", permissions: readable),
      Profile(
        name: "operator",
        text: "Runs what is there",
        includes: ["reader"],
        permissions: Catalogue.operated
      ),
      Profile(
        name: "administrator",
        text: "Everything in a tenant",
        permissions: ["backup/*", "compute/*", "database/*", "network/*", "storage/*"]
      ),
      Profile(name: "network-engineer", text: "Networks", permissions: ["network/*"]),
      Profile(name: "storage-operator", text: "Storage", permissions: ["storage/*"]),
      Profile(
        name: "database-admin",
        text: "Databases",
        permissions: ["compute_machine_read", "database/*", "storage_bucket_read"]
      ),
      Profile(
        name: "backup-operator",
        text: "Backup and recovery",
        permissions: ["backup/*", "compute_machine_read", "storage_volume_read"]
      ),
      Profile(
        name: "machine-user",
        text: "Uses machines",
        permissions: [
          "compute_console_read", "compute_console_write", "compute_machine_read",
        ]
      ),
      Profile(
        name: "token-user",
        text: "Acts through tokens",
        permissions: ["iam_token_read", "iam_token_write"]
      ),
      Profile(name: "access-manager", text: "Decides who may do what", permissions: ["iam/*"]),
      Profile(
        name: "auditor",
        text: "Sees everything, and who may do what",
        includes: ["reader"],
        permissions: reads(["iam"])
      ),
      Profile(
        name: "support",
        text: "First to answer",
        permissions: [
          "compute_machine_read", "database_metric_read", "network_address_read",
        ]
      ),
    ]
  }

  /// Profiles that assignments give, the usual ones more often.
  static let given = [
    "reader", "reader", "reader", "reader", "operator", "operator", "operator", "machine-user",
    "machine-user", "support", "support", "network-engineer", "storage-operator",
    "database-admin", "backup-operator", "administrator", "token-user", "auditor",
    "access-manager",
  ]
}
