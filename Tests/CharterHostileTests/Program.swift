import CharterTestSupport
import Foundation
import Subprocess
import SystemPackage
import Testing

/// What one run of the program gave.
struct Outcome: Sendable {
  let command: String
  let output: [UInt8]
  let error: [UInt8]
  /// Negative where a signal ended it.
  let status: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: error, as: UTF8.self) }
}

/// A folder of its own, in which the program is run.
struct Workbench: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "charter-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ content: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(content.utf8).write(to: file)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Makes `to` a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Runs the program; whatever it says has nothing hidden in it, and nothing ends it but itself.
  @discardableResult
  func charter(
    _ arguments: String...,
    actor: String = "tester",
    _ location: SourceLocation = #_sourceLocation
  ) async throws -> Outcome {
    try await charter(arguments, actor: actor, location)
  }

  @discardableResult
  func charter(
    _ arguments: [String],
    actor: String = "tester",
    _ location: SourceLocation = #_sourceLocation
  ) async throws -> Outcome {
    let outcome = try await run(arguments, ["CHARTER_ACTOR": actor])
    let name = Comment(rawValue: String(outcome.command.prefix(300)))
    #expect(outcome.status >= 0, name, sourceLocation: location)
    #expect(HiddenText.complaint(outcome.output) == nil, name, sourceLocation: location)
    #expect(HiddenText.complaint(outcome.error) == nil, name, sourceLocation: location)
    return outcome
  }

  /// Runs the program, and checks nothing.
  ///
  /// - Parameters:
  ///   - arguments: What it is given.
  ///   - variables: What the environment has besides the usual, or instead of it.
  ///   - entering: A script of the shell that is run before it, such as one that enters a folder whose
  ///     name is not UTF-8.
  /// - Returns: What it gave.
  /// - Throws: An error of the system.
  func run(
    _ arguments: [String],
    _ variables: [String: String] = [:],
    entering: String = ":"
  ) async throws -> Outcome {
    let usual = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "CHARTER_ACTOR": "tester",
      "LC_ALL": "C.UTF-8",
    ]
    let environment = usual.merging(variables) { $1 }
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: Arguments(
        ["-c", "\(entering); exec \"$0\" \"$@\"", Workbench.program] + arguments
      ),
      environment: .custom(
        Dictionary(
          uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) }
        )
      ),
      workingDirectory: FilePath(folder.path),
      output: .bytes(limit: 256 << 20),
      error: .bytes(limit: 256 << 20)
    )
    let status: Int32 =
      if case .exited(let code) = result.terminationStatus { Int32(code) } else { -1 }
    return Outcome(
      command: "charter " + arguments.map(\.debugDescription).joined(separator: " "),
      output: result.standardOutput,
      error: result.standardError,
      status: status
    )
  }

  /// Runs a script of the shell, which has to succeed.
  func shell(_ script: String, _ location: SourceLocation = #_sourceLocation) async throws {
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-ec", script],
      environment: .custom([
        "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@acme.example", "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@acme.example",
      ]),
      workingDirectory: FilePath(folder.path),
      output: .discarded,
      error: .bytes(limit: 1 << 20)
    )
    #expect(
      result.terminationStatus == .exited(0),
      "\(String(decoding: result.standardError, as: UTF8.self))",
      sourceLocation: location
    )
  }

  /// The program under test: beside the tests, unless its folder is named.
  private static let program: String = {
    if let named = ProcessInfo.processInfo.environment["CHARTER_BINARY_FOLDER"] {
      return "\(named)/charter"
    }
    let candidates = CommandLine.arguments.map { URL(fileURLWithPath: $0) }
      .flatMap { [$0.deletingLastPathComponent(), $0] }.map { $0.appending(path: "charter").path }
    let package = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
      ?? package.appending(path: ".build/debug/charter").path
  }()
}
