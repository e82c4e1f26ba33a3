import CharterJSON
package import CharterModel

/// What the rules, those that are built in and those that the platform chose, say of a plan.
package struct RuleFindings {
  /// Findings whoever applies.
  package private(set) var findings: [Finding] = []
  /// Findings for some of those who may apply.
  package private(set) var actorRules: [ActorRule] = []

  /// Whether any rule has to be asked about changes of these kinds.
  package static func concern(_ kinds: [Kind], hasPolicies: Bool) -> Bool {
    hasPolicies || isAboutStates(kinds) || kinds.contains { ChangeRules.kinds.contains($0) }
  }

  /// Whether changes of these kinds can break a rule about states.
  package static func isAboutStates(_ kinds: [Kind]) -> Bool {
    kinds.contains { StateRules.kinds.contains($0) }
  }

  /// Whether a rule that is built in looks into a change of a kind.
  ///
  /// `areLimited`: Whether some user has a scope: without, nobody gives one that is out of reach.
  package static func looksInto(_ kind: Kind, isNew: Bool, areLimited: () -> Bool) -> Bool {
    switch kind {
    case .profile: !isNew
    case .user, .sharedResource: !isNew || areLimited()
    default: false
    }
  }

  /// Whether some rule asks for how long something that leaves its state has been in it.
  package static func waits(
    _ planned: PolicyState,
    _ changes: [PolicyChange],
    others: [PolicyResource]
  ) -> Bool {
    let leaves = changes.contains { change in
      change.stateSince != nil && change.before?.word("state") != change.after?.word("state")
    }
    return leaves
      && Policies(planned, changes: changes, others: others).with("transition").contains {
        $0.rule["steps"]?.elements?.contains { $0["after"] != nil } == true
      }
  }

  /// Which resources that go are let go by a transition: they go because it is their turn.
  ///
  /// - Parameters:
  ///   - changes: The changes of a plan.
  ///   - planned: The planned state.
  /// - Returns: The addresses of those resources.
  package static func letGo(_ changes: [PolicyChange], planned: PolicyState) -> Set<Address> {
    let gone = changes.filter { $0.after == nil }.compactMap(\.before)
    guard !gone.isEmpty else {
      return []
    }
    let transitions = Policies(planned, changes: changes).with("transition").map {
      Transition($0.policy, $0.rule)
    }
    return Set(
      gone.filter { resource in transitions.contains { $0.letsGo(resource) } }.map(\.address)
    )
  }

  /// The rules held against a plan.
  ///
  /// - Parameters:
  ///   - changes: What leads from the state before to the planned one.
  ///   - before: The state before.
  ///   - planned: The planned state.
  ///   - others: Rules that hold as they are stored, besides those that the plan changes.
  ///   - ticket: What was given with `--ticket`.
  ///   - isAboutStates: Whether a change is of a kind that a rule about states is about.
  ///   - hasPolicies: Whether there is any policy on either side.
  package init(
    _ changes: [PolicyChange],
    before: PolicyState,
    planned: PolicyState,
    others: [PolicyResource] = [],
    ticket: String?,
    isAboutStates: Bool,
    hasPolicies: Bool
  ) {
    let policies = hasPolicies ? Policies(planned, changes: changes, others: others) : .none
    let check = ChangeCheck(changes, before: before, planned: planned, ticket: ticket)
    if isAboutStates || hasPolicies {
      add(StateRules.findings(planned), before: { StateRules.findings(before) })
    }
    if hasPolicies {
      add(EmptyPolicy.findings(planned), before: { EmptyPolicy.findings(before) })
      add(RuleFindings.state(policies, planned)) { RuleFindings.state(policies, before) }
    }
    let protections = policies.with("protect").map { Protection($0.policy, $0.rule) }
    let transitions = policies.with("transition").map { Transition($0.policy, $0.rule) }
    for change in changes {
      var results = [ChangeRules.findings(change, check)]
      results += protections.map { $0.findings(change, check) }
      for (all, some) in results {
        findings += all
        actorRules += some
      }
      findings += transitions.flatMap { $0.findings(change, check) }
    }
    findings = RuleFindings.unique(findings)
    var seen: Set<[String]> = []
    actorRules = actorRules.filter {
      seen.insert($0.finding.identity + ["\($0.finding.severity)"]).inserted
    }
  }

  /// The rules about states held against manifests alone.
  package static func ofManifests(_ state: PolicyState) -> [Finding] {
    unique(
      StateRules.findings(state) + EmptyPolicy.findings(state)
        + self.state(Policies(state, changes: []), state)
    )
  }

  /// What was so before, about something that is not declared here, is told and stops nothing: it
  /// cannot be mended here.
  ///
  /// What will be so later stops nothing either, if it would be so without the plan:
  /// there is time to mend it.
  private mutating func add(_ found: [Finding], before: () -> [Finding]) {
    func mayBeOld(_ finding: Finding) -> Bool {
      finding.severity == .error && (finding.source == nil || finding.isLater)
    }
    guard found.contains(where: mayBeOld) else {
      findings += found
      return
    }
    let known = Set(before().map(\.identity))
    findings += found.map { finding in
      guard mayBeOld(finding), known.contains(finding.identity) else {
        return finding
      }
      var finding = finding
      finding.severity = .warning
      return finding
    }
  }

  private static func state(_ policies: Policies, _ state: PolicyState) -> [Finding] {
    policies.with("cardinality").flatMap { Cardinality($0.policy, $0.rule, state).findings() }
      + policies.with("separation").flatMap { Separation($0.policy, $0.rule, state).findings() }
      + policies.with("require").flatMap { Requirement($0.policy, $0.rule, state).findings() }
  }

  /// Each once: the stored rule often says what the planned one says.
  package static func unique(_ found: [Finding]) -> [Finding] {
    var seen: Set<[String]> = []
    return found.filter { finding in
      let rule = finding.rule?.description ?? ""
      return seen.insert(finding.identity + ["\(finding.severity)", rule]).inserted
    }
  }
}
