import CharterModel
import CharterYAML

/// How a text is spelled in YAML: without quotes where that is safe, else with them.
enum ScalarText {
  /// The text in the quotes that it had, where they can hold it.
  static func spelled(_ text: String, like style: YAMLLayout.Style?, inFlow: Bool) -> String {
    switch style {
    case .single where isOneVisibleLine(text):
      "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        + "'"
    case .double: doubleQuoted(text)
    default: isPlain(Array(text.utf8), inFlow: inFlow) ? text : doubleQuoted(text)
    }
  }

  static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    // A pipeline would obey it where the manifest is printed to its log.
    let hasCommand = WorkflowCommand.isIn(Array(text.utf8))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "#" where hasCommand: result += "\\x23"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where HiddenCharacters.contains(scalar.value):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = digits.count <= 2 ? 2 : digits.count <= 4 ? 4 : 8
        result += width == 2 ? "\\x" : width == 4 ? "\\u" : "\\U"
        result += String(repeating: "0", count: width - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The lines of a text behind `|`, and the indicator, where it can be written that way.
  static func literal(_ text: String) -> (indicator: String, lines: [String])? {
    let isClosed = text.utf8.last == 0x0A
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String($0) ?? "" }
    if isClosed {
      lines.removeLast()
    }
    guard lines.count > 1, let first = lines.first, let last = lines.last, !last.isEmpty,
      first.utf8.first.map({ $0 != 0x20 && $0 != 0x09 }) ?? false,
      text.unicodeScalars.allSatisfy({ $0 == "\n" || !HiddenCharacters.contains($0.value) }),
      !lines.contains(where: isWorkflowCommand)
    else {
      return nil
    }
    return (isClosed ? "|" : "|-", lines)
  }

  private static func isOneVisibleLine(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0 != "\n" && !HiddenCharacters.contains($0.value) }
      && !WorkflowCommand.isIn(Array(text.utf8))
  }

  /// Whether the log of a pipeline would take a line for a command.
  private static func isWorkflowCommand(_ line: String) -> Bool {
    line.utf8.drop { $0 == 0x20 || $0 == 0x09 }.starts(with: "::".utf8)
      || WorkflowCommand.isIn(Array(line.utf8))
  }

  /// Whether a text needs no quotes.
  ///
  /// Stricter than the reader: what another program would take for a number or a truth value is
  /// quoted as well.
  private static func isPlain(_ text: [UInt8], inFlow: Bool) -> Bool {
    guard let first = text.first, let last = text.last, last != 0x20, last != UInt8(ascii: ":"),
      Name.isAlphanumeric(first) || first >= 0x80 || first == UInt8(ascii: "/")
        || first == UInt8(ascii: "_"),
      isOneVisibleLine(String(decoding: text, as: UTF8.self)), !meansMore(text)
    else {
      return false
    }
    for (position, byte) in text.enumerated() {
      switch byte {
      case 0x09:
        return false
      case UInt8(ascii: "#") where text[position - 1] == 0x20:
        return false
      case UInt8(ascii: ":") where text[position + 1] == 0x20:
        return false
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "?"):
        if inFlow {
          return false
        }
      default: break
      }
    }
    return true
  }

  /// Whether some reader of YAML takes the letters for something else than text.
  private static func meansMore(_ text: [UInt8]) -> Bool {
    let words = [
      "true", "false", "yes", "no", "on", "off", "y", "n", "null",
    ]
    let lowercased = text.map(Name.lowercased)
    guard !words.contains(where: { $0.utf8.elementsEqual(lowercased) }) else {
      return true
    }
    // Numbers of all bases, with or without a point, and times of day.
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(text[0]) else {
      return false
    }
    return lowercased.allSatisfy {
      digits.contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        || [
          UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "+"),
          UInt8(ascii: "-"), UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: ","),
        ].contains($0)
    }
  }
}
