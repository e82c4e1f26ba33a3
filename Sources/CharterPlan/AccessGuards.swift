import CharterAccess
import CharterModel

/// The guards that are about who can do what (section 6).
enum AccessGuards {
  /// Fewer revocations than these on one target never trip `maxRemovals`.
  private static let smallest = 10
  /// Not more targets than these are named.
  private static let named = 3

  static func tripped(
    _ changes: AccessChanges,
    _ resources: [ResourceChange],
    _ limits: GuardSettings,
    authors: [Text],
    allowed: Set<TrippedGuard.Name>
  ) -> [TrippedGuard] {
    guard case .difference(let difference) = changes.reasons,
      changes.items.contains(where: { !$0.isGain })
    else {
      return []
    }
    let found =
      [
        (TrippedGuard.Name.maxRemovals, removals(changes, difference, limits.maxRemovals)),
        (.lockout, lockouts(changes, difference)),
      ] + authors.map { (.selfLockout, selfLockout(changes, resources, by: $0)) }
    return found.compactMap { name, message in
      message.map {
        TrippedGuard(name: name, message: $0, isAllowed: allowed.contains(name))
      }
    }
  }

  /// Whether a target counts: an organization or a tenant, and one that is kept.
  ///
  /// What becomes of one that is deleted is plain, and held against the deletions.
  private static func counts(_ target: Int32, _ difference: AccessDifference) -> Bool {
    difference.after.targets.target(target).level != .platform && difference.after.exists(target)
  }

  private static func removals(
    _ changes: AccessChanges,
    _ difference: AccessDifference,
    _ percent: Int
  ) -> String? {
    var lost: [Int32: Int] = [:]
    for item in changes.items where !item.isGain {
      lost[item.target, default: 0] += changes.sets[Int(item.permissions)].count
    }
    lost = lost.filter { $0.value >= smallest && counts($0.key, difference) }
    guard !lost.isEmpty else {
      return nil
    }
    // Of what was found and what was applied, the larger.
    let before = difference.earlier.reduce(into: [Int32: Int]()) { counts, world in
      counts.merge(Holdings(world, on: Set(lost.keys)).counts) { max($0, $1) }
    }
    let over = lost.filter { $0.value * 100 > (before[$0.key] ?? 0) * percent }
    guard !over.isEmpty else {
      return nil
    }
    let texts = over.map { target, count in
      (
        name: Text(changes.names.target(target)),
        text: "\(count) of \(before[target] ?? 0) grants on \(changes.names.target(target))"
      )
    }.sorted { $0.name < $1.name }
    return listed(texts.map(\.text)) + " would be revoked, more than \(percent)%"
  }

  private static func lockouts(
    _ changes: AccessChanges,
    _ difference: AccessDifference
  ) -> String? {
    var lost: Set<[Text]> = []
    for item in changes.items
    where item.risks.contains(.lockout) && difference.after.exists(item.target) {
      for permission in changes.sets[Int(item.permissions)].members {
        lost.insert([
          Text(changes.names.target(item.target)), changes.names.permissions[permission],
        ])
      }
    }
    guard !lost.isEmpty else {
      return nil
    }
    let texts = lost.sorted { $0.lexicographicallyPrecedes($1) }.map { "\($0[1]) on \($0[0])" }
    return "nobody would be left with " + listed(texts)
  }

  /// What an author would lose, in a sentence.
  private static func selfLockout(
    _ changes: AccessChanges,
    _ resources: [ResourceChange],
    by author: Text
  ) -> String? {
    guard !changes.administering.isEmpty else {
      return nil
    }
    var gone: Set<Text> = []
    for change in resources {
      if case .delete = change.change {
        gone.insert(Text(change.address.reference))
      }
    }
    var lost: Set<[Text]> = []
    for item in changes.items where !item.isGain {
      let target = Text(changes.names.target(item.target))
      let taken = changes.sets[Int(item.permissions)].members
        .map { changes.names.permissions[$0] }.filter(changes.administering.contains)
      guard !taken.isEmpty, !gone.contains(Text(target.string.withoutMark)),
        isUser(item.user, author, changes)
      else {
        continue
      }
      for permission in taken {
        lost.insert([target, permission])
      }
    }
    guard !lost.isEmpty else {
      return nil
    }
    let texts = lost.sorted { $0.lexicographicallyPrecedes($1) }.map { "\($0[1]) on \($0[0])" }
    return "\(visible(author.string)), an author of this plan, would lose " + listed(texts)
  }

  /// Whether a name means a user: by reference, by unqualified name or by e-mail address.
  private static func isUser(_ user: Int32, _ wanted: Text, _ changes: AccessChanges) -> Bool {
    let reference = changes.names.user(user)
    let name = reference.split(separator: "/").last.map { Text(String($0)) }
    if Text(reference) == wanted || name == wanted {
      return true
    }
    guard case .difference(let difference) = changes.reasons else {
      return false
    }
    return difference.after.email(of: user).map { Text($0) } == wanted
  }

  private static func listed(_ texts: [String]) -> String {
    texts.count <= named
      ? texts.joined(separator: ", ")
      : texts.prefix(named).joined(separator: ", ") + " and \(texts.count - named) more"
  }
}

extension String {
  /// The name of a location without the mark that targets have.
  fileprivate var withoutMark: String { hasPrefix("@") ? String(dropFirst()) : self }
}
