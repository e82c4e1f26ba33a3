import CharterAccess
import CharterModel

/// The guards that are about who can do what (section 6).
enum AccessGuards {
  /// Not more targets than these are named.
  private static let named = 3

  /// Returns what `lockout` says: nobody would be left who holds an `administers` permission somewhere.
  ///
  /// One for each organization.
  static func lockouts(_ changes: AccessChanges) -> [GuardFinding] {
    guard case .difference(let difference) = changes.reasons else {
      return []
    }
    var lost: [Int32: Set<Text>] = [:]
    for item in changes.items
    where item.risks.contains(.lockout) && difference.after.exists(item.target) {
      lost[item.target, default: []].formUnion(permissions(item, changes))
    }
    return byOrganization(lost, changes, difference) { "nobody would be left with \($0)" }
  }

  /// Returns what `selfLockout` says: an author would lose such a permission.
  ///
  /// One for each organization.
  static func selfLockouts(
    _ changes: AccessChanges,
    _ resources: [ResourceChange],
    by author: Text
  ) -> [GuardFinding] {
    guard !changes.administering.isEmpty, case .difference(let difference) = changes.reasons else {
      return []
    }
    let gone = Set(
      resources.filter { $0.after == nil }.map { Text($0.address.reference) }
    )
    var lost: [Int32: Set<Text>] = [:]
    for item in changes.items where !item.isGain && isUser(item.user, author, changes) {
      let taken = permissions(item, changes).filter(changes.administering.contains)
      if !taken.isEmpty, !gone.contains(Text(changes.names.target(item.target).withoutMark)) {
        lost[item.target, default: []].formUnion(taken)
      }
    }
    return byOrganization(lost, changes, difference) {
      "\(visible(author.string)), an author of this plan, would lose \($0)"
    }
  }

  private static func permissions(_ item: AccessItem, _ changes: AccessChanges) -> [Text] {
    changes.sets[Int(item.permissions)].members.map { changes.names.permissions[$0] }
  }

  /// What is lost on targets, in one sentence for each organization that they are, or lie in.
  private static func byOrganization(
    _ lost: [Int32: Set<Text>],
    _ changes: AccessChanges,
    _ difference: AccessDifference,
    _ sentence: (String) -> String
  ) -> [GuardFinding] {
    let groups = Dictionary(grouping: lost.keys) { target in
      Text(String(changes.names.target(target).prefix { $0 != "/" }))
    }
    return groups.sorted { $0.key < $1.key }.map { _, targets in
      let texts = targets.flatMap { target in
        (lost[target] ?? []).map { [Text(changes.names.target(target)), $0] }
      }.sorted { $0.lexicographicallyPrecedes($1) }.map { "\($0[1]) on \($0[0])" }
      let addresses = targets.map { difference.after.address(ofTarget: $0) }
      return GuardFinding(
        addresses.count == 1 ? addresses[0] : addresses[0].flatMap { organization(of: $0) },
        sentence(listed(texts))
      )
    }
  }

  /// The organization that a resource is, or belongs to.
  private static func organization(of address: Address) -> Address? {
    address.kind == .organization
      ? address : address.organization.flatMap { Address("Organization/\($0.string)") }
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
