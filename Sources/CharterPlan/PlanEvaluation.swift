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
  /// What it changes in access at later moments.
  let later: Deferred<LaterAccess>

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
    findings = effects.findings + rules.findings
    approvals = rules.approvals
    guards = PlanEvaluation.guards(input, rules.access)
    later = .later { [changes = input.changes, access = rules.access] in
      LaterAccess(
        changes,
        applied: applied,
        now: access,
        AccessResources(desired, alongside: stored),
        at: options.at
      )
    }
  }

  private static func guards(_ input: Input, _ access: AccessChanges) -> [TrippedGuard] {
    let options = input.options
    let changes = [input.changes] + (input.applied.map { [$0.changes] } ?? [])
    let ofResources = changes.flatMap {
      Guards.tripped($0, input.desired.workspace, input.stored, input.limits, options.allowed)
    }
    let ofAccess = AccessGuards.tripped(
      access,
      input.changes,
      input.limits,
      authors: options.authors,
      allowed: options.allowed
    )
    return Set(ofResources + ofAccess).sorted {
      (Text($0.name.rawValue), Text($0.message)) < (Text($1.name.rawValue), Text($1.message))
    }
  }
}
