import CharterAccess
import CharterModel

/// Changes of access that a reader takes in with one look: these users, these permissions, these
/// targets, by this.
struct AccessGroup {
  var isGain: Bool
  /// The position of when it is so in the periods.
  var period: Int32
  var risks: AccessRisks
  /// The position of the permissions in the sets.
  var permissions: Int32
  /// By which assignments and profiles; several where they differ from user to user.
  var causes: [Int32]
  var users: [Int32]
  var targets: [Int32]
  /// How many permissions are gained or lost, target by target and user by user.
  var grants: Int

  /// Whether every user is concerned on every target.
  func isWhole(_ size: Int) -> Bool { users.count * targets.count * size == grants }
}

/// Puts changes of access together.
struct AccessGroups {
  /// So many lines for the same permissions are read; more are told as one.
  private static let readable = 6
  /// More items than these are told as one without looking for patterns in them.
  private static let large = 5000

  private struct Kind: Hashable {
    let isGain: Bool
    let period: Int32
    let risks: AccessRisks
    let permissions: Int32
  }

  private let changes: AccessChanges
  private(set) var groups: [AccessGroup] = []

  init(_ changes: AccessChanges) {
    self.changes = changes
    var kinds: [Kind] = []
    var items: [[Int]] = []
    var positions: [Kind: Int] = [:]
    for (number, item) in changes.items.enumerated() {
      let kind = Kind(
        isGain: item.isGain,
        period: item.period,
        risks: item.risks,
        permissions: item.permissions
      )
      let position = positions[kind] ?? kinds.count
      if position == kinds.count {
        positions[kind] = position
        kinds.append(kind)
        items.append([])
      }
      items[position].append(number)
    }
    for (kind, items) in zip(kinds, items) {
      add(kind, items)
    }
    sort()
  }

  /// The different numbers that items have, ascending.
  private func distinct(_ items: [Int], _ number: (AccessItem) -> Int32) -> [Int32] {
    let largest = items.reduce(0) { max($0, number(changes.items[$1])) }
    var isThere = Array(repeating: false, count: Int(largest) + 1)
    for item in items {
      isThere[Int(number(changes.items[item]))] = true
    }
    return isThere.indices.filter { isThere[$0] }.map { Int32($0) }
  }

  private mutating func add(_ kind: Kind, _ items: [Int]) {
    let causes = distinct(items) { $0.cause }
    if causes.count > AccessGroups.readable, items.count > AccessGroups.large {
      groups.append(whole(kind, items))
      return
    }
    var order: [Int32] = []
    var byCause: [Int32: [Int]] = [:]
    for item in items {
      let cause = changes.items[item].cause
      if byCause[cause] == nil {
        order.append(cause)
      }
      byCause[cause, default: []].append(item)
    }
    var found: [AccessGroup] = []
    for cause in order {
      let part = byCause[cause] ?? []
      let fine = part.count > AccessGroups.large ? [] : patterns(kind, part)
      found += fine.isEmpty || fine.count > AccessGroups.readable ? [whole(kind, part)] : fine
    }
    groups += found.count > AccessGroups.readable ? [whole(kind, items)] : found
  }

  /// Targets that the same users have in common.
  private func patterns(_ kind: Kind, _ items: [Int]) -> [AccessGroup] {
    let size = changes.sets[Int(kind.permissions)].count
    let causes = distinct(items) { $0.cause }
    let pairs = items.map { (key: changes.items[$0].target, value: changes.items[$0].user) }
    return SharedValues.of(pairs).map { part in
      AccessGroup(
        isGain: kind.isGain,
        period: kind.period,
        risks: kind.risks,
        permissions: kind.permissions,
        causes: causes,
        users: part.values,
        targets: part.keys,
        grants: part.keys.count * part.values.count * size
      )
    }
  }

  private func whole(_ kind: Kind, _ items: [Int]) -> AccessGroup {
    AccessGroup(
      isGain: kind.isGain,
      period: kind.period,
      risks: kind.risks,
      permissions: kind.permissions,
      causes: distinct(items) { $0.cause },
      users: distinct(items) { $0.user },
      targets: distinct(items) { $0.target },
      grants: items.count * changes.sets[Int(kind.permissions)].count
    )
  }

  /// Lockouts and escalations first, then what crosses organizations, then the rest; what concerns
  /// more before what concerns less.
  private mutating func sort() {
    let keyed = groups.map { group in
      (
        rank: group.risks.rank, group: group,
        users: AccessGroups.first(group.users, 1, changes.names.user),
        targets: AccessGroups.first(group.targets, 1, changes.names.target),
        permissions: changes.sets[Int(group.permissions)].members
      )
    }
    groups = keyed.sorted { lhs, rhs in
      if lhs.rank != rhs.rank {
        return lhs.rank < rhs.rank
      }
      if lhs.group.grants != rhs.group.grants {
        return lhs.group.grants > rhs.group.grants
      }
      if lhs.group.isGain != rhs.group.isGain {
        return lhs.group.isGain
      }
      if lhs.users != rhs.users {
        return lhs.users.lexicographicallyPrecedes(rhs.users)
      }
      if lhs.targets != rhs.targets {
        return lhs.targets.lexicographicallyPrecedes(rhs.targets)
      }
      if lhs.group.period != rhs.group.period {
        return changes.periods[Int(lhs.group.period)] < changes.periods[Int(rhs.group.period)]
      }
      return lhs.permissions.lexicographicallyPrecedes(rhs.permissions)
    }.map(\.group)
  }

  /// The first few names in the order of their bytes.
  static func first(_ ids: [Int32], _ count: Int, _ name: (Int32) -> String) -> [Text] {
    var found: [Text] = []
    for id in ids {
      let text = Text(name(id))
      if found.count == count, let last = found.last, last < text {
        continue
      }
      let position = found.firstIndex { text < $0 } ?? found.count
      found.insert(text, at: position)
      if found.count > count {
        found.removeLast()
      }
    }
    return found
  }
}
