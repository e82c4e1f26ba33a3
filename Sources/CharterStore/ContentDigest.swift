import CharterFiles
import CharterModel

/// The digest of a state: over a line `address`, `workspace`, `digest of the body` for each
/// resource, in the order of addresses. `status` is not part of it: it belongs to the platform.
package enum ContentDigest {
  /// Adds the line of one resource.
  package static func add(
    address: some Collection<UInt8>, workspace: some Collection<UInt8>, digest: String,
    to lines: inout [UInt8]
  ) {
    lines.append(contentsOf: address)
    lines.append(0x09)
    lines.append(contentsOf: workspace)
    lines.append(0x09)
    lines.append(contentsOf: digest.utf8)
    lines.append(0x0A)
  }

  /// The digest of the resources of a state as they are.
  static func of(_ state: StoredState) -> String {
    let part = 8192
    let count = state.resources.count
    let parts = parallelMap((count + part - 1) / part) { index in
      var lines: [UInt8] = []
      lines.reserveCapacity(part * 128)
      for resource in state.resources[index * part..<min(count, (index + 1) * part)] {
        add(
          address: state.address(resource), workspace: state.bytes(resource, resource.workspace),
          digest: Digest(of: state.body(resource)).hex, to: &lines)
      }
      return lines
    }
    return Digest(of: Array(parts.joined())).hex
  }
}
