import CharterFuzzCases
import CharterJSON
import CharterModel
import CharterStore
import CharterTestSupport
import Testing

/// Naughty strings inside of what has a form: addresses, files with secrets, comments of keys.
@Suite(.enabled(if: Corpora.hasNaughtyStrings))
struct FormedTextTests {
  @Test func `what the form lets through is shown escaped, and stored exactly`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(AllKinds.manifest(1_000_000, text: "x"), to: "all.yaml")
    let strings = NaughtyStrings.all
    let lines = strings.indices.flatMap { line(strings[$0], $0) }
    try bench.write(lines.map { $0.text + "\n" }.joined(), to: "lines.yaml")
    let validated = try await bench.charter("validate", "--format", "json")
    var refused: Set<Int> = []
    for diagnostic in try OutputChecks.json(validated.output).items("diagnostics")
    where diagnostic["severity"]?.string == "error" {
      #expect(diagnostic["source"]?["file"]?.string == "lines.yaml")
      refused.insert((diagnostic["source"]?["line"]?.integer ?? 0) - 1)
    }
    OutputChecks.terminal(try await bench.charter("validate"))

    let accepted = lines.indices.filter { !refused.contains($0) }.map { lines[$0] }
    #expect(accepted.count > strings.count)
    try bench.write(accepted.map { $0.text + "\n" }.joined(), to: "lines.yaml")
    let applied = try await bench.charter("apply", "--auto-approve")
    #expect(applied.status == 0, "\(applied.errorText.prefix(500))")
    OutputChecks.terminal(applied)
    let state = try Store(bench.path("store")).read()
    for line in accepted {
      let body = try #require(state.resource(at: line.address).map { Array(state.body($0)) })
      let values = try JSONValue(parsing: Array("{".utf8) + body + Array("}".utf8))
      let found = values["spec"]?.strings(of: line.address.kind.table.spec, at: []) ?? []
      #expect(found.contains { $0.text == Text(line.value) }, "\(line.text)")
    }
    OutputChecks.terminal(try await bench.charter("show"))
    try OutputChecks.json(try await bench.charter("show", "--format", "json").output)
    OutputChecks.csv(try await bench.charter("access", "list", "--format", "csv").text)
    #expect(FuzzCase.complaint(asking: state) == nil)
  }

  private struct Line {
    let address: Address
    let value: String
    let text: String
  }

  private func line(_ string: String, _ number: Int) -> [Line] {
    let owner = "organization-1000000"
    func line(
      _ kind: Kind,
      _ letter: String,
      _ value: String,
      _ spec: (String) -> String
    ) -> Line {
      let isOwned = kind != .organization
      let metadata = "{name: \(letter)\(number)\(isOwned ? ", organization: \(owner)" : "")}"
      return Line(
        address: Address(
          kind,
          organization: isOwned ? Text(owner) : nil,
          name: Text("\(letter)\(number)")
        ),
        value: value,
        text: "--- {apiVersion: charter/v1, kind: \(kind.rawValue), metadata: \(metadata), "
          + "spec: {\(spec(yaml(value)))}}"
      )
    }
    return [
      line(.user, "email", "\(number)\(string)@acme.example") { "email: \($0)" },
      line(.user, "key", "\(AllKinds.key(number)) \(string)") { "sshKeys: [\($0)]" },
      line(.identityProvider, "url", "https://x.example/\(string)") { "type: cas, url: \($0)" },
      line(.identityProvider, "file", "file:\(string)") { "type: cas, secrets: {client: \($0)}" },
      line(.organization, "icon", "https://x.example/\(string)") {
        "type: client, branding: {iconURL: \($0)}"
      },
    ]
  }
}
