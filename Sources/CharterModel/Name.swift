/// The rule for names of resources: `[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}`, kept as written.
package enum Name {
  /// The rule as a regular expression, for schemas and messages.
  package static let pattern = "[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}"
  /// The greatest number of bytes, which are characters here.
  package static let maximumLength = 128

  /// Whether the bytes are a name.
  package static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, isAlphanumeric(first), bytes.count <= maximumLength else {
      return false
    }
    return bytes.allSatisfy(isNameByte)
  }

  /// Whether the text is a name.
  package static func isValid(_ text: String) -> Bool {
    isValid(Array(text.utf8)[...])
  }

  /// Whether a byte is an ASCII letter or digit.
  @inlinable
  package static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      false
    }
  }

  /// A byte with ASCII capitals made small: two names that differ only by this are an error.
  @inlinable
  package static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default:
      isAlphanumeric(byte)
    }
  }
}
