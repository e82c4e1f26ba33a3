package import CharterAccess
package import CharterModel
package import CharterPolicy

/// What an apply would do, and what is to be known before it is done: the result of comparing what
/// is declared with what is stored.
///
/// Pure: the same input gives the same plan.
package struct Plan: Sendable {
  /// The version of a store that the plan was made for.
  package struct Base: Sendable {
    package var lineage: String
    package var serial: Int
    /// Of the resources as they were, by whoever they were written.
    package var digest: Deferred<String>
    /// The version of the manifests that it was compared with, where that is no store.
    package var revision: Revision?

    package init(
      lineage: String,
      serial: Int,
      digest: Deferred<String>,
      revision: Revision? = nil
    ) {
      self.lineage = lineage
      self.serial = serial
      self.digest = digest
      self.revision = revision
    }
  }

  /// How many resources the changes add, change and destroy.
  package struct Summary: Hashable, Sendable {
    package var add = 0
    package var change = 0
    package var destroy = 0
    package var rename = 0
  }

  package var workspace: Text
  /// The folder of the workspace, as seen from where the plan was made.
  package var folder: String
  package var base: Base
  package var manifestsDigest: Deferred<String>
  package var at: Instant
  /// Sorted by address.
  package var changes: [ResourceChange]
  /// What somebody else changed in the store, and the manifests say as well by now: it is taken for
  /// applied, as it is.
  ///
  /// Sorted by address.
  package var adopted: [AdoptedDrift] = []
  /// What becomes of the workspace's guard settings; nothing where they stay.
  package var settings: SettingsChange?
  /// Who gains and who loses what.
  package var access: AccessChanges
  /// The same at every moment, past ones included, if that is something else: it does not depend on when
  /// the plan is made.
  package var timeless: Deferred<AccessChanges>?
  package var findings: [Finding]
  package var guards: [TrippedGuard]
  /// The people whose change it is, sorted.
  package var authors: [Text]
  /// What asked for it.
  package var ticket: Text?
  /// The version of the manifests in git, where they are in a repository.
  package var revision: Revision?
  /// The serial that it goes back to, where it was not made from manifests.
  package var rollback: Int?
  /// The approvals that it takes.
  package var approvals: [ApprovalNeed]
  /// The tests and policies that it was held against, sorted; a saved plan does not name them.
  package var checks: Deferred<[PlanCheck]> = .known([])

  package init(
    workspace: Text,
    folder: String,
    base: Base,
    manifestsDigest: Deferred<String>,
    at: Instant,
    changes: [ResourceChange],
    access: AccessChanges,
    findings: [Finding],
    guards: [TrippedGuard],
    settings: SettingsChange? = nil,
    authors: [Text] = [],
    ticket: Text? = nil,
    revision: Revision? = nil,
    rollback: Int? = nil,
    approvals: [ApprovalNeed] = []
  ) {
    self.workspace = workspace
    self.folder = folder
    self.base = base
    self.manifestsDigest = manifestsDigest
    self.at = at
    self.changes = changes
    self.access = access
    self.findings = findings
    self.guards = guards
    self.settings = settings
    self.authors = authors
    self.ticket = ticket
    self.revision = revision
    self.rollback = rollback
    self.approvals = approvals
  }

  package var summary: Summary {
    var summary = Summary()
    for change in changes {
      switch change.change {
      case .create: summary.add += 1
      case .update: summary.change += 1
      case .delete: summary.destroy += 1
      case .rename: summary.rename += 1
      }
    }
    return summary
  }

  /// Where what it changes is declared, by address.
  package var sources: [Text: Source] {
    Dictionary(
      changes.compactMap { change in
        change.source.map { (Text(change.address.description), $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  package var isEmpty: Bool { changes.isEmpty && settings == nil && adopted.isEmpty }

  /// The same plan with warnings that stop it as errors do.
  package var strict: Plan {
    var plan = self
    plan.findings = findings.map { finding in
      var finding = finding
      if finding.severity == .warning {
        finding.severity = .error
      }
      return finding
    }
    return plan
  }

  /// Whether no error stands in the way.
  ///
  /// Guards are apart: they can be overridden.
  package var isApplyable: Bool {
    !findings.contains { $0.severity == .error }
  }
}

/// A change made outside charter that the manifests declare as well: it counts as applied from this
/// plan on.
package struct AdoptedDrift: Hashable, Sendable {
  package var address: Address
  /// The digest of the body that is adopted; `nil` if the resource was removed.
  package var digest: String?

  package init(address: Address, digest: String?) {
    self.address = address
    self.digest = digest
  }
}

/// Guard settings that are not as they are stored.
///
/// They hold from the next plan on: a plan is held against the stored ones as well (section 5).
package struct SettingsChange: Hashable, Sendable {
  /// Those that hold now; nothing where the workspace has applied nothing yet.
  package var before: GuardSettings?
  package var after: GuardSettings

  package init(before: GuardSettings?, after: GuardSettings) {
    self.before = before
    self.after = after
  }

  /// Of what is declared and what is stored; nothing where they are the same.
  init?(_ desired: DesiredState, _ stored: StoredState, hasApplied: Bool) {
    let before =
      hasApplied ? stored.header.guards[desired.workspace] ?? GuardSettings() : nil
    guard desired.guards != before ?? GuardSettings() else {
      return nil
    }
    self.init(before: before, after: desired.guards)
  }

  /// The settings that a plan is held against.
  static func holding(_ settings: SettingsChange?, _ desired: DesiredState) -> GuardSettings {
    guard let before = settings?.before else {
      return desired.guards
    }
    return GuardSettings(maxRemovals: min(before.maxRemovals, desired.guards.maxRemovals))
  }
}

/// One resource that is not as declared.
package struct ResourceChange: Sendable {
  /// What is done about it, with all that this takes.
  package enum Change: Sendable {
    case create(ResourceBody)
    case update(ResourceBody, to: ResourceBody)
    case delete(ResourceBody)
    /// The bodies may differ as well.
    case rename(from: Address, ResourceBody, to: ResourceBody)
  }

  /// Why it is done.
  ///
  /// Apply never looks at it.
  package enum Reason: String, Sendable {
    case declared
    case removedFromManifests = "removed-from-manifests"
    case drift
    case renamed
    case rolledBack = "rolled-back"
  }

  package var address: Address
  package var change: Change
  package var reason: Reason
  /// The place in the manifests; nothing for what is declared no longer.
  package var source: Source?

  package init(address: Address, change: Change, reason: Reason, source: Source?) {
    self.address = address
    self.change = change
    self.reason = reason
    self.source = source
  }

  package var before: ResourceBody? {
    switch change {
    case .create: nil
    case .update(let before, _), .delete(let before), .rename(_, let before, _): before
    }
  }

  package var after: ResourceBody? {
    switch change {
    case .create(let after), .update(_, let after), .rename(_, _, let after): after
    case .delete: nil
    }
  }

  package var previousAddress: Address? {
    if case .rename(let previous, _, _) = change { previous } else { nil }
  }

  /// The fields that differ, where there are two sides.
  package var fields: [FieldChange] {
    guard let before, let after else {
      return []
    }
    return FieldDiff.changes(of: address.kind, from: before, to: after)
  }
}

/// A limit that the plan goes over.
///
/// Apply stops before it unless it is overridden.
package struct TrippedGuard: Hashable, Sendable {
  /// The guards there are, by the names that `--allow` takes.
  package enum Name: String, CaseIterable, Sendable {
    case emptyWorkspace
    case lockout
    case maxRemovals
    case revertsOthers
    case ruleChange
    case selfLockout
  }

  package var name: Name
  /// What it is about: an organization, a tenant, a group, a rule; `nil` if it is about the plan as a whole.
  package var address: Address?
  package var message: String
  /// What this run overrides it by; `nil` if it stops the apply.
  package var allowedBy: GuardOverride?

  package init(name: Name, address: Address?, message: String, allowedBy: GuardOverride?) {
    self.name = name
    self.address = address
    self.message = message
    self.allowedBy = allowedBy
  }

  /// Whether this run overrides it.
  package var isAllowed: Bool { allowedBy != nil }

  /// What overrides this one alone.
  package var override: GuardOverride { GuardOverride(name, address) }
}

/// `--allow GUARD`, or `--allow GUARD=ADDRESS`: a guard that a run overrides.
package struct GuardOverride: Hashable, Sendable {
  package let name: TrippedGuard.Name
  /// Where it is overridden; everywhere if nothing is said.
  package let address: Address?

  package init(_ name: TrippedGuard.Name, _ address: Address? = nil) {
    self.name = name
    self.address = address
  }

  /// Reads one as it is written on the command line.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = TrippedGuard.Name(rawValue: String(parts[0])) else {
      return nil
    }
    guard parts.count > 1 else {
      self.init(name)
      return
    }
    guard let address = Address(String(parts[1])) else {
      return nil
    }
    self.init(name, address)
  }

  /// As it is written on the command line.
  package var text: String { name.rawValue + (address.map { "=\($0)" } ?? "") }
}

extension Set<GuardOverride> {
  /// What overrides a guard that is about something.
  func covering(_ name: TrippedGuard.Name, _ address: Address?) -> GuardOverride? {
    let candidates = [GuardOverride(name)] + (address.map { [GuardOverride(name, $0)] } ?? [])
    return candidates.first(where: contains)
  }
}
