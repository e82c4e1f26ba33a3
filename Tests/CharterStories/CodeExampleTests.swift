import CharterModel
import Foundation
import Testing

/// The example of every code's documentation, run as its readers would run it: it raises the code.
@Suite
struct CodeExampleTests {
  /// Codes whose examples need another program at the same moment; a story raises each.
  static let elsewhere: [DiagnosticCode: String] = [
    .locked: "commands/lock.story", .unknownOutcome: "mistakes/unknown-outcome.story",
  ]

  /// Codes whose examples need another machine; what decides is tested by itself.
  static let untried: Set<DiagnosticCode> = [.networkStore]

  static let codes = DiagnosticCode.allCases.filter {
    elsewhere[$0] == nil && !untried.contains($0)
  }

  /// Adds a time to the commands that take one, so that what is written ages in no way.
  private static let wrapper = """
    #!/bin/sh
    case " $* " in
      *" --at "*) exec "$CHARTER" "$@" ;;
    esac
    case "$1" in
      apply) exec "$CHARTER" "$@" --test-clock --at 2026-06-01 ;;
      validate|plan|test|approve|approvals|rollback|adopt|forget) exec "$CHARTER" "$@" --at 2026-06-01 ;;
      *) exec "$CHARTER" "$@" ;;
    esac

    """

  @Test(arguments: codes)
  func `the documented example of a code raises it`(code: DiagnosticCode) async throws {
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    try sandbox.write(CodeExampleTests.wrapper, to: "bin/charter")
    _ = try await sandbox.run("chmod +x bin/charter && charter init workspace")
    let (files, commands) = parts(of: code.documentation.example)
    for (name, content) in files {
      try sandbox.write(content, to: "workspace/\(name)")
    }
    var tried: [String] = []
    // Without a command it is one of these that raises it.
    for command in commands.isEmpty ? ["charter validate", "charter plan"] : commands {
      let result = try await sandbox.run(
        "export CHARTER=$(command -v charter) PATH=\"$PWD/bin:$PATH\"; cd workspace || exit\n"
          + command
      )
      tried.append("$ \(command)\n\(result.output)")
    }
    #expect(tried.contains { $0.contains("[\(code.rawValue)]") }, "\(tried.joined())")
  }

  @Test(arguments: elsewhere.keys.sorted { $0.rawValue < $1.rawValue })
  func `a story raises a code whose example needs more than a shell`(
    code: DiagnosticCode
  ) throws {
    let story = Project.root.appending(path: "Tests/CharterStories/Stories")
      .appending(path: CodeExampleTests.elsewhere[code] ?? "")
    #expect(try String(contentsOf: story, encoding: .utf8).contains("[\(code.rawValue)]"))
  }

  /// The manifests by name, and the lines of shell.
  private func parts(of example: String) -> (files: [(String, String)], commands: [String]) {
    var files: [(name: String, content: String)] = []
    var commands: [String] = []
    for line in example.components(separatedBy: "\n") {
      if line.hasPrefix("$ ") {
        commands.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("> "), let last = commands.indices.last {
        commands[last] += "\n" + line.dropFirst(2)
      } else if line.hasPrefix("# "), line.hasSuffix(".yaml"), !line.dropFirst(2).contains(" ") {
        files.append((String(line.dropFirst(2)), ""))
      } else {
        if files.isEmpty {
          files.append(("example.yaml", ""))
        }
        files[files.count - 1].content += line + "\n"
      }
    }
    return (files.map { ($0.name, $0.content) }, commands)
  }
}
