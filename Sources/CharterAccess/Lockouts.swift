package import CharterModel

/// The permissions that change access and that somebody held on a target before, and that nobody holds at
/// some moment after, although the target is still there.
package struct Lockouts: Sendable {
  /// By target and permission, when nobody holds it.
  private var gaps: [Int32: [(permission: Int, periods: [AccessPeriod])]] = [:]
  private let none: PermissionSet

  package init(_ difference: AccessDifference) {
    none = PermissionSet(words: difference.after.names.words)
    let administering = difference.administeredBefore
    var lost: [Int32: PermissionSet] = [:]
    for row in difference.rows {
      let taken = difference.lost(row).intersection(administering)
      if !taken.isEmpty, difference.after.exists(row.target) {
        lost[row.target, default: none].formUnion(taken)
      }
    }
    guard !lost.isEmpty else {
      return
    }
    let held = HeldPeriods(difference.after, lost)
    for (target, taken) in lost {
      let found = taken.members.map { (permission: $0, periods: held.gaps(of: $0, on: target)) }
        .filter { !$0.periods.isEmpty }
      gaps[target] = found.isEmpty ? nil : found
    }
  }

  /// What nobody holds any more on a target at some moment of a period.
  package func permissions(on target: Int32, during period: AccessPeriod) -> PermissionSet {
    guard let gaps = gaps[target] else {
      return none
    }
    var found = none
    for gap in gaps where gap.periods.contains(where: { $0.overlaps(period) }) {
      found.insert(gap.permission)
    }
    return found
  }
}

/// When anybody holds some permissions on some targets.
private struct HeldPeriods {
  /// What somebody holds from the time on, without an end.
  private var always: [Int32: PermissionSet] = [:]
  private var periods: [Int32: [Int: [AccessPeriod]]] = [:]

  init(_ world: World, _ asked: [Int32: PermissionSet]) {
    world.eachOverTime(of: world.userIDs) { holdings in
      holdings.compactMap { holding in
        asked[holding.target].map { wanted in
          (holding.target, holding.permissions.intersection(wanted), holding.period)
        }
      }
    } consume: { part in
      for (target, permissions, period) in part where !permissions.isEmpty {
        guard !period.isWhole else {
          always[target, default: permissions].formUnion(permissions)
          continue
        }
        for permission in permissions.members {
          periods[target, default: [:]][permission, default: []].append(period)
        }
      }
    }
  }

  /// When nobody holds a permission on a target.
  func gaps(of permission: Int, on target: Int32) -> [AccessPeriod] {
    guard always[target]?.contains(permission) != true else {
      return []
    }
    var found: [AccessPeriod] = []
    // `nil` stands for the time that is asked about.
    var open: Instant?
    for period in (periods[target]?[permission] ?? []).sorted() {
      if period.begin > open ?? .distantPast {
        found.append(AccessPeriod(from: open, until: period.from))
      }
      guard let until = period.until else {
        return found
      }
      open = max(open ?? .distantPast, until)
    }
    return found + [AccessPeriod(from: open)]
  }
}

/// How many users hold permissions on some targets, at whatever moment.
package struct HolderCounts: Sendable {
  /// By target and permission.
  package private(set) var counts: [Int32: [Int: Int]] = [:]

  package init(_ world: World, on targets: Set<Int32>) {
    world.eachOverTime(of: world.userIDs) { holdings in
      var found: [(user: Int32, target: Int32, permissions: PermissionSet)] = []
      for holding in holdings where targets.contains(holding.target) {
        if let last = found.last, last.user == holding.user, last.target == holding.target {
          found[found.count - 1].permissions.formUnion(holding.permissions)
        } else {
          found.append((holding.user, holding.target, holding.permissions))
        }
      }
      return found
    } consume: { part in
      for holding in part {
        for permission in holding.permissions.members {
          counts[holding.target, default: [:]][permission, default: 0] += 1
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
