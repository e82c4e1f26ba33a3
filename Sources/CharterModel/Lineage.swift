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

  /// Whether a text has the form of a UUID, in lower case.
  package static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { part in
        part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      }
  }
}
