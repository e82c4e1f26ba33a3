import CharterModel

/// Writes JSON bytes, the same for the same value: no spaces, no optional escapes, hidden
/// characters as escapes.
package struct JSONWriter: Sendable {
  package var bytes: [UInt8]

  package init(into bytes: [UInt8] = []) {
    self.bytes = bytes
  }

  /// Punctuation and words that are JSON already.
  @inline(__always)
  package mutating func raw(_ text: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    )
  }

  @inline(__always)
  package mutating func raw(byte: UInt8) {
    bytes.append(byte)
  }

  package mutating func raw(_ slice: ArraySlice<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  package mutating func string(_ text: String) {
    let copy = Array(text.utf8)
    string(copy.span)
  }

  /// A string from UTF-8 bytes.
  package mutating func string(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    content(text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The inside of a string.
  package mutating func content(_ text: Span<UInt8>) {
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        bytes.append(byte)
        position += 1
      } else {
        escape(text, &position)
      }
    }
  }

  private mutating func escape(_ text: Span<UInt8>, _ position: inout Int) {
    switch text[position] {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    default:
      guard let (scalar, length) = decodeUTF8(text, at: position) else {
        // The text of manifests and stores is UTF-8 by the time that it comes here.
        bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
        position += 1
        return
      }
      if HiddenCharacters.contains(scalar) {
        if scalar >= 0x10000 {
          unicodeEscape(0xD800 + (scalar - 0x10000) >> 10)
          unicodeEscape(0xDC00 + (scalar - 0x10000) & 0x3FF)
        } else {
          unicodeEscape(scalar)
        }
      } else {
        for offset in 0..<length {
          bytes.append(text[position + offset])
        }
      }
      position += length
      return
    }
    position += 1
  }

  private mutating func unicodeEscape(_ unit: UInt32) {
    raw("\\u")
    for shift in [12, 8, 4, 0] as [UInt32] {
      let digit = UInt8(unit >> shift & 15)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  package mutating func integer(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// A value on one line, objects in the order of their members.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .boolean(let flag): flag ? raw("true") : raw("false")
    case .integer(let number): integer(number)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): string(text.string)
    case .array(let elements):
      raw("[")
      for (position, element) in elements.enumerated() {
        if position > 0 {
          raw(",")
        }
        self.value(element)
      }
      raw("]")
    case .object(let members):
      raw("{")
      for (position, member) in members.enumerated() {
        if position > 0 {
          raw(",")
        }
        string(member.key.string)
        raw(":")
        self.value(member.value)
      }
      raw("}")
    }
  }
}

extension JSONValue {
  /// The bytes of this value on one line.
  package var compact: [UInt8] {
    var writer = JSONWriter()
    writer.value(self)
    return writer.bytes
  }

  /// The bytes of this value for people: two spaces a level, one member a line.
  package func pretty(indent: Int = 0) -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer, indent: indent)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter, indent: Int) {
    func newLine(_ writer: inout JSONWriter, _ level: Int) {
      writer.raw("\n")
      for _ in 0..<level {
        writer.raw("  ")
      }
    }
    switch self {
    case .array(let elements) where !elements.isEmpty:
      writer.raw("[")
      for (position, element) in elements.enumerated() {
        if position > 0 {
          writer.raw(",")
        }
        newLine(&writer, indent + 1)
        element.write(to: &writer, indent: indent + 1)
      }
      newLine(&writer, indent)
      writer.raw("]")
    case .object(let members) where !members.isEmpty:
      writer.raw("{")
      for (position, member) in members.enumerated() {
        if position > 0 {
          writer.raw(",")
        }
        newLine(&writer, indent + 1)
        writer.string(member.key.string)
        writer.raw(": ")
        member.value.write(to: &writer, indent: indent + 1)
      }
      newLine(&writer, indent)
      writer.raw("}")
    default:
      writer.value(self)
    }
  }
}

extension JSONWriter {
  /// A value from a tape in canonical form: the members of every object in the order of the
  /// bytes of their keys.
  package mutating func canonical(_ tape: JSONTape, at node: Int) {
    switch tape.nodes[node].kind {
    case .null: raw("null")
    case .true: raw("true")
    case .false: raw("false")
    case .number: raw(tape.bytes(node))
    case .string: string(tape.bytes(node).span)
    case .array:
      raw("[")
      for (position, element) in tape.elements(node).enumerated() {
        if position > 0 {
          raw(",")
        }
        canonical(tape, at: element)
      }
      raw("]")
    case .object:
      raw("{")
      let sorted = tape.entries(node).sorted {
        tape.bytes($0.key).lexicographicallyPrecedes(tape.bytes($1.key))
      }
      for (position, entry) in sorted.enumerated() {
        if position > 0 {
          raw(",")
        }
        string(tape.bytes(entry.key).span)
        raw(":")
        canonical(tape, at: entry.value)
      }
      raw("}")
    }
  }
}
