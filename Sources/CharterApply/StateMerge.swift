import CharterModel
import CharterPlan
import CharterStore

/// The stored resources with the changes of a plan worked in: two sorted sequences, one pass.
struct StateMerge {
  private let stored: StoredState
  private let plan: Plan
  private let time: Instant

  init(_ stored: StoredState, _ plan: Plan, _ time: Instant) {
    self.stored = stored
    self.plan = plan
    self.time = time
  }

  /// The lines of the new state, sorted by address, and what the audit trail says of the changes.
  func merged() -> (lines: [Store.Line], changes: [AuditEntry.Change]) {
    let renamedAway = Set(
      plan.changes.compactMap { $0.previousAddress }.map(\.description).map { Text($0) }
    )
    let changes = plan.changes.map { (Array($0.address.description.utf8), $0) }
    let all = plan.changes
    let size = 4096
    let written: [Written?] = parallelMap((all.count + size - 1) / size) { part in
      all[part * size..<min(all.count, (part + 1) * size)].map { self.written($0) }
    }.flatMap(\.self)
    var lines: [Store.Line] = []
    lines.reserveCapacity(stored.resources.count + changes.count)
    var next = 0
    func put(_ position: Int) {
      let (address, change) = changes[position]
      guard let after = change.after, let written = written[position] else {
        return
      }
      lines.append(
        Store.Line(
          address: address[...],
          workspace: plan.workspace.string,
          digest: written.digest,
          body: after.bytes,
          status: written.status
        )
      )
    }
    for resource in stored.resources {
      let address = stored.address(resource)
      while next < changes.count, changes[next].0.lexicographicallyPrecedes(address) {
        put(next)
        next += 1
      }
      if next < changes.count, changes[next].0.elementsEqual(address) {
        put(next)
        next += 1
      } else if renamedAway.isEmpty || !renamedAway.contains(Text(bytes: address)) {
        lines.append(
          Store.Line(resource, in: stored)
        )
      }
    }
    while next < changes.count {
      put(next)
      next += 1
    }
    let entries = zip(all, written).map { change, written in
      AuditEntry.Change(
        address: change.address.description,
        action(change, written?.status ?? [])
      )
    }
    return (lines, entries)
  }

  private func action(
    _ change: ResourceChange,
    _ status: ArraySlice<UInt8>
  ) -> AuditEntry.Change.Action {
    func written(_ body: ResourceBody) -> AuditEntry.Written {
      AuditEntry.Written(body: body.bytes, status: status)
    }
    return switch change.change {
    case .create(let after): .create(written(after))
    case .update(let before, let after): .update(before.bytes, to: written(after))
    case .delete(let before): .delete(before.bytes)
    case .rename(let previous, let before, let after):
      .rename(from: previous.description, before.bytes, to: written(after))
    }
  }

  /// What is written of a changed resource besides its body; nothing where it goes.
  private func written(_ change: ResourceChange) -> Written? {
    guard let after = change.after else {
      return nil
    }
    let previous =
      change.before == nil ? nil : stored.resource(at: change.previousAddress ?? change.address)
    let status = ResourceStatus(
      change,
      previous: previous.map { stored.bytes($0, $0.status) },
      time: time
    )
    return Written(digest: Digest(of: after.bytes).hex, status: status.bytes)
  }

  private struct Written: Sendable {
    let digest: String
    let status: ArraySlice<UInt8>
  }
}
