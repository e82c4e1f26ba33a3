package import CharterModel

/// The digest of a state: over a line `address`, `workspace`, `digest of the body` for each
/// resource, in the order of addresses.
///
/// `status` is not part of it: it belongs to the platform.
package enum ContentDigest {
  private static let part = 8192

  /// Adds the line of one resource.
  private static func add(
    address: ArraySlice<UInt8>,
    workspace: ArraySlice<UInt8>,
    body: ArraySlice<UInt8>,
    to lines: inout [UInt8]
  ) {
    lines.append(contentsOf: address)
    lines.append(0x09)
    lines.append(contentsOf: workspace)
    lines.append(0x09)
    Digest.append(of: body, to: &lines)
    lines.append(0x0A)
  }

  /// The digest of the resources of a state as they are now.
  ///
  /// It differs from the header's where somebody has changed, added or removed one since the last
  /// apply.
  package static func of(_ state: StoredState) -> String {
    of(count: state.resources.count) { position, lines in
      let resource = state.resources[position]
      add(
        address: state.address(resource),
        workspace: state.bytes(resource, resource.workspace),
        body: state.body(resource),
        to: &lines
      )
    }
  }

  /// The digest of resources that are about to be written.
  package static func of(_ resources: [Store.Line]) -> String {
    of(count: resources.count) { position, lines in
      let line = resources[position]
      add(
        address: line.address,
        workspace: Array(line.workspace.utf8)[...],
        body: line.body,
        to: &lines
      )
    }
  }

  /// Hashes bodies side by side, in parts.
  private static func of(
    count: Int,
    _ add: @Sendable (_ position: Int, _ lines: inout [UInt8]) -> Void
  ) -> String {
    let parts = parallelMap((count + part - 1) / part) { index in
      var lines: [UInt8] = []
      lines.reserveCapacity(part * 128)
      for position in index * part..<min(count, (index + 1) * part) {
        add(position, &lines)
      }
      return lines
    }
    return Digest(ofParts: parts).hex
  }

  /// The digest of what the audit trail says was applied.
  package static func of(_ applied: [Text: AppliedResource]) -> String {
    var lines: [UInt8] = []
    for (address, resource) in applied.sorted(by: { $0.key < $1.key }) {
      add(
        address: Array(address.utf8)[...],
        workspace: Array(resource.workspace.utf8)[...],
        body: resource.body,
        to: &lines
      )
    }
    return Digest(of: lines).hex
  }
}
