import CharterModel

/// The permissions that change access and that somebody held on a target before, and nobody does
/// after, although the target is still there.
package struct Lockouts: Sendable {
  private var lost: [Int32: PermissionSet] = [:]
  private let none: PermissionSet

  package init(_ difference: AccessDifference) {
    none = PermissionSet(words: difference.after.names.words)
    let administering = difference.administeredBefore
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
}

/// What all users together hold on some targets.
package struct Holdings: Sendable {
  /// What anybody holds.
  package private(set) var held: [Int32: PermissionSet] = [:]
  /// How many grants there are: one a user and permission.
  package private(set) var counts: [Int32: Int] = [:]

  package init(_ world: World, on targets: Set<Int32>) {
    let none = PermissionSet(words: world.names.words)
    world.each(of: world.userIDs) { holdings in
      holdings.filter { targets.contains($0.target) }
    } consume: { part in
      for holding in part {
        held[holding.target, default: none].formUnion(holding.permissions)
        counts[holding.target, default: 0] += holding.permissions.count
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
