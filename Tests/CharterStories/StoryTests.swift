import Foundation
import Testing

/// Every script in `Stories`, run as a person would.
@Suite(.serialized)
struct StoryTests {
  static let files: [String] = {
    let folder = Project.root.appending(path: "Tests/CharterStories/Stories")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let urls = (found?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { $0.pathExtension == "story" }.map(\.path).sorted()
  }()

  @Test(arguments: files)
  func story(_ path: String) async throws {
    let file = URL(fileURLWithPath: path)
    var story = Story(String(decoding: try Data(contentsOf: file), as: UTF8.self))
    let sandbox = try Sandbox()
    defer { sandbox.remove() }
    for (name, content) in story.files {
      try sandbox.write(content, to: name)
    }
    #expect(!story.steps.isEmpty)
    for index in story.steps.indices {
      let result = try await sandbox.run(story.steps[index].command)
      var output = Steady.text(result.output, sandbox)
      if result.status != 0 {
        output += "[exit \(result.status)]\n"
      }
      output = output.trimmedOfBlankLines
      if Project.isRecording {
        story.steps[index].output = output
      } else {
        #expect(output == story.steps[index].output, "$ \(story.steps[index].command)")
      }
    }
    try sandbox.checkStores()
    if Project.isRecording {
      try Data(Story(story.text).text.utf8).write(to: file)
    }
  }
}

/// What differs from run to run, made the same.
enum Steady {
  static func text(_ output: String, _ sandbox: Sandbox) -> String {
    output
      .replacingOccurrences(of: sandbox.folder.path, with: "/SANDBOX")
      .replacing(/[0-9a-f]{64}/, with: "DIGEST")
      .replacing(
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
        with: "LINEAGE"
      )
      // The root of a checkpoint.
      .replacing(/(?m)^( *)[A-Za-z0-9+\/]{43}=$/) { "\($0.1)ROOT" }
  }
}
