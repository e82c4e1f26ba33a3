/// A string that is compared, hashed and ordered by its UTF-8 bytes.
///
/// `String` compares by canonical equivalence, so that `é` written in two ways is one key. In a
/// file that decides who has access two spellings are two things.
package struct Text: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// The characters as they were written.
  package let string: String

  package init(_ string: String) {
    self.string = string
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// Decodes bytes that are known to be UTF-8.
  package init(bytes: ArraySlice<UInt8>) {
    self.init(String(decoding: bytes, as: UTF8.self))
  }

  /// The bytes that stand for this text everywhere.
  package var utf8: String.UTF8View { string.utf8 }

  package static func == (lhs: Text, rhs: Text) -> Bool {
    lhs.utf8.elementsEqual(rhs.utf8)
  }

  package static func < (lhs: Text, rhs: Text) -> Bool {
    lhs.utf8.lexicographicallyPrecedes(rhs.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in utf8 {
      hasher.combine(byte)
    }
    hasher.combine(0xFF as UInt8)
  }
}

extension Text: CustomStringConvertible {
  package var description: String { string }
}
