import CharterJSON
import CharterModel

/// Problems in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
package enum SARIF {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The document.
  ///
  /// What has no place in the manifests is put to the file that stands for the whole workspace:
  /// dashboards refuse results without a place.
  package static func render(
    _ problems: [Problem],
    workspaceFile: String,
    toolVersion: String
  ) -> [UInt8] {
    let used = Set(problems.map { Text($0.rule) })
    let rules = Problem.rules.filter { used.contains(Text($0.name)) }
    let positions = Dictionary(
      rules.enumerated().map { (Text($1.name), $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let driver: JSONValue = [
      "name": "charter", "version": .text(toolVersion), "semanticVersion": .text(toolVersion),
      "rules": .array(rules.map { rule($0) }),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver],
      "columnKind": "unicodeCodePoints",
      "results": .array(problems.map { result($0, positions[Text($0.rule)], workspaceFile) }),
    ]
    let document: JSONValue = [
      "$schema": .text(schema), "version": "2.1.0", "runs": .array([run]),
    ]
    return document.pretty() + [0x0A]
  }

  private static func rule(_ rule: Problem.Rule) -> JSONValue {
    [
      "id": .text(rule.name),
      "shortDescription": ["text": .text(rule.title)],
      "fullDescription": ["text": .text(rule.text)],
      "help": ["text": .text(rule.remedy)],
    ]
  }

  private static func result(
    _ problem: Problem,
    _ rule: Int?,
    _ workspaceFile: String
  ) -> JSONValue {
    var members: [JSONValue.Member] = [.init("ruleId", .text(problem.rule))]
    if let rule {
      members.append(.init("ruleIndex", .integer(rule)))
    }
    let text = problem.message + (problem.help.isEmpty ? "" : "; \(problem.help)")
    members += [
      .init("level", .text(level(problem.severity))),
      .init("message", ["text": .text(text)]),
      .init("locations", [location(problem, workspaceFile)]),
      .init("partialFingerprints", ["charter/v1": .text(Fingerprint.of(problem))]),
    ]
    return .object(members)
  }

  private static func location(_ problem: Problem, _ workspaceFile: String) -> JSONValue {
    let source = problem.source ?? Source(file: workspaceFile, line: 1, column: 1)
    return [
      "physicalLocation": [
        "artifactLocation": ["uri": .text(uri(source.file))],
        "region": [
          "startLine": .integer(source.line), "startColumn": .integer(source.column),
          "endColumn": .integer(source.column + problem.length),
        ],
      ]
    ]
  }

  private static func level(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  /// A path as a URI reference (RFC 3986): what it may not have is percent-encoded.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = path.hasPrefix("/") ? Array("file://".utf8) : []
    for byte in path.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-._~/".utf8.contains(byte)
      out += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// What stays the same of a problem while the lines around it move.
enum Fingerprint {
  static func of(_ problem: Problem) -> String {
    let parts = [problem.rule, problem.source?.file ?? "", problem.address, problem.message]
    return Digest(of: Array(parts.joined(separator: "\n").utf8)).hex
  }
}
