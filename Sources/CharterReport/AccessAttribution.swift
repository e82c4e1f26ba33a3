import CharterAccess
import CharterModel

/// The same changes with one cause each: what comes by several ways is put to the one that explains
/// most, so that a reader sees few lines instead of every combination.
///
/// Each line stays true: what it says is given by the cause that it names, if perhaps by others too.
enum AccessAttribution {
  /// For more items than these the lines are told as one anyway.
  private static let maximum = 20_000

  private struct Key: Hashable {
    let user: Int32
    let target: Int32
    let isGain: Bool
    let period: Int32
    let risks: AccessRisks
    let way: AccessCause.Way?
  }

  static func of(_ changes: AccessChanges) -> AccessChanges {
    guard changes.items.count <= maximum, !changes.causes.isEmpty else {
      return changes
    }
    var weight: [AccessCause.Way: Int] = [:]
    for item in changes.items {
      for way in changes.causes[Int(item.cause)].ways {
        weight[way, default: 0] += changes.sets[Int(item.permissions)].count
      }
    }
    func name(_ way: AccessCause.Way) -> [Text] {
      [Text(changes.names.assignment(way.assignment)), Text(changes.names.profile(way.profile))]
    }
    var order: [Key] = []
    var sets: [Key: PermissionSet] = [:]
    for item in changes.items {
      let ways = changes.causes[Int(item.cause)].ways
      let heaviest = ways.map { weight[$0] ?? 0 }.max()
      let way = ways.filter { weight[$0] == heaviest }.min {
        name($0).lexicographicallyPrecedes(name($1))
      }
      let key = Key(
        user: item.user,
        target: item.target,
        isGain: item.isGain,
        period: item.period,
        risks: item.risks,
        way: way
      )
      let permissions = changes.sets[Int(item.permissions)]
      if sets[key]?.formUnion(permissions) == nil {
        order.append(key)
        sets[key] = permissions
      }
    }
    return assembled(order, sets, changes)
  }

  private static func assembled(
    _ order: [Key],
    _ sets: [Key: PermissionSet],
    _ changes: AccessChanges
  ) -> AccessChanges {
    var distinct = Interned<PermissionSet>()
    var causes = Interned<AccessCause>()
    let items = order.compactMap { key in
      sets[key].map { set in
        AccessItem(
          user: key.user,
          target: key.target,
          isGain: key.isGain,
          period: key.period,
          risks: key.risks,
          permissions: distinct.number(set),
          cause: causes.number(AccessCause(ways: key.way.map { [$0] } ?? []))
        )
      }
    }
    return AccessChanges(
      items: items,
      sets: distinct.values,
      periods: changes.periods,
      causes: causes.values,
      names: changes.names,
      reasons: changes.reasons
    )
  }
}
