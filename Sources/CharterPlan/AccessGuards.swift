import CharterAccess
import CharterModel

/// The guards that are about who can do what (section 6).
enum AccessGuards {
  /// Not more targets than these are named.
  private static let named = 3

  /// Nobody would be left who holds an `administers` permission somewhere.
  static func lockout(_ changes: AccessChanges) -> String? {
    guard case .difference(let difference) = changes.reasons else {
      return nil
    }
    return lockouts(changes, difference)
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
  static func selfLockout(
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
