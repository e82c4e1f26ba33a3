import CharterModel

/// Takes the rows of some users apart.
struct ItemSplitter {
  struct Result: Sendable {
    var items: [AccessItem] = []
    var sets = Interned<PermissionSet>()
    var causes = Interned<AccessCause>()
  }

  private let difference: AccessDifference
  private let lockouts: Lockouts
  private(set) var result = Result()
  /// How one row came to be; kept for its memory.
  private var ways: [(way: AccessCause.Way, given: PermissionSet, isWhole: Bool)] = []
  /// What the assignments of the user whose rows come now give it, on both sides.
  private var givers: (earlier: [[Giver]], after: [[Giver]]) = ([], [])
  private var user = Numbering.unknown

  /// One assignment with one of its profiles.
  private struct Giver {
    let way: AccessCause.Way
    let place: Int32
    let given: PermissionSet
    /// Whether the assignment is of an organization that the user does not belong to.
    let isForeign: Bool
    /// From when to when it gives that.
    let period: AccessPeriod
  }

  /// The states before, and the one after.
  private let worlds: (earlier: [World], after: [World])
  /// What lets its holder change access, in any of the states.
  private let administering: PermissionSet

  /// Whether causes are told apart.
  private let isExplained: Bool

  init(_ difference: AccessDifference, _ lockouts: Lockouts, isExplained: Bool) {
    self.isExplained = isExplained
    self.difference = difference
    self.lockouts = lockouts
    worlds = (difference.earlier, [difference.after])
    // What lets its holder change access now does not stop to be a risk by saying otherwise.
    var administering = difference.after.catalogue.administering
    administering.formUnion(difference.administeredBefore)
    self.administering = administering
  }

  mutating func add(_ row: AccessDifference.Row) {
    if row.user != user {
      user = row.user
      givers = (
        zip(worlds.earlier, difference.memberships.earlier).map { collect($0, $1) },
        [collect(difference.after, difference.memberships.after)]
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
    _ memberships: Memberships
  ) -> [Giver] {
    let record = world.records.users[Int(user)]
    guard record.home >= 0 else {
      return []
    }
    let audience = world.audiences[Int(world.homes[Int(record.home)].type)]
    var found: [Giver] = []
    for id in memberships.assignments(of: user) {
      let assignment = world.records.assignments[Int(id)]
      let isForeign = world.isForeign(assignment, to: record)
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
              isForeign: isForeign,
              period: world.period(of: assignment)
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
    ways.removeAll(keepingCapacity: true)
    var foreign = PermissionSet(words: difference.after.names.words)
    guard isExplained else {
      // Who gives it matters only where somebody else's organization may.
      for side in isGain ? givers.after.indices : 0..<0 {
        for giver in givers.after[side]
        where giver.isForeign && !giver.given.isDisjoint(with: permissions)
          && gives(giver, row, worlds.after[side])
        {
          foreign.formUnion(giver.given)
        }
      }
      append(row, permissions, nil, foreign, isGain: isGain)
      return
    }
    let (sides, givers) =
      isGain ? (worlds.after, givers.after) : (worlds.earlier, givers.earlier)
    for side in sides.indices {
      for giver in givers[side]
      where !giver.given.isDisjoint(with: permissions)
        && gives(giver, row, sides[side])
        && !ways.contains(where: { $0.way == giver.way })
      {
        ways.append((giver.way, giver.given, giver.period.contains(difference.period(row))))
        if giver.isForeign {
          foreign.formUnion(giver.given)
        }
      }
    }
    // Where something gives it all the time, what gives it for a part of the time is no cause.
    let lasting = ways.reduce(into: PermissionSet(words: difference.after.names.words)) {
      if $1.isWhole {
        $0.formUnion($1.given)
      }
    }
    ways = ways.compactMap { way in
      let given = way.isWhole ? way.given : way.given.subtracting(lasting)
      return given.isDisjoint(with: permissions) ? nil : (way.way, given, way.isWhole)
    }
    if ways.count == 1, permissions.isSubset(of: ways[0].given) {
      append(row, permissions, AccessCause(ways[0].way), foreign, isGain: isGain)
      return
    }
    for part in parts(permissions) {
      append(row, part.permissions, AccessCause(ways: part.ways.sorted()), foreign, isGain: isGain)
    }
  }

  /// Whether an assignment reaches the target of a row of its user while the row is so.
  private func gives(_ giver: Giver, _ row: AccessDifference.Row, _ world: World) -> Bool {
    giver.period.overlaps(difference.period(row))
      && world.covers(giver.place, row.target, for: world.records.users[Int(row.user)])
  }

  /// Permissions that come by the same ways stay together.
  private func parts(
    _ permissions: PermissionSet
  ) -> [(permissions: PermissionSet, ways: [AccessCause.Way])] {
    var parts: [(permissions: PermissionSet, ways: [AccessCause.Way])] = [(permissions, [])]
    for (way, given, _) in ways {
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
          period: row.period,
          risks: risks,
          permissions: result.sets.number(permissions),
          cause: cause
        )
      )
    }
    guard isGain else {
      let critical = lockouts.permissions(on: row.target, during: difference.period(row))
      add(permissions.intersection(critical), .lockout)
      add(permissions.subtracting(critical), [])
      return
    }
    let isElsewhere = difference.after.isElsewhere(row.user, row.target)
    let crossing = isElsewhere ? permissions : permissions.intersection(foreign)
    let rest = permissions.subtracting(crossing)
    add(crossing.intersection(administering), [.escalation, .crossOrganization])
    add(crossing.subtracting(administering), .crossOrganization)
    add(rest.intersection(administering), .escalation)
    add(rest.subtracting(administering), [])
  }
}
