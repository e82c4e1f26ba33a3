import CharterAccess
import CharterModel

/// The access changes of a plan as a set: for each user, target and direction the permissions.
///
/// Causes, risks and derivations are left out: they say why, not what.
struct AccessBound {
  private struct Key: Hashable {
    let user: Text
    let target: Text
    let isGain: Bool
  }

  private var permissions: [Key: Set<Text>] = [:]

  init(_ changes: AccessChanges) {
    for item in changes.items {
      let key = Key(
        user: Text(changes.names.user(item.user)),
        target: Text(changes.names.target(item.target)),
        isGain: item.isGain
      )
      permissions[key, default: []].formUnion(
        changes.sets[Int(item.permissions)].members.map { changes.names.permissions[$0] }
      )
    }
  }

  init(_ changes: [HeldAccess]) {
    for held in changes {
      let key = Key(user: held.user, target: held.target, isGain: held.isGain)
      permissions[key, default: []].formUnion(held.permissions)
    }
  }

  /// Sorted by user, target and direction.
  var sorted: [HeldAccess] {
    permissions.map { key, permissions in
      HeldAccess(
        user: key.user,
        target: key.target,
        isGain: key.isGain,
        permissions: permissions.sorted()
      )
    }.sorted {
      ($0.user, $0.target, $0.isGain ? 1 : 0) < ($1.user, $1.target, $1.isGain ? 1 : 0)
    }
  }

  /// What these changes have that the other ones do not, sorted.
  func exceeding(_ other: AccessBound) -> [HeldAccess] {
    sorted.compactMap { held in
      let key = Key(user: held.user, target: held.target, isGain: held.isGain)
      let known = other.permissions[key] ?? []
      let more = held.permissions.filter { !known.contains($0) }
      return more.isEmpty
        ? nil
        : HeldAccess(user: held.user, target: held.target, isGain: held.isGain, permissions: more)
    }
  }
}
