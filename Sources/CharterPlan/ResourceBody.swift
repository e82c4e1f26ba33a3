package import CharterJSON
import CharterModel

/// The canonical bytes of a resource's metadata and spec; looked into only where it matters.
package struct ResourceBody: Hashable, Sendable {
  /// `"metadata":{…},"spec":{…}`.
  package let bytes: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The body as an object with `metadata` and `spec`.
  package var value: JSONValue {
    let object = [UInt8(ascii: "{")] + bytes + [UInt8(ascii: "}")]
    // Canonical bytes are JSON: they were written, or read, as such.
    return (try? JSONValue(parsing: object)) ?? .object([])
  }

  /// The bytes in canonical form, however the store has them.
  package var canonical: [UInt8] {
    let object = [UInt8(ascii: "{")] + bytes + [UInt8(ascii: "}")]
    guard let tape = try? JSONTape(object) else {
      return Array(bytes)
    }
    var out = JSONWriter()
    out.canonical(tape, at: 0)
    return Array(out.bytes.dropFirst().dropLast())
  }

  /// By the bytes: equal bytes are equal resources.
  package static func == (lhs: ResourceBody, rhs: ResourceBody) -> Bool {
    lhs.bytes == rhs.bytes
  }

  /// Whether the resource is kept when its manifest is gone.
  package var isProtected: Bool {
    value["metadata"]?["protect"]?.boolean == true
  }
}
