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
    let rows = difference.rows
    let size = max(1024, rows.count / 64)
    let parts = parallelMap((rows.count + size - 1) / size) { part in
      var splitter = ItemSplitter(difference, lockouts)
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
        item.cause = causeNumbers[Int(item.cause)]
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
  }
}

/// A number for each different value, in the order in which they come.
struct Interned<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  mutating func number(_ value: Value) -> Int32 {
    if let number = numbers[value] {
      return number
    }
    let number = Int32(values.count)
    numbers[value] = number
    values.append(value)
    return number
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

  init(_ difference: AccessDifference, _ lockouts: Lockouts) {
    self.difference = difference
    self.lockouts = lockouts
    let types = 0..<8 as Range<UInt8>
    audiences = (
      types.map { difference.before.audience(ofType: $0) },
      types.map { difference.after.audience(ofType: $0) }
    )
  }

  mutating func add(_ row: AccessDifference.Row) {
    let gained = difference.gained(row)
    if !gained.isEmpty {
      split(row, gained, isGain: true)
    }
    let lost = difference.lost(row)
    if !lost.isEmpty {
      split(row, lost, isGain: false)
    }
  }

  private mutating func split(
    _ row: AccessDifference.Row,
    _ permissions: PermissionSet,
    isGain: Bool
  ) {
    let world = isGain ? difference.after : difference.before
    let memberships = isGain ? difference.memberships.after : difference.memberships.before
    let user = world.records.users[Int(row.user)]
    let type = Int(world.homes[Int(user.organization)].type)
    let audience = isGain ? audiences.after[type] : audiences.before[type]
    ways.removeAll(keepingCapacity: true)
    var foreign = PermissionSet(words: world.names.words)
    for id in memberships.assignments(of: row.user) {
      let assignment = world.records.assignments[Int(id)]
      guard world.covers(assignment.place, row.target, for: user) else {
        continue
      }
      let isForeign =
        assignment.organization >= 0
        && !world.selection.organizationTree.isWithin(user.organization, assignment.organization)
      for position in assignment.profiles {
        let profile = world.records.numbers[Int(position)]
        guard world.isUsable(profile, by: user.organization) else {
          continue
        }
        let given = world.profiles.granted[Int(profile)].intersection(audience)
        let way = AccessCause.Way(assignment: id, profile: profile)
        guard !given.intersection(permissions).isEmpty, !ways.contains(where: { $0.way == way })
        else {
          continue
        }
        ways.append((way, given))
        if isForeign {
          foreign.formUnion(given)
        }
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
    _ way: AccessCause,
    _ foreign: PermissionSet,
    isGain: Bool
  ) {
    let cause = result.causes.number(way)
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
