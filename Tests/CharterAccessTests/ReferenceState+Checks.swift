extension ReferenceState {
  /// Whether nothing refers to itself in a circle, and permissions require only those of their
  /// level.
  var isSound: Bool {
    let levels = Dictionary(
      permissions.map { ($0.name, $0.level) },
      uniquingKeysWith: { first, _ in first }
    )
    let edges = [
      organizations.map { ($0.name, $0.parent.map { [$0] } ?? []) },
      locations.map { ($0.name, $0.parent.map { [$0] } ?? []) },
      services.map { ($0.name, $0.requires) },
      permissions.map { ($0.name, $0.requires) },
      groups.map { ($0.reference, $0.groups) },
      // A profile that includes the one which is its ceiling would mean nothing.
      profiles.map { ($0.reference, $0.includes + ($0.ceiling.map { [$0] } ?? [])) },
    ]
    return edges.allSatisfy { !ReferenceState.hasCircle($0) }
      && permissions.allSatisfy { permission in
        permission.requires.allSatisfy { levels[$0] == nil || levels[$0] == permission.level }
      }
      && levels.count == permissions.count
  }

  /// Takes away what refers to nothing that is left; a circle remains.
  private static func hasCircle(_ edges: [(String, [String])]) -> Bool {
    var left = edges
    while true {
      let next = left.filter { edge in
        edge.1.contains { to in left.contains { $0.0 == to } }
      }
      if next.count == left.count {
        return !left.isEmpty
      }
      left = next
    }
  }

  /// Whether what an organization owns may refer to a profile: it is platform-wide, its own, or
  /// an ancestor's and inheritable.
  func permits(_ profile: Profile, for owner: String) -> Bool {
    guard let maker = profile.organization else {
      return true
    }
    return maker == owner
      || (profile.inheritable && organizationAndAncestors(owner).contains(maker))
  }
}
