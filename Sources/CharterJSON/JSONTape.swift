import CharterModel

/// A JSON text as it was read: every value in one array, in the order of the text.
///
/// Strict (RFC 8259): no duplicate keys, byte by byte; no trailing commas, comments or leading
/// zeros; UTF-8 without a byte-order mark, without lone surrogates; at most 64 levels deep.
/// Foundation's readers disagree with each other on the first of these, and merge keys that
/// differ only in their Unicode form.
package struct JSONTape: Sendable {
  package enum Kind: UInt8, Sendable {
    case null
    case `true`
    case `false`
    case number
    case string
    case array
    /// Its children are key, value, key, value.
    case object
  }

  /// One value: 20 bytes.
  package struct Node: Sendable {
    package var kind: Kind
    /// Where the text of a string, or of a number, begins in `text`.
    package var start: UInt32
    package var count: UInt32
    /// The position behind the last descendant.
    package var end: UInt32
    /// The byte of the source that the value begins at.
    package var offset: UInt32
  }

  /// The deepest nesting.
  package static let maximumDepth = 64

  package private(set) var nodes: [Node] = []
  package private(set) var text: [UInt8] = []

  private var duplicateKeys = DuplicateKeys.refused

  package init() {}

  /// Reads a whole text.
  package init(
    _ bytes: [UInt8],
    duplicateKeys: DuplicateKeys = .refused
  ) throws(JSONError) {
    self.duplicateKeys = duplicateKeys
    try read(bytes.span)
  }

  /// What becomes of an object that has a key twice.
  package enum DuplicateKeys: Sendable {
    /// RFC 7493 (I-JSON): an error. So for everything that charter stores or takes.
    case refused
    /// RFC 8259: grammar alone, as public test suites have it.
    case accepted
  }

  /// Reads a whole text in place of what was read before, keeping the memory.
  package mutating func read(_ bytes: Span<UInt8>) throws(JSONError) {
    nodes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    guard bytes.count < Int(UInt32.max) else {
      throw JSONError("the text is larger than 4 GiB", at: 0)
    }
    var position = 0
    skipSpace(bytes, &position)
    try value(bytes, &position, depth: 0)
    skipSpace(bytes, &position)
    guard position == bytes.count else {
      throw JSONError("something follows the end of the JSON text", at: position)
    }
  }

  private func skipSpace(_ bytes: Span<UInt8>, _ position: inout Int) {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func value(
    _ bytes: Span<UInt8>,
    _ position: inout Int,
    depth: Int
  ) throws(JSONError) {
    guard position < bytes.count else {
      throw JSONError("the text ends where a value was expected", at: position)
    }
    switch bytes[position] {
    case UInt8(ascii: "{"): try object(bytes, &position, depth: depth)
    case UInt8(ascii: "["): try array(bytes, &position, depth: depth)
    case UInt8(ascii: "\""): try string(bytes, &position)
    case UInt8(ascii: "t"): try literal("true", .true, bytes, &position)
    case UInt8(ascii: "f"): try literal("false", .false, bytes, &position)
    case UInt8(ascii: "n"): try literal("null", .null, bytes, &position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try number(bytes, &position)
    default:
      throw JSONError("a value was expected here", at: position)
    }
  }

  @discardableResult
  private mutating func append(_ kind: Kind, at offset: Int) -> Int {
    let index = nodes.count
    nodes.append(
      Node(
        kind: kind,
        start: UInt32(text.count),
        count: 0,
        end: UInt32(index + 1),
        offset: UInt32(offset)
      )
    )
    return index
  }

  private mutating func literal(
    _ word: StaticString,
    _ kind: Kind,
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) throws(JSONError) {
    append(kind, at: position)
    for letter in "\(word)".utf8 {
      guard position < bytes.count, bytes[position] == letter else {
        throw JSONError("a value was expected here", at: position)
      }
      position += 1
    }
  }

  private mutating func object(
    _ bytes: Span<UInt8>,
    _ position: inout Int,
    depth: Int
  ) throws(JSONError) {
    guard depth < JSONTape.maximumDepth else {
      throw JSONError("more than \(JSONTape.maximumDepth) levels of nesting", at: position)
    }
    let index = append(.object, at: position)
    position += 1
    skipSpace(bytes, &position)
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position += 1
      return
    }
    while true {
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw JSONError("a key in double quotes was expected here", at: position)
      }
      try string(bytes, &position)
      skipSpace(bytes, &position)
      guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
        throw JSONError("':' was expected here", at: position)
      }
      position += 1
      skipSpace(bytes, &position)
      try value(bytes, &position, depth: depth + 1)
      skipSpace(bytes, &position)
      guard position < bytes.count else {
        throw JSONError("the text ends inside an object", at: position)
      }
      if bytes[position] == UInt8(ascii: "}") {
        position += 1
        nodes[index].end = UInt32(nodes.count)
        if duplicateKeys == .refused {
          try checkKeys(index)
        }
        return
      }
      guard bytes[position] == UInt8(ascii: ",") else {
        throw JSONError("',' or '}' was expected here", at: position)
      }
      position += 1
      skipSpace(bytes, &position)
    }
  }

  private mutating func array(
    _ bytes: Span<UInt8>,
    _ position: inout Int,
    depth: Int
  ) throws(JSONError) {
    guard depth < JSONTape.maximumDepth else {
      throw JSONError("more than \(JSONTape.maximumDepth) levels of nesting", at: position)
    }
    let index = append(.array, at: position)
    position += 1
    skipSpace(bytes, &position)
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      position += 1
      return
    }
    while true {
      try value(bytes, &position, depth: depth + 1)
      skipSpace(bytes, &position)
      guard position < bytes.count else {
        throw JSONError("the text ends inside an array", at: position)
      }
      if bytes[position] == UInt8(ascii: "]") {
        position += 1
        nodes[index].end = UInt32(nodes.count)
        return
      }
      guard bytes[position] == UInt8(ascii: ",") else {
        throw JSONError("',' or ']' was expected here", at: position)
      }
      position += 1
      skipSpace(bytes, &position)
    }
  }

  private mutating func string(
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) throws(JSONError) {
    let index = append(.string, at: position)
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        nodes[index].count = UInt32(text.count) - nodes[index].start
        return
      } else if byte == UInt8(ascii: "\\") {
        try escape(bytes, &position)
      } else if byte < 0x20 {
        throw JSONError("a control character in a string must be escaped", at: position)
      } else if byte < 0x80 {
        text.append(byte)
        position += 1
      } else {
        guard let (_, length) = decodeUTF8(bytes, at: position) else {
          throw JSONError("this is not UTF-8", at: position)
        }
        for offset in 0..<length {
          text.append(bytes[position + offset])
        }
        position += length
      }
    }
    throw JSONError("the text ends inside a string", at: position)
  }

  private mutating func escape(
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) throws(JSONError) {
    let start = position
    guard position + 1 < bytes.count else {
      throw JSONError("the text ends inside an escape", at: start)
    }
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): text.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      var scalar = try hexadecimal(bytes, &position)
      if scalar >= 0xD800, scalar < 0xDC00 {
        guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
          bytes[position + 1] == UInt8(ascii: "u")
        else {
          throw JSONError("half a surrogate pair", at: start)
        }
        position += 2
        let low = try hexadecimal(bytes, &position)
        guard low >= 0xDC00, low < 0xE000 else {
          throw JSONError("half a surrogate pair", at: start)
        }
        scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let character = Unicode.Scalar(scalar) else {
        throw JSONError("half a surrogate pair", at: start)
      }
      text.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    default:
      throw JSONError("no such escape", at: start)
    }
  }

  private func hexadecimal(
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count else {
        throw JSONError("the text ends inside an escape", at: position)
      }
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: throw JSONError("four hexadecimal digits were expected here", at: position)
      }
      position += 1
    }
    return value
  }

  private mutating func number(
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) throws(JSONError) {
    let index = append(.number, at: position)
    let start = position
    func digits(_ position: inout Int) throws(JSONError) {
      let first = position
      while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 {
        position += 1
      }
      guard position > first else {
        throw JSONError("a digit was expected here", at: position)
      }
    }
    if bytes[position] == UInt8(ascii: "-") {
      position += 1
    }
    let first = position
    try digits(&position)
    guard bytes[first] != 0x30 || position == first + 1 else {
      throw JSONError("a number has no leading zeros", at: first)
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      try digits(&position)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try digits(&position)
    }
    for offset in start..<position {
      text.append(bytes[offset])
    }
    nodes[index].count = UInt32(position - start)
  }

  /// Two keys of one object with the same bytes are an error, whatever escapes they are written
  /// with.
  private func checkKeys(_ object: Int) throws(JSONError) {
    var seen: Set<ArraySlice<UInt8>> = []
    var keys: [Int] = []
    for (key, _) in entries(object) {
      if keys.count < 12 {
        for earlier in keys where bytes(earlier) == bytes(key) {
          throw duplicate(key)
        }
        keys.append(key)
      } else {
        if seen.isEmpty {
          seen = Set(keys.map { bytes($0) })
        }
        guard seen.insert(bytes(key)).inserted else {
          throw duplicate(key)
        }
      }
    }
  }

  private func duplicate(_ key: Int) -> JSONError {
    JSONError("the key \(quoted(string(key))) is here twice", at: Int(nodes[key].offset))
  }
}

extension JSONTape {
  /// The decoded bytes of a string, or the digits of a number.
  package func bytes(_ index: Int) -> ArraySlice<UInt8> {
    text[Int(nodes[index].start)..<Int(nodes[index].start) + Int(nodes[index].count)]
  }

  package func string(_ index: Int) -> String {
    String(decoding: bytes(index), as: UTF8.self)
  }

  /// The values of an array.
  package func elements(_ index: Int) -> [Int] {
    var found: [Int] = []
    var child = index + 1
    while child < Int(nodes[index].end) {
      found.append(child)
      child = Int(nodes[child].end)
    }
    return found
  }

  /// The keys and values of an object.
  package func entries(_ index: Int) -> [(key: Int, value: Int)] {
    var found: [(key: Int, value: Int)] = []
    var child = index + 1
    while child < Int(nodes[index].end) {
      let value = Int(nodes[child].end)
      found.append((child, value))
      child = Int(nodes[value].end)
    }
    return found
  }

  /// The value of a key.
  package func member(_ name: String, of object: Int) -> Int? {
    guard nodes[object].kind == .object else {
      return nil
    }
    return entries(object).first { bytes($0.key).elementsEqual(name.utf8) }?.value
  }
}
