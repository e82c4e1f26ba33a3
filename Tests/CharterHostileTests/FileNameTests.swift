import CharterJSON
import CharterModel
import CharterTestSupport
import Foundation
import FoundationXML
import Testing

/// Naughty strings as names of manifests and of folders.
@Suite(.enabled(if: Corpora.hasNaughtyStrings))
struct FileNameTests {
  /// What a file can be called: a `/` becomes something else.
  private static let names: [String] = {
    var seen: Set<[UInt8]> = []
    return NaughtyStrings.all.map { $0.replacingOccurrences(of: "/", with: "_") }
      .filter { name in
        !name.isEmpty && name.utf8.count <= 200 && !name.utf8.contains(0)
          && seen.insert(Array(name.utf8)).inserted
      }
  }()

  private static func file(_ number: Int) -> String {
    number.isMultiple(of: 2) ? "\(names[number]).yaml" : "d\(names[number])/x.yaml"
  }

  @Test func `names of files are shown escaped, and told exactly`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(AllKinds.manifest(1, text: "x"), to: "all.yaml")
    for number in FileNameTests.names.indices {
      let content = """
        apiVersion: charter/v1
        kind: AccessTest
        metadata: {name: x\(number)}
        spec: {assert: [{permission: use-1, tenant: organization-1/tenant, holders: [organization-1/user]}]}

        """
      try write(content, number, bench)
    }
    let validated = try await bench.charter("validate")
    #expect(validated.status == 0, "\(validated.errorText.prefix(500))")
    let plan = try await bench.charter("plan", "--out", "plan.json")
    OutputChecks.terminal(plan)
    OutputChecks.terminal(try await bench.charter("show", "plan.json"))
    let document = try OutputChecks.json(try bench.bytes("plan.json"))
    let files = document.items("changes").compactMap { $0["source"]?["file"]?.string }
    let expected = FileNameTests.names.indices.map(FileNameTests.file) + ["all.yaml"]
    #expect(Set(files.map { Array($0.utf8) }) == Set(expected.map { Array($0.utf8) }))
    OutputChecks.terminal(try await bench.charter("test"))
    try OutputChecks.json(try await bench.charter("test", "--format", "json").output)
    let junit = try await bench.charter("test", "--format", "junit")
    #expect(XMLParser(data: Data(junit.output)).parse())

    for number in FileNameTests.names.indices {
      try write("x: [", number, bench)
    }
    let broken = try await bench.charter("validate")
    #expect(broken.status == 1)
    OutputChecks.terminal(broken)
    let problems = try OutputChecks.json(
      try await bench.charter("validate", "--format", "json").output
    )
    let named = problems.items("diagnostics")
      .compactMap { $0["source"]?["file"]?.string }
    #expect(
      Set(named.map { Array($0.utf8) })
        == Set(FileNameTests.names.indices.map { Array(FileNameTests.file($0).utf8) })
    )

    for number in FileNameTests.names.indices {
      try write("x:   y\n", number, bench)
    }
    for arguments in [["fmt", "--check", "--diff"], ["fmt", "--check"], ["fmt"]] {
      let formatted = try await bench.charter(arguments)
      #expect(formatted.status == (arguments.contains("--check") ? 1 : 0))
      OutputChecks.terminal(formatted)
    }
    #expect(try await bench.charter("fmt", "--check").status == 0)
  }

  /// By POSIX calls: Foundation changes some of these names on the way.
  private func write(_ content: String, _ number: Int, _ bench: Workbench) throws {
    let path = "\(bench.folder.path)/\(FileNameTests.file(number))"
    if let slash = path.lastIndex(of: "/"), !number.isMultiple(of: 2) {
      unsafe mkdir(String(path[..<slash]), 0o755)
    }
    guard let file = unsafe fopen(path, "w") else {
      Issue.record("cannot write \(path.debugDescription)")
      return
    }
    unsafe fputs(content, file)
    unsafe fclose(file)
  }
}
