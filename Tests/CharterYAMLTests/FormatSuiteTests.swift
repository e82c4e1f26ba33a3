import CharterModel
import CharterTestSupport
import CharterYAML
import Foundation
import Testing

/// What others have written: the public YAML test suite, and the examples.
struct FormatSuiteTests {
  @Test(.enabled(if: Corpora.hasYAMLSuite))
  func `every case that is read can be laid out, and stays then`() throws {
    var count = 0
    for test in try YAMLSuiteCase.all() {
      let (_, diagnostics) = YAMLReader.read(test.yaml, file: FileIndex(0))
      guard diagnostics.isEmpty else {
        continue
      }
      count += 1
      let once = try #require(formatted(test.yaml), "\(test.id)")
      #expect(formatted(once) == once, "\(test.id)")
      #expect(trees(once) == SuiteEvents(test.events).documents, "\(test.id)")
    }
    #expect(count == 193)
  }

  @Test func `the examples are in canonical layout`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let manifests = (paths ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(manifests.count > 50)
    for path in manifests {
      let bytes = try Array(Data(contentsOf: folder.appending(path: path)))
      #expect(formatted(bytes) == bytes, "\(path)")
    }
  }

  @Test func `every example comes back from another layout`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "examples")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    for path in (paths ?? []).filter({ $0.hasSuffix(".yaml") }) {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      // Twice the indentation, blanks at the ends of lines, and line breaks of another system.
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let wide = lines.map { line in
        let spaces = String(line.prefix { $0 == " " })
        let rest = line.dropFirst(spaces.count)
        return spaces + spaces + (rest.hasPrefix("- ") ? "-  " + rest.dropFirst() : rest)
          + (rest.contains(": ") ? " \r\n" : "\r\n")
      }
      #expect(
        formatted(Array(wide.joined().utf8)).map { String(decoding: $0, as: UTF8.self) } == text,
        "\(path)"
      )
    }
  }
}
