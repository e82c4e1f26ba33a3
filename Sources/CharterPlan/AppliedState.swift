import CharterAccess
import CharterJSON
import CharterModel
import CharterPolicy

/// The state that was applied last, as the audit trail tells it, if somebody has changed the store since.
///
/// A plan is held against it as well as against what was found: whoever changes the store by hand takes
/// authority away and never lends it.
struct AppliedState {
  let resources: AccessResources
  /// What leads from it to the planned state, sorted by address: the workspace's own resources alone.
  private(set) var changes: [ResourceChange] = []
  /// The changes of the plan that only give back what somebody else has changed.
  private(set) var undone: Set<Address> = []
  /// Policies, approval processes and AccessTests of other workspaces that somebody changed or removed:
  /// they hold as they were applied.
  private(set) var rulesOfOthers: [PolicyResource] = []
  /// The permissions that were applied with `administers`.
  private(set) var administering: Set<Text> = []
  /// What belonged to another workspace when it was applied, and was given to this one by hand.
  private(set) var taken: [(address: Address, owner: Text)] = []
  /// How many resources of each kind the workspace had.
  let owned: [Kind: Int]

  /// `changes`: What leads from the state that was found to the planned one.
  init(
    _ applied: [Text: AppliedResource],
    _ stored: StoredState,
    _ desired: DesiredState,
    _ changes: [ResourceChange]
  ) {
    resources = AccessResources(applied)
    owned = applied.reduce(into: [:]) { counts, entry in
      if entry.value.workspace == desired.workspace, let address = Address(entry.key.string) {
        counts[address.kind, default: 0] += 1
      }
    }
    let drift = Drift.entries(stored, applied: applied)
    var sides = Sides(changes, stored)
    for entry in drift {
      let (before, now) = (entry.last?.workspace, stored.workspace(at: entry.address))
      sides.drifted[entry.address] = .some(entry.applied)
      if now == desired.workspace || (now == nil && before == desired.workspace) {
        sides.addresses.insert(entry.address)
      }
      guard let body = entry.applied, let before, before != desired.workspace else {
        continue
      }
      if entry.address.kind.isRule || entry.address.kind == .accessTest {
        rulesOfOthers.append(PolicyResource(entry.address, body.bytes, source: nil))
      }
      if now == desired.workspace, !before.utf8.isEmpty {
        taken.append((entry.address, before))
      }
    }
    for entry in drift where entry.address.kind == .service {
      administering.formUnion(AppliedState.administering(entry.applied))
    }
    self.changes = sides.changes
    let left = Set(self.changes.map(\.address))
    undone = Set(changes.map(\.address).filter { !left.contains($0) })
  }

  /// The permissions of a service that let their holder change access.
  private static func administering(_ service: ResourceBody?) -> [Text] {
    (service?.value["spec"]?["permissions"]?.elements ?? []).compactMap { permission in
      permission["administers"]?.boolean == true
        ? permission["name"]?.string.map { Text($0) } : nil
    }
  }
}

/// The applied and the planned side of the resources that differ, or may.
private struct Sides {
  /// Those to look at.
  var addresses: Set<Address> = []
  /// The applied bodies of what has drifted.
  var drifted: [Address: ResourceBody?] = [:]
  private let planned: [Address: ResourceChange]
  /// Where the plan renames something to, by where it was found.
  private let renamed: [Address: Address]
  private let stored: StoredState

  init(_ changes: [ResourceChange], _ stored: StoredState) {
    self.stored = stored
    planned = Dictionary(changes.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    renamed = Dictionary(
      changes.compactMap { change in change.previousAddress.map { ($0, change.address) } },
      uniquingKeysWith: { first, _ in first }
    )
    addresses = Set(changes.map(\.address)).union(renamed.keys)
  }

  private func found(_ address: Address) -> ResourceBody? {
    stored.resource(at: address).map { ResourceBody(stored.body($0)) }
  }

  private func applied(_ address: Address) -> ResourceBody? {
    drifted[address] ?? found(address)
  }

  private func planned(_ address: Address) -> ResourceBody? {
    if let change = planned[address] {
      return change.after
    }
    return renamed[address] == nil ? found(address) : nil
  }

  /// Whether the plan renames what was applied, too: nothing was applied under the new name, and nothing
  /// is planned under the old one.
  private func isRename(_ old: Address, _ new: Address) -> Bool {
    applied(old) != nil && planned(old) == nil && applied(new) == nil
  }

  /// What leads from the applied to the planned side, sorted by address.
  var changes: [ResourceChange] {
    addresses.sorted().compactMap { address in
      let change: ResourceChange.Change
      switch (applied(address), planned(address)) {
      case (nil, nil): return nil
      case (let before?, let after?):
        guard !FieldDiff.areSame(before, after, of: address.kind) else {
          return nil
        }
        change = .update(before, to: after)
      case (let before?, nil):
        if let new = renamed[address], isRename(address, new) {
          return nil
        }
        change = .delete(before)
      case (nil, let after?):
        if let old = planned[address]?.previousAddress, isRename(old, address),
          let before = applied(old)
        {
          change = .rename(from: old, before, to: after)
        } else {
          change = .create(after)
        }
      }
      return ResourceChange(
        address: address,
        change: change,
        reason: planned[address]?.reason ?? .drift,
        source: planned[address]?.source
      )
    }
  }
}

extension StoredState {
  /// The workspace that a resource belongs to; `nil` if it is not there.
  fileprivate func workspace(at address: Address) -> Text? {
    resource(at: address).map { workspace($0) }
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
