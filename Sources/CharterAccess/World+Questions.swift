package import CharterModel

extension World {
  /// Whether a numbered resource is there in this state.
  package func isThere(_ kind: Kind, _ id: Int32) -> Bool {
    switch kind {
    case .user: records.users[Int(id)].exists
    case .group: records.groups[Int(id)].exists
    case .organization: records.organizations[Int(id)].exists
    case .tenant: records.tenants[Int(id)].exists
    case .location: records.locations[Int(id)].exists
    case .profile: records.profiles[Int(id)].exists
    default: false
    }
  }

  /// The level of a permission.
  package func level(of permission: Int) -> PermissionLevel { catalogue.level[permission] }

  /// The users of a group, those of nested groups included, sorted by name.
  package func members(of group: Int32) -> [Int32] {
    var users: Set<Int32> = []
    for group in records.nested(in: group) {
      users.formUnion(
        records.list(records.groups[Int(group)].members).filter { records.users[Int($0)].exists }
      )
    }
    return sorted(users, .user)
  }

  /// The tenants of an organization, sorted by name.
  package func tenantIDs(of organization: Int32) -> [Int32] {
    sorted(selection.tenants(of: organization), .tenant)
  }

  /// The users who hold a permission on a target, sorted by name.
  package func holders(of permission: Int, on target: Target) -> [Int32] {
    holders(of: permission, on: [target])[0]
  }

  /// The same for several targets, each once, in their order.
  ///
  /// - Parameters:
  ///   - permission: Its number.
  ///   - targets: What it is held on.
  ///   - isOverTime: Whether those count who hold it at any moment from the world's time on.
  /// - Returns: For each target the users, sorted by name.
  package func holders(
    of permission: Int,
    on targets: [Target],
    isOverTime: Bool = false
  ) -> [[Int32]] {
    var positions: [Int32: Int] = [:]
    for (position, target) in targets.enumerated() {
      positions[self.targets.number(target)] = position
    }
    let asked = positions
    var found = Array(repeating: [Int32](), count: targets.count)
    guard isOverTime else {
      each(of: sortedUsers) { holdings in
        holdings.compactMap { holding in
          holding.permissions.contains(permission)
            ? asked[holding.target].map { (position: $0, user: holding.user) } : nil
        }
      } consume: { part in
        for (position, user) in part {
          found[position].append(user)
        }
      }
      return found
    }
    eachOverTime(of: sortedUsers) { holdings in
      holdings.compactMap { holding in
        holding.permissions.contains(permission)
          ? asked[holding.target].map { (position: $0, user: holding.user) } : nil
      }
    } consume: { part in
      for (position, user) in part where found[position].last != user {
        found[position].append(user)
      }
    }
    return found
  }

  /// All users that are there, by number.
  package var userIDs: [Int32] {
    records.users.indices.filter { records.users[$0].exists }.map { Int32($0) }
  }

  /// All users that are there, sorted by name.
  package var sortedUsers: [Int32] {
    sorted(userIDs, .user)
  }

  private func sorted(_ ids: some Sequence<Int32>, _ kind: Kind) -> [Int32] {
    ids.sorted {
      numbering.reference(kind, $0).lexicographicallyPrecedes(numbering.reference(kind, $1))
    }
  }

  /// The target of this name: `*`, `@location`, `organization` or `organization/tenant`.
  package func target(_ name: String) -> Target? {
    if name == "*" {
      return .platform
    }
    let (kind, reference): (Kind, String) =
      name.hasPrefix("@")
      ? (.location, String(name.dropFirst()))
      : name.contains("/") ? (.tenant, name) : (.organization, name)
    guard let id = numbering.id(kind, reference), isThere(kind, id) else {
      return nil
    }
    switch kind {
    case .location: return .location(id)
    case .tenant: return .tenant(id)
    default: return .organization(id)
    }
  }
}
