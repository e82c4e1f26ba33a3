package import CharterModel
package import CharterStore

/// What a workspace had applied at an earlier point of the audit trail, as if it were declared
/// anew: what a rollback goes back to.
package enum PastState {
  /// The desired state that leads back.
  ///
  /// `past` is the trail up to that point, `now` the whole of it. Resources are those that this
  /// workspace had applied, without what others had changed in the store. One that was renamed
  /// since is renamed back.
  package static func desired(
    of workspace: Text,
    uses: [Text],
    _ past: TrailReplay,
    _ now: TrailReplay,
    _ renames: [Text: Text]
  ) -> DesiredState {
    var addresses: [UInt8] = []
    var bodies: [UInt8] = []
    var resources: [DesiredState.Resource] = []
    var previous: [Int: Address] = [:]
    var hashing = AddressHashing()
    let own = past.applied.filter { $0.value.workspace == workspace }
    for (text, applied) in own.sorted(by: { $0.key < $1.key }) {
      let address = Array(text.utf8)
      guard Address(text.string) != nil else {
        continue
      }
      let hash = hashing.hash(address[...])
      let (addressStart, bodyStart) = (addresses.count, bodies.count)
      addresses += address
      bodies += applied.body
      if let newer = renames[text], past.applied[newer] == nil, now.applied[text] == nil,
        let newerAddress = Address(newer.string)
      {
        previous[resources.count] = newerAddress
      }
      resources.append(
        DesiredState.Resource(
          kind: hashing.kind,
          chunk: 0,
          address: UInt32(addressStart)..<UInt32(addresses.count),
          body: UInt32(bodyStart)..<UInt32(bodies.count),
          location: SourceLocation(file: FileIndex(0), line: applied.serial, column: 1),
          hash: hash
        )
      )
    }
    return DesiredState(
      workspace: workspace,
      uses: uses,
      guards: past.guards[workspace] ?? GuardSettings(),
      addresses: [addresses],
      bodies: [bodies],
      resources: resources,
      renames: previous,
      files: [AuditTrail.fileName]
    )
  }

  /// Under which address a resource is now that had another one at an earlier serial, told by the
  /// entries behind it.
  package static func renames(in entries: ArraySlice<AuditEntry>) -> [Text: Text] {
    var current: [Text: Text] = [:]
    var original: [Text: Text] = [:]
    for entry in entries {
      for change in entry.changes {
        if case .rename(let from, _, _) = change.action {
          let first = original.removeValue(forKey: Text(from)) ?? Text(from)
          current[first] = Text(change.address)
          original[Text(change.address)] = first
        } else if case .delete = change.action,
          let first = original.removeValue(forKey: Text(change.address))
        {
          current[first] = nil
        }
      }
    }
    return current
  }
}
