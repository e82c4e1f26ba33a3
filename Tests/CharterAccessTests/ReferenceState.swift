/// The resources that decide about access, as plain values.
///
/// References are canonical: `acme/alice` for what an organization owns, bare names for the rest.
struct ReferenceState: Hashable, Sendable {
  var organizations: [Organization] = []
  var locations: [Location] = []
  var services: [Service] = []
  var scopes: [Scope] = []
  var profiles: [Profile] = []
  var users: [User] = []
  var groups: [Group] = []
  var tenants: [Tenant] = []
  var assignments: [Assignment] = []

  /// Some organizations, tenants or locations.
  ///
  /// A list of names is never empty: a field without names is left out.
  enum Selector: Hashable, Sendable {
    case names([String])
    case all
    case under(String)
    case labels([String: String])
  }

  struct Organization: Hashable, Sendable {
    var name: String
    var parent: String?
    var type = "client"
    var state = "production"
    /// `active` or `available`, by service.
    var services: [String: String] = [:]
    var labels: [String: String] = [:]
  }

  struct Location: Hashable, Sendable {
    var name: String
    var parent: String?
    var labels: [String: String] = [:]
  }

  struct Service: Hashable, Sendable {
    var name: String
    var requires: [String] = []
    var permissions: [Permission] = []
  }

  struct Permission: Hashable, Sendable {
    var name: String
    var level = "tenant"
    var requires: [String] = []
    var administers = false
    /// Types of organization; empty for all of them.
    var audience: [String] = []
  }

  struct Scope: Hashable, Sendable {
    var organization: String?
    var name: String
    var organizations: Selector?
    var locations: Selector?
  }

  struct Profile: Hashable, Sendable {
    var organization: String?
    var name: String
    /// Names, or `service/*`.
    var permissions: [String] = []
    var includes: [String] = []
    var ceiling: String?
    var inheritable = false
  }

  struct User: Hashable, Sendable {
    var organization: String
    var name: String
    var state = "active"
    var scope: String?
  }

  struct Group: Hashable, Sendable {
    var organization: String
    var name: String
    var members: [String] = []
    var groups: [String] = []
  }

  struct Tenant: Hashable, Sendable {
    var organization: String
    var name: String
    var state = "active"
    /// Nothing for all that are active in the organization; empty for none.
    var services: [String]?
    var owners: [String] = []
    var locations: Selector?
    var labels: [String: String] = [:]
  }

  struct Assignment: Hashable, Sendable {
    var organization: String?
    var name: String
    var users: [String] = []
    var groups: [String] = []
    var profiles: [String] = []
    var tenants: Selector?
    var organizations: Selector?
    var locations: Selector?
    var scope: String?
    /// Seconds since 1970.
    var notBefore: Int?
    var expires: Int?
  }
}

/// A resource that references can name.
protocol ReferenceResource {
  /// The canonical reference.
  var reference: String { get }
}

extension ReferenceState.Organization: ReferenceResource {
  var reference: String { name }
}

extension ReferenceState.Location: ReferenceResource {
  var reference: String { name }
}

extension ReferenceState.Service: ReferenceResource {
  var reference: String { name }
}

extension ReferenceState.Scope: ReferenceResource {
  var reference: String { organization.map { "\($0)/\(name)" } ?? name }
}

extension ReferenceState.Profile: ReferenceResource {
  var reference: String { organization.map { "\($0)/\(name)" } ?? name }
}

extension ReferenceState.User: ReferenceResource {
  var reference: String { "\(organization)/\(name)" }
}

extension ReferenceState.Group: ReferenceResource {
  var reference: String { "\(organization)/\(name)" }
}

extension ReferenceState.Tenant: ReferenceResource {
  var reference: String { "\(organization)/\(name)" }
}

extension ReferenceState.Assignment: ReferenceResource {
  var reference: String { organization.map { "\($0)/\(name)" } ?? name }
}

extension ReferenceState {
  /// All permissions of all services.
  var permissions: [Permission] { services.flatMap(\.permissions) }

  /// The organization and what lies above it, nearest first; nothing where it does not exist.
  func organizationAndAncestors(_ name: String) -> [String] {
    ReferenceState.chain(from: name) { name in
      organizations.first { $0.name == name }.map(\.parent)
    }
  }

  /// The location and what it lies in, nearest first; nothing where it does not exist.
  func locationAndAncestors(_ name: String) -> [String] {
    ReferenceState.chain(from: name) { name in
      locations.first { $0.name == name }.map(\.parent)
    }
  }

  /// Follows parents as far as they exist, and not around in a circle.
  private static func chain(from name: String, _ parent: (String) -> String??) -> [String] {
    var found: [String] = []
    var next: String? = name
    while let name = next, !found.contains(name), let above = parent(name) {
      found.append(name)
      next = above
    }
    return found
  }
}
