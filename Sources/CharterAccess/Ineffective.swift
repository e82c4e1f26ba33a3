import CharterModel

/// What is given in a world and has no effect, put together so that one cause is told once.
///
/// Nearly all of it is seen from the assignments alone; only what a permission requires depends on
/// the single user.
package struct Ineffective: Sendable {
  /// Why something that is given is not held.
  package enum Cause: Hashable, Sendable {
    /// The organization of the target, or of the users, is not working.
    case organization(Int32)
    case tenant(Int32)
    /// The service, or one that it requires, is not active in the organization.
    case service(Int32, organization: Int32)
    /// A profile gives a permission to users who lack one that it requires.
    case requirement(profile: Int32, permission: Int32)
    /// A profile gives permissions to users of an organization that they are not for.
    case audience(profile: Int32, organization: Int32)
    /// A profile is given to users of an organization that cannot use it.
    case profile(Int32, organization: Int32)
    /// An assignment names an owner and covers nothing but what it owns.
    case owner(assignment: Int32, user: Int32)
  }

  /// How much there is of it.
  package struct Extent: Sendable {
    /// Of the assignments that give it, the first by address.
    package var assignment: Int32
    package var assignments: Int
    package var permissions: PermissionSet
    /// Of the targets on which it has no effect, the first by name.
    package var target: Int32
    /// Of the users who lack something, the first by name.
    package var user: Int32
  }

  /// What is without effect, by why.
  package private(set) var found: [Cause: Extent] = [:]

  /// What a plan leads to, as far as its changes reach.
  package init(_ difference: AccessDifference) {
    let after = difference.after.profiles.granted
    let before = difference.before.profiles.granted
    self.init(
      difference.after,
      unmet: difference.unmet,
      reach: difference.reach?.assignments,
      fresh: after.indices.map { after[$0].subtracting(before[$0]) }
    )
  }

  /// Everything in a world.
  package init(_ world: World) {
    self.init(world, unmet: world.unmetRequirements, reach: nil, fresh: [])
  }

  /// `unmet`: what users are given and do not hold for want of something that it requires;
  /// `reach`: the assignments that are looked at, all where nothing is said; `fresh`: what profiles
  /// give more than before, which is all that matters of assignments reached by them alone.
  private init(
    _ world: World,
    unmet: [UnmetRequirement],
    reach: [Reach.Extent]?,
    fresh: [PermissionSet]
  ) {
    let size = 8192
    let count = world.records.assignments.count
    let homes = Homes(world.records)
    let parts = parallelMap((count + size - 1) / size) { part in
      var search = Search(world, homes)
      for id in part * size..<min(count, (part + 1) * size) {
        switch reach.map({ $0[id] }) ?? .whole {
        case .not: break
        case .profile: search.look(Int32(id), fresh: fresh)
        case .whole: search.look(Int32(id), fresh: nil)
        }
      }
      return search.finished()
    }
    for part in parts {
      for (cause, extent) in part {
        found.add(cause, extent, world)
      }
    }
    for requirement in unmet {
      found.add(
        .requirement(profile: requirement.profile, permission: requirement.permission),
        Extent(
          assignment: requirement.assignment,
          assignments: 1,
          permissions: PermissionSet(words: world.names.words),
          target: requirement.target,
          user: requirement.user
        ),
        world
      )
    }
  }
}

extension [Ineffective.Cause: Ineffective.Extent] {
  /// Adds how much there is of something to what is known of it.
  mutating func add(_ cause: Key, _ extent: Value, _ world: World) {
    if self[cause]?.take(extent, world) == nil {
      self[cause] = extent
    }
  }
}

extension Ineffective.Extent {
  /// Takes another one in; the first by name stands for all, so that nothing depends on the order
  /// of files.
  fileprivate mutating func take(_ other: Ineffective.Extent, _ world: World) {
    assignments += other.assignments
    permissions.formUnion(other.permissions)
    assignment = world.numbering.first(.assignment, assignment, other.assignment)
    target = world.first(target, other.target)
    if user >= 0, other.user >= 0 {
      user = world.numbering.first(.user, user, other.user)
    }
  }
}

extension World {
  /// Of two targets the one that comes first by name.
  func first(_ lhs: Int32, _ rhs: Int32) -> Int32 {
    guard lhs != rhs else {
      return lhs
    }
    let names = [lhs, rhs].map { Text(numbering.name(targets.target($0))) }
    return names[1] < names[0] ? rhs : lhs
  }
}

/// A permission that a user is given on a target, and does not hold for want of another.
package struct UnmetRequirement: Sendable {
  package let user: Int32
  package let target: Int32
  package let permission: Int32
  /// Who gives it.
  package let assignment: Int32
  package let profile: Int32
}
