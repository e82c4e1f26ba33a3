/// Walks over the canonical JSON of a resource: no spaces, and only what is asked for is looked at.
///
/// Bodies were read strictly before they came here, so this only finds its way; what has another
/// type than its field takes is told apart by its first byte.
struct BodyScanner {
  /// The position behind the string that begins at `start` with its quote.
  static func skipString(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        return position + 1
      }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return bytes.count
  }

  /// The position behind the value that begins at `start`.
  static func skipValue(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        position = skipString(bytes, position)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
        continue
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        position += 1
        continue
      default:
        repeat {
          position += 1
        } while position < bytes.count && !isEnd(bytes[position])
      }
      if depth <= 0 {
        return position
      }
    }
    return bytes.count
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  /// Each member of the object at `start`, as the range of its key without quotes and the range of
  /// its value; nothing where it is no object.
  ///
  /// The position behind it.
  @inline(__always)
  @discardableResult
  static func members(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ body: (_ key: Range<Int>, _ value: Range<Int>) -> Void
  ) -> Int {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else {
      return skipValue(bytes, start)
    }
    var position = start + 1
    while position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      let keyEnd = skipString(bytes, position)
      let valueEnd = skipValue(bytes, keyEnd + 1)
      body(position + 1..<keyEnd - 1, keyEnd + 1..<valueEnd)
      guard valueEnd < bytes.count, bytes[valueEnd] == UInt8(ascii: ",") else {
        return valueEnd + 1
      }
      position = valueEnd + 1
    }
    return position + 1
  }

  /// The value of a key of the object at `start`, where no other key than one can stand before it.
  static func value(
    of key: StaticString,
    behind other: StaticString,
    _ bytes: Span<UInt8>,
    _ start: Int
  ) -> Range<Int>? {
    var position = start + 1
    while position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      let keyEnd = skipString(bytes, position)
      if spells(bytes, position + 1..<keyEnd - 1, key) {
        return keyEnd + 1..<skipValue(bytes, keyEnd + 1)
      }
      guard spells(bytes, position + 1..<keyEnd - 1, other) else {
        return nil
      }
      position = skipValue(bytes, keyEnd + 1) + 1
    }
    return nil
  }

  /// Each string of the list at `start`, without quotes; false where it is no list of strings.
  @inline(__always)
  @discardableResult
  static func strings(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ body: (Range<Int>) -> Void
  ) -> Bool {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else {
      return false
    }
    var position = start + 1
    while position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      let end = skipString(bytes, position)
      body(position + 1..<end - 1)
      guard end < bytes.count, bytes[end] == UInt8(ascii: ",") else {
        return true
      }
      position = end + 1
    }
    return position < bytes.count && bytes[position] == UInt8(ascii: "]")
  }

  /// Each value of the list at `start`, by where it begins; false where it is no list.
  @discardableResult
  static func elements(_ bytes: Span<UInt8>, _ start: Int, _ body: (Int) -> Void) -> Bool {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "[") else {
      return false
    }
    var position = start + 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "]") {
      body(position)
      position = skipValue(bytes, position)
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else {
        return true
      }
      position += 1
    }
    return true
  }

  /// The text of a range, as it is written.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }

  /// The text of a string value, without its quotes; nothing where there is no value.
  static func content(_ bytes: Span<UInt8>, _ value: Range<Int>) -> String? {
    value.count < 2 ? nil : text(bytes, value.lowerBound + 1..<value.upperBound - 1)
  }

  /// Whether a range spells a word.
  @inline(__always)
  static func spells(_ bytes: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else {
      return false
    }
    for offset in 0..<range.count
    where unsafe bytes[range.lowerBound + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the value at `start` is the string of this word.
  static func isWord(_ bytes: Span<UInt8>, _ value: Range<Int>, _ word: StaticString) -> Bool {
    value.count >= 2 && bytes[value.lowerBound] == UInt8(ascii: "\"")
      && spells(bytes, value.lowerBound + 1..<value.upperBound - 1, word)
  }

  /// The values of the two objects of a body: `"metadata":{…},"spec":{…}`.
  static func sections(
    _ bytes: Span<UInt8>,
    _ body: Range<Int>
  ) -> (metadata: Int, spec: Int) {
    let metadata = body.lowerBound + "\"metadata\":".utf8.count
    let behind = skipValue(bytes, metadata)
    return (metadata, behind + ",\"spec\":".utf8.count)
  }
}
