package import CharterModel

/// Compares what is declared with what is stored.
package enum Planner {
  /// What a plan depends on besides the two states.
  package struct Options: Sendable {
    /// The folder of the store, for who applies the saved plan.
    package var store: String
    package var at: Instant
    /// Guards that this run overrides.
    package var allowed: Set<TrippedGuard.Name>
    /// What the audit trail says that was applied, where the store is not as applied: it tells
    /// drift from what was declared anew.
    package var applied: [Text: AppliedResource]?

    package init(
      store: String, at: Instant, allowed: Set<TrippedGuard.Name> = [],
      applied: [Text: AppliedResource]? = nil
    ) {
      self.store = store
      self.at = at
      self.allowed = allowed
      self.applied = applied
    }
  }

  package static func plan(
    _ desired: DesiredState, _ stored: StoredState, _ options: Options
  ) -> Plan {
    let comparison = Comparison(desired, stored)
    var builder = PlanBuilder(desired, stored, options)
    for pair in comparison.differing {
      builder.update(desired.resources[pair.desired], stored.resources[pair.stored])
    }
    for pair in comparison.renamed {
      builder.rename(
        desired.resources[pair.desired], stored.resources[pair.stored])
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
    let remaining = StillReferred.findings(builder.changes, desired, stored)
    let guards = Guards.tripped(builder.changes, desired, stored, options.allowed)
    return Plan(
      workspace: desired.workspace, store: options.store,
      base: Plan.Base(
        lineage: stored.header.lineage, serial: stored.header.serial,
        digest: stored.contentDigest),
      manifestsDigest: desired.digest.hex, at: options.at, changes: builder.changes,
      findings: (builder.findings + remaining).sorted(by: Finding.isBefore), guards: guards)
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
