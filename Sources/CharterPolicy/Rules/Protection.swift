import CharterJSON
import CharterModel

/// `protect`: changes that need a ticket, are for others to make, or are not made at all (CC15,
/// CC17, CC18, AS9, AS11).
struct Protection {
  private let policy: Policy
  private let rule: JSONValue
  private let pattern: ChangePattern

  init(_ policy: Policy, _ rule: JSONValue) {
    self.policy = policy
    self.rule = rule
    pattern = ChangePattern(rule, otherwise: ["update", "delete"])
  }

  /// What is a finding whoever applies, and what is one for some.
  func findings(_ change: PolicyChange, _ check: ChangeCheck) -> (all: [Finding], some: [ActorRule])
  {
    guard let what = pattern.match(change, renames: check.renames),
      policy.condition.covers(change, before: check.before, planned: check.planned),
      isUsed(change, check)
    else {
      return ([], [])
    }
    let subject = "\(change.address) \(what)"
    func finding(_ message: String, _ help: String) -> Finding {
      policy.finding(
        .protectedChange,
        message,
        help: help,
        about: change.either,
        // What goes has no place of its own any more.
        orAt: policy.resource.source
      )
    }
    switch rule["allowed"]?.string {
    case "withTicket":
      guard !check.hasTicket(for: change) else {
        return ([], [])
      }
      return (
        [
          finding(
            "\(subject), which needs a ticket",
            "name it with --ticket, or in metadata.annotations.ticket of what is changed"
          )
        ], []
      )
    case "byOthers":
      let users = concerned(change, check)
      let rule = ActorRule(
        .isOneOf(users),
        finding("\(subject), which takes somebody else", "have another person apply it")
      )
      return ([], users.isEmpty ? [] : [rule])
    case "byMembers":
      guard let organization = change.either?.organization else {
        return ([], [])
      }
      let rule = ActorRule(
        .isOutside(organization: organization),
        finding(
          "\(subject), which only users of \(organization) do",
          "have one of them apply it"
        )
      )
      return ([], [rule])
    case "always":
      var note = finding(subject, "nothing has to be done")
      // It is only told: a severity that stops would forbid it.
      note.severity = note.severity == .error ? .note : note.severity
      return ([note], [])
    default:
      return ([finding("\(subject), which is not allowed", "put it back")], [])
    }
  }

  /// Whether a stored resource names it where the rule says.
  private func isUsed(_ change: PolicyChange, _ check: ChangeCheck) -> Bool {
    guard let fields = rule["usedBy"]?.words else {
      return true
    }
    guard let before = change.before else {
      return false
    }
    return fields.contains { field in
      let parts = field.split(separator: ".", maxSplits: 1).map(String.init)
      guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else {
        return false
      }
      return check.references(kind, FieldPath(parts[1])).contains(before.reference)
    }
  }

  /// The users that a change is about.
  private func concerned(_ change: PolicyChange, _ check: ChangeCheck) -> [String] {
    var found: Set<String> = []
    for (side, state) in [(change.before, check.before), (change.after, check.planned)] {
      guard let side else {
        continue
      }
      switch change.address.kind {
      case .user: found.insert(side.reference)
      case .scope:
        found.formUnion(state.users(withScope: side.reference))
      case .assignment:
        found.formUnion(side.spec?["users"]?.words ?? [])
        for group in side.spec?["groups"]?.words ?? [] {
          found.formUnion(state.members(of: group))
        }
      case .group: found.formUnion(state.members(of: side.reference))
      default: break
      }
    }
    // Whoever is renamed stays who it is.
    for name in found {
      found.formUnion(check.renames.aliases(of: name, .user))
    }
    return found.map { Text($0) }.sorted().map(\.string)
  }
}
