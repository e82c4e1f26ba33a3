/// The identity of a store for all its life: a version 4 UUID (RFC 9562).
package enum Lineage {
  /// A new one, of 122 random bits.
  package static func random() -> String {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return [hex[0..<4], hex[4..<6], hex[6..<8], hex[8..<10], hex[10...]]
      .map { $0.joined() }.joined(separator: "-")
  }
}

/// A lineage that a store must have, and where that is said.
package struct LineagePin: Hashable, Sendable {
  package let lineage: String
  /// `spec.store.lineage` or `CHARTER_LINEAGE`.
  package let source: String

  package init(_ lineage: String, by source: String) {
    self.lineage = lineage
    self.source = source
  }
}
