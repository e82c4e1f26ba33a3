package import CharterModel
import CharterPlan
package import CharterStore

/// Taking over what nobody owns, and letting go of what a workspace owns.
///
/// The resource stays as it is in the store, so that nobody gains or loses any access.
package struct Ownership: Sendable {
  /// Which of the two.
  package enum Action: Sendable {
    case adopt
    case forget
  }

  /// Why one of the resources is not to be had.
  package enum Obstacle: Error, Hashable, Sendable {
    case notInStore(Address)
    /// It is this workspace's already.
    case ownedAlready(Address)
    /// It belongs to another workspace, or to nobody where it is to be forgotten.
    case ownedBy(Address, Text)
    /// Somebody has changed it by hand since it was applied.
    case changed(Address)
    /// Somebody has added it by hand to a store that has rules or approval processes.
    case added(Address)
  }

  package let action: Action
  /// Sorted, each once.
  package let addresses: [Address]
  package let workspace: Text

  package init(_ action: Action, _ addresses: [Address], workspace: Text) {
    self.action = action
    self.addresses = Set(addresses).sorted()
    self.workspace = workspace
  }

  /// What stands in the way, of each resource; nothing where all can be had.
  ///
  /// Whose a resource is changes without a plan, so nothing else may change with it: what somebody has
  /// changed by hand would count as applied from then on.
  ///
  /// - Parameters:
  ///   - state: The state that was found.
  ///   - applied: What was applied, by address.
  /// - Returns: The obstacles, in the order of the addresses.
  package func obstacles(
    in state: StoredState,
    applied: [Text: AppliedResource]
  ) -> [Obstacle] {
    let hasRules = applied.keys.contains { Address($0.string)?.kind.isRule == true }
    return addresses.compactMap { address in
      guard let resource = state.resource(at: address) else {
        return .notInStore(address)
      }
      let owner = state.workspace(resource)
      return switch action {
      case .adopt where owner == workspace: .ownedAlready(address)
      case .adopt where !owner.utf8.isEmpty: .ownedBy(address, owner)
      case .forget where owner != workspace: .ownedBy(address, owner)
      default:
        if let last = applied[Text(address.description)] {
          [owner, workspace].contains(last.workspace)
            && FieldDiff.areSame(
              ResourceBody(last.body),
              ResourceBody(state.body(resource)),
              of: address.kind
            )
            ? nil : .changed(address)
        } else {
          hasRules ? .added(address) : nil
        }
      }
    }
  }

  /// Writes it to the store that `seen` was read from.
  ///
  /// - Throws: `StoreError.stale` where the store has changed since.
  package func commit(
    to store: Store,
    seen: StoredState,
    _ writing: Store.Writing,
    actor: Text,
    authors: [Text],
    time: Instant,
    ticket: Text?
  ) throws(StoreError) -> Checkpoint {
    try store.commit(writing) { stored throws(StoreError) in
      guard stored.header.serial == seen.header.serial,
        ContentDigest.of(stored) == ContentDigest.of(seen)
      else {
        throw .stale(message: "somebody has changed the store meanwhile")
      }
      let serial = stored.header.serial + 1
      var applied = try store.replay(stored).applied
      var changes: [AuditEntry.Change] = []
      let chosen = Set(addresses.map { Text($0.description) })
      let lines = stored.resources.map { resource in
        let address = Text(bytes: stored.address(resource))
        let body = stored.body(resource)
        let status = stored.bytes(resource, resource.status)
        guard chosen.contains(address) else {
          return Store.Line(resource, in: stored)
        }
        let owner: Text = action == .adopt ? workspace : ""
        let written = AuditEntry.Written(body: body, status: status)
        changes.append(
          AuditEntry.Change(
            address: address.string,
            action == .adopt ? .adopt(written) : .forget(written)
          )
        )
        applied[address] = AppliedResource(
          workspace: owner,
          body: body,
          serial: serial,
          actor: actor,
          time: Text(time.rfc3339)
        )
        return Store.Line(
          address: stored.address(resource),
          workspace: owner.string,
          digest: Digest(of: body).hex,
          body: body,
          status: status
        )
      }
      let digest = ContentDigest.of(applied)
      return Store.Commit(
        resources: lines,
        entry: AuditEntry(
          serial: serial,
          time: time,
          actor: actor,
          authors: authors,
          workspace: workspace,
          lineage: stored.header.lineage,
          planDigest: "",
          stateDigest: digest,
          ticket: ticket,
          summary: AuditEntry.Summary(),
          changes: changes
        ),
        appliedDigest: digest,
        guards: stored.header.guards
      )
    }
  }
}
