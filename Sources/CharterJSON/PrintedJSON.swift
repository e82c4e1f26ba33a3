import CharterModel

/// JSON on its way out of the program: the same value, and nothing in it that a terminal obeys, that
/// cannot be seen, or that the runner of a pipeline takes for a command.
///
/// What charter writes has most of this escaped already. What somebody else wrote does not, and the
/// bytes of the store cannot change with what a later version takes for hidden.
package enum PrintedJSON {
  /// The document with what may not be seen raw as `\uXXXX`.
  ///
  /// Outside of strings JSON has only ASCII, so that nothing has to be parsed: a blank other than a
  /// space or a line feed becomes a space, and everything else that is replaced is in a string.
  ///
  /// - Parameter document: JSON, or whole tokens of it.
  /// - Returns: The same JSON value.
  package static func bytes(of document: [UInt8]) -> [UInt8] {
    guard let first = document.firstIndex(where: needsLook) else {
      return document
    }
    let span = document.span
    var printed: [UInt8] = []
    printed.reserveCapacity(document.count + 64)
    printed += document[..<first]
    var position = first
    while position < span.count {
      let byte = span[position]
      guard needsLook(byte) else {
        printed.append(byte)
        position += 1
        continue
      }
      let (scalar, length) = decodeUTF8(span, at: position) ?? (0xFFFD, 1)
      switch scalar {
      case 0x09, 0x0D: printed.append(UInt8(ascii: " "))
      case 0x23 where !WorkflowCommand.opens(document[(position + 1)...]): printed.append(byte)
      case _ where scalar == 0x23 || HiddenCharacters.isHiddenInOutput(scalar):
        printed += escaped(scalar)
      case 0xFFFD: printed += UTF8.encodedReplacementCharacter
      default: printed += document[position..<position + length]
      }
      position += length
    }
    return printed
  }

  private static func needsLook(_ byte: UInt8) -> Bool {
    byte >= 0x7F || byte < 0x20 && byte != 0x0A || byte == UInt8(ascii: "#")
  }

  private static func escaped(_ scalar: UInt32) -> [UInt8] {
    guard scalar >= 0x10000 else {
      return unit(scalar)
    }
    return unit(0xD800 + (scalar - 0x10000) >> 10) + unit(0xDC00 + (scalar - 0x10000) & 0x3FF)
  }

  private static func unit(_ unit: UInt32) -> [UInt8] {
    let digits = String(unit, radix: 16)
    return Array("\\u".utf8) + Array(repeating: UInt8(ascii: "0"), count: 4 - digits.utf8.count)
      + Array(digits.utf8)
  }
}
