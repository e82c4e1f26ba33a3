package import CharterAccess
package import CharterModel
import CharterPolicy

/// What somebody changed in the store since the last apply, told by the audit trail.
package struct Drift: Sendable {
  /// One resource that is not as it was applied.
  package struct Entry: Sendable {
    /// The two sides; one that is not there cannot be written down.
    package enum Change: Sendable {
      case changed(ResourceBody, to: ResourceBody)
      /// The same content, now said to belong to another workspace.
      case taken(ResourceBody, from: Text, by: Text)
      case added(ResourceBody)
      case removed(ResourceBody)
    }

    package var address: Address
    package var change: Change
    /// The apply that last touched it; nothing for what nobody applied.
    package var last: AppliedResource?
  }

  package var base: Plan.Base
  /// Sorted by address.
  package var entries: [Entry]
  /// Who gained and who lost what by it.
  package private(set) var access = AccessChanges.none

  private init(base: Plan.Base, entries: [Entry]) {
    self.base = base
    self.entries = entries
  }

  /// Holds what is stored against what was applied.
  package init(_ stored: StoredState, digest: String, applied: [Text: AppliedResource]) {
    base = Plan.Base(
      lineage: stored.header.lineage,
      serial: stored.header.serial,
      digest: .known(digest)
    )
    entries = Drift.entries(stored, applied: applied)
  }

  /// The resources that are not as they were applied, sorted by address.
  static func entries(_ stored: StoredState, applied: [Text: AppliedResource]) -> [Entry] {
    var entries: [Entry] = []
    var seen: Set<Text> = []
    for resource in stored.resources {
      let text = Text(bytes: stored.address(resource))
      seen.insert(text)
      guard let address = Address(text.string) else {
        continue
      }
      let body = ResourceBody(stored.body(resource))
      guard let known = applied[text] else {
        entries.append(Entry(address: address, change: .added(body), last: nil))
        continue
      }
      if !FieldDiff.areSame(ResourceBody(known.body), body, of: address.kind) {
        entries.append(
          Entry(
            address: address,
            change: .changed(ResourceBody(known.body), to: body),
            last: known
          )
        )
      } else if known.workspace != stored.workspace(resource) {
        entries.append(
          Entry(
            address: address,
            change: .taken(body, from: known.workspace, by: stored.workspace(resource)),
            last: known
          )
        )
      }
    }
    for (text, known) in applied where !seen.contains(text) {
      if let address = Address(text.string) {
        entries.append(
          Entry(address: address, change: .removed(ResourceBody(known.body)), last: known)
        )
      }
    }
    return entries.sorted { $0.address < $1.address }
  }
}

extension Drift {
  /// Of a store whose content is what was applied.
  package static func none(_ stored: StoredState, digest: String) -> Drift {
    Drift(
      base: Plan.Base(
        lineage: stored.header.lineage,
        serial: stored.header.serial,
        digest: .known(digest)
      ),
      entries: []
    )
  }
}

extension Drift {
  /// The same, with what it made of access: who holds what in the store, and did not when it was applied,
  /// or the other way round.
  ///
  /// - Parameters:
  ///   - stored: The state that was found.
  ///   - time: The moment at which access is compared.
  /// - Returns: The drift with its access changes.
  package func withAccess(_ stored: StoredState, at time: Instant) -> Drift {
    guard changes.contains(where: { AccessDifference.kinds.contains($0.address.kind) }) else {
      return self
    }
    let found = AccessResources(stored)
    let difference = AccessDifference(found, undoing: changes.map(ChangedResource.init), at: time)
    var drift = self
    drift.access = AccessChanges(difference) { _ in nil }
    let state = PolicyState(found, at: time, world: difference.after) { _ in nil }
    drift.access.mark(standing: StandingAccess.assignments(state))
    return drift
  }

  /// What was done to resources, as changes; what was only given to another workspace is left out.
  package var changes: [ResourceChange] { entries.compactMap(\.resourceChange) }
}

extension Drift.Entry {
  /// What was done to the resource; `nil` if only its workspace is another one.
  var resourceChange: ResourceChange? {
    let made: ResourceChange.Change
    switch change {
    case .changed(let before, let after): made = .update(before, to: after)
    case .added(let body): made = .create(body)
    case .removed(let body): made = .delete(body)
    case .taken: return nil
    }
    return ResourceChange(address: address, change: made, reason: .drift, source: nil)
  }
}
