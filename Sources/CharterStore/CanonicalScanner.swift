import CharterModel

/// Walks over JSON that is in the one form that charter writes: no spaces, keys of objects in the
/// order of their bytes, no escapes.
///
/// It answers quickly for nearly every line of a store; whatever it does not accept is read by the
/// strict reader.
struct CanonicalScanner {
  /// The deepest nesting that is walked; deeper ones go to the strict reader, which refuses.
  private static let maximumDepth = 32

  /// The position behind the literal text, where it stands here.
  @inline(__always)
  static func literal(_ text: StaticString, _ bytes: Span<UInt8>, _ position: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else {
      return nil
    }
    for offset in 0..<count where unsafe bytes[position + offset] != text.utf8Start[offset] {
      return nil
    }
    return position + count
  }

  /// The position of the quote that ends a string whose content begins here.
  @inline(__always)
  static func stringEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        return position
      }
      if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") {
        position += 1
      } else if byte >= 0x80, let length = visible(bytes, position) {
        position += length
      } else {
        return nil
      }
    }
    return nil
  }

  /// How many bytes a character takes that stands unescaped in canonical JSON.
  private static func visible(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
    guard let (scalar, length) = decodeUTF8(bytes, at: position),
      !HiddenCharacters.contains(scalar)
    else {
      return nil
    }
    return length
  }

  /// The position behind a canonical value that begins here.
  static func value(_ bytes: Span<UInt8>, _ start: Int, depth: Int = 0) -> Int? {
    guard start < bytes.count, depth < maximumDepth else {
      return nil
    }
    switch bytes[start] {
    case UInt8(ascii: "\""):
      return stringEnd(bytes, start + 1).map { $0 + 1 }
    case UInt8(ascii: "{"):
      return object(bytes, start, depth)
    case UInt8(ascii: "["):
      return array(bytes, start, depth)
    case UInt8(ascii: "t"):
      return literal("true", bytes, start)
    case UInt8(ascii: "f"):
      return literal("false", bytes, start)
    default:
      return integer(bytes, start)
    }
  }

  private static func object(_ bytes: Span<UInt8>, _ start: Int, _ depth: Int) -> Int? {
    var position = start + 1
    guard position < bytes.count else {
      return nil
    }
    if bytes[position] == UInt8(ascii: "}") {
      return position + 1
    }
    var previous = 0..<0
    while true {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\""),
        let end = stringEnd(bytes, position + 1)
      else {
        return nil
      }
      let key = position + 1..<end
      if !previous.isEmpty, !isAscending(bytes, previous, key) {
        return nil
      }
      previous = key
      guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":"),
        let next = value(bytes, end + 2, depth: depth + 1), next < bytes.count
      else {
        return nil
      }
      if bytes[next] == UInt8(ascii: "}") {
        return next + 1
      }
      guard bytes[next] == UInt8(ascii: ",") else {
        return nil
      }
      position = next + 1
    }
  }

  private static func array(_ bytes: Span<UInt8>, _ start: Int, _ depth: Int) -> Int? {
    var position = start + 1
    guard position < bytes.count else {
      return nil
    }
    if bytes[position] == UInt8(ascii: "]") {
      return position + 1
    }
    while true {
      guard let next = value(bytes, position, depth: depth + 1), next < bytes.count else {
        return nil
      }
      if bytes[next] == UInt8(ascii: "]") {
        return next + 1
      }
      guard bytes[next] == UInt8(ascii: ",") else {
        return nil
      }
      position = next + 1
    }
  }

  private static func integer(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    if bytes[position] == UInt8(ascii: "-") {
      position += 1
    }
    let first = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 {
      position += 1
    }
    guard position > first, position - first < 19, bytes[first] != 0x30 || position == first + 1
    else {
      return nil
    }
    return position
  }

  private static func isAscending(
    _ bytes: Span<UInt8>,
    _ lhs: Range<Int>,
    _ rhs: Range<Int>
  ) -> Bool {
    var left = lhs.lowerBound
    var right = rhs.lowerBound
    while left < lhs.upperBound, right < rhs.upperBound {
      if bytes[left] != bytes[right] {
        return bytes[left] < bytes[right]
      }
      left += 1
      right += 1
    }
    return lhs.count < rhs.count
  }
}
