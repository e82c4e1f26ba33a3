internal import Crypto

/// A SHA-256 digest in small hexadecimal digits, as it stands in the store and in plans.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// How many characters the hexadecimal form has.
  package static let textLength = 64

  package let hex: String

  /// The digest of these bytes.
  package init(of bytes: [UInt8]) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The digest of a part of a buffer.
  package init(of bytes: ArraySlice<UInt8>) {
    self.init(SHA256.hash(data: bytes))
  }

  /// The digest of several buffers, one behind the other.
  package init(ofParts parts: [[UInt8]]) {
    var hasher = SHA256()
    for part in parts {
      hasher.update(data: part)
    }
    self.init(hasher.finalize())
  }

  /// Takes in bytes as they come.
  package struct Builder {
    private var hasher = SHA256()

    package init() {}

    package mutating func update(_ bytes: [UInt8]) {
      hasher.update(data: bytes)
    }

    /// The digest of everything so far.
    package var digest: Digest { Digest(hasher.finalize()) }
  }

  /// The 32 bytes of a digest, for those that are digested again.
  package static func bytes(of bytes: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: bytes))
  }

  private init(_ digest: SHA256.Digest) {
    var text: [UInt8] = []
    text.reserveCapacity(Digest.textLength)
    Digest.append(digest, to: &text)
    hex = String(decoding: text, as: UTF8.self)
  }

  /// Writes the digest of a part of a buffer behind other text.
  package static func append(of bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    append(SHA256.hash(data: bytes), to: &text)
  }

  private static func append(_ digest: SHA256.Digest, to text: inout [UInt8]) {
    for byte in digest {
      text.append(digit(byte >> 4))
      text.append(digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  package var description: String { hex }
}
