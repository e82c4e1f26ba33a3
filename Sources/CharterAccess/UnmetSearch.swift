import CharterModel

/// Collects what users are given and do not hold for want of what it requires.
struct UnmetSearch: Sendable {
  private(set) var found: [UnmetRequirement] = []

  /// Looks at the user that was evaluated last.
  mutating func look(
    _ user: Int32,
    _ evaluator: Evaluator,
    _ world: World,
    _ memberships: Memberships
  ) {
    guard !evaluator.unmet.isEmpty else {
      return
    }
    let record = world.records.users[Int(user)]
    for (position, words) in evaluator.unmet {
      let target = evaluator.found[position]
      // What an owner holds anyway lacks nothing.
      let lacking = PermissionSet(words[...]).subtracting(evaluator.permissions(at: position))
      guard !lacking.isEmpty else {
        continue
      }
      for id in memberships.assignments(of: user) {
        let assignment = world.records.assignments[Int(id)]
        guard world.isInForce(assignment), world.covers(assignment.place, target, for: record)
        else {
          continue
        }
        for profile in world.records.list(assignment.profiles)
        where world.isUsable(profile, by: record.organization) {
          let given = world.profiles.granted[Int(profile)].intersection(lacking)
          for permission in given.members {
            found.append(
              UnmetRequirement(
                user: user,
                target: target,
                permission: Int32(permission),
                assignment: id,
                profile: profile
              )
            )
          }
        }
      }
    }
  }
}

extension World {
  /// What anybody is given and does not hold for want of what it requires.
  package var unmetRequirements: [UnmetRequirement] {
    guard catalogue.hasRequirements else {
      return []
    }
    let memberships = Memberships(self)
    let shared = Evaluator.Shared(self)
    let size = 1024
    let users = records.users.count
    return parallelMap((users + size - 1) / size) { part in
      var evaluator = Evaluator(self, memberships, shared)
      var search = UnmetSearch()
      for user in part * size..<min(users, (part + 1) * size) {
        evaluator.evaluate(Int32(user))
        search.look(Int32(user), evaluator, self, memberships)
      }
      return search.found
    }.flatMap(\.self)
  }
}
