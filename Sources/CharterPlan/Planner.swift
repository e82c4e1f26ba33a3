import CharterAccess
package import CharterModel

/// Compares what is declared with what is stored.
package enum Planner {
  /// What a plan depends on besides the two states.
  package struct Options: Sendable {
    /// The folder of the workspace, for who applies the saved plan.
    package var folder: String
    package var at: Instant
    /// Guards that this run overrides.
    package var allowed: Set<GuardOverride>
    /// The people whose change it is.
    package var authors: [Text]
    /// What asked for the change.
    package var ticket: Text?
    /// The version of the manifests in git.
    package var revision: Revision?
    /// The serial that is gone back to, where the desired state was not declared.
    package var rollback: Int?
    /// Whether warnings stop the plan as errors do.
    package var isStrict: Bool
    /// The content digest of the stored state.
    package var storedDigest: Deferred<String>
    /// The version of the manifests that the stored state stands for, where it is that of no store.
    package var base: Revision?
    /// What was applied last, by address, if somebody has changed the store since.
    package var applied: [Text: AppliedResource]?
    /// The same, whether or not somebody has; asked for only if a rule needs it.
    package var trail: Deferred<[Text: AppliedResource]> = .known([:])

    package init(
      folder: String,
      at: Instant,
      allowed: Set<GuardOverride> = [],
      authors: [Text] = [],
      ticket: Text? = nil,
      revision: Revision? = nil,
      rollback: Int? = nil,
      isStrict: Bool = false,
      storedDigest: Deferred<String>,
      base: Revision? = nil
    ) {
      self.base = base
      self.storedDigest = storedDigest
      self.folder = folder
      self.at = at
      self.allowed = allowed
      self.authors = Set(authors).sorted()
      self.ticket = ticket
      self.revision = revision
      self.rollback = rollback
      self.isStrict = isStrict
    }
  }

  package static func plan(
    _ desired: DesiredState,
    _ stored: StoredState,
    _ options: Options
  ) -> Plan {
    let comparison = Comparison(desired, stored)
    var builder = PlanBuilder(desired, stored)
    for pair in comparison.differing {
      builder.update(desired.resources[pair.desired], stored.resources[pair.stored])
    }
    for pair in comparison.renamed {
      builder.rename(
        desired.resources[pair.desired],
        stored.resources[pair.stored]
      )
    }
    for index in comparison.missing {
      builder.create(desired.resources[index])
    }
    for index in comparison.foreign {
      builder.conflict(desired.resources[index.desired], stored.resources[index.stored])
    }
    for index in comparison.undeclared {
      builder.delete(stored.resources[index])
    }
    builder.changes.sort { $0.address < $1.address }
    if options.rollback != nil {
      builder.markRolledBack()
    }
    let remaining =
      StillReferred.findings(builder.changes, desired, stored)
      + (options.rollback == nil ? [] : Dangling.findings(builder.changes, desired, stored))
    let hasApplied =
      stored.header.guards[desired.workspace] != nil
      || stored.resources.contains { stored.workspace($0) == desired.workspace }
    let settings = SettingsChange(desired, stored, hasApplied: hasApplied)
    let evaluation = PlanEvaluation(
      PlanEvaluation.Input(
        desired: desired,
        stored: stored,
        changes: builder.changes,
        applied: options.applied.map { AppliedState($0, stored, desired, builder.changes) },
        limits: SettingsChange.holding(settings, desired),
        options: options
      )
    )
    var plan = Plan(
      workspace: desired.workspace,
      folder: options.folder,
      base: Plan.Base(
        lineage: stored.header.lineage,
        serial: stored.header.serial,
        digest: options.storedDigest,
        revision: options.base
      ),
      manifestsDigest: .later { desired.digest.hex },
      at: options.at,
      changes: builder.changes,
      access: evaluation.access,
      findings: (builder.findings + remaining + evaluation.findings).sorted(by: Finding.isBefore),
      guards: evaluation.guards,
      // Of a workspace that applies nothing there is nothing to keep.
      settings: hasApplied || !builder.changes.isEmpty ? settings : nil,
      authors: options.authors,
      ticket: options.ticket,
      revision: options.revision,
      rollback: options.rollback,
      approvals: evaluation.approvals
    )
    plan.timeless = evaluation.timeless
    plan.checks = .later { PlanCheck.all(desired, stored) }
    if let applied = options.applied {
      plan = explained(plan, by: applied, stored, isRollback: options.rollback != nil)
    }
    return options.isStrict ? plan.strict : plan
  }
}

extension Planner {
  /// The same plan for a store that somebody else has changed, by what the audit trail says was
  /// applied.
  ///
  /// Changes that take it back have the reason `drift`: a reason never changes what is done. What the
  /// manifests declare just as it was changed is adopted.
  private static func explained(
    _ plan: Plan,
    by applied: [Text: AppliedResource],
    _ stored: StoredState,
    isRollback: Bool
  ) -> Plan {
    var plan = plan
    plan.adopted = adopted(plan, applied, stored)
    guard !isRollback else {
      return plan
    }
    for position in plan.changes.indices {
      let change = plan.changes[position]
      let last = applied[Text(change.address.description)]
      let isDrift =
        switch change.change {
        // It was applied, and is gone from the store.
        case .create: last?.workspace == plan.workspace
        case .update(let before, _): last.map { $0.body != before.bytes } ?? false
        // Nobody applied it under this name.
        case .delete: last == nil
        case .rename: false
        }
      if isDrift {
        plan.changes[position].reason = .drift
      }
    }
    return plan
  }

  /// The workspace's resources that are not as they were applied, and that the plan leaves alone: the
  /// manifests say the same of them as the store.
  private static func adopted(
    _ plan: Plan,
    _ applied: [Text: AppliedResource],
    _ stored: StoredState
  ) -> [AdoptedDrift] {
    let changed = Set(
      plan.changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) }
    )
    var seen: Set<Text> = []
    var found: [AdoptedDrift] = []
    func add(_ text: Text, _ body: ArraySlice<UInt8>?) {
      if let address = Address(text.string), !changed.contains(address) {
        found.append(AdoptedDrift(address: address, digest: body.map { Digest(of: $0).hex }))
      }
    }
    for resource in stored.resources {
      let address = Text(bytes: stored.address(resource))
      seen.insert(address)
      let last = applied[address]
      guard stored.workspace(resource) == plan.workspace else {
        continue
      }
      if last?.workspace != plan.workspace || last?.body != stored.body(resource) {
        add(address, stored.body(resource))
      }
    }
    for (address, last) in applied
    where last.workspace == plan.workspace && !seen.contains(address) {
      add(address, nil)
    }
    return found.sorted { $0.address < $1.address }
  }
}

extension Finding {
  /// By address, then by code and text.
  static func isBefore(_ lhs: Finding, _ rhs: Finding) -> Bool {
    let left = [lhs.address?.description ?? "", lhs.code.rawValue, lhs.message]
    let right = [rhs.address?.description ?? "", rhs.code.rawValue, rhs.message]
    return left.map { Text($0) }.lexicographicallyPrecedes(right.map { Text($0) })
  }
}
