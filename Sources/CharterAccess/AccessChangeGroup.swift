package import CharterModel

/// Changes of access that have everything in common: each of the users gains, or loses, each of the
/// permissions on each of the targets, for the same time, with the same risks, by the same cause.
package struct AccessChangeGroup: Sendable {
  package let isGain: Bool
  package let period: AccessPeriod
  package let risks: AccessRisks
  /// Sorted.
  package let users: [Text]
  /// Sorted.
  package let targets: [Text]
  /// Sorted.
  package let permissions: [Text]
  /// The assignments and the profiles by which it is held, sorted, none for owners; `nil` where there are too
  /// many changes to tell.
  package let cause: [[Text]]?
}

extension AccessChanges {
  private struct Key: Hashable {
    let isGain: Bool
    let period: Int32
    let risks: AccessRisks
    let permissions: Int32
    let cause: Int32
  }

  /// All changes, in as few groups as targets with the same users, or users with the same targets, make;
  /// what has a risk comes first.
  package var groups: [AccessChangeGroup] {
    var keys: [Key] = []
    var positions: [Key: Int] = [:]
    var pairs: [[(user: Int32, target: Int32)]] = []
    for item in items {
      let key = Key(
        isGain: item.isGain,
        period: item.period,
        risks: item.risks,
        permissions: item.permissions,
        cause: causes.isEmpty ? 0 : item.cause
      )
      let position = positions[key] ?? keys.count
      if position == keys.count {
        positions[key] = position
        keys.append(key)
        pairs.append([])
      }
      pairs[position].append((item.user, item.target))
    }
    let (order, names) = (keys, NameRanks(self))
    let all = pairs
    return parallelMap(order.count) { position in
      products(order[position], all[position], names)
    }.flatMap(\.self).sorted(by: AccessChangeGroup.precedes)
  }

  /// The groups of changes that differ by user and target alone.
  private func products(
    _ key: Key,
    _ pairs: [(user: Int32, target: Int32)],
    _ names: NameRanks
  ) -> [AccessChangeGroup] {
    let byTarget = SharedValues.of(pairs.map { (names.target($0.target), names.user($0.user)) })
    let byUser = SharedValues.of(pairs.map { (names.user($0.user), names.target($0.target)) })
    func size(_ parts: [SharedValues]) -> Int {
      parts.reduce(0) { $0 + $1.keys.count + $1.values.count }
    }
    let parts =
      size(byUser) < size(byTarget)
      ? byUser.map { (users: $0.keys, targets: $0.values) }
      : byTarget.map { (users: $0.values, targets: $0.keys) }
    let permissions = sets[Int(key.permissions)].members.map { self.names.permissions[$0] }.sorted()
    let cause = causes.isEmpty ? nil : words(causes[Int(key.cause)])
    return parts.map { part in
      AccessChangeGroup(
        isGain: key.isGain,
        period: periods[Int(key.period)],
        risks: key.risks,
        users: part.users.map { names.users[Int($0)] },
        targets: part.targets.map { names.targets[Int($0)] },
        permissions: permissions,
        cause: cause
      )
    }
  }
}

extension AccessChanges {
  /// The assignments of a cause, each with the profile that it gives, sorted.
  private func words(_ cause: AccessCause) -> [[Text]] {
    cause.ways.map { way in
      [Text(names.assignment(way.assignment)), Text(names.profile(way.profile))]
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

/// The names of users and targets in order, so that sorting compares numbers.
private struct NameRanks: Sendable {
  private(set) var users: [Text] = []
  private(set) var targets: [Text] = []
  private var userRanks: [Int32: Int32] = [:]
  private var targetRanks: [Int32: Int32] = [:]

  init(_ changes: AccessChanges) {
    (users, userRanks) = NameRanks.ranks(changes.items.lazy.map(\.user), changes.names.user)
    (targets, targetRanks) = NameRanks.ranks(changes.items.lazy.map(\.target), changes.names.target)
  }

  private static func ranks(
    _ ids: some Sequence<Int32>,
    _ name: (Int32) -> String
  ) -> (names: [Text], ranks: [Int32: Int32]) {
    let named = Set(ids).map { (id: $0, name: Text(name($0))) }.sorted { $0.name < $1.name }
    var ranks: [Int32: Int32] = [:]
    for (rank, entry) in named.enumerated() {
      ranks[entry.id] = Int32(rank)
    }
    return (named.map(\.name), ranks)
  }

  func user(_ id: Int32) -> Int32 { userRanks[id] ?? 0 }

  func target(_ id: Int32) -> Int32 { targetRanks[id] ?? 0 }
}

extension AccessChangeGroup {
  /// The order of groups, which leaves nothing open.
  fileprivate static func precedes(_ lhs: AccessChangeGroup, _ rhs: AccessChangeGroup) -> Bool {
    if lhs.risks.rank != rhs.risks.rank {
      return lhs.risks.rank < rhs.risks.rank
    }
    if lhs.isGain != rhs.isGain {
      return lhs.isGain
    }
    for (mine, theirs) in [
      (lhs.users, rhs.users), (lhs.targets, rhs.targets), (lhs.permissions, rhs.permissions),
    ] where mine != theirs {
      return mine.lexicographicallyPrecedes(theirs)
    }
    if lhs.period != rhs.period {
      return lhs.period < rhs.period
    }
    if lhs.risks != rhs.risks {
      return lhs.risks.rawValue < rhs.risks.rawValue
    }
    return (lhs.cause ?? []).lexicographicallyPrecedes(rhs.cause ?? []) {
      $0.lexicographicallyPrecedes($1)
    }
  }
}
