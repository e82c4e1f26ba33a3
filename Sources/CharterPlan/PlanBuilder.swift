import CharterModel

/// Turns pairs of resources into changes, with their reasons and places.
struct PlanBuilder {
  private let desired: DesiredState
  private let stored: StoredState
  private let options: Planner.Options
  var changes: [ResourceChange] = []
  var findings: [Finding] = []

  init(_ desired: DesiredState, _ stored: StoredState, _ options: Planner.Options) {
    self.desired = desired
    self.stored = stored
    self.options = options
  }

  mutating func create(_ resource: DesiredState.Resource) {
    guard let address = address(resource) else {
      return
    }
    let body = ResourceBody(desired.body(resource))
    // It was applied, and is gone from the store: somebody took it out.
    let isDrift = options.applied?[Text(address.description)]?.workspace == desired.workspace
    append(address, .create(body), isDrift ? .drift : .declared, resource)
  }

  mutating func update(_ resource: DesiredState.Resource, _ other: StoredState.Resource) {
    guard let address = address(resource) else {
      return
    }
    let before = ResourceBody(stored.body(other))
    let after = ResourceBody(desired.body(resource))
    // Bytes that differ only in the order of a set mean the same.
    guard !FieldDiff.changes(of: address.kind, from: before, to: after).isEmpty else {
      return
    }
    let applied = options.applied?[Text(address.description)]
    let isDrift = applied.map { $0.body != before.bytes } ?? false
    append(address, .update(before, to: after), isDrift ? .drift : .declared, resource)
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
        from: previous, ResourceBody(stored.body(other)),
        to: ResourceBody(desired.body(resource))), .renamed, resource)
  }

  mutating func delete(_ resource: StoredState.Resource) {
    guard let address = Address(String(decoding: stored.address(resource), as: UTF8.self)) else {
      return
    }
    let body = ResourceBody(stored.body(resource))
    if body.isProtected {
      findings.append(.protected(address))
    }
    // Nobody applied it under this name: somebody wrote it into the store.
    let isDrift = options.applied.map { $0[Text(address.description)] == nil } ?? false
    changes.append(
      ResourceChange(
        address: address, change: .delete(body),
        reason: isDrift ? .drift : .removedFromManifests, source: nil))
  }

  mutating func conflict(_ resource: DesiredState.Resource, _ other: StoredState.Resource) {
    guard let address = address(resource) else {
      return
    }
    findings.append(
      .notOwned(address, owner: stored.workspace(other), source: source(resource)))
  }

  private mutating func append(
    _ address: Address, _ change: ResourceChange.Change, _ reason: ResourceChange.Reason,
    _ resource: DesiredState.Resource
  ) {
    changes.append(
      ResourceChange(
        address: address, change: change, reason: reason, source: source(resource)))
  }

  private func address(_ resource: DesiredState.Resource) -> Address? {
    Address(String(decoding: desired.address(resource), as: UTF8.self))
  }

  private func source(_ resource: DesiredState.Resource) -> Source {
    Source(
      file: desired.files[Int(resource.location.file.rawValue)],
      line: Int(resource.location.line), column: Int(resource.location.column))
  }
}
