import CharterModel

/// What one assignment, or owning a tenant, gives a user on one target.
package struct Grant: Sendable {
  package let user: Int32
  package let target: Int32
  /// Nothing for what the user holds as an owner of the tenant.
  package let assignment: Int32?
  /// So much of it as takes effect.
  package let permissions: PermissionSet
  /// The groups that the assignment names and the user is in, however deep.
  package let groups: [Int32]
  /// The profiles of the assignment, each with what it gives of the permissions.
  package let profiles: [(profile: Int32, permissions: PermissionSet)]
}

/// Takes holdings apart into what gives them.
///
/// The way to answer for all users at once; `Explainer` tells every step of the way of a few.
package struct Grants: Sendable {
  private let world: World
  private let memberships: Memberships
  /// The groups that directly contain each user, and each group.
  private let groupsOfUser: [[Int32]]
  private let groupsOfGroup: [[Int32]]

  package init(_ world: World) {
    self.world = world
    memberships = Memberships(world)
    var ofUser = Array(repeating: [Int32](), count: world.records.users.count)
    var ofGroup = Array(repeating: [Int32](), count: world.records.groups.count)
    for (id, group) in world.records.groups.enumerated() where group.exists {
      for user in world.records.list(group.members) where user >= 0 {
        ofUser[Int(user)].append(Int32(id))
      }
      for nested in world.records.list(group.groups) where nested >= 0 {
        ofGroup[Int(nested)].append(Int32(id))
      }
    }
    groupsOfUser = ofUser
    groupsOfGroup = ofGroup
  }

  /// All that gives a part of some holdings of one user, those of a holding behind each other:
  /// ownership first, then assignments by number.
  package func grants(ofOneUser holdings: some Collection<Holding>) -> [Grant] {
    guard let user = holdings.first?.user else {
      return []
    }
    let record = world.records.users[Int(user)]
    let assignments = Set(memberships.assignments(of: user)).sorted()
    let owned = Set(memberships.owned(by: user))
    let type = Int(world.homes[Int(record.organization)].type)
    lazy var groups = groups(of: user)
    var found: [Grant] = []
    for holding in holdings {
      if case .tenant(let tenant) = world.targets.target(holding.target), owned.contains(tenant) {
        found.append(
          Grant(
            user: user,
            target: holding.target,
            assignment: nil,
            permissions: holding.permissions.intersection(world.masks[Int(holding.target)]),
            groups: [],
            profiles: []
          )
        )
      }
      for id in assignments {
        let assignment = world.records.assignments[Int(id)]
        guard world.covers(assignment.place, holding.target, for: record) else {
          continue
        }
        let effective = holding.permissions.intersection(world.audiences[type])
        let profiles = Set(world.records.list(assignment.profiles)).sorted()
          .filter { world.isUsable($0, by: record.organization) }
          .map { ($0, world.profiles.granted[Int($0)].intersection(effective)) }
          .filter { !$0.1.isEmpty }
        guard !profiles.isEmpty else {
          continue
        }
        found.append(
          Grant(
            user: user,
            target: holding.target,
            assignment: id,
            permissions: profiles.reduce(into: PermissionSet(words: world.names.words)) {
              $0.formUnion($1.1)
            },
            groups: Set(world.records.list(assignment.groups)).sorted().filter(groups.contains),
            profiles: profiles
          )
        )
      }
    }
    return found
  }

  private func groups(of user: Int32) -> Set<Int32> {
    var found: Set<Int32> = []
    var queue = groupsOfUser[Int(user)]
    while let group = queue.popLast() {
      if found.insert(group).inserted {
        queue += groupsOfGroup[Int(group)]
      }
    }
    return found
  }
}
