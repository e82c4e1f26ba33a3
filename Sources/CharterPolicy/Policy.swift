import CharterJSON
import CharterModel

/// A rule of the platform's own, as a manifest or the store has it (section 5).
struct Policy {
  let resource: PolicyResource
  let severity: Diagnostic.Severity
  let condition: Condition
  /// Whether it is the rule as it is stored, which the plan changes or takes away.
  let isStored: Bool

  init(_ resource: PolicyResource, isStored: Bool = false) {
    self.resource = resource
    self.isStored = isStored
    severity =
      resource.spec?["severity"]?.string.flatMap { Diagnostic.Severity(rawValue: $0) } ?? .error
    condition = Condition(resource.spec?["where"], owner: resource.address.organization?.string)
  }

  /// What one of the rules says, where it is the one that this policy has.
  subscript(rule: Text) -> JSONValue? { resource.spec?[rule] }

  /// Something that is not as the policy wants it.
  func finding(
    _ code: DiagnosticCode,
    _ message: String,
    help: String,
    about subject: PolicyResource?,
    orAt place: Source? = nil
  ) -> Finding {
    let own = resource.spec?["message"]?.string.flatMap { $0.isEmpty ? nil : visible($0) }
    let said = own.map { "\($0): \(message)" } ?? message
    var finding = Finding(
      code,
      severity,
      said,
      help: "\(help); the rule is \(resource.address)\(isStored ? " as it is stored" : "")",
      address: subject?.address ?? resource.address,
      source: subject?.source ?? (subject == nil ? resource.source : place),
      rule: resource.address
    )
    finding.isOfStoredRule = isStored
    return finding
  }
}

/// The policies that hold for a plan: those that are planned, and those of the stored state that
/// it changes or takes away.
struct Policies {
  private(set) var all: [Policy] = []

  /// No rules.
  static let none = Policies()

  private init() {}

  /// `others`: Stored ones that hold besides.
  init(_ planned: PolicyState, changes: [PolicyChange], others: [PolicyResource] = []) {
    all = planned.all(.policy).map { Policy($0) }
    all += others.filter { $0.address.kind == .policy }.map { Policy($0, isStored: true) }
    let renames = Renames(changes)
    for change in changes where change.address.kind == .policy {
      if let before = change.before {
        all.append(Policy(before.following(renames), isStored: true))
      }
    }
  }

  /// Those that have a rule, with it.
  func with(_ rule: Text) -> [(policy: Policy, rule: JSONValue)] {
    all.compactMap { policy in policy[rule].map { (policy, $0) } }
  }
}

/// Names in a sentence: the first few, and how many more.
func listed(_ names: [String], _ maximum: Int = 3) -> String {
  names.count <= maximum
    ? names.joined(separator: ", ")
    : names.prefix(maximum).joined(separator: ", ") + " and \(names.count - maximum) more"
}
