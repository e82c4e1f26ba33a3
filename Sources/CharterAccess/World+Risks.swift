import CharterModel

extension World {
  /// Whether a target is, or lies in, an organization that is neither the user's own nor beneath it.
  func isElsewhere(_ user: Int32, _ target: Int32) -> Bool {
    let home = records.users[Int(user)].organization
    let organization: Int32
    switch targets.target(target) {
    case .platform, .location: return false
    case .organization(let id): organization = id
    case .tenant(let id): organization = records.tenants[Int(id)].organization
    }
    return home < 0 || organization < 0 || !selection.organizationTree.isWithin(organization, home)
  }

  /// The permissions that let their holder change access.
  package var administering: PermissionSet { catalogue.administering }

  /// Whether an assignment is of an organization that a user does not belong to.
  func isForeign(_ assignment: AssignmentRecord, to user: UserRecord) -> Bool {
    assignment.organization >= 0
      && !selection.organizationTree.isWithin(user.organization, assignment.organization)
  }
}

/// What is held across organizations (section 4).
package struct CrossingHoldings: Sendable {
  private let world: World
  private let memberships: Memberships

  package init(_ world: World) {
    self.world = world
    memberships = Memberships(world)
  }

  /// So much of a holding as reaches into another organization, or comes from one.
  package func permissions(of holding: Holding) -> PermissionSet {
    if world.isElsewhere(holding.user, holding.target) {
      return holding.permissions
    }
    let user = world.records.users[Int(holding.user)]
    var foreign = PermissionSet(words: world.names.words)
    for id in memberships.assignments(of: holding.user) {
      let assignment = world.records.assignments[Int(id)]
      guard world.isForeign(assignment, to: user),
        world.covers(assignment.place, holding.target, for: user)
      else {
        continue
      }
      for profile in world.records.list(assignment.profiles)
      where world.isUsable(profile, by: user.organization) {
        foreign.formUnion(world.profiles.granted[Int(profile)])
      }
    }
    return holding.permissions.intersection(foreign)
  }
}

/// The administering permissions that only one user holds on a target.
package struct SoleHolders: Sendable {
  private var once: [Int32: PermissionSet] = [:]
  private let none: PermissionSet

  package init(_ world: World) {
    none = PermissionSet(words: world.names.words)
    var several: [Int32: PermissionSet] = [:]
    world.each(of: world.sortedUsers) { holdings in
      holdings.compactMap { holding -> (Int32, PermissionSet)? in
        let held = holding.permissions.intersection(world.administering)
        return held.isEmpty ? nil : (holding.target, held)
      }
    } consume: { part in
      for (target, held) in part {
        let known = once[target] ?? none
        several[target, default: none].formUnion(known.intersection(held))
        once[target, default: none].formUnion(held)
      }
    }
    for (target, more) in several {
      once[target] = once[target]?.subtracting(more)
    }
  }

  /// What only one holds on a target.
  package func permissions(on target: Int32) -> PermissionSet { once[target] ?? none }
}
