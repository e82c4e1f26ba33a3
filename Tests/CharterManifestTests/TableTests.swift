import CharterJSON
import CharterManifest
import CharterModel
import Foundation
import Testing

/// The tables and what is made of them.
struct TableTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test
  func `the schemas that are checked in are those of the tables`() throws {
    let folder = TableTests.root.appending(path: "schemas")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == SchemaExport.files.map(\.name).sorted())
    for file in SchemaExport.files {
      let bytes = try Data(contentsOf: folder.appending(path: file.name))
      let isCurrent = [UInt8](bytes) == file.schema.pretty() + [0x0A]
      #expect(isCurrent, "\(file.name): charter schema --out schemas")
    }
  }

  @Test(arguments: Kind.allCases)
  func `an item can have metadata and fields side by side`(kind: Kind) {
    let metadata = Set(Metadata.shape.fields.map(\.name))
    let both = metadata.intersection(kind.table.spec.fields.map(\.name))
    // There it is the rule; what protects policies is in the metadata of the list.
    #expect(both == (kind == .policy ? ["protect"] : []))
  }

  @Test(arguments: Kind.allCases)
  func `the ordinal of a kind is its place among all kinds and tables`(kind: Kind) {
    #expect(Kind.allCases[kind.ordinal] == kind)
    #expect(kind.table.kind == kind)
  }

  @Test(arguments: Kind.allCases)
  func `the example of a kind is a manifest`(kind: Kind) throws {
    let workspace = try Folder()
    defer { workspace.remove() }
    // What the example refers to is another workspace's.
    try workspace.write(
      "apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: own}\nspec: {uses: [other]}\n",
      to: "charter.yaml"
    )
    try workspace.write(kind.table.example, to: "example.yaml")
    let (state, diagnostics) = Manifests(workspace: workspace.path).desiredState(with: .unknown)
    #expect(!diagnostics.hasErrors, "\(diagnostics.map(\.message))")
    #expect(state?.resources.map(\.kind) == [kind])
  }

  @Test
  func `the example of a workspace is one`() throws {
    let workspace = try Folder()
    defer { workspace.remove() }
    try workspace.write(WorkspaceTable.example, to: "charter.yaml")
    let (state, diagnostics) = Manifests(workspace: workspace.path).desiredState(with: .unknown)
    #expect(diagnostics.isEmpty)
    #expect(state?.workspace == "acme-access")
  }

  @Test(arguments: DiagnosticCode.allCases)
  func `every code is explained`(code: DiagnosticCode) {
    let text = code.documentation
    for sentence in [text.what, text.why, text.remedy] {
      #expect(sentence.hasSuffix("."), "\(code)")
    }
    #expect(!text.title.isEmpty && !text.example.isEmpty && !text.title.hasSuffix("."))
  }
}

/// A folder of its own.
struct Folder {
  private let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "charter-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func write(_ content: String, to name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(content.utf8).write(to: file)
  }

  func remove() {
    try? FileManager.default.removeItem(at: url)
  }
}
