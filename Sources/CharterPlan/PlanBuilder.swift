import CharterModel

/// Turns pairs of resources into changes, with their reasons and places.
struct PlanBuilder {
  private let desired: DesiredState
  private let stored: StoredState
  var changes: [ResourceChange] = []
  var findings: [Finding] = []

  init(_ desired: DesiredState, _ stored: StoredState) {
    self.desired = desired
    self.stored = stored
  }

  mutating func create(_ resource: DesiredState.Resource) {
    guard let address = address(resource) else {
      return
    }
    let body = ResourceBody(desired.body(resource))
    append(address, .create(body), .declared, resource)
  }

  mutating func update(_ resource: DesiredState.Resource, _ other: StoredState.Resource) {
    guard let address = address(resource) else {
      return
    }
    let before = ResourceBody(stored.body(other))
    let after = ResourceBody(desired.body(resource))
    guard !FieldDiff.areSame(before, after, of: address.kind) else {
      return
    }
    append(address, .update(before, to: after), .declared, resource)
  }

  mutating func rename(_ resource: DesiredState.Resource, _ other: StoredState.Resource) {
    guard let address = address(resource),
      let previous = Address(String(decoding: stored.address(other), as: UTF8.self))
    else {
      return
    }
    append(
      address,
      .rename(
        from: previous,
        ResourceBody(stored.body(other)),
        to: ResourceBody(desired.body(resource))
      ),
      .renamed,
      resource
    )
  }

  mutating func delete(_ resource: StoredState.Resource) {
    guard let address = Address(String(decoding: stored.address(resource), as: UTF8.self)) else {
      return
    }
    let body = ResourceBody(stored.body(resource))
    if body.isProtected {
      findings.append(.protected(address))
    }
    changes.append(
      ResourceChange(
        address: address,
        change: .delete(body),
        reason: .removedFromManifests,
        source: nil
      )
    )
  }

  /// Says of every change that nobody declared it.
  mutating func markRolledBack() {
    for position in changes.indices where changes[position].reason != .renamed {
      changes[position].reason = .rolledBack
    }
  }

  mutating func conflict(_ resource: DesiredState.Resource, _ other: StoredState.Resource) {
    guard let address = address(resource) else {
      return
    }
    findings.append(
      .notOwned(address, owner: stored.workspace(other), source: source(resource))
    )
  }

  private mutating func append(
    _ address: Address,
    _ change: ResourceChange.Change,
    _ reason: ResourceChange.Reason,
    _ resource: DesiredState.Resource
  ) {
    changes.append(
      ResourceChange(
        address: address,
        change: change,
        reason: reason,
        source: source(resource)
      )
    )
  }

  private func address(_ resource: DesiredState.Resource) -> Address? {
    Address(String(decoding: desired.address(resource), as: UTF8.self))
  }

  private func source(_ resource: DesiredState.Resource) -> Source {
    desired.source(resource)
  }
}
