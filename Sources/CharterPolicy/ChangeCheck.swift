import CharterJSON
import CharterModel

/// What rules about changes look at besides the change: the state before it and the one that is
/// planned, and the ticket that was given.
final class ChangeCheck {
  let before: PolicyState
  let planned: PolicyState
  let ticket: String?
  let renames: Renames
  /// Whether some user has a scope, before the plan or after it.
  private(set) lazy var areLimited = before.hasLimitedUsers || planned.hasLimitedUsers
  private var used: [[String]: Set<String>] = [:]

  init(
    _ changes: [PolicyChange],
    before: PolicyState,
    planned: PolicyState,
    ticket: String?
  ) {
    renames = Renames(changes)
    self.before = before
    self.planned = planned
    self.ticket = ticket
  }

  /// Whether there is a ticket for a change: one given for all, or one that it brings.
  func hasTicket(for change: PolicyChange) -> Bool { ticket != nil || change.ticket != nil }

  /// What a field of all stored resources of a kind names.
  func references(_ kind: Kind, _ field: FieldPath) -> Set<String> {
    let key = [kind.rawValue, field.text]
    if let known = used[key] {
      return known
    }
    var found: Set<String> = []
    for resource in before.all(kind) {
      for value in field.values(of: resource) {
        found.formUnion(value.elements?.compactMap(\.string) ?? value.string.map { [$0] } ?? [])
      }
    }
    used[key] = found
    return found
  }
}
