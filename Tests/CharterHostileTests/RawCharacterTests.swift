import CharterJSON
import CharterModel
import CharterTestSupport
import Testing

/// Hidden characters that stand in a manifest as they are: a reviewer could not see them.
struct RawCharacterTests {
  @Test func `a hidden character in a comment, a key or a text is an error with its place`()
    async throws
  {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    // Tabs separate words in YAML, and a carriage return before a line feed is a line break.
    let hidden = NaughtyStrings.hidden.filter { $0 != "a\tb" && $0 != "a\nb" }
    for (number, text) in hidden.enumerated() {
      try bench.write("# \(text)\nx: \(text)\n\(text): x\n", to: "\(number).yaml")
    }
    let validated = try await bench.charter("validate")
    #expect(validated.status == 1)
    let document = try OutputChecks.json(
      try await bench.charter("validate", "--format", "json").output
    )
    var lines: [String: Set<Int>] = [:]
    for diagnostic in document.items("diagnostics") {
      let source = diagnostic["source"]
      if let file = source?["file"]?.string, let line = source?["line"]?.integer {
        lines[file, default: []].insert(line)
      }
    }
    for (number, text) in hidden.enumerated() {
      #expect(lines["\(number).yaml"] == [1, 2, 3], "\(text.debugDescription)")
    }
  }
}
