import CharterAccess
import CharterModel

/// A permission that one user gains, or loses, on one target, for a period.
struct HeldAccess: Hashable {
  let user: Text
  let target: Text
  let isGain: Bool
  let period: AccessPeriod
  /// Sorted.
  let permissions: [Text]
}

/// The access changes of a plan as a set: for each user, target and direction the permissions, and when.
///
/// Causes, risks and derivations are left out: they say why, not what.
struct AccessBound {
  private struct Key: Hashable {
    let user: Text
    let target: Text
    let isGain: Bool
  }

  private struct Part {
    let period: AccessPeriod
    var permissions: Set<Text>
  }

  private var parts: [Key: [Part]] = [:]

  init(_ changes: AccessChanges) {
    for item in changes.items {
      let key = Key(
        user: Text(changes.names.user(item.user)),
        target: Text(changes.names.target(item.target)),
        isGain: item.isGain
      )
      let period = changes.periods[Int(item.period)]
      let permissions = Set(
        changes.sets[Int(item.permissions)].members.map { changes.names.permissions[$0] }
      )
      if let position = parts[key]?.firstIndex(where: { $0.period == period }) {
        parts[key]?[position].permissions.formUnion(permissions)
      } else {
        parts[key, default: []].append(Part(period: period, permissions: permissions))
      }
    }
  }

  /// Sorted by user, target, direction and period.
  var sorted: [HeldAccess] {
    parts.flatMap { key, parts in
      parts.map { part in
        HeldAccess(
          user: key.user,
          target: key.target,
          isGain: key.isGain,
          period: part.period,
          permissions: part.permissions.sorted()
        )
      }
    }.sorted {
      ($0.user, $0.target, $0.isGain ? 1 : 0, $0.period)
        < ($1.user, $1.target, $1.isGain ? 1 : 0, $1.period)
    }
  }

  /// What these changes have that the other ones do not, sorted: a permission must lie within one of theirs for
  /// the whole of its period.
  ///
  /// What begins at the time of a plan begins at `now` for the purpose of comparing.
  func exceeding(_ other: AccessBound, at now: Instant) -> [HeldAccess] {
    sorted.compactMap { held in
      let key = Key(user: held.user, target: held.target, isGain: held.isGain)
      let period = AccessPeriod(from: held.period.from ?? now, until: held.period.until)
      let around = (other.parts[key] ?? []).filter { $0.period.contains(period) }
      let more = held.permissions.filter { permission in
        !around.contains { $0.permissions.contains(permission) }
      }
      return more.isEmpty
        ? nil
        : HeldAccess(
          user: held.user,
          target: held.target,
          isGain: held.isGain,
          period: held.period,
          permissions: more
        )
    }
  }
}
