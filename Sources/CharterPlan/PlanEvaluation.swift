import CharterAccess
import CharterModel
import CharterPolicy

/// What a plan means: who gains and loses what, what rules and tests say, which guards it trips, and whose
/// approval it takes.
///
/// Nothing else decides any of this. Before the plan there are two states, if somebody has changed the store
/// since the last apply: what was found, and what was applied. The plan is held against both, so that drift
/// lends nobody anything, and what is taken over is asked about like every other change.
struct PlanEvaluation {
  struct Input {
    let desired: DesiredState
    /// The state that was found.
    let stored: StoredState
    /// What leads from it to the planned state.
    let changes: [ResourceChange]
    /// The state that was applied last, if another one was found.
    let applied: AppliedState?
    let limits: GuardSettings
    let options: Planner.Options
  }

  let access: AccessChanges
  let findings: [Finding]
  /// Sorted by name and message.
  let guards: [TrippedGuard]
  let approvals: [ApprovalNeed]
  /// The access changes at every moment, past ones included, if they are others.
  let timeless: Deferred<AccessChanges>?

  init(_ input: Input) {
    let (desired, stored, applied) = (input.desired, input.stored, input.applied)
    let options = input.options
    let effects = AccessEffects(input.changes, applied: applied, desired, stored, options.at)
    let rules = RuleEffects(
      RuleEffects.Outcome(
        changes: input.changes,
        applied: applied,
        access: effects.changes,
        difference: effects.difference,
        planned: { AccessResources(desired, alongside: stored) },
        source: { desired.source(of: $0) },
        stored: stored,
        trail: options.trail,
        time: options.at,
        authors: options.authors,
        ticket: options.ticket
      ),
      hasRules: RuleEffects.hasRules(desired.resources.lazy.map(\.kind), stored, applied)
    )
    access = rules.access
    let isOfStoredRule = { (finding: Finding) in
      finding.isOfStoredRule && finding.severity == .error
    }
    findings =
      effects.findings + rules.findings.filter { !isOfStoredRule($0) }
      + (applied?.taken ?? []).map { .takenByHand($0.address, owner: $0.owner) }
    approvals = rules.approvals
    guards = PlanEvaluation.guards(
      input,
      effects,
      rules,
      rules.findings.filter(isOfStoredRule)
    )
    timeless =
      effects.difference?.hasPast == true
      ? .later { [changes = input.changes] in
        let planned = AccessResources(desired, alongside: stored)
        return AccessChanges(AccessDifference(planned, changes, applied, at: .distantPast)) { _ in
          nil
        }
      } : nil
  }

  private static func guards(
    _ input: Input,
    _ effects: AccessEffects,
    _ rules: RuleEffects,
    _ broken: [Finding]
  ) -> [TrippedGuard] {
    let options = input.options
    var found: Set<TrippedGuard> = []
    func add(_ name: TrippedGuard.Name, _ guards: [GuardFinding]) {
      for tripped in guards {
        found.insert(
          TrippedGuard(
            name: name,
            address: tripped.address,
            message: tripped.message,
            allowedBy: options.allowed.covering(name, tripped.address)
          )
        )
      }
    }
    func add(_ name: TrippedGuard.Name, _ message: String?) {
      add(name, message.map { [GuardFinding(nil, $0)] } ?? [])
    }
    // What there is is counted only if something goes.
    let owned: Deferred = .later { [stored = input.stored, desired = input.desired] in
      stored.counts(of: desired.workspace)
    }
    let origins =
      [(changes: input.changes, owned: owned)]
      + (input.applied.map { [(changes: $0.changes, owned: .known($0.owned))] } ?? [])
    for origin in origins {
      add(.emptyWorkspace, Guards.emptyWorkspace(origin.changes, owned: origin.owned))
    }
    add(
      .maxRemovals,
      RemovalGuard(input.limits).tripped(rules.access, origins, letGo: rules.letGo)
    )
    add(.lockout, AccessGuards.lockouts(rules.access))
    for author in options.authors {
      add(.selfLockout, AccessGuards.selfLockouts(rules.access, input.changes, by: author))
    }
    add(
      .revertsOthers,
      Guards.revertsOthers(
        changes: input.changes.count,
        undone: input.applied?.undone.count ?? 0,
        givenBack: effects.difference?.givenBack ?? 0
      )
    )
    add(.ruleChange, broken.map { GuardFinding($0.rule, sentence($0)) })
    add(.ruleChange, effects.storedTests.map { GuardFinding($0.test, sentence($0)) })
    return found.sorted {
      (Text($0.name.rawValue), Text($0.message)) < (Text($1.name.rawValue), Text($1.message))
    }
  }

  /// What the stored form of a rule has against a plan that changes the rule.
  private static func sentence(_ finding: Finding) -> String {
    let rule =
      finding.rule.map { "\($0), as it is stored, forbids this" } ?? "a stored rule forbids this"
    return "\(rule): \(finding.message)"
  }

  private static func sentence(_ result: AccessTestResult) -> String {
    "\(result.test), as it is stored, would not hold, assertion \(result.number): \(result.sentence)"
      + (result.failures.first.map { ": \($0)" } ?? "")
  }
}

/// What a guard has against a plan, and what that is about.
struct GuardFinding {
  let address: Address?
  let message: String

  init(_ address: Address?, _ message: String) {
    self.address = address
    self.message = message
  }
}

extension StoredState {
  /// How many resources of each kind a workspace has.
  fileprivate func counts(of workspace: Text) -> [Kind: Int] {
    var counts: [Kind: Int] = [:]
    for resource in resources where self.workspace(resource) == workspace {
      if let kind = Kind(bytes: address(resource).prefix { $0 != UInt8(ascii: "/") }) {
        counts[kind, default: 0] += 1
      }
    }
    return counts
  }
}
