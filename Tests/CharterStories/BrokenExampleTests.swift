import Foundation
import Testing

/// Every mistake in the `broken` folder of an example: a patch to the example's manifests, and
/// beside it a command with what it says then.
@Suite(.serialized)
struct BrokenExampleTests {
  static let patches: [String] = {
    let folder = Project.root.appending(path: "examples")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { $0.pathExtension == "patch" }.map(\.path).sorted()
  }()

  @Test(arguments: patches)
  func `a broken example says what is wrong`(path: String) async throws {
    let patch = URL(fileURLWithPath: path)
    let example = patch.deletingLastPathComponent().deletingLastPathComponent()
    let transcript = patch.deletingPathExtension().appendingPathExtension("txt")
    let expected = try String(contentsOf: transcript, encoding: .utf8)
    let command = try #require(expected.components(separatedBy: "\n").first).dropFirst(2)
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    let prepared = try await sandbox.run(
      "cp -R \"\(example.path)\"/. . && rm -rf store"
        + " && charter apply --test-clock --auto-approve --quiet --at 2026-06-01"
        + " && git apply --whitespace=nowarn broken/\(patch.lastPathComponent)"
    )
    #expect(prepared.status == 0, "\(prepared.output)")
    let result = try await sandbox.run(String(command))
    let output =
      "$ \(command)\n" + Steady.text(result.output, sandbox).trimmedOfBlankLines
      + (result.status == 0 ? "" : "[exit \(result.status)]\n")
    if Project.isRecording {
      try Data(output.utf8).write(to: transcript)
    } else {
      #expect(output == expected)
    }
    try sandbox.checkStores()
  }

  @Test
  func `there are broken examples, each with its transcript`() {
    #expect(BrokenExampleTests.patches.count > 100)
  }
}

/// Every fact about a platform that an example walks.
struct FactTests {
  /// How many facts there are of each platform.
  static let counts = ["AS": 13, "CC": 21, "HI": 7, "RP": 17, "ZT": 18]

  static let facts = counts.flatMap { system, count in (1...count).map { "\(system)\($0)" } }
    .sorted()

  @Test(arguments: facts)
  func `a fact has a story, a broken example, and a row in the example's README`(
    fact: String
  ) throws {
    let stories = Project.root.appending(path: "Tests/CharterStories/Stories/facts")
    let names = try FileManager.default.contentsOfDirectory(atPath: stories.path)
      .filter { $0.hasPrefix("\(fact)-") }
    let name = try #require(names.first)
    let story = try String(contentsOf: stories.appending(path: name), encoding: .utf8)
    #expect(story.contains("$EXAMPLES"))
    let broken = BrokenExampleTests.patches.filter { $0.contains("/broken/\(fact)-") }
    let patch = try #require(broken.first)
    let readme = URL(fileURLWithPath: patch).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "README.md")
    #expect(try String(contentsOf: readme, encoding: .utf8).contains("| \(fact) |"))
  }
}
