import CharterAccess
import CharterModel
import CharterPolicy

/// The state that was applied last, as the audit trail tells it, if somebody has changed the store since.
///
/// A plan is held against it as well as against what was found: whoever changes the store by hand takes
/// authority away and never lends it.
struct AppliedState {
  let resources: AccessResources
  /// What leads from it to the planned state, sorted by address: the workspace's own resources alone.
  private(set) var changes: [ResourceChange]
  /// How many changes of the plan only give back what somebody else has changed.
  private(set) var undone = 0
  /// Policies and approval processes of other workspaces that somebody changed or removed: they hold
  /// as they were applied.
  private(set) var rulesOfOthers: [PolicyResource] = []

  /// `changes`: What leads from the state that was found to the planned one.
  init(
    _ applied: [Text: AppliedResource],
    _ stored: StoredState,
    _ desired: DesiredState,
    _ changes: [ResourceChange]
  ) {
    resources = AccessResources(applied)
    let drift = Drift(stored, digest: "", applied: applied).entries
    let drifted = Dictionary(
      drift.map { ($0.address, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.changes = changes.compactMap { change in
      guard let entry = drifted[change.previousAddress ?? change.address] else {
        return change
      }
      return AppliedState.change(change, from: entry.applied)
    }
    undone = changes.count - self.changes.count
    let touched = Set(changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) })
    for entry in drift where !touched.contains(entry.address) {
      if AppliedState.owner(entry, stored) == desired.workspace {
        // What the plan takes over as it is.
        self.changes += entry.resourceChange.map { [$0] } ?? []
      } else if let body = entry.applied,
        [.policy, .approvalProcess].contains(entry.address.kind)
      {
        rulesOfOthers.append(PolicyResource(entry.address, body.bytes, source: nil))
      }
    }
    self.changes.sort { $0.address < $1.address }
  }

  /// A change of the plan, as it is from what was applied; `nil` if it only gives that back.
  private static func change(
    _ change: ResourceChange,
    from before: ResourceBody?
  )
    -> ResourceChange?
  {
    var change = change
    switch (before, change.after) {
    case (nil, nil): return nil
    case (nil, let after?): change.change = .create(after)
    case (let before?, nil): change.change = .delete(before)
    case (let before?, let after?):
      if let previous = change.previousAddress {
        change.change = .rename(from: previous, before, to: after)
      } else if FieldDiff.changes(of: change.address.kind, from: before, to: after).isEmpty {
        return nil
      } else {
        change.change = .update(before, to: after)
      }
    }
    return change
  }

  /// The workspace of a resource: as it was found, or as it was applied, if it is gone.
  private static func owner(_ entry: Drift.Entry, _ stored: StoredState) -> Text? {
    stored.resource(at: entry.address).map { stored.workspace($0) } ?? entry.last?.workspace
  }
}

extension Drift.Entry {
  /// The body that was applied last; `nil` if nobody applied it.
  var applied: ResourceBody? {
    switch change {
    case .changed(let before, _), .taken(let before, _, _), .removed(let before): before
    case .added: nil
    }
  }
}
