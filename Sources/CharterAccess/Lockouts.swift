import CharterModel

/// The permissions that change access and that somebody held on a target before, and nobody does
/// after, although the target is still there.
package struct Lockouts: Sendable {
  private var lost: [Int32: PermissionSet] = [:]
  private let none: PermissionSet

  package init(_ difference: AccessDifference) {
    none = PermissionSet(words: difference.after.names.words)
    let administering = difference.before.catalogue.administering
    for row in difference.rows {
      let taken = difference.lost(row).intersection(administering)
      if !taken.isEmpty, difference.after.exists(row.target) {
        lost[row.target, default: none].formUnion(taken)
      }
    }
    guard !lost.isEmpty else {
      return
    }
    let holdings = Holdings(difference.after, on: Set(lost.keys))
    for (target, taken) in lost {
      let left = taken.subtracting(holdings.held[target] ?? none)
      lost[target] = left.isEmpty ? nil : left
    }
  }

  /// What nobody holds any more on a target.
  package func permissions(on target: Int32) -> PermissionSet { lost[target] ?? none }

  /// The targets that are concerned, in the order of their numbers.
  package var targets: [Int32] { lost.keys.sorted() }
}

/// What all users together hold on some targets.
package struct Holdings: Sendable {
  /// What anybody holds.
  package private(set) var held: [Int32: PermissionSet] = [:]
  /// How many grants there are: one a user and permission.
  package private(set) var counts: [Int32: Int] = [:]

  package init(_ world: World, on targets: Set<Int32>) {
    var isAsked = Array(repeating: false, count: world.targets.count)
    for target in targets {
      isAsked[Int(target)] = true
    }
    let asked = isAsked
    let memberships = Memberships(world.records)
    let shared = Evaluator.Shared(world)
    let users = world.records.users.count
    let words = world.names.words
    let size = max(256, users / 16)
    let parts = parallelMap((users + size - 1) / size) { part in
      var evaluator = Evaluator(world, memberships, shared)
      var held: [Int32: PermissionSet] = [:]
      var counts: [Int32: Int] = [:]
      for user in part * size..<min(users, (part + 1) * size) {
        evaluator.evaluate(Int32(user))
        for (slot, target) in evaluator.found.enumerated() where asked[Int(target)] {
          let set = PermissionSet(evaluator.held[slot * words..<(slot + 1) * words])
          held[target, default: PermissionSet(words: words)].formUnion(set)
          counts[target, default: 0] += set.count
        }
      }
      return (held, counts)
    }
    for (held, counts) in parts {
      for (target, set) in held {
        self.held[target, default: PermissionSet(words: words)].formUnion(set)
      }
      for (target, count) in counts {
        self.counts[target, default: 0] += count
      }
    }
  }
}

extension World {
  /// Whether a target is there.
  package func exists(_ target: Int32) -> Bool {
    switch targets.target(target) {
    case .platform: true
    case .location(let id): records.locations[Int(id)].exists
    case .organization(let id): records.organizations[Int(id)].exists
    case .tenant(let id): records.tenants[Int(id)].exists
    }
  }
}
