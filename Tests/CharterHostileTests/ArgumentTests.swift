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

  @Test func `who applies and why is shown escaped, and kept exactly`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    for (number, string) in ArgumentTests.strings.enumerated().filter({ $0.offset % 3 == 0 }) {
      let location = """
        ---
        apiVersion: charter/v1
        kind: Location
        metadata: {name: x\(number), annotations: {ticket: \(yaml(string))}}
        spec: {type: zone}

        """
      try bench.write(location, to: "\(number).yaml")
      let applied = try await bench.charter("apply", "--auto-approve", "--actor", string)
      #expect(applied.status == 0)
      let entry = try #require(try bench.bytes("store/audit.jsonl").split(separator: 0x0A).last)
      let value = try OutputChecks.json(Array(entry))
      #expect(value["actor"]?.string.map { Array($0.utf8) } == Array(string.utf8))
    }
    try bench.write(
      try bench.text("store/state.json").replacing("\"zone\"", with: "\"region\""),
      to: "store/state.json"
    )
    let drift = try await bench.charter("drift")
    #expect(drift.status == 2)
    OutputChecks.terminal(drift)
    try OutputChecks.json(try await bench.charter("drift", "--format", "json").output)
    // A ticket is refused unless it can be shown as it is.
    for string in ArgumentTests.strings {
      #expect(try await bench.charter("plan", "--quiet", "--ticket", string).status == 64)
    }
  }

  @Test func `a store, a workspace and an actor can be called anything`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let name = "x\u{1B}[31m\u{202E}y"
    try bench.write(AllKinds.workspace, to: "\(name)/charter.yaml")
    try bench.write(AllKinds.manifest(1, text: "x"), to: "\(name)/all.yaml")
    for command in ["validate", "plan", "drift", "tree", "test", "orders"] {
      try await bench.charter(command, name)
    }
    try await bench.charter("apply", "--auto-approve", name, actor: name)
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
