import CharterAccess
import CharterJSON
import CharterModel
import CharterPolicy

/// What the rules say of the changes of a plan, and whose approval they need.
struct RuleEffects {
  private(set) var findings: [Finding] = []
  private(set) var access: AccessChanges
  private(set) var approvals: [ApprovalNeed] = []
  /// What a transition lets go.
  private(set) var letGo: Set<Address> = []

  /// What a plan leads to, as rules look at it.
  struct Outcome {
    let changes: [ResourceChange]
    /// The state that was applied last, if another one was found.
    let applied: AppliedState?
    /// Who gains and loses what.
    let access: AccessChanges
    /// Who can do what before and after, if that has been worked out.
    let difference: AccessDifference?
    /// All resources as they are planned.
    let planned: () -> AccessResources
    /// The place of one, by its position in the desired state.
    let source: (Int) -> Source?
    let stored: StoredState
    /// What the audit trail says was applied, by address.
    let trail: Deferred<[Text: AppliedResource]>
    let time: Instant
    let authors: [Text]
    let ticket: Text?
  }

  /// A state before the plan, and what leads from it to the planned one.
  private struct Origin {
    let changes: [ResourceChange]
    let state: PolicyState
    let others: [PolicyResource]
    /// Changes that no rule about changes is asked about.
    let undone: Set<Address>
  }

  /// Nothing is looked at where no rule can have anything to say.
  ///
  /// `hasRules`: Whether there is a policy or an approval process on either side.
  init(_ outcome: Outcome, hasRules: Bool) {
    access = outcome.access
    let kinds = (outcome.changes + (outcome.applied?.changes ?? [])).map(\.address.kind)
    guard RuleFindings.concern(kinds, hasPolicies: hasRules) else {
      return
    }
    let origins = RuleEffects.origins(outcome)
    let planned = PolicyState(
      outcome.planned(),
      at: outcome.time,
      world: outcome.difference?.after,
      source: outcome.source
    )
    var looked: [[PolicyChange]] = []
    for origin in origins {
      let changes = RuleEffects.changes(of: origin, outcome, planned, hasRules: hasRules)
      looked.append(changes)
      let rules = RuleFindings(
        // What only gives back what somebody has changed by hand is not a change of what was applied.
        changes.filter { !origin.undone.contains($0.address) },
        before: origin.state,
        planned: planned,
        others: origin.others,
        ticket: outcome.ticket?.string,
        isAboutStates: RuleFindings.isAboutStates(kinds),
        hasPolicies: hasRules
      )
      findings += rules.findings
      if !rules.actorRules.isEmpty {
        let authors = outcome.authors.map {
          (origin.state.users(named: $0), planned.users(named: $0))
        }
        findings += rules.actorRules.filter { rule in
          authors.contains { rule.applies(to: $0.0, $0.1) }
        }.map(\.finding)
      }
    }
    findings = RuleFindings.unique(findings)
    guard hasRules else {
      return
    }
    letGo = RuleFindings.letGo(looked.flatMap(\.self), planned: planned)
    access.mark(standing: StandingAccess.assignments(planned))
    let risky = access.risky
    // A store that nothing was ever applied to has nobody who could approve.
    guard outcome.stored.header.serial > 0 else {
      return
    }
    approvals = ApprovalNeed.merged(
      zip(origins, looked).flatMap { origin, changes in
        ApprovalNeeds(
          changes,
          before: origin.state,
          planned: planned,
          authorities: origins.map(\.state),
          others: origin.others
        ).needs(access: risky)
      }
    )
  }

  /// The state that was found; the one that was applied as well, if that is another one.
  private static func origins(_ outcome: Outcome) -> [Origin] {
    // What is renamed has only its new name where two states share their numbers.
    let isRenaming = outcome.changes.contains { $0.previousAddress != nil }
    let worlds = isRenaming ? nil : outcome.difference
    let found = Origin(
      changes: outcome.changes,
      state: PolicyState(outcome.stored, at: outcome.time, world: worlds?.before),
      others: [],
      undone: outcome.applied?.undone ?? []
    )
    guard let applied = outcome.applied else {
      return [found]
    }
    return [
      found,
      Origin(
        changes: applied.changes,
        state: PolicyState(applied.resources, at: outcome.time, world: nil) { _ in nil },
        others: applied.rulesOfOthers,
        undone: []
      ),
    ]
  }

  /// The changes as rules look at them: of many only those that some rule is about.
  private static func changes(
    of origin: Origin,
    _ outcome: Outcome,
    _ planned: PolicyState,
    hasRules: Bool
  ) -> [PolicyChange] {
    lazy var areLimited = planned.hasLimitedUsers
    let chosen =
      hasRules
      ? origin.changes
      : origin.changes.filter {
        RuleFindings.looksInto(
          $0.address.kind,
          isNew: $0.before == nil,
          areLimited: { areLimited }
        )
      }
    let size = 1024
    let stored = outcome.stored
    let looked = parallelMap((chosen.count + size - 1) / size) { part in
      chosen[part * size..<min(chosen.count, (part + 1) * size)].map { PolicyChange($0, stored) }
    }.flatMap(\.self)
    let isAsked =
      hasRules
      && RuleFindings.waits(planned, looked, others: origin.others)
    guard isAsked else {
      return looked
    }
    let trail = outcome.trail.value
    return looked.map { $0.since { trail[Text($0.description)]?.stateSince } }
  }

  /// Whether there is a policy or an approval process, among some kinds or in the store.
  static func hasRules(
    _ kinds: some Sequence<Kind>,
    _ stored: StoredState,
    _ applied: AppliedState?
  ) -> Bool {
    kinds.contains { $0.isRule }
      || applied?.resources.resources.contains { $0.kind.isRule } == true
      || stored.has(.policy) || stored.has(.approvalProcess)
  }
}

extension PolicyChange {
  init(_ change: ResourceChange, _ stored: StoredState) {
    self.init(
      change.address,
      previousAddress: change.previousAddress,
      before: change.before?.bytes,
      after: change.after?.bytes,
      source: change.source,
      stateSince: change.before == nil
        ? nil : stored.stateSince(of: change.previousAddress ?? change.address)
    )
  }
}

extension StoredState {
  /// Since when a resource has been in its state; since it was created, where it has none.
  fileprivate func stateSince(of address: Address) -> Instant? {
    guard let resource = resource(at: address),
      let status = try? JSONValue(parsing: Array(bytes(resource, resource.status)))
    else {
      return nil
    }
    return (status["stateSince"] ?? status["created"])?.string.flatMap { Instant($0) }
  }
}

extension AccessChanges {
  /// Marks what is gained only by assignments that stand without an end where a policy wants one.
  mutating func mark(standing assignments: Set<String>) {
    guard !assignments.isEmpty, !causes.isEmpty else {
      return
    }
    let isStanding = causes.map { cause in
      !cause.ways.isEmpty
        && cause.ways.allSatisfy { assignments.contains(names.assignment($0.assignment)) }
    }
    for position in items.indices
    where items[position].isGain && isStanding[Int(items[position].cause)] {
      items[position].risks.insert(.standing)
    }
  }

  /// The changes that have a risk, in the order of the items, each user, target and risk once.
  var risky: [RiskyAccess] {
    items.filter { !$0.risks.isEmpty }.map { item in
      RiskyAccess(
        user: names.user(item.user),
        target: names.target(item.target),
        permissions: sets[Int(item.permissions)].members.map { names.permissions[$0].string },
        risks: item.risks.words
      )
    }
  }
}
