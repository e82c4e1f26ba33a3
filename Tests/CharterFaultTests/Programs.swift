import Foundation
import Subprocess
import SystemPackage

/// The programs that are run, and how they end.
enum Programs {
  static let charter = path(of: "charter")
  static let faults = path(of: "faults")
  static let probe = path(of: "trap-probe")

  /// A program of this package: in the folder that is named, or in that of the tests.
  private static func path(of name: String) -> String {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["CHARTER_BINARY_FOLDER"].map {
      URL(fileURLWithPath: $0)
    }
    let beside = CommandLine.arguments.map { URL(fileURLWithPath: $0) }.flatMap {
      [$0.deletingLastPathComponent(), $0]
    }
    let candidates = [named].compactMap(\.self) + beside + [root.appending(path: ".build/debug")]
    let found = candidates.map { $0.appending(path: name).path }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    return found ?? name
  }

  /// Runs a program to its end.
  static func run(_ words: [String], in folder: URL) async throws -> Ended {
    let result = try await Subprocess.run(
      .path(FilePath(words[0])),
      arguments: Arguments(Array(words.dropFirst())),
      environment: .custom([
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": folder.path, "LC_ALL": "C.UTF-8", "CHARTER": charter,
        // Whatever traps is to end, and not to look for the reason first.
        "SWIFT_BACKTRACE": "enable=no",
      ]),
      workingDirectory: FilePath(folder.path),
      output: .string(limit: 64 << 20),
      error: .string(limit: 64 << 20)
    )
    switch result.terminationStatus {
    case .exited(let code):
      return Ended(output: result.standardOutput, errors: result.standardError, code: code)
    case .signaled(let number):
      return Ended(output: result.standardOutput, errors: result.standardError, signal: number)
    }
  }

  /// Runs a line of shell; `$CHARTER` is the program under test.
  static func shell(_ line: String, in folder: URL) async throws -> Ended {
    try await run(["/bin/sh", "-c", line], in: folder)
  }
}

/// How a command ended, and what it said.
struct Ended: Sendable {
  var output: String
  var errors: String
  /// The exit code; nothing where a signal ended it.
  var code: Int32?
  var signal: Int32?

  /// The seconds after which a command with a fault is given up.
  static let patience = 120

  /// Whether it was given up, by the exit code of `timeout`.
  var isHung: Bool { code == 124 }

  /// What it said of its end: an exit code, or a signal.
  var end: String { code.map { "exit \($0)" } ?? "signal \(signal ?? 0)" }

  /// Whether it has told whoever reads its output that the apply is done.
  var isAcknowledged: Bool { code == 0 || output.contains("Apply complete") }

  /// What it said at last, for messages of tests.
  var said: String {
    let lines = (output + errors).split(separator: "\n").suffix(3)
    return "[\(end)] \(lines.joined(separator: " | "))"
  }
}
