import Foundation
import Testing

/// The examples and the README, run as their readers would run them.
@Suite(.serialized)
struct ExampleTests {
  static let examples = [
    "abiquo-scopes", "cloud-console", "hosting-interface", "quickstart", "reseller-portal",
    "zstack-tenants",
  ]

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    let copy = sandbox.folder.appending(path: "examples")
    try FileManager.default.copyItem(at: Project.root.appending(path: "examples"), to: copy)
    for example in ExampleTests.examples {
      try? FileManager.default.removeItem(at: copy.appending(path: "\(example)/store"))
    }
    return sandbox
  }

  @Test(arguments: examples)
  func `an example is valid, applies, and is then as declared`(name: String) async throws {
    let sandbox = try sandbox()
    defer { sandbox.remove() }
    let validate = try await sandbox.run("charter validate examples/\(name)")
    #expect(validate.status == 0 && validate.output.contains("Valid: "), "\(validate.output)")
    let plan = try await sandbox.run("charter plan --detailed-exitcode examples/\(name)")
    #expect(plan.status == 2)
    let apply = try await sandbox.run("charter apply --auto-approve examples/\(name)")
    #expect(apply.status == 0 && apply.output.hasSuffix("Serial 1.\n"), "\(apply.output)")
    let again = try await sandbox.run("charter plan --detailed-exitcode examples/\(name)")
    #expect(again == (output: "No changes. The store matches the manifests.\n", status: 0))
    let drift = try await sandbox.run("charter drift examples/\(name)")
    #expect(drift.status == 0, "\(drift.output)")
    try sandbox.checkStores()
  }

  @Test
  func `every command of the README's tour works as printed`() async throws {
    let sandbox = try sandbox()
    defer { sandbox.remove() }
    let readme = try String(
      contentsOf: Project.root.appending(path: "README.md"),
      encoding: .utf8
    )
    let tour = readme.components(separatedBy: "## Five minutes")[1]
      .components(separatedBy: "\n## ")[0]
    var commands: [String] = []
    var yaml: [String] = []
    for (number, block) in tour.components(separatedBy: "```").enumerated() where number % 2 == 1 {
      let lines = block.components(separatedBy: "\n")
      if lines[0] == "sh" {
        commands += lines.dropFirst().filter { !$0.isEmpty }
      } else if lines[0] == "yaml" {
        yaml += lines.dropFirst().filter { !$0.isEmpty }
      }
    }
    #expect(commands.count > 10 && yaml.count == 1)
    for command in commands {
      if command.hasPrefix("charter validate") {
        // The text asks for this line in the list of users.
        let file = "my-access/acme.yaml"
        let bob = "  - {name: bob, email: bob@acme.example}\n"
        let manifest = try sandbox.read(file)
        try sandbox.write(
          manifest.replacingOccurrences(of: bob, with: bob + yaml[0] + "\n")
            .replacingOccurrences(of: "members: [bob]", with: "members: [bob, carol]"),
          to: file
        )
      }
      let result = try await sandbox.run(command)
      let expected: Int32 = command.hasPrefix("charter drift") ? 2 : 0
      #expect(result.status == expected, "$ \(command)\n\(result.output)")
    }
    try sandbox.checkStores()
    try await run(
      "Who can do what",
      of: readme,
      manifest: "my-access/tests.yaml",
      in: sandbox
    ) { $0.hasPrefix("charter access can bob") ? 1 : 0 }
    try await run(
      "Rules and approvals",
      of: readme,
      manifest: "my-access/rules.yaml",
      in: sandbox
    ) { $0.contains("# exit 5") ? 5 : 0 }
  }

  /// What a section of the README adds to the workspace of its tour, and the commands that follow.
  ///
  /// `expected`: The exit code of a command.
  private func run(
    _ title: String,
    of readme: String,
    manifest name: String,
    in sandbox: Sandbox,
    expected: (String) -> Int32
  ) async throws {
    let section = readme.components(separatedBy: "## \(title)")[1]
      .components(separatedBy: "\n## ")[0]
    let blocks = section.components(separatedBy: "```").enumerated()
      .filter { $0.offset % 2 == 1 }.map { $0.element.components(separatedBy: "\n") }
    let manifest = try #require(blocks.first { $0[0] == "yaml" })
    try sandbox.write(manifest.dropFirst().joined(separator: "\n"), to: name)
    let commands = blocks.filter { $0[0] == "sh" }.flatMap { $0.dropFirst() }
      .filter { !$0.isEmpty }
    #expect(commands.count >= 5)
    for command in commands {
      let result = try await sandbox.run(command)
      #expect(result.status == expected(command), "$ \(command)\n\(result.output)")
    }
    try sandbox.checkStores()
  }

  @Test
  func `the plan that the README shows is the one that is printed`() async throws {
    let sandbox = try sandbox()
    defer { sandbox.remove() }
    let plan = try await sandbox.run("charter plan examples/quickstart").output
    let readme = try String(
      contentsOf: Project.root.appending(path: "README.md"),
      encoding: .utf8
    )
    let shown = readme.components(separatedBy: "$ charter plan examples/quickstart\n")[1]
      .components(separatedBy: "```")[0]
    for part in shown.components(separatedBy: "  …\n") {
      #expect(plan.contains(part), "\(part)\n\(plan)")
    }
  }
}
