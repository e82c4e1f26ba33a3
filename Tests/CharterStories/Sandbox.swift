import CharterModel
import CharterStore
import Foundation
import Subprocess
import SystemPackage
import Testing

/// A folder of its own, in which commands are run as a person would run them.
struct Sandbox {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func write(_ content: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(content.utf8).write(to: file)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// Runs a line of shell with `charter` on the path; both streams in one, as on a terminal.
  func run(_ command: String) async throws -> (output: String, status: Int32) {
    let path = "\(Project.binaryFolder):/usr/local/bin:/usr/bin:/bin"
    let result = try await Subprocess.run(
      .path("/bin/sh"),
      arguments: ["-c", "exec 2>&1\n" + command],
      environment: .custom([
        "PATH": path, "HOME": folder.path, "CHARTER_ACTOR": "tester", "LC_ALL": "C.UTF-8",
        "EXAMPLES": Project.root.appending(path: "examples").path,
        // Patches are applied as files, whatever repository the folder may lie in.
        "GIT_CEILING_DIRECTORIES": folder.deletingLastPathComponent().path,
        "GIT_CONFIG_GLOBAL": "/dev/null",
      ]),
      workingDirectory: .init(folder.path),
      output: .string(limit: 64 << 20)
    )
    guard case .exited(let status) = result.terminationStatus else {
      return (result.standardOutput + "[ended by a signal]\n", -1)
    }
    return (result.standardOutput, Int32(status))
  }

  /// Every store that a test leaves behind must be whole: the state names the trail's length and
  /// head, and the trail tells the state that was applied.
  func checkStores() throws {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.lastPathComponent == "LOCK" {
      let store = Store(file.deletingLastPathComponent().path)
      guard let state = try? store.read() else {
        continue  // Stories about damaged stores leave them damaged.
      }
      guard state.header.serial > 0, let applied = try? store.replay(state).applied else {
        continue
      }
      #expect(ContentDigest.of(applied) == state.header.digest, "\(file.path)")
      let verification = try store.verify()
      #expect(verification.problems.isEmpty, "\(file.path): \(verification.problems)")
      let names = try FileManager.default.contentsOfDirectory(
        atPath: file.deletingLastPathComponent().path
      )
      #expect(names.allSatisfy { !$0.hasSuffix(".tmp") }, "a temporary is left: \(names)")
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}

/// Where things are.
enum Project {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the program under test: that of the tests themselves, unless it is named.
  static let binaryFolder: String = {
    if let named = ProcessInfo.processInfo.environment["CHARTER_BINARY_FOLDER"] {
      return named
    }
    let candidates = CommandLine.arguments.map { URL(fileURLWithPath: $0) }.flatMap {
      [$0.deletingLastPathComponent(), $0]
    }
    let found = candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "charter").path)
    }
    return found?.path ?? root.appending(path: ".build/debug").path
  }()

  /// Whether the expected output of stories is written anew; never in CI.
  static let isRecording = ProcessInfo.processInfo.environment["CHARTER_RECORD"] != nil
}
