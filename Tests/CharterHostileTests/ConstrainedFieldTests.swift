import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// Naughty strings where something else than free text is wanted: refused with the place, and
/// quoted without harm.
@Suite(.enabled(if: Corpora.hasNaughtyStrings))
struct ConstrainedFieldTests {
  /// One document, on one line, with a value of its own in it.
  private struct Line {
    let what: String
    let text: String
    /// Where the value stands, in characters from 1.
    let column: Int

    init(_ what: String, _ before: String, _ value: String, _ after: String) {
      self.what = what
      text = "--- " + before + value + after
      column = 5 + before.unicodeScalars.count
    }
  }

  /// What has to be refused in every one of these fields.
  private static let strings = NaughtyStrings.hidden.filter { !$0.contains("\n") }

  @Test func `a value that cannot be is refused with its place, and quoted without harm`()
    async throws
  {
    let lines = places().enumerated().flatMap { position, place in
      ConstrainedFieldTests.strings.enumerated()
        .filter { ($0.offset + position).isMultiple(of: 5) }
        // What one place says is not known from another.
        .map { Line(place.what, place.before, yaml("\($0.element)\(position)"), place.after) }
    }
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(lines.map { $0.text + "\n" }.joined(), to: "all.yaml")
    let validated = try await bench.charter("validate")
    #expect(validated.status == 1)
    OutputChecks.terminal(validated)
    let result = try await bench.charter("validate", "--format", "json")
    #expect(result.status == 1)
    let document = try OutputChecks.json(result.output)
    var columns: [Int: Set<Int>] = [:]
    for diagnostic in document.items("diagnostics")
    where diagnostic["severity"]?.string == "error" {
      let source = diagnostic["source"]
      if let line = source?["line"]?.integer, let column = source?["column"]?.integer {
        columns[line, default: []].insert(column)
      }
    }
    let accepted = lines.enumerated().filter { position, line in
      !(columns[position + 1] ?? []).contains(line.column)
    }.map(\.element)
    #expect(accepted.map(\.text).prefix(3) == [], "\(Set(accepted.map(\.what)))")
  }

  /// Where a value can stand that is no free text, with what stands around it.
  private func places() -> [(what: String, before: String, after: String)] {
    let fields = Kind.allCases.flatMap { kind in
      let free = TextFields.free(kind)
      return TextFields.leaves(kind).filter { !free.contains($0.path) }.map { leaf in
        var (before, after) = nested(leaf)
        let isMetadata = leaf.path.first == "metadata"
        if isMetadata, leaf.path != ["metadata", "name"] {
          before = before.replacing(
            "metadata: {",
            with: "metadata: {\(name(of: kind, beside: leaf)), "
          )
        }
        let head = "{apiVersion: charter/v1, kind: \(kind.rawValue), "
        let what = "\(kind.rawValue) \(leaf.path.joined(separator: "."))"
        return isMetadata
          ? (what, head + before, after + ", spec: {}}")
          : (what, head + "metadata: {\(name(of: kind, beside: leaf))}, " + before, after + "}")
      }
    }
    let user = "{apiVersion: charter/v1, kind: User, metadata: {name: x, organization: o}, "
    return fields + [
      ("a kind", "{apiVersion: charter/v1, kind: ", ", metadata: {name: x}}"),
      ("a version", "{apiVersion: ", ", kind: User, metadata: {name: x}}"),
      ("a key of the spec", user + "spec: {", ": 1}}"),
      ("a key of a map", user + "spec: {languages: {", ": en}}}"),
      (
        "a key of metadata",
        "{apiVersion: charter/v1, kind: User, metadata: {name: x, organization: o, ", ": 1}}"
      ),
      (
        "a key of labels",
        "{apiVersion: charter/v1, kind: User, metadata: {name: x, organization: o, labels: {",
        ": x}}}"
      ),
      ("a key of the document", "{apiVersion: charter/v1, kind: User, ", ": 1}"),
      ("a spec", user + "spec: ", "}"),
      ("a document", "", ""),
      (
        "an item", "{apiVersion: charter/v1, kind: UserList, items: [{name: ",
        ", organization: o}]}"
      ),
      (
        "a key of an item",
        "{apiVersion: charter/v1, kind: UserList, items: [{name: x, organization: o, ", ": x}]}"
      ),
    ]
  }

  /// What a resource is called, so that nothing else is wrong with it.
  private func name(of kind: Kind, beside leaf: TextFields.Leaf) -> String {
    let isOwned =
      !kind.table.owner.permits(organization: false) && leaf.path != ["metadata", "organization"]
    return "name: x" + (isOwned ? ", organization: o" : "")
  }

  /// The mappings and lists around a value.
  private func nested(_ leaf: TextFields.Leaf) -> (before: String, after: String) {
    var (before, after) = ("", "")
    if case .selector = leaf.type {
      (before, after) = ("[", "]")
    }
    for (position, part) in leaf.path.enumerated().reversed() {
      switch part {
      case "[]": (before, after) = ("[" + before, after + "]")
      case _ where position == 0: before = "\(part): " + before
      default: (before, after) = ("{\(part == "*" ? "key" : part): " + before, after + "}")
      }
    }
    return (before, after)
  }
}
