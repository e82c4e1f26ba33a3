import CharterAccess
import CharterJSON
import CharterModel

/// The guard `maxRemovals`: how much may go at once (section 6).
///
/// People are counted, not grants: of a thousand users who can read, eighty of eighty-two administrators
/// are most of those who administer. What is renamed, what is replaced one for one, and what a `transition`
/// lets go does not count.
struct RemovalGuard {
  /// Fewer than these of anything never trip it.
  private static let smallest = 10

  private let percent: Int

  init(_ limits: GuardSettings) {
    percent = limits.maxRemovals
  }

  /// Something of which a part goes.
  private struct Measure {
    let count: Int
    let total: Int
    let text: String
    /// The kind of resources that it counts.
    var kind: Kind?
    /// What it is about.
    var address: Address?
    /// The users whom it concerns, as references; empty if it is about resources of another kind.
    var users: Set<Text> = []

    /// Whether both count the same people, or resources of the same kind.
    func isSameCause(as other: Measure) -> Bool {
      (kind != nil && kind == other.kind) || !users.isDisjoint(with: other.users)
    }

    /// Whether this is the worse one: the larger part, then the larger number, then by its text.
    func isWorse(than other: Measure) -> Bool {
      let parts = (count * other.total, other.count * total)
      if parts.0 != parts.1 {
        return parts.0 > parts.1
      }
      return count == other.count ? Text(text) < Text(other.text) : count > other.count
    }
  }

  private func exceeds(_ count: Int, _ total: Int) -> Bool {
    count >= RemovalGuard.smallest && count * 100 > total * percent
  }

  // MARK: Resources

  /// What would go too much: once for each kind of resources, and once for each set of people, by the
  /// worst measure.
  ///
  /// - Parameters:
  ///   - access: The access changes of the plan.
  ///   - origins: The states before the plan: what leads from each to the planned one, and how many
  ///     resources of each kind the workspace had.
  ///   - letGo: What a transition lets go.
  /// - Returns: What is said of each.
  func tripped(
    _ access: AccessChanges,
    _ origins: [(changes: [ResourceChange], owned: Deferred<[Kind: Int]>)],
    letGo: Set<Address>
  ) -> [GuardFinding] {
    let all =
      origins.flatMap { resources($0.changes, letGo: letGo, owned: $0.owned) }
      + people(access, origins.flatMap(\.changes))
    var told: [Measure] = []
    for measure in all.sorted(by: { $0.isWorse(than: $1) })
    where told.allSatisfy({ !measure.isSameCause(as: $0) }) {
      told.append(measure)
    }
    return told.map { GuardFinding($0.address, "\($0.text), more than \(percent)%") }
  }

  /// The kinds of which too many resources go.
  private func resources(
    _ changes: [ResourceChange],
    letGo: Set<Address>,
    owned: Deferred<[Kind: Int]>
  ) -> [Measure] {
    var gone: [Kind: Int] = [:]
    for change in changes where !letGo.contains(change.address) {
      if change.after == nil {
        gone[change.address.kind, default: 0] += 1
      } else if change.before == nil {
        gone[change.address.kind, default: 0] -= 1
      }
    }
    gone = gone.filter { $0.value >= RemovalGuard.smallest }
    guard !gone.isEmpty else {
      return []
    }
    return gone.compactMap { kind, count in
      let total = owned.value[kind] ?? 0
      guard exceeds(count, total) else {
        return nil
      }
      let users =
        kind == .user ? changes.filter { $0.after == nil && $0.address.kind == .user } : []
      return Measure(
        count: count,
        total: total,
        text: "\(count) of \(total) \(kind.rawValue) resources would be deleted",
        kind: kind,
        users: Set(users.map { Text($0.address.reference) })
      )
    }
  }

  // MARK: People

  /// Those of whom too many lose something.
  private func people(_ access: AccessChanges, _ changes: [ResourceChange]) -> [Measure] {
    guard case .difference(let difference) = access.reasons,
      access.items.contains(where: { !$0.isGain })
    else {
      return []
    }
    return organizations(access, difference) + targets(access, difference) + groups(changes)
  }

  /// Users of one organization who lose something, deleted or not.
  private func organizations(
    _ access: AccessChanges,
    _ difference: AccessDifference
  ) -> [Measure] {
    var losing: [Int32: Set<Int32>] = [:]
    for item in access.items where !item.isGain {
      if let home = difference.earlier.lazy.compactMap({ $0.home(of: item.user) }).first {
        losing[home, default: []].insert(item.user)
      }
    }
    losing = losing.filter { $0.value.count >= RemovalGuard.smallest }
    guard !losing.isEmpty else {
      return []
    }
    let totals = difference.earlier.map { $0.usersByHome }
    var new: [Int32: Set<Int32>] = [:]
    for item in access.items
    where item.isGain && access.periods[Int(item.period)].isWhole {
      if !difference.earlier.contains(where: { $0.home(of: item.user) != nil }),
        let home = difference.after.home(of: item.user)
      {
        new[home, default: []].insert(item.user)
      }
    }
    return losing.compactMap { home, users in
      let count = users.count - (new[home]?.count ?? 0)
      let total = totals.map { $0[home] ?? 0 }.max() ?? 0
      let name = difference.after.numbering.text(.organization, home)
      return exceeds(count, total)
        ? Measure(
          count: count,
          total: total,
          text: "\(count) of \(total) users of \(name) would lose access",
          address: Address("Organization/\(name)"),
          users: Set(users.map { Text(access.names.user($0)) })
        ) : nil
    }
  }

  /// Users who lose their last way to one permission on one organization or tenant that is kept.
  private func targets(_ access: AccessChanges, _ difference: AccessDifference) -> [Measure] {
    var users: [Int32: Set<Int32>] = [:]
    for item in access.items where !item.isGain && counts(item.target, difference) {
      users[item.target, default: []].insert(item.user)
    }
    users = users.filter { $0.value.count >= RemovalGuard.smallest }
    guard !users.isEmpty else {
      return []
    }
    // By target and permission: how many lose it, less those who gain it.
    var lost: [Int32: [Int: Set<Int32>]] = [:]
    var gained: [Int32: [Int: Set<Int32>]] = [:]
    for item in access.items where users[item.target] != nil {
      for permission in access.sets[Int(item.permissions)].members {
        if !item.isGain {
          lost[item.target, default: [:]][permission, default: []].insert(item.user)
        } else if access.periods[Int(item.period)].isWhole {
          // A gain that begins later, or ends, replaces nothing.
          gained[item.target, default: [:]][permission, default: []].insert(item.user)
        }
      }
    }
    let holders = difference.earlier.map { HolderCounts($0, on: Set(lost.keys)) }
    return lost.compactMap { target, permissions in
      let measures = permissions.compactMap { permission, users -> Measure? in
        let count = users.count - (gained[target]?[permission]?.count ?? 0)
        let total = holders.map { $0.counts[target]?[permission] ?? 0 }.max() ?? 0
        guard exceeds(count, total) else {
          return nil
        }
        return Measure(
          count: count,
          total: total,
          text: "\(count) of \(total) users would lose \(access.names.permissions[permission]) on "
            + access.names.target(target),
          address: difference.after.address(ofTarget: target),
          users: Set(users.map { Text(access.names.user($0)) })
        )
      }
      return measures.min { $0.isWorse(than: $1) }
    }
  }

  private func counts(_ target: Int32, _ difference: AccessDifference) -> Bool {
    difference.after.targets.target(target).level != .platform && difference.after.exists(target)
  }

  /// Direct members whom one group loses.
  private func groups(_ changes: [ResourceChange]) -> [Measure] {
    changes.compactMap { change in
      guard change.address.kind == .group, let before = change.before, let after = change.after
      else {
        return nil
      }
      let (old, new) = (members(before), members(after))
      let gone = old.subtracting(new)
      let count = gone.count - new.subtracting(old).count
      guard exceeds(count, old.count) else {
        return nil
      }
      return Measure(
        count: count,
        total: old.count,
        text: "\(count) of \(old.count) members would leave \(change.address)",
        address: change.address,
        users: gone
      )
    }
  }

  private func members(_ body: ResourceBody) -> Set<Text> {
    Set((body.value["spec"]?["members"]?.elements ?? []).compactMap(\.string).map { Text($0) })
  }
}
