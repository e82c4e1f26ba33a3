package import CharterModel

/// What access is held on: the platform, a location, an organization or a tenant.
package enum Target: Hashable, Sendable {
  case platform
  case location(Int32)
  case organization(Int32)
  case tenant(Int32)

  /// The level of the permissions that hold here.
  package var level: PermissionLevel {
    switch self {
    case .platform, .location: .platform
    case .organization: .organization
    case .tenant: .tenant
    }
  }
}

/// One number for every target of a numbering.
package struct TargetNumbers: Sendable {
  private let locations: Int32
  private let organizations: Int32
  private let tenants: Int32

  init(_ numbering: Numbering) {
    locations = Int32(numbering.count(.location))
    organizations = Int32(numbering.count(.organization))
    tenants = Int32(numbering.count(.tenant))
  }

  /// How many targets there are.
  package var count: Int { Int(1 + locations + organizations + tenants) }

  /// The number of the platform.
  static let platform: Int32 = 0

  func location(_ id: Int32) -> Int32 { 1 + id }
  func organization(_ id: Int32) -> Int32 { 1 + locations + id }
  func tenant(_ id: Int32) -> Int32 { 1 + locations + organizations + id }

  /// The number of a target.
  package func number(_ target: Target) -> Int32 {
    switch target {
    case .platform: TargetNumbers.platform
    case .location(let id): location(id)
    case .organization(let id): organization(id)
    case .tenant(let id): tenant(id)
    }
  }

  /// The target of a number.
  package func target(_ number: Int32) -> Target {
    if number == 0 {
      return .platform
    }
    var rest = number - 1
    if rest < locations {
      return .location(rest)
    }
    rest -= locations
    return rest < organizations ? .organization(rest) : .tenant(rest - organizations)
  }
}

extension Numbering {
  /// How people write a target: `*`, `@madrid`, `acme`, `acme/prod`.
  package func name(_ target: Target) -> String {
    switch target {
    case .platform: "*"
    case .location(let id): "@" + text(.location, id)
    case .organization(let id): text(.organization, id)
    case .tenant(let id): text(.tenant, id)
    }
  }

  /// What references call a resource, as text.
  package func text(_ kind: Kind, _ id: Int32) -> String {
    String(decoding: reference(kind, id), as: UTF8.self)
  }
}
