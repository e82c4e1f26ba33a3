import CharterJSON
import CharterTestSupport
import Foundation
import Testing

/// Every command in every format, over every source of hostile bytes: none of them reaches an output
/// raw.
struct OutputProductTests {
  @Test func `every command and every format has a run and a check`() async throws {
    let commands = try await CommandTable.shared.commands
    let invocations = Invocation.all(".")
    #expect(Set(commands.map(\.path)) == Set(invocations.keys))
    #expect(commands.count > 25)
    for command in commands {
      let own = invocations[command.path] ?? []
      let formats = own.contains(where: \.hasInputFormat) ? [] : command.formats ?? []
      for format in formats {
        #expect(OutputLanguage.of(format, command.path) != nil, "\(command.path) \(format)")
      }
      for report in command.reports {
        #expect(OutputLanguage.formats[report] != nil, "\(command.path) --output \(report)")
      }
    }
    let read = commands.filter { invocations[$0.path]?.contains(where: \.hasInputFormat) ?? false }
    #expect(read.map(\.path) == ["import"])
    #expect(read.first?.formats == ["csv", "json", "peribolos"], "a file of each is imported")
  }

  @Test(arguments: HostileSource.allCases)
  func `no byte of what is read reaches an output raw`(_ source: HostileSource) async throws {
    let bench = try await source.bench()
    defer { bench.remove() }
    let commands = try await CommandTable.shared.commands
    let invocations = Invocation.all(source.workspace)
    // Each source begins elsewhere, so that the parts together have every run.
    var number = HostileSource.allCases.firstIndex(of: source) ?? 0
    for command in commands {
      for invocation in invocations[command.path] ?? [] {
        let isInput = invocation.hasInputFormat
        for format in isInput ? [nil] : command.formats.map({ $0.map(Optional.some) }) ?? [nil] {
          number += 1
          if HostileForm.takes(number, oneOf: 17) {
            try await check(invocation, format, on: bench, source)
          }
        }
        if !command.reports.isEmpty {
          number += 1
          if HostileForm.takes(number, oneOf: 9) {
            try await check(invocation, reports: command.reports, on: bench, source)
          }
        }
      }
    }
  }

  @Test func `no argument reaches an output raw`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try await bench.fill(["x"], actor: "alice")
    let commands = try await CommandTable.shared.commands
    var number = 0
    for command in commands {
      let words = command.path.split(separator: " ").map(String.init)
      let complete = Invocation.all(".")[command.path]?.first?.arguments ?? []
      let hostile = [Hostile.line, Hostile.lines, "::error::x", "##[group]x"]
      var runs: [[String]] = []
      for value in hostile {
        runs += command.options.map { words + complete + [$0, value] }
        runs += (0..<max(1, command.positionals)).map { position in
          words + complete.prefix(position) + [value]
        }
        runs += [words + ["--\(value)"], words + complete + [value]]
      }
      for run in runs {
        number += 1
        guard HostileForm.takes(number, oneOf: 31) else {
          continue
        }
        let outcome = try await bench.run(run, ["GITHUB_ACTIONS": "true"])
        try expect(outcome, .text, isLogged: true)
      }
    }
  }

  /// One string of a file replaced, whatever it says.
  @Test(arguments: ["plan.json", "store/state.json", "store/audit.jsonl", "proof.json"])
  func `no string of a file reaches an output raw`(_ file: String) async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try await bench.fill(["x"], actor: "alice")
    let original = try bench.bytes(file)
    let document = try JSONLines(original)
    let asked: [(arguments: [String], language: OutputLanguage)] =
      file == "plan.json"
      ? [
        (["show", file], .text), (["show", file, "--format", "json"], .json),
        (["apply", file, "--auto-approve"], .text), (["approvals", file], .text),
        (["access", "list", "--from", file], .text),
      ]
      : [
        (["show"], .text), (["show", "--format", "json"], .json), (["drift"], .text),
        (["drift", "--format", "markdown"], .markdown), (["history"], .text),
        (["history", "--format", "ocsf"], .jsonLines),
        (["plan", "--format", "github"], .workflowCommands),
        (["verify", "--proof", "proof.json", "--checkpoint", "checkpoint"], .text),
        (["verify", "--format", "json"], .json),
      ]
    var number = 0
    for path in document.places() {
      for (text, isRaw) in [(Hostile.line + Hostile.lines, false), (Hostile.rawInJSON, true)] {
        number += 1
        guard HostileForm.takes(number, oneOf: 97) else {
          continue
        }
        var edited = document.bytes(
          with: .text(Hostile.mark),
          at: path,
          isPlan: file == "plan.json"
        )
        edited = Hostile.replaced(edited, with: text, isRaw: isRaw)
        try bench.write(file == "plan.json" ? Hostile.sealed(edited) : edited, to: file)
        for question in asked {
          let outcome = try await bench.run(question.arguments)
          try expect(outcome, question.language, isLogged: false)
        }
        if file == "plan.json" {
          try await bench.shell("rm -rf .charter")
        }
      }
    }
  }

  private func check(
    _ invocation: Invocation,
    _ format: String?,
    on bench: Workbench,
    _ source: HostileSource
  ) async throws {
    let bench = try await bench.copy()
    defer { bench.remove() }
    let words = invocation.command.split(separator: " ").map(String.init)
    let outcome = try await bench.run(
      words + invocation.arguments + (format.map { ["--format", $0] } ?? []),
      source.variables,
      entering: source.entering
    )
    let language =
      format.flatMap { OutputLanguage.of($0, invocation.command) } ?? invocation.language
    try expect(outcome, language, isLogged: source.isLogged)
    for file in invocation.files where source != .folderBytes {
      if let bytes = try? bench.bytes(file.name) {
        expect(bytes, file.language, "\(file.name) of \(outcome.command)")
      }
    }
  }

  private func check(
    _ invocation: Invocation,
    reports: [String],
    on bench: Workbench,
    _ source: HostileSource
  ) async throws {
    let bench = try await bench.copy()
    defer { bench.remove() }
    let words = invocation.command.split(separator: " ").map(String.init)
    let outcome = try await bench.run(
      words + invocation.arguments
        + reports.flatMap { ["--output", "\($0)=\(bench.path("made.\($0)"))"] },
      ["GITHUB_STEP_SUMMARY": bench.path("summary.md")].merging(source.variables) { $1 },
      entering: source.entering
    )
    try expect(outcome, invocation.language, isLogged: source.isLogged)
    let files =
      reports.map { ("made.\($0)", OutputLanguage.formats[$0]) } + [("summary.md", .markdown)]
    for (name, language) in files {
      if let bytes = try? bench.bytes(name) {
        expect(bytes, language ?? .text, "\(name) of \(outcome.command)")
      }
    }
  }

  /// Checks a file that was written.
  private func expect(
    _ bytes: [UInt8],
    _ language: OutputLanguage,
    _ name: String,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) {
    do {
      let complaint = try language.complaint(bytes)
      #expect(complaint == nil, Comment(rawValue: name), sourceLocation: location)
    } catch {
      let start = String(decoding: bytes.prefix(100), as: UTF8.self)
      Issue.record("\(error) in \(name): \(start)", sourceLocation: location)
    }
  }

  /// Checks both streams, and that nothing but the program itself ended it.
  private func expect(
    _ outcome: Outcome,
    _ language: OutputLanguage,
    isLogged: Bool,
    _ location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let name = Comment(rawValue: String(outcome.command.prefix(400)))
    #expect(outcome.status >= 0, name, sourceLocation: location)
    do {
      let output = try language.complaint(outcome.output, isLogged: isLogged)
      #expect(output == nil, name, sourceLocation: location)
      let error = try OutputLanguage.text.complaint(outcome.error, isLogged: isLogged)
      #expect(error == nil, name, sourceLocation: location)
    } catch {
      Issue.record("\(error) in the output of \(name)", sourceLocation: location)
    }
  }
}
