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

  /// So much of a holding as reaches into another organization, or comes from one (section 4).
  package func crossing(_ holding: Holding) -> PermissionSet {
    if isElsewhere(holding.user, holding.target) {
      return holding.permissions
    }
    let explanation = Explainer(self, users: [holding.user]).user(holding.user)
    let user = records.users[Int(holding.user)]
    var foreign = PermissionSet(words: names.words)
    for id in explanation.assignments where explanation.covers(id, holding.target) {
      let assignment = records.assignments[Int(id)]
      guard assignment.organization >= 0,
        !selection.organizationTree.isWithin(user.organization, assignment.organization)
      else {
        continue
      }
      for profile in records.list(assignment.profiles)
      where isUsable(profile, by: user.organization) {
        foreign.formUnion(profiles.granted[Int(profile)])
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
