import CharterJSON
import CharterModel

/// Compares what was read with the JSON that the suite gives.
enum SuiteJSON {
  /// Whether the documents mean what the JSON documents, one behind the other, say.
  static func matches(_ documents: [YAMLTree], _ json: [UInt8]) throws -> Bool {
    let values = try split(json).map { try JSONValue(parsing: $0) }
    return values.count == documents.count
      && zip(documents, values).allSatisfy { matches($0, $1) }
  }

  private static func matches(_ tree: YAMLTree, _ json: JSONValue) -> Bool {
    switch (tree, json) {
    case (.sequence(let elements), .array(let values)):
      return elements.count == values.count
        && zip(elements, values).allSatisfy { matches($0, $1) }
    case (.mapping(let entries), .object(let members)):
      // The suite does not keep the order of keys everywhere.
      return entries.count == members.count
        && entries.allSatisfy { entry in
          members.contains { entry.key.text == $0.key && matches(entry.value, $0.value) }
        }
    case (.quoted(let text), .string(let value)), (.plain(let text), .string(let value)):
      return text == value
    case (.plain(let text), _):
      return CoreSchema.matches(text.string, json)
    default:
      return false
    }
  }

  /// The JSON texts of a file that has several.
  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var current: [UInt8] = []
    var depth = 0
    var (isString, isEscape) = (false, false)
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
    for byte in bytes + [0x0A] {
      if isString {
        isString = isEscape || byte != UInt8(ascii: "\"")
        isEscape = !isEscape && byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
      if !isString, depth == 0, isSpace(byte) {
        if !current.isEmpty {
          texts.append(current)
          current = []
        }
      } else {
        current.append(byte)
      }
    }
    return texts
  }
}

/// What a scalar without quotes means by the core schema of YAML 1.2.
enum CoreSchema {
  static func matches(_ text: String, _ json: JSONValue) -> Bool {
    switch json {
    case .null: ["", "~", "null", "Null", "NULL"].contains(text)
    case .boolean(true): ["true", "True", "TRUE"].contains(text)
    case .boolean(false): ["false", "False", "FALSE"].contains(text)
    case .integer(let number): self.number(text) == Double(number)
    case .number(let digits): number(text) == Double(digits.string)
    default: false
    }
  }

  private static func number(_ text: String) -> Double? {
    if text.hasPrefix("0o") {
      return Int(text.dropFirst(2), radix: 8).map { Double($0) }
    }
    if text.hasPrefix("0x") {
      return Int(text.dropFirst(2), radix: 16).map { Double($0) }
    }
    return text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/)
      .flatMap { Double($0.output.0) }
  }
}
