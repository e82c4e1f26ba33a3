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

  private init(_ digest: SHA256.Digest) {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(Digest.textLength)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    hex = String(decoding: text, as: UTF8.self)
  }

  package var description: String { hex }
}
