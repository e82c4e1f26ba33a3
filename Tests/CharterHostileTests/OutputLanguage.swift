import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation
import FoundationXML
import Testing

/// What an output is written in, and what must hold of it whatever charter has read.
enum OutputLanguage {
  case text
  case json
  case jsonLines
  case markdown
  case workflowCommands
  case xml
  case svg
  case listing
  case table
  case mermaid
  case dot
  case yaml
  case patch
  case page

  /// The language of each value of `--format` and `--output`.
  static let formats: [String: OutputLanguage] = [
    "text": .text, "json": .json, "jsonl": .jsonLines, "ocsf": .jsonLines, "markdown": .markdown,
    "github": .workflowCommands, "gitlab": .json, "codequality": .json, "sarif": .json,
    "junit": .xml, "svg": .svg, "mermaid": .mermaid, "dot": .dot, "yaml": .yaml, "opa": .json,
    "openfga": .json, "openfga-model": .json,
  ]

  /// The language of a format of a command: what `csv` is differs.
  static func of(_ format: String?, _ command: String) -> OutputLanguage? {
    switch (command, format) {
    case ("access list", "csv"): .listing
    case ("export", "csv"): .table
    case (_, nil): .text
    case (_, let format?): formats[format]
    }
  }

  /// What is wrong with an output; nothing if every value stayed in its place.
  ///
  /// - Parameters:
  ///   - bytes: The output.
  ///   - isLogged: Whether the runner of a pipeline reads it for commands.
  /// - Returns: The complaint, with the value that it is about.
  /// - Throws: An error of JSON that cannot be read.
  func complaint(_ bytes: [UInt8], isLogged: Bool = false) throws -> String? {
    if let hidden = hidden(bytes) {
      return hidden
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if isLogged, self != .workflowCommands, let command = OutputLanguage.command(in: text) {
      return "a command for the runner: \(command)"
    }
    guard !bytes.isEmpty else {
      return nil
    }
    switch self {
    case .text: return OutputLanguage.forgedLine(text)
    case .json: try OutputChecks.json(bytes)
    case .jsonLines:
      for line in bytes.split(separator: 0x0A) {
        try OutputChecks.json(Array(line))
      }
    case .markdown:
      // What folds the details is charter's own.
      let prose = text.replacing(/<details><summary>[A-Za-z ]+<\/summary>\n/, with: "")
        .replacing("\n</details>\n", with: "\n")
      return MarkdownCheck.complaint(prose)
    case .workflowCommands:
      let command = #/::(error|warning|notice) ([a-zA-Z]+=[^:,]*)(,[a-zA-Z]+=[^:,]*)*::.*/#
      return text.split(separator: "\n").first { $0.wholeMatch(of: command) == nil }
        .map { "no annotation: \($0)" }
    case .xml:
      return OutputLanguage.xml(
        bytes,
        ["testsuites", "testsuite", "testcase", "failure", "system-out"]
      )
    case .svg:
      return OutputLanguage.xml(
        bytes,
        [
          "svg", "title", "desc", "style", "defs", "clipPath", "rect", "text", "g", "path",
          "marker",
        ]
      )
    case .listing: OutputChecks.csv(text)
    case .table: return OutputLanguage.table(text)
    case .mermaid: return OutputLanguage.rest(of: text, outside: /"[^"]*"/)
    case .dot: return OutputLanguage.rest(of: text, outside: /"(\\.|[^"\\])*"/)
    case .yaml:
      return text.split(separator: "\n").first { $0.hasPrefix("kind: Forged") }
        .map { "a forged document: \($0)" }
    case .patch: break
    case .page:
      let scripts = text.matches(of: /<script/).count
      let headings = text.matches(of: /<h1/).count
      return scripts == 2 && headings == 1 ? nil : "\(scripts) scripts, \(headings) headings"
    }
    return nil
  }

  /// A tab may stand in a manifest, and a carriage return at the end of its lines.
  private func hidden(_ bytes: [UInt8]) -> String? {
    var bytes = bytes
    if self == .yaml || self == .patch {
      bytes.removeAll { $0 == 0x09 || self == .patch && $0 == 0x0D }
    }
    if let complaint = HiddenText.complaint(bytes) {
      return complaint
    }
    guard self != .yaml, self != .patch else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
      .first { $0.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains($0.value) }
      .map { "the noncharacter U+\(String($0.value, radix: 16)) is raw" }
  }

  /// A line that begins like what only a value says.
  static func forgedLine(_ text: String) -> String? {
    text.split(separator: "\n")
      .first { $0.drop { " +~-»|0123456789".contains($0) }.hasPrefix("forged") }
      .map { "a forged line: \($0.prefix(100))" }
  }

  /// What GitHub Actions or Azure Pipelines would obey.
  static func command(in text: String) -> Substring? {
    text.split(separator: "\n").first { line in
      line.drop { $0 == " " || $0 == "\t" }.hasPrefix("::") || line.contains(/##[A-Za-z]*\[/)
    }
  }

  private static func xml(_ bytes: [UInt8], _ known: Set<String>) -> String? {
    guard XMLParser(data: Data(bytes)).parse() else {
      return "no XML"
    }
    return String(decoding: bytes, as: UTF8.self).matches(of: /<\/?([A-Za-z!][A-Za-z0-9-]*)/)
      .map { String($0.1) }.first { !known.contains($0) }.map { "an element \($0)" }
  }

  /// Cells as RFC 4180 has them, as many in each row, none of them a formula.
  private static func table(_ text: String) -> String? {
    let cell = #/("(?:[^"]|"")*"|[^",\n]*)([,\n])/#
    var columns: [Int] = [0]
    var rest = text[...]
    while !rest.isEmpty {
      guard let match = rest.prefixMatch(of: cell) else {
        return "no cell: \(rest.prefix(80))"
      }
      let shown = match.1.drop { $0 == "\"" || $0 == " " }
      if let first = shown.first, "=+-@".contains(first) {
        // The targets of platform-wide places are names.
        guard shown.wholeMatch(of: /@[a-z0-9-]+/) != nil else {
          return "a formula: \(match.1)"
        }
      }
      columns[columns.count - 1] += 1
      if match.2 == "\n" {
        columns.append(0)
      }
      rest = rest[match.range.upperBound...]
    }
    return Set(columns.dropLast()).count <= 1 ? nil : "rows of \(Set(columns)) cells"
  }

  /// Whether what stands outside of strings is made of the few characters of a graph.
  private static func rest(of text: String, outside string: some RegexComponent) -> String? {
    text.split(separator: "\n").map { $0.replacing(string, with: "") }
      .first { $0.contains(/[^A-Za-z0-9 \[\](){}<>\/|=;,.\-#:%&_]/) }
      .map { "a value outside of its string: \($0)" }
  }
}
