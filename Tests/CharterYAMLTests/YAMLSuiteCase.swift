import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation

/// One case of the public YAML test suite.
struct YAMLSuiteCase {
  let id: String
  let yaml: [UInt8]
  /// Whether the suite calls it invalid.
  let isInvalid: Bool
  /// The JSON documents that it means.
  let json: [UInt8]?
  /// What a parser reports, a line an event.
  let events: String

  static func all() throws -> [YAMLSuiteCase] {
    let root = Corpora.yamlSuite
    let paths = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String }
    return try (paths ?? []).filter { $0.hasSuffix("/in.yaml") }.sorted().map { path in
      let folder = root.appending(path: path).deletingLastPathComponent()
      func content(_ name: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder.appending(path: name).path).map { Array($0) }
      }
      return YAMLSuiteCase(
        id: String(path.dropLast("/in.yaml".count)),
        yaml: try content("in.yaml").orThrow(),
        isInvalid: content("error") != nil,
        json: content("in.json"),
        events: String(decoding: try content("test.event").orThrow(), as: UTF8.self)
      )
    }
  }
}

extension Optional {
  struct Missing: Error {}

  fileprivate func orThrow() throws -> Wrapped {
    guard let self else {
      throw Missing()
    }
    return self
  }
}

/// The trees that the events of the suite stand for.
struct SuiteEvents {
  private(set) var documents: [YAMLTree] = []
  private var open: [(isSequence: Bool, children: [YAMLTree], anchor: Substring?)] = []
  private var anchors: [Substring: YAMLTree] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      take(line)
    }
  }

  private mutating func take(_ line: Substring) {
    let (kind, anchor, rest) = SuiteEvents.parts(line)
    switch kind {
    case "+DOC": anchors = [:]
    case "+SEQ", "+MAP": open.append((kind == "+SEQ", [], anchor))
    case "-SEQ", "-MAP":
      if let closed = open.popLast() {
        add(
          closed.isSequence ? .sequence(closed.children) : .mapping(closed.children),
          closed.anchor
        )
      }
    case "=VAL":
      let text = Text(SuiteEvents.unescape(rest.dropFirst()))
      add(rest.hasPrefix(":") ? .plain(text) : .quoted(text), anchor)
    case "=ALI":
      if let target = anchors[rest.dropFirst()] {
        add(target, nil)
      }
    default: break
    }
  }

  private mutating func add(_ tree: YAMLTree, _ anchor: Substring?) {
    if let anchor {
      anchors[anchor] = tree
    }
    if open.isEmpty {
      documents.append(tree)
    } else {
      open[open.count - 1].children.append(tree)
    }
  }

  /// `=VAL &anchor <tag> :text` in its parts.
  private static func parts(
    _ line: Substring
  ) -> (kind: Substring, anchor: Substring?, rest: Substring) {
    let kind = line.prefix(4)
    var rest = line.dropFirst(5)
    var anchor: Substring?
    while let first = rest.first, "&<[{".contains(first) {
      let word = rest.prefix { $0 != " " }
      if first == "&" {
        anchor = word.dropFirst()
      }
      rest = rest.dropFirst(word.count + 1)
    }
    return (kind, anchor, rest)
  }

  private static func unescape(_ text: Substring) -> String {
    var plain = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      switch (isEscape, scalar) {
      case (false, "\\"): isEscape = true
      case (true, "n"): plain += "\n"
      case (true, "t"): plain += "\t"
      case (true, "r"): plain += "\r"
      case (true, "b"): plain += "\u{8}"
      default: plain.unicodeScalars.append(scalar)
      }
      if scalar != "\\" || plain.hasSuffix("\\") {
        isEscape = false
      }
    }
    return plain
  }
}
