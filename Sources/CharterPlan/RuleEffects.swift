import CharterAccess
import CharterJSON
import CharterModel
import CharterPolicy

/// What the rules say of the changes of a plan, and whose approval they need.
struct RuleEffects {
  private(set) var findings: [Finding] = []
  private(set) var actorRules: [ActorRule] = []
  private(set) var access: AccessChanges
  private(set) var approvals: [ApprovalNeed] = []

  /// Nothing is looked at where no rule can have anything to say.
  init(
    _ changes: [ResourceChange],
    _ effects: AccessEffects,
    _ desired: DesiredState,
    _ stored: StoredState,
    _ options: Planner.Options
  ) {
    access = effects.changes
    let kinds: Set<Kind> = [.policy, .approvalProcess]
    let hasPolicies =
      desired.resources.contains { kinds.contains($0.kind) }
      || kinds.contains { stored.has($0) }
    guard RuleFindings.concern(changes.map(\.address.kind), hasPolicies: hasPolicies) else {
      return
    }
    // Of many changes only those are looked into that some rule is about.
    let chosen =
      hasPolicies
      ? changes
      : changes.filter { RuleFindings.looksInto($0.address.kind, isNew: $0.before == nil) }
    let size = 1024
    let looked = parallelMap((chosen.count + size - 1) / size) { part in
      chosen[part * size..<min(chosen.count, (part + 1) * size)].map { PolicyChange($0, stored) }
    }.flatMap(\.self)
    let before = PolicyState(
      AccessResources(stored),
      at: options.at,
      // What is renamed has only its new name where two states share their numbers.
      world: changes.contains { $0.previousAddress != nil } ? nil : effects.worlds?.before,
      source: { _ in nil }
    )
    let planned = PolicyState(
      AccessResources(desired, alongside: stored),
      at: options.at,
      world: effects.worlds?.after,
      source: { desired.source(of: $0) }
    )
    let rules = RuleFindings(
      looked,
      before: before,
      planned: planned,
      ticket: options.ticket?.string
    )
    findings = rules.findings
    actorRules = rules.actorRules
    if let actor = options.actor, !actorRules.isEmpty {
      let users = before.users(named: actor) + planned.users(named: actor)
      findings += actorRules.filter { $0.applies(to: users) }.map(\.finding)
    }
    access.mark(standing: StandingAccess.assignments(planned))
    // A store that nothing was ever applied to has nobody who could approve.
    if stored.header.serial > 0, hasPolicies {
      approvals = ApprovalNeeds(looked, before: before, planned: planned)
        .needs(access: access.risky)
    }
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
  fileprivate mutating func mark(standing assignments: Set<String>) {
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
