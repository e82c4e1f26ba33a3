import CharterJSON
import CharterModel
import CharterTestSupport
import Testing

/// Naughty strings on the command line.
struct ArgumentTests {
  /// Those that a shell can hand over.
  private static let strings = NaughtyStrings.hidden.filter { !$0.utf8.contains(0) }

  private static let argument = "x\u{1B}[31m\u{9B}1m\u{202E}\u{200B}\n+ forged\ty"

  @Test(arguments: [
    ["X"], ["plan", "X"], ["plan", "--X"], ["plan", "--format", "X"], ["plan", "--at", "X"],
    ["plan", "--allow", "X"], ["plan", "--ticket", "X"], ["plan", "--out", "X/p"],
    ["plan", "--actor", "X"], ["apply", "X"], ["apply", "--lock-timeout", "X"], ["validate", "X"],
    ["init", "X"], ["init", "X/y"], ["init", "file/X"], ["show", "X"], ["show", "User/X"],
    ["show", "User/o/x", "X"], ["explain", "X"], ["explain", "User.X"], ["explain", "CH1X"],
    ["schema", "X"], ["schema", "--out", "file/X"], ["drift", "X"], ["tree", "--as", "X"],
    ["tree", "--from", "X"], ["orders", "X"], ["test", "--format", "X"], ["approvals", "X"],
    ["approve", "X", "--key", "X"], ["approve", "plan.json", "--as", "X", "--key", "X"],
    ["access", "list", "--user", "X"], ["access", "list", "--group", "X"],
    ["access", "list", "--target", "X"], ["access", "list", "--permission", "X"],
    ["access", "list", "--risk", "X"], ["access", "can", "X", "X", "X"],
    ["access", "why", "organization-1/user", "use-1", "X"], ["access", "who", "X", "X"],
    ["access", "menus", "X"], ["access", "profile", "X"], ["access", "shared", "X"],
    ["report", "--html", "X/y"],
    ["report", "--html", "r", "--from", "X"], ["graph", "X"], ["graph", "--of", "X"],
    ["graph", "--of", "User/X"], ["help", "X"],
  ])
  func `an argument is quoted without harm`(_ arguments: [String]) async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(AllKinds.manifest(1, text: "x"), to: "all.yaml")
    try bench.write("", to: "file")
    try await bench.charter("plan", "--quiet", "--out", "plan.json")
    let outcome = try await bench.charter(
      arguments.map { $0.replacing("X", with: ArgumentTests.argument) }
    )
    OutputChecks.terminal(outcome)
  }

  /// Names and tickets that can be read, whatever a format might take them for.
  private static let readable = [
    "=1+1", "<script>alert(1)</script>", "[x](javascript:alert(1))", "::error::x", "##[group]x",
    "@everyone #1", "a|b", "`id`", "$(touch x)", "Zürich 東京",
  ]

  @Test func `who applies and why is shown escaped, and kept exactly`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    for (number, string) in ArgumentTests.readable.enumerated() {
      try bench.write(location(number, ticket: string), to: "\(number).yaml")
      let applied = try await bench.charter("apply", "--auto-approve", "--actor", string)
      #expect(applied.status == 0)
      let entry = try #require(try bench.bytes("store/audit.jsonl").split(separator: 0x0A).last)
      let value = try OutputChecks.json(Array(entry))
      for member in ["actor", "ticket"] {
        #expect(value[Text(member)]?.string.map { Array($0.utf8) } == Array(string.utf8))
      }
    }
    try bench.write(
      try bench.text("store/state.json").replacing("\"zone\"", with: "\"region\""),
      to: "store/state.json"
    )
    let drift = try await bench.charter("drift")
    #expect(drift.status == 2)
    OutputChecks.terminal(drift)
    try OutputChecks.json(try await bench.charter("drift", "--format", "json").output)
  }

  @Test func `a name or a ticket that cannot be shown as it is is refused`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write("", to: "empty.yaml")
    for string in ArgumentTests.strings {
      for option in ["--ticket", "--actor", "--author"] {
        #expect(try await bench.charter("plan", "--quiet", option, string).status == 64)
      }
      try bench.write(location(0, ticket: string), to: "location.yaml")
      let validated = try await bench.charter("validate")
      #expect(validated.status == 1 && validated.errorText.contains("CH207"))
    }
  }

  private func location(_ number: Int, ticket: String) -> String {
    """
    ---
    apiVersion: charter/v1
    kind: Location
    metadata: {name: x\(number), annotations: {ticket: \(yaml(ticket))}}
    spec: {type: zone}

    """
  }

  @Test func `a store and a workspace can be called anything`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let name = "x\u{1B}[31m\u{202E}y"
    try bench.write(AllKinds.workspace, to: "\(name)/charter.yaml")
    try bench.write(AllKinds.manifest(1, text: "x"), to: "\(name)/all.yaml")
    for command in ["validate", "plan", "drift", "tree", "test", "orders"] {
      try await bench.charter(command, name)
    }
    #expect(try await bench.charter("apply", "--auto-approve", name, actor: name).status == 64)
    #expect(try await bench.charter("apply", "--auto-approve", name).status == 0)
    try await bench.charter("plan", "--out", "\(name)/plan.json", name)
    try await bench.charter("show", "\(name)/plan.json")
    for damaged in ["{", ""] {
      try bench.write(damaged, to: "\(name)/store/state.json")
      for command in ["plan", "drift", "show"] {
        #expect(try await bench.charter(command, name).status == 1)
      }
    }
  }
}
