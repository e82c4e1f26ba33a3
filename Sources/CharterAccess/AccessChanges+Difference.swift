package import CharterModel

extension AccessChanges {
  /// The difference of two worlds, taken apart by risk and by cause.
  ///
  /// `source`: The place of a declared resource, by its position in the desired state.
  package init(
    _ difference: AccessDifference,
    source: @escaping @Sendable (Int) -> Source?
  ) {
    let lockouts = Lockouts(difference)
    let isExplained = difference.size <= AccessChanges.maximumExplained
    let rows = difference.rows
    let size = max(1024, rows.count / 64)
    let parts = parallelMap((rows.count + size - 1) / size) { part in
      var splitter = ItemSplitter(difference, lockouts, isExplained: isExplained)
      for row in rows[part * size..<min(rows.count, (part + 1) * size)] {
        splitter.add(row)
      }
      return splitter.result
    }
    var items: [AccessItem] = []
    items.reserveCapacity(parts.reduce(0) { $0 + $1.items.count })
    var sets = Interned<PermissionSet>()
    var causes = Interned<AccessCause>()
    for part in parts {
      let setNumbers = part.sets.values.map { sets.number($0) }
      let causeNumbers = part.causes.values.map { causes.number($0) }
      for item in part.items {
        var item = item
        item.permissions = setNumbers[Int(item.permissions)]
        item.cause = isExplained ? causeNumbers[Int(item.cause)] : 0
        items.append(item)
      }
    }
    let after = difference.after
    let numbering = after.numbering
    let targets = after.targets
    self.init(
      items: items,
      sets: sets.values,
      causes: causes.values,
      names: Names(
        user: { numbering.text(.user, $0) },
        target: { numbering.name(targets.target($0)) },
        assignment: { numbering.address(.assignment, $0) },
        profile: { numbering.address(.profile, $0) },
        permissions: after.names.names,
        source: { numbering.source($0, source) }
      ),
      reasons: .difference(difference)
    )
    let administers = difference.before.catalogue.administering
    for item in items where !item.isGain {
      for permission in sets.values[Int(item.permissions)].intersection(administers).members {
        administering.insert(names.permissions[permission])
      }
    }
  }
}

/// A number for each different value, in the order in which they come.
struct Interned<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]
  /// The number that was asked for last: the same is often asked for again.
  private var last: Int32 = 0

  mutating func number(_ value: Value) -> Int32 {
    if !values.isEmpty, values[Int(last)] == value {
      return last
    }
    if let number = numbers[value] {
      last = number
      return number
    }
    last = Int32(values.count)
    numbers[value] = last
    values.append(value)
    return last
  }
}

/// Takes the rows of some users apart.
private struct ItemSplitter {
  struct Result: Sendable {
    var items: [AccessItem] = []
    var sets = Interned<PermissionSet>()
    var causes = Interned<AccessCause>()
  }

  private let difference: AccessDifference
  private let lockouts: Lockouts
  private(set) var result = Result()
  /// How one row came to be; kept for its memory.
  private var ways: [(way: AccessCause.Way, given: PermissionSet)] = []
  private let audiences: (before: [PermissionSet], after: [PermissionSet])
  /// What the assignments of the user whose rows come now give it, on both sides.
  private var givers: (before: [Giver], after: [Giver]) = ([], [])
  private var user = Numbering.unknown

  /// One assignment with one of its profiles.
  private struct Giver {
    let way: AccessCause.Way
    let place: Int32
    let given: PermissionSet
    /// Whether the assignment is of an organization that the user does not belong to.
    let isForeign: Bool
  }

  /// Whether causes are told apart.
  private let isExplained: Bool

  init(_ difference: AccessDifference, _ lockouts: Lockouts, isExplained: Bool) {
    self.isExplained = isExplained
    self.difference = difference
    self.lockouts = lockouts
    let types = 0..<8 as Range<UInt8>
    audiences = (
      types.map { difference.before.audience(ofType: $0) },
      types.map { difference.after.audience(ofType: $0) }
    )
  }

  mutating func add(_ row: AccessDifference.Row) {
    if row.user != user {
      user = row.user
      givers = (
        collect(difference.before, difference.memberships.before, audiences.before),
        collect(difference.after, difference.memberships.after, audiences.after)
      )
    }
    let gained = difference.gained(row)
    if !gained.isEmpty {
      split(row, gained, isGain: true)
    }
    let lost = difference.lost(row)
    if !lost.isEmpty {
      split(row, lost, isGain: false)
    }
  }

  private func collect(
    _ world: World,
    _ memberships: Memberships,
    _ audiences: [PermissionSet]
  ) -> [Giver] {
    let record = world.records.users[Int(user)]
    guard record.home >= 0 else {
      return []
    }
    let audience = audiences[Int(world.homes[Int(record.home)].type)]
    var found: [Giver] = []
    for id in memberships.assignments(of: user) {
      let assignment = world.records.assignments[Int(id)]
      let isForeign =
        assignment.organization >= 0
        && !world.selection.organizationTree.isWithin(record.home, assignment.organization)
      guard isExplained || isForeign else {
        continue
      }
      for position in assignment.profiles {
        let profile = world.records.numbers[Int(position)]
        if world.isUsable(profile, by: record.home) {
          found.append(
            Giver(
              way: AccessCause.Way(assignment: id, profile: profile),
              place: assignment.place,
              given: world.profiles.granted[Int(profile)].intersection(audience),
              isForeign: isForeign
            )
          )
        }
      }
    }
    return found
  }

  private mutating func split(
    _ row: AccessDifference.Row,
    _ permissions: PermissionSet,
    isGain: Bool
  ) {
    let world = isGain ? difference.after : difference.before
    let user = world.records.users[Int(row.user)]
    ways.removeAll(keepingCapacity: true)
    var foreign = PermissionSet(words: world.names.words)
    guard isExplained else {
      // Who gives it matters only where somebody else's organization may.
      for giver in isGain ? givers.after : []
      where giver.isForeign && !giver.given.isDisjoint(with: permissions)
        && world.covers(giver.place, row.target, for: user)
      {
        foreign.formUnion(giver.given)
      }
      append(row, permissions, nil, foreign, isGain: isGain)
      return
    }
    for giver in isGain ? givers.after : givers.before
    where !giver.given.isDisjoint(with: permissions)
      && world.covers(giver.place, row.target, for: user)
      && !ways.contains(where: { $0.way == giver.way })
    {
      ways.append((giver.way, giver.given))
      if giver.isForeign {
        foreign.formUnion(giver.given)
      }
    }
    if ways.count == 1, permissions.isSubset(of: ways[0].given) {
      append(row, permissions, AccessCause(ways[0].way), foreign, isGain: isGain)
      return
    }
    for part in parts(permissions) {
      append(row, part.permissions, AccessCause(ways: part.ways.sorted()), foreign, isGain: isGain)
    }
  }

  /// Permissions that come by the same ways stay together.
  private func parts(
    _ permissions: PermissionSet
  ) -> [(permissions: PermissionSet, ways: [AccessCause.Way])] {
    var parts: [(permissions: PermissionSet, ways: [AccessCause.Way])] = [(permissions, [])]
    for (way, given) in ways {
      parts = parts.flatMap { part in
        [
          (part.permissions.intersection(given), part.ways + [way]),
          (part.permissions.subtracting(given), part.ways),
        ].filter { !$0.0.isEmpty }
      }
    }
    return parts
  }

  /// Section 4: an `administers` permission that is gained is an escalation; so much as a user from
  /// elsewhere gains is cross-organization.
  private mutating func append(
    _ row: AccessDifference.Row,
    _ permissions: PermissionSet,
    _ way: AccessCause?,
    _ foreign: PermissionSet,
    isGain: Bool
  ) {
    let cause = way.map { result.causes.number($0) } ?? 0
    func add(_ permissions: PermissionSet, _ risks: AccessRisks) {
      guard !permissions.isEmpty else {
        return
      }
      result.items.append(
        AccessItem(
          user: row.user,
          target: row.target,
          isGain: isGain,
          risks: risks,
          permissions: result.sets.number(permissions),
          cause: cause
        )
      )
    }
    guard isGain else {
      let critical = lockouts.permissions(on: row.target)
      add(permissions.intersection(critical), .lockout)
      add(permissions.subtracting(critical), [])
      return
    }
    let administering = difference.after.catalogue.administering
    let isElsewhere = difference.after.isElsewhere(row.user, row.target)
    let crossing = isElsewhere ? permissions : permissions.intersection(foreign)
    let rest = permissions.subtracting(crossing)
    add(crossing.intersection(administering), [.escalation, .crossOrganization])
    add(crossing.subtracting(administering), .crossOrganization)
    add(rest.intersection(administering), .escalation)
    add(rest.subtracting(administering), [])
  }
}

extension AccessCause.Way: Comparable {
  package static func < (lhs: AccessCause.Way, rhs: AccessCause.Way) -> Bool {
    (lhs.assignment, lhs.profile) < (rhs.assignment, rhs.profile)
  }
}

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
}
