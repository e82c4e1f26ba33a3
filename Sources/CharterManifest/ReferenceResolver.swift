import CharterModel
import CharterYAML

/// Finds the resource that a name means: bare names in the own organization, then in its
/// ancestors (only what is inheritable there), then platform-wide; `organization/name` exactly.
///
/// Immutable, and a class so that the readers of all files share it.
final class ReferenceResolver: Sendable {
  let index: ResourceIndex
  let permissions: PermissionCatalogue
  /// Whether what is not found may be in the store.
  let mayBeExternal: Bool

  init(index: ResourceIndex, permissions: PermissionCatalogue, mayBeExternal: Bool) {
    self.index = index
    self.permissions = permissions
    self.mayBeExternal = mayBeExternal
  }

  enum Result {
    case found(Int)
    case unknown
    /// It is there, but it may not be used from here.
    case outside
    case notInheritable
    /// A resource of this other kind has the name.
    case wrongKind(Kind)
    case malformed
  }

  /// Looks a reference up.
  func resolve(
    _ kind: Kind,
    _ spelled: ArraySlice<UInt8>,
    for owner: SpecDecoder.Owner
  ) -> Result {
    guard let slash = spelled.firstIndex(of: UInt8(ascii: "/")) else {
      return Name.isValid(spelled) ? bare(kind, spelled, owner) : .malformed
    }
    let organization = spelled[..<slash]
    let name = spelled[(slash + 1)...]
    guard Name.isValid(organization), Name.isValid(name) else {
      return .malformed
    }
    guard let entry = index.find(kind, organization, name) else {
      return otherKind(kind, organization, name)
    }
    return permitted(kind, entry, organization, owner)
  }

  private func bare(
    _ kind: Kind,
    _ name: ArraySlice<UInt8>,
    _ owner: SpecDecoder.Owner
  ) -> Result {
    var isHidden = false
    if index.isOwnedByOrganizations(kind), let own = owner.organization {
      if let entry = index.find(kind, own, name) {
        return .found(entry)
      }
      if kind.table.canBeInherited {
        for ancestor in index.ancestors(of: own) {
          if let entry = index.find(kind, index.name(of: ancestor), name) {
            if index.declaration(entry).isInheritable {
              return .found(entry)
            }
            isHidden = true
          }
        }
      }
    }
    if kind.table.owner != .organization, let entry = index.find(kind, nil, name) {
      return permitted(kind, entry, nil, owner)
    }
    return isHidden ? .notInheritable : otherKind(kind, owner.organization, name)
  }

  /// What an organization owns ranges over itself and what is beneath it.
  ///
  /// Users and groups may be named from anywhere; profiles and the like where they are inheritable.
  private func permitted(
    _ kind: Kind,
    _ entry: Int,
    _ organization: ArraySlice<UInt8>?,
    _ owner: SpecDecoder.Owner
  ) -> Result {
    guard case .organization(let own) = owner else {
      return .found(entry)
    }
    switch kind {
    case .user, .group, .service, .location:
      return .found(entry)
    case .tenant:
      guard let organization else {
        return .found(entry)
      }
      return index.isWithin(organization, own) ? .found(entry) : .outside
    case .organization:
      return index.isWithin(index.name(of: entry), own) ? .found(entry) : .outside
    default:
      guard let organization, organization != own else {
        return .found(entry)
      }
      guard kind.table.canBeInherited, index.isWithin(own, organization) else {
        return .outside
      }
      return index.declaration(entry).isInheritable ? .found(entry) : .notInheritable
    }
  }

  private func otherKind(
    _ kind: Kind,
    _ organization: ArraySlice<UInt8>?,
    _ name: ArraySlice<UInt8>
  ) -> Result {
    for other in Kind.allCases where other != kind {
      let found = [organization, nil].contains { index.find(other, $0, name) != nil }
      if found, ReferenceResolver.areAlike(kind, other) {
        return .wrongKind(other)
      }
    }
    return .unknown
  }

  /// Kinds that people put into each other's fields.
  private static func areAlike(_ lhs: Kind, _ rhs: Kind) -> Bool {
    let families: [Set<Kind>] = [
      [.user, .group], [.tenant, .organization, .scope, .location], [.profile, .quotaProfile],
      [.profile, .service],
    ]
    return families.contains { $0.contains(lhs) && $0.contains(rhs) }
  }
}

extension SpecDecoder.Owner {
  /// The organization in which bare names are looked up first.
  var organization: ArraySlice<UInt8>? {
    switch self {
    case .platform: nil
    case .organization(let name), .itself(let name): name
    }
  }
}
