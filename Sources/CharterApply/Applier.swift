import CharterAccess
package import CharterModel
package import CharterPlan
package import CharterStore

/// Executes exactly a plan on the store that it was made for.
package struct Applier {
  private let store: Store
  private let writing: Store.Writing
  private let actor: Text
  /// The time that `status` and the audit trail get.
  private let time: Instant
  /// Whether the store gets a test clock, if the apply begins it.
  private let beginsTestClock: Bool

  /// An applier for one store.
  package init(
    _ store: Store,
    _ writing: Store.Writing,
    actor: Text,
    time: Instant,
    beginsTestClock: Bool = false
  ) {
    self.beginsTestClock = beginsTestClock
    self.store = store
    self.writing = writing
    self.actor = actor
    self.time = time
  }

  /// Applies a plan whose digest is `planDigest`.
  ///
  /// A plan without changes writes nothing.
  ///
  /// - Throws: `StoreError`; only for `unknownOutcome` may the store have changed.
  package func apply(
    _ plan: Plan,
    planDigest: String,
    approvals: AuditEntry.Approvals? = nil,
    _ emit: (ApplyEvent) -> Void
  ) throws(StoreError) {
    guard !plan.isEmpty else {
      return
    }
    var serial = 0
    let checkpoint = try store.commit(writing) { stored throws(StoreError) in
      let storedDigest = ContentDigest.of(stored)
      try Applier.check(plan, against: stored, storedDigest)
      emit(.started(changes: plan.changes.count))
      serial = stored.header.serial + 1
      return try commit(plan, planDigest, approvals, stored, storedDigest)
    }
    for change in plan.changes {
      emit(.done(change))
    }
    emit(.committed(serial: serial, summary: plan.summary, checkpoint))
  }

  /// Whether a plan is for a state.
  ///
  /// - Throws: `StoreError.stale` where it is not.
  package static func check(_ plan: Plan, against stored: StoredState) throws(StoreError) {
    try check(plan, against: stored, ContentDigest.of(stored))
  }

  private static func check(
    _ plan: Plan,
    against stored: StoredState,
    _ storedDigest: String
  ) throws(StoreError) {
    let isNew = plan.base.lineage.isEmpty && stored.header.serial == 0
    guard isNew || plan.base.lineage == stored.header.lineage else {
      throw .stale(
        message: plan.base.lineage.isEmpty
          ? "the store was empty when the plan was made, and is not now"
          : "the store is another one: its lineage is not that of the plan"
      )
    }
    guard plan.base.serial == stored.header.serial else {
      throw .stale(
        message: "the plan is for serial \(plan.base.serial), and the store has serial "
          + "\(stored.header.serial)"
      )
    }
    guard plan.base.digest.value == storedDigest else {
      throw .stale(message: "somebody has changed the store since the plan was made")
    }
  }

  private func commit(
    _ plan: Plan,
    _ planDigest: String,
    _ approvals: AuditEntry.Approvals?,
    _ stored: StoredState,
    _ storedDigest: String
  ) throws(StoreError) -> Store.Commit {
    var (lines, changes) = StateMerge(stored, plan, time).merged()
    var digest = ContentDigest.of(lines)
    if storedDigest != stored.header.digest {
      // Somebody's drift that this plan does not touch stays drift.
      var applied = try store.replay(stored).applied
      for change in plan.changes {
        if let previous = change.previousAddress {
          applied[Text(previous.description)] = nil
        }
        applied[Text(change.address.description)] = change.after.map {
          AppliedResource(
            workspace: plan.workspace,
            body: $0.bytes,
            serial: stored.header.serial + 1,
            actor: actor,
            time: Text(time.rfc3339)
          )
        }
      }
      let adopted = adopt(plan.adopted, of: plan.workspace, stored, &lines, &applied)
      if !adopted.isEmpty {
        changes = (changes + adopted).sorted { Text($0.address) < Text($1.address) }
      }
      digest = ContentDigest.of(applied)
    }
    let overrides = Set(plan.guards.compactMap(\.allowedBy).map { Text($0.text) }).sorted()
    return Store.Commit(
      resources: lines,
      entry: AuditEntry(
        serial: stored.header.serial + 1,
        time: time,
        actor: actor,
        authors: plan.authors,
        workspace: plan.workspace,
        lineage: stored.header.lineage,
        revision: plan.revision,
        planDigest: planDigest,
        stateDigest: digest,
        overrides: overrides,
        ticket: plan.tickets,
        rollback: plan.rollback,
        guards: plan.settings?.after,
        approvals: approvals,
        summary: Applier.summary(of: plan),
        changes: changes
      ),
      appliedDigest: digest,
      guards: guards(plan, stored),
      beginsTestClock: beginsTestClock
    )
  }

  /// Takes what others changed for applied, as it is; what the trail says of it.
  private func adopt(
    _ drift: [AdoptedDrift],
    of workspace: Text,
    _ stored: StoredState,
    _ lines: inout [Store.Line],
    _ applied: inout [Text: AppliedResource]
  ) -> [AuditEntry.Change] {
    var changes: [AuditEntry.Change] = []
    var digests: [Text: String] = [:]
    for address in drift.map(\.address) {
      let name = Text(address.description)
      if let resource = stored.resource(at: address), stored.workspace(resource) == workspace {
        let body = stored.body(resource)
        digests[name] = Digest(of: body).hex
        changes.append(
          AuditEntry.Change(
            address: name.string,
            .adopt(
              AuditEntry.Written(body: body, status: stored.bytes(resource, resource.status))
            )
          )
        )
        applied[name] = AppliedResource(
          workspace: workspace,
          body: body,
          serial: stored.header.serial + 1,
          actor: actor,
          time: Text(time.rfc3339)
        )
      } else if let last = applied[name], last.workspace == workspace,
        stored.resource(at: address) == nil
      {
        changes.append(AuditEntry.Change(address: name.string, .delete(last.body)))
        applied[name] = nil
      }
    }
    for position in lines.indices where !digests.isEmpty {
      if let digest = digests[Text(bytes: lines[position].address)] {
        lines[position].digest = digest
      }
    }
    return changes
  }

  private static func summary(of plan: Plan) -> AuditEntry.Summary {
    var summary = AuditEntry.Summary()
    summary.add = plan.summary.add
    summary.change = plan.summary.change
    summary.destroy = plan.summary.destroy
    summary.rename = plan.summary.rename
    summary.grants = plan.access.summary.grants
    summary.revocations = plan.access.summary.revocations
    summary.users = plan.access.summary.users
    return summary
  }

  /// The settings of all workspaces after the plan; the usual ones are not written.
  private func guards(_ plan: Plan, _ stored: StoredState) -> [Text: GuardSettings] {
    var guards = stored.header.guards
    if let settings = plan.settings {
      guards[plan.workspace] = settings.after == GuardSettings() ? nil : settings.after
    }
    return guards
  }
}
