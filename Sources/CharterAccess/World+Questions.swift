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
    default: false
    }
  }

  /// The level of a permission.
  package func level(of permission: Int) -> PermissionLevel { catalogue.level[permission] }

  /// The users of a group, those of nested groups included, sorted by name.
  package func members(of group: Int32) -> [Int32] {
    var seen: Set<Int32> = [group]
    var queue = [group]
    var users: Set<Int32> = []
    while let next = queue.popLast() {
      let record = records.groups[Int(next)]
      users.formUnion(records.list(record.members).filter { records.users[Int($0)].exists })
      for nested in records.list(record.groups) where seen.insert(nested).inserted {
        queue.append(nested)
      }
    }
    return sorted(users, .user)
  }

  /// The tenants of an organization, sorted by name.
  package func tenantIDs(of organization: Int32) -> [Int32] {
    sorted(Set(selection.tenants(of: organization)), .tenant)
  }

  /// The users who hold a permission on a target, sorted by name.
  package func holders(of permission: Int, on target: Target) -> [Int32] {
    let number = targets.number(target)
    var found: [Int32] = []
    let users = records.users.indices.filter { records.users[$0].exists }.map { Int32($0) }
    each(of: users) { holdings in
      holdings.filter { $0.target == number && $0.permissions.contains(permission) }.map(\.user)
    } consume: {
      found += $0
    }
    return sorted(Set(found), .user)
  }

  private func sorted(_ ids: Set<Int32>, _ kind: Kind) -> [Int32] {
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
