import CharterJSON
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

  /// The lines of the new state, sorted by address.
  func lines() -> [Store.Line] {
    let renamedAway = Set(
      plan.changes.compactMap { $0.previousAddress }.map(\.description).map { Text($0) }
    )
    let changes = plan.changes.map { (Array($0.address.description.utf8), $0) }
    let digests = parallelMap((changes.count + 4095) / 4096) { part in
      changes[part * 4096..<min(changes.count, (part + 1) * 4096)].map { entry in
        entry.1.after.map { Digest(of: $0.bytes).hex } ?? ""
      }
    }.flatMap(\.self)
    var lines: [Store.Line] = []
    lines.reserveCapacity(stored.resources.count + changes.count)
    var next = 0
    func put(_ position: Int, status: ArraySlice<UInt8>) {
      let (address, change) = changes[position]
      guard let after = change.after else {
        return
      }
      lines.append(
        Store.Line(
          address: address[...],
          workspace: plan.workspace.string,
          digest: digests[position],
          body: after.bytes,
          status: status
        )
      )
    }
    for resource in stored.resources {
      let address = stored.address(resource)
      while next < changes.count, changes[next].0.lexicographicallyPrecedes(address) {
        put(next, status: status(of: changes[next].1, previous: previousStatus(changes[next].1)))
        next += 1
      }
      if next < changes.count, changes[next].0.elementsEqual(address) {
        put(
          next,
          status: status(of: changes[next].1, previous: stored.bytes(resource, resource.status))
        )
        next += 1
      } else if renamedAway.isEmpty || !renamedAway.contains(Text(bytes: address)) {
        lines.append(
          Store.Line(
            address: address,
            workspace: stored.workspace(resource).string,
            digest: String(decoding: stored.bytes(resource, resource.digest), as: UTF8.self),
            body: stored.body(resource),
            status: stored.bytes(resource, resource.status)
          )
        )
      }
    }
    while next < changes.count {
      put(next, status: status(of: changes[next].1, previous: previousStatus(changes[next].1)))
      next += 1
    }
    return lines
  }

  /// The status of the resource under the name that it had.
  private func previousStatus(_ change: ResourceChange) -> ArraySlice<UInt8>? {
    change.previousAddress.flatMap { stored.resource(at: $0) }
      .map { stored.bytes($0, $0.status) }
  }

  /// `created`, and where the kind has a state, since when it is in it; what the platform wrote
  /// besides is kept.
  private func status(
    of change: ResourceChange,
    previous: ArraySlice<UInt8>?
  ) -> ArraySlice<UInt8> {
    let now = JSONValue.text(time.rfc3339)
    let hasState = change.address.kind.table.spec.field("state") != nil
    guard let previous, let before = change.before,
      let old = try? JSONValue(parsing: Array(previous))
    else {
      var members = [JSONValue.Member("created", now)]
      if hasState {
        members.append(.init("stateSince", now))
      }
      return JSONValue.object(members).compact[...]
    }
    let isSameState =
      before.value["spec"]?["state"] == change.after?.value["spec"]?["state"]
    guard hasState, !isSameState else {
      return previous
    }
    var members = old.members.filter { $0.key != "stateSince" }
    members.append(.init("stateSince", now))
    members.sort { $0.key < $1.key }
    return JSONValue.object(members).compact[...]
  }
}
