package import CharterModel

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
  /// How many users hold each permission, if that was asked for.
  package private(set) var holders: [Int32: [Int: Int]] = [:]

  package init(_ world: World, on targets: Set<Int32>) {
    self.init(world, on: targets, countsHolders: false)
  }

  /// The same, with how many users hold each permission.
  package init(perPermission world: World, on targets: Set<Int32>) {
    self.init(world, on: targets, countsHolders: true)
  }

  private init(_ world: World, on targets: Set<Int32>, countsHolders: Bool) {
    let none = PermissionSet(words: world.names.words)
    world.each(of: world.userIDs) { holdings in
      holdings.filter { targets.contains($0.target) }
    } consume: { part in
      for holding in part {
        held[holding.target, default: none].formUnion(holding.permissions)
        guard countsHolders else {
          continue
        }
        for permission in holding.permissions.members {
          holders[holding.target, default: [:]][permission, default: 0] += 1
        }
      }
    }
  }
}

extension World {
  /// The address of a target; `nil` for the platform.
  package func address(ofTarget target: Int32) -> Address? {
    switch targets.target(target) {
    case .platform: nil
    case .location(let id): Address(numbering.address(.location, id))
    case .organization(let id): Address(numbering.address(.organization, id))
    case .tenant(let id): Address(numbering.address(.tenant, id))
    }
  }

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

extension World {
  /// The organization of a user who is there.
  package func home(of user: Int32) -> Int32? {
    let home = records.users[Int(user)].home
    return home >= 0 ? home : nil
  }

  /// How many users each organization has.
  package var usersByHome: [Int32: Int] {
    records.users.reduce(into: [:]) { counts, user in
      if user.home >= 0 {
        counts[user.home, default: 0] += 1
      }
    }
  }
}
