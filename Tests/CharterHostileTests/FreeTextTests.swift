import CharterFuzzCases
import CharterJSON
import CharterModel
import CharterStore
import CharterTestSupport
import Foundation
import Testing

/// Every naughty string in every field of free text of every kind, through every command that
/// shows it.
@Suite(.enabled(if: Corpora.hasNaughtyStrings))
struct FreeTextTests {
  /// So many strings are in one workspace.
  private static let size = 128

  private static let strings = NaughtyStrings.all.enumerated()
    .filter { HostileForm.takes($0.offset, oneOf: 8) }.map(\.element)

  private static let parts: [ArraySlice<String>] = stride(from: 0, to: strings.count, by: size)
    .map { strings[$0..<min($0 + size, strings.count)] }

  private static func manifest(_ strings: ArraySlice<String>) -> String {
    strings.indices.map { number in
      AllKinds.manifest(number, text: yaml(strings[number]))
    }.joined()
  }

  @Test(arguments: parts)
  func `text is shown escaped, and stored exactly`(strings: ArraySlice<String>) async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(FreeTextTests.manifest(strings), to: "all.yaml")

    let validated = try await bench.charter("validate")
    #expect(validated.status == 0, "\(validated.errorText.prefix(500))")
    OutputChecks.terminal(validated)
    try OutputChecks.json(try await bench.charter("validate", "--format", "json").output)
    let plan = try await bench.charter("plan", "--access", "full", "--out", "plan.json")
    #expect(plan.status == 0, "\(plan.errorText.prefix(500))")
    OutputChecks.terminal(plan)
    let markdown = try await bench.charter("plan", "--format", "markdown")
    // What folds the details is charter's own; no value can write a line outside of its fence.
    let prose = markdown.text.replacing("<details><summary>Changes</summary>\n", with: "")
      .replacing("\n</details>\n", with: "\n")
    #expect(MarkdownCheck.complaint(prose, headings: 2) == nil)
    #expect(markdown.text.unicodeScalars.count <= 65_000)
    // Findings beyond the first few are shown only where they stop the plan.
    OutputChecks.terminal(try await bench.charter("plan", "--strict", "--quiet"))
    OutputChecks.terminal(try await bench.charter("show", "plan.json"))
    let document = try OutputChecks.json(try bench.bytes("plan.json"))
    check(document.items("changes").map { ($0["address"], $0["after"]) }, strings)

    let applied = try await bench.charter("apply", "--auto-approve")
    #expect(applied.status == 0, "\(applied.errorText.prefix(500))")
    OutputChecks.terminal(applied)
    let state = try OutputChecks.json(try bench.bytes("store/state.json"))
    check(state.items("resources").map { ($0["address"], $0) }, strings)
    for line in try bench.bytes("store/audit.jsonl").split(separator: 0x0A) {
      #expect(HiddenText.complaint(line) == nil)
      let entry = try OutputChecks.json(Array(line))
      check(entry.items("changes").map { ($0["address"], $0["after"]) }, strings)
    }
    let again = try await bench.charter("plan", "--detailed-exitcode")
    #expect(again.status == 0, "what was applied is what is declared")

    try await ask(bench, strings)
    try await change(bench, strings)
  }

  /// Every value of a field of free text is the string of the resource's number, and no such field is
  /// left out.
  private func check(
    _ resources: [(address: JSONValue?, body: JSONValue?)],
    _ strings: ArraySlice<String>,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    var found: [Kind: Set<[String]>] = [:]
    for (address, body) in resources {
      guard let address = address?.string.flatMap({ Address($0) }), let body else {
        Issue.record("a resource without an address or a body", sourceLocation: location)
        return
      }
      let digits = address.description.drop { !$0.isNumber }.prefix { $0.isNumber }
      guard let number = Int(digits), strings.indices.contains(number) else {
        Issue.record("\(address) is not expected", sourceLocation: location)
        return
      }
      let free = TextFields.free(address.kind)
      let values =
        (body["metadata"]?.strings(of: Metadata.shape, at: ["metadata"]) ?? [])
        + (body["spec"]?.strings(of: address.kind.table.spec, at: ["spec"]) ?? [])
      for (path, text) in values where free.contains(path) {
        found[address.kind, default: []].insert(path)
        // What cannot be a ticket has one in its place.
        let isTicket = path.contains("annotations") && text == Text("OPS-\(number)")
        if text != Text(strings[number]), !isTicket {
          Issue.record(
            "\(address) has \(text.string.debugDescription) at \(path) for \(strings[number].debugDescription)",
            sourceLocation: location
          )
        }
      }
    }
    for kind in Kind.allCases {
      let missing = TextFields.free(kind).subtracting(found[kind] ?? [])
      #expect(missing.isEmpty, "\(kind) has \(missing)", sourceLocation: location)
    }
  }

  /// Questions about what was applied.
  private func ask(_ bench: Workbench, _ strings: ArraySlice<String>) async throws {
    let number = strings.startIndex
    let user = "organization-\(number)/user"
    for command in [
      ["show"], ["test"], ["tree"], ["orders"], ["drift"], ["access", "list"],
      ["access", "why", user, "use-\(number)", "organization-\(number)/tenant"],
      ["access", "can", user, "place-\(number)", "organization-\(number)/tenant"],
      ["access", "who", "place-\(number)", "@location-\(number)"],
      ["access", "menus", user], ["access", "shared", user],
      ["access", "profile", "organization-\(number)/profile"],
    ] {
      OutputChecks.terminal(try await bench.charter(command))
      try OutputChecks.json(try await bench.charter(command + ["--format", "json"]).output)
    }
    try await bench.charter("test", "--format", "junit")
    for view in ["organizations", "access", "references"] {
      for format in ["text", "mermaid", "dot", "svg"] {
        OutputChecks.terminal(
          try await bench.charter("graph", "--show", view, "--format", format, "--children", "200")
        )
      }
    }
    try await bench.charter("report", "--html", "report.html")
    #expect(HiddenText.complaint(try bench.bytes("report.html")) == nil)
    OutputChecks.csv(try await bench.charter("access", "list", "--format", "csv").text)
    for kind in Kind.allCases {
      OutputChecks.terminal(try await show(kind, number, bench))
    }
    let stored = try Store(bench.path("store")).read()
    #expect(FuzzCase.complaint(asking: stored) == nil)
  }

  private func show(_ kind: Kind, _ number: Int, _ bench: Workbench) async throws -> Outcome {
    let state = try Store(bench.path("store")).read()
    let address = state.resources.map { String(decoding: state.address($0), as: UTF8.self) }
      .first { $0.hasPrefix("\(kind.rawValue)/") && $0.contains("-\(number)") }
    return try await bench.charter("show", try #require(address), ".")
  }

  /// Drift and deletions show what was there before.
  private func change(_ bench: Workbench, _ strings: ArraySlice<String>) async throws {
    let state = try bench.text("store/state.json")
    let edited = ["displayName", "description", "note"].reduce(state) { text, key in
      text.replacingOccurrences(of: "\"\(key)\":\"", with: "\"\(key)\":\"!")
    }
    try bench.write(edited, to: "store/state.json")
    let drift = try await bench.charter("drift")
    #expect(drift.status == 2)
    OutputChecks.terminal(drift)
    try OutputChecks.json(try await bench.charter("drift", "--format", "json").output)
    OutputChecks.terminal(try await bench.charter("plan"))
    try bench.write(state, to: "store/state.json")

    let kept = FreeTextTests.manifest(strings).components(separatedBy: "---\n")
      .filter { !$0.contains("kind: SharedResource\n") }
    try bench.write(kept.joined(separator: "---\n"), to: "all.yaml")
    let deletion = try await bench.charter("plan", "--allow", "maxRemovals", "--out", "plan.json")
    OutputChecks.terminal(deletion)
    OutputChecks.terminal(try await bench.charter("approvals", "plan.json"))
    try OutputChecks.json(
      try await bench.charter("approvals", "plan.json", "--format", "json").output
    )
  }
}
