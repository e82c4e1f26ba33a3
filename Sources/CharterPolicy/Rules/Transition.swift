import CharterJSON
import CharterModel

/// `transition`: the order of states, the time between them, and what has to be gone first (RP16,
/// RP17).
struct Transition {
  private let policy: Policy
  private let kind: Kind?
  private let steps: [JSONValue]
  /// The word for a resource that goes.
  private static let deleted = "deleted"

  init(_ policy: Policy, _ rule: JSONValue) {
    self.policy = policy
    kind = rule["kind"]?.string.flatMap { Kind(rawValue: $0) }
    steps = rule["steps"]?.elements ?? []
  }

  /// Whether the rule has a step for something that goes in the state that it is in.
  func letsGo(_ resource: PolicyResource) -> Bool {
    let from = resource.word("state") ?? ""
    return resource.address.kind == kind
      && steps.contains { step in
        step["from"]?.words.contains(from) == true
          && step["to"]?.words.contains(Transition.deleted) == true
      }
  }

  func findings(_ change: PolicyChange, _ check: ChangeCheck) -> [Finding] {
    guard change.address.kind == kind, let before = change.before,
      policy.condition.covers(before, in: check.before)
    else {
      return []
    }
    let from = before.word("state") ?? ""
    let to = change.after.map { $0.word("state") ?? "" } ?? Transition.deleted
    guard from != to else {
      return []
    }
    let what =
      change.after == nil
      ? "\(change.address) is \(from) and would be deleted"
      : "\(change.address) goes from \(from) to \(to)"
    let leaving = steps.filter { $0["from"]?.words.contains(from) ?? false }
    let fitting = leaving.filter { $0["to"]?.words.contains(to) ?? false }
    guard !fitting.isEmpty else {
      let ways = Set(leaving.flatMap { $0["to"]?.words ?? [] }.map { Text($0) }).sorted()
      let next =
        ways.isEmpty
        ? "it stays as it is" : "from \(from) it becomes \(listed(ways.map(\.string), 6))"
      return [
        finding("\(what), which is no step: \(next)", "take the steps in their order", change)
      ]
    }
    let unmet = fitting.map { obstacles($0, change, before, check) }
    guard let fewest = unmet.min(by: { $0.count < $1.count }), !fewest.isEmpty else {
      return []
    }
    return fewest.map { finding("\(what), \($0.message)", $0.help, change) }
  }

  private func finding(_ message: String, _ help: String, _ change: PolicyChange) -> Finding {
    policy.finding(
      .transition,
      message,
      help: help,
      about: change.either,
      orAt: policy.resource.source
    )
  }

  /// What keeps a step from being taken.
  private func obstacles(
    _ step: JSONValue,
    _ change: PolicyChange,
    _ before: PolicyResource,
    _ check: ChangeCheck
  ) -> [(message: String, help: String)] {
    var found: [(message: String, help: String)] = []
    if let period = step["after"]?.string.flatMap({ Period($0) }) {
      if let since = change.stateSince {
        let allowed = since.advanced(by: period)
        if check.planned.time < allowed {
          found.append(
            (
              "and has been so since \(since.day): it takes \(period)",
              "it is allowed from \(allowed.rfc3339)"
            )
          )
        }
      } else {
        found.append(
          (
            "and the store does not say since when it has been so: it takes \(period)",
            "restore status.stateSince"
          )
        )
      }
    }
    if let organization = before.organization {
      for kind in (step["gone"]?.words ?? []).compactMap({ Kind(rawValue: $0) }) {
        let left = left(of: kind, in: organization, check.planned)
        if !left.isEmpty {
          found.append(
            ("and still has \(listed(left))", "take \(left.count == 1 ? "it" : "them") away first")
          )
        }
      }
    }
    if step["ticket"]?.boolean == true, !check.hasTicket(for: change) {
      found.append(
        ("which needs a ticket", "name it with --ticket, or in metadata.annotations.ticket")
      )
    }
    for note in step["annotations"]?.words ?? []
    where (change.after ?? before).annotation(note) == nil {
      found.append(
        ("without \(note) on record", "note it in metadata.annotations, when it is so")
      )
    }
    return found
  }

  /// What an organization still has of a kind; of organizations, those beneath it.
  private func left(of kind: Kind, in organization: String, _ state: PolicyState) -> [String] {
    guard kind == .organization else {
      return state.all(kind, of: organization).map { "\($0.address)" }
    }
    return state.all(kind).filter {
      $0.reference != organization && state.isWithin($0.reference, organization)
    }.map { "\($0.address)" }
  }
}
