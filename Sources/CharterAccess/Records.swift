import CharterModel

/// A range of a list of numbers that many records share.
typealias NumberRange = Range<Int32>

/// Which of many: as manifests choose them, with numbers for names.
enum ResourceSelector: Hashable, Sendable {
  /// The field is not there.
  case absent
  /// It is there and chooses nothing: a name that nothing has, a value of another type.
  case nothing
  case all
  /// A place in the tree and what is below it.
  case under(Int32)
  case names([Int32])
  /// Those that have all of these labels, by the numbers of the pairs.
  case labels([Int32])
}

struct OrganizationRecord: Sendable {
  var exists = false
  var parent = Numbering.unknown
  /// The position in `FieldType.organizationTypes`.
  var type: UInt8 = 0
  /// Trial, demo, production or managed.
  var isWorking = false
  var state = OrganizationState.production
  /// The services that are no more than available, by number.
  var available: [Int32] = []
  /// Of the services that are active here, by number.
  var services: [Int32] = []
  /// Sorted numbers of label pairs.
  var labels: [Int32] = []
}

/// The states of an organization that make a difference to people who ask why.
enum OrganizationState: UInt8, Sendable {
  case production
  case disabled
  case inactive
  /// Another word, in a store that somebody edited.
  case unknown

  /// The word of the manifests.
  var word: String { "\(self)" }
}

struct TenantRecord: Sendable {
  var exists = false
  var organization = Numbering.unknown
  var isActive = false
  /// The services listed, where they are.
  var services: [Int32]?
  var owners: [Int32] = []
  var locations = ResourceSelector.absent
  var labels: [Int32] = []
}

struct LocationRecord: Sendable {
  var exists = false
  var parent = Numbering.unknown
  var labels: [Int32] = []
}

struct ScopeRecord: Sendable {
  var exists = false
  var organization = Numbering.unknown
  var organizations = ResourceSelector.absent
  var locations = ResourceSelector.absent
}

struct ServiceRecord: Sendable {
  var exists = false
  var requires: [Int32] = []
  var permissions: [PermissionRecord] = []
}

/// One permission as its service declares it.
struct PermissionRecord: Sendable {
  var name: Text
  var level = PermissionLevel.tenant
  var requires: [Text] = []
  var administers = false
  /// One bit a type of organization; nothing where everybody may hold it.
  var audience: UInt8?
}

/// What a permission is held on.
package enum PermissionLevel: UInt8, Sendable {
  case platform
  case organization
  case tenant

  static let all: [PermissionLevel] = [.platform, .organization, .tenant]

  /// The word of the manifests.
  package var word: String { "\(self)" }
}

struct ProfileRecord: Sendable {
  var exists = false
  var organization = Numbering.unknown
  var permissions: [Text] = []
  /// Services all of whose permissions it has.
  var services: [Int32] = []
  var includes: [Int32] = []
  /// Nothing where it has none; unknown where the profile is not there.
  var ceiling: Int32?
  var isInheritable = false

  /// The profiles that decide what this one grants: those that it includes, and its ceiling.
  ///
  /// Unknown where the ceiling is not there.
  var needs: [Int32] { includes + (ceiling.map { [$0] } ?? []) }
}

struct UserRecord: Sendable {
  var exists = false
  var isActive = false
  var organization = Numbering.unknown
  /// Nothing where it has none.
  var scope: Int32?

  /// The organization of a user who is there.
  var home: Int32 { exists ? organization : Numbering.unknown }
}

struct GroupRecord: Sendable {
  var exists = false
  var organization = Numbering.unknown
  var members: NumberRange = 0..<0
  var groups: NumberRange = 0..<0
}

struct AssignmentRecord: Sendable {
  var exists = false
  /// The position in the table of validities.
  var validity: Int32 = 0
  var organization = Numbering.unknown
  var users: NumberRange = 0..<0
  var groups: NumberRange = 0..<0
  var profiles: NumberRange = 0..<0
  /// The position in the table of places.
  var place: Int32 = 0
}

/// Where a moment stands between `notBefore` and `expires` of an assignment.
enum AssignmentPhase: UInt8, Sendable {
  case inForce
  case notYet
  case expired
  /// In force, and over within thirty days.
  case expiring
  /// A time in the store that is none: it is never in force.
  case unreadable

  var isInForce: Bool { self == .inForce || self == .expiring }
}

/// Where an assignment gives what it gives, as written.
struct PlaceRecord: Hashable, Sendable {
  /// The owner, or the platform.
  var organization = Numbering.unknown
  var tenants = ResourceSelector.absent
  var organizations = ResourceSelector.absent
  var locations = ResourceSelector.absent
  /// Nothing where it has none.
  var scope: Int32?
}
