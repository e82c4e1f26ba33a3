import CharterJSON
import CharterModel

/// What rules about changes look at besides the change: the state before it and the one that is
/// planned, and the ticket that was given.
final class ChangeCheck {
  let before: PolicyState
  let planned: PolicyState
  let ticket: String?
  /// The names that references to what the plan renames have now, by what they were.
  let renames: [String: String]
  private var used: [[String]: Set<String>] = [:]

  init(
    _ changes: [PolicyChange],
    before: PolicyState,
    planned: PolicyState,
    ticket: String?
  ) {
    renames = changes.renames
    self.before = before
    self.planned = planned
    self.ticket = ticket
  }

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

extension [PolicyChange] {
  /// What references to renamed resources say now, by what they said.
  var renames: [String: String] {
    var found: [String: String] = [:]
    for change in self {
      if let before = change.before, let after = change.after, before.reference != after.reference {
        found[before.reference] = after.reference
      }
    }
    return found
  }
}
