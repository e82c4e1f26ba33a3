import CharterTestSupport
import Foundation
import Testing

/// Symbolic links and `..`: nothing outside of the workspace and its store is read, and nothing at
/// all is written through a link.
struct LinkTests {
  /// Somebody's file that is none of charter's business.
  private static let precious = "precious: [not yours\n"

  private func workspace(_ store: String? = nil) throws -> Workbench {
    let bench = try Workbench()
    let spec = store.map { "spec: {store: \($0)}\n" } ?? ""
    try bench.write(AllKinds.workspace + spec, to: "ws/charter.yaml")
    try bench.write(AllKinds.manifest(1, text: "x"), to: "ws/all.yaml")
    try bench.write(LinkTests.precious, to: "outside/victim")
    return bench
  }

  /// The command fails, says that it is a link, and shows nothing of what the link leads to.
  private func refuses(
    _ bench: Workbench,
    _ arguments: String...,
    at location: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await bench.charter(arguments, location)
    #expect(outcome.status == 1, sourceLocation: location)
    let said = outcome.text + outcome.errorText
    #expect(said.contains("symbolic link"), "\(said.prefix(300))", sourceLocation: location)
    #expect(!said.contains("not yours"), "\(said.prefix(300))", sourceLocation: location)
    #expect(try bench.text("outside/victim") == LinkTests.precious, sourceLocation: location)
  }

  // MARK: Reading

  @Test func `a manifest that is a link is refused, unread`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try bench.link("ws/more.yaml", to: "../outside/victim")
    try await refuses(bench, "validate", "ws")
    try await refuses(bench, "plan", "ws")
    try await refuses(bench, "fmt", "ws")
    try await refuses(bench, "fmt", "ws/more.yaml")
  }

  @Test func `a folder that is a link is not passed over in silence`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try bench.write(LinkTests.precious, to: "outside/more.yaml")
    try bench.link("ws/more", to: "../outside")
    let outcome = try await bench.charter("validate", "ws")
    #expect(outcome.errorText.contains("\"more\" is a symbolic link"), "\(outcome.errorText)")
    #expect(!outcome.errorText.contains("not yours"))
  }

  @Test func `charter.yaml that is a link is refused, unread`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try FileManager.default.removeItem(atPath: bench.path("ws/charter.yaml"))
    try bench.link("ws/charter.yaml", to: "../outside/victim")
    for command in ["validate", "fmt", "plan", "drift", "show", "tree"] {
      try await refuses(bench, command, "ws")
    }
    // One that would be a good one, too.
    try bench.write(AllKinds.workspace, to: "outside/charter.yaml")
    try FileManager.default.removeItem(atPath: bench.path("ws/charter.yaml"))
    try bench.link("ws/charter.yaml", to: "../outside/charter.yaml")
    for command in ["validate", "fmt", "plan", "drift", "show", "tree"] {
      try await refuses(bench, command, "ws")
    }
  }

  @Test func `what is no file is not passed over in silence`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    unsafe mkfifo(bench.path("ws/fifo.yaml"), 0o600)
    let outcome = try await bench.charter("validate", "ws")
    #expect(outcome.status == 1)
    #expect(outcome.errorText.contains("fifo.yaml"))
  }

  @Test func `a name that is not UTF-8 is not passed over in silence`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    let path = Array("\(bench.path("ws"))/".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF)]
    let name = path + Array(".yaml".utf8CString)
    if let file = unsafe name.withUnsafeBufferPointer({ name in
      unsafe name.baseAddress.flatMap { unsafe fopen($0, "w") }
    }) {
      unsafe fclose(file)
      let outcome = try await bench.charter("validate", "ws")
      #expect(outcome.status == 1, "\(outcome.text)")
    }
  }

  @Test func `files that secrets are kept in are never opened`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    unsafe mkfifo(bench.path("secret"), 0o600)
    try bench.write(
      AllKinds.manifest(1, text: "x", file: "file:../secret"),
      to: "ws/all.yaml"
    )
    // Opening it would wait for ever.
    #expect(try await bench.charter("apply", "--auto-approve", "ws").status == 0)
  }

  // MARK: The store

  @Test(arguments: ["../shared", "../outside/../shared", "\"{folder}/shared\""])
  func `a store elsewhere is where charter.yaml says in so many words`(
    _ store: String
  ) async throws {
    let bench = try workspace()
    defer { bench.remove() }
    let spec = "spec: {store: \(store.replacing("{folder}", with: bench.folder.path))}\n"
    try bench.write(AllKinds.workspace + spec, to: "ws/charter.yaml")
    #expect(try await bench.charter("apply", "--auto-approve", "ws").status == 0)
    #expect(bench.exists("shared/state.json"))
    #expect(!bench.exists("ws/store"))
  }

  @Test(arguments: ["\"\"", "\"out\\0side\"", "\"a\\nb\"", "\"a\\e[31mb\"", "\"a\\u202Eb\""])
  func `a store that no folder should be called is refused with its place`(
    _ store: String
  ) async throws {
    let bench = try workspace(store)
    defer { bench.remove() }
    let before = try FileManager.default.contentsOfDirectory(atPath: bench.path("ws")).sorted()
    for command in [["validate"], ["plan"], ["apply", "--auto-approve"]] {
      let outcome = try await bench.charter(command + ["ws"])
      #expect(outcome.status == 1, "\(command)")
      #expect(outcome.errorText.contains("ws/charter.yaml:4:15"), "\(outcome.errorText)")
    }
    let after = try FileManager.default.contentsOfDirectory(atPath: bench.path("ws")).sorted()
    #expect(after == before)
  }

  @Test(arguments: [("store", "ws/store"), ("a/b", "ws/a")])
  func `a store that a link leads to is not written`(
    _ store: String,
    _ link: String
  ) async throws {
    let bench = try workspace(store)
    defer { bench.remove() }
    try bench.link(link, to: "../outside")
    try await refuses(bench, "apply", "--auto-approve", "ws")
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.path("outside"))
    #expect(names == ["victim"])
  }

  @Test(arguments: ["state.json", "audit.jsonl", "LOCK"])
  func `a file of the store that is a link is neither read nor written`(
    _ name: String
  ) async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try FileManager.default.createDirectory(
      atPath: bench.path("ws/store"),
      withIntermediateDirectories: true
    )
    try bench.link("ws/store/\(name)", to: "../../outside/victim")
    try await refuses(bench, "apply", "--auto-approve", "ws")
    if name == "state.json" {
      for command in ["plan", "drift", "show"] {
        try await refuses(bench, command, "ws")
      }
    }
  }

  @Test func `a trail that has become a link is not read`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    #expect(try await bench.charter("apply", "--auto-approve", "ws").status == 0)
    try FileManager.default.moveItem(
      atPath: bench.path("ws/store/audit.jsonl"),
      toPath: bench.path("outside/audit.jsonl")
    )
    try bench.link("ws/store/audit.jsonl", to: "../../outside/audit.jsonl")
    let state = try bench.text("ws/store/state.json")
    try bench.write(state.replacing("\"zone\"", with: "\"region\""), to: "ws/store/state.json")
    let trail = try bench.bytes("outside/audit.jsonl")
    try await refuses(bench, "drift", "ws")
    try await refuses(bench, "plan", "ws")
    try await refuses(bench, "apply", "--auto-approve", "ws")
    #expect(try bench.bytes("outside/audit.jsonl") == trail)
  }

  // MARK: Writing

  @Test func `a plan is not saved through a link`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try bench.link("plan.json", to: "outside/victim")
    try await refuses(bench, "plan", "--quiet", "--out", "plan.json", "ws")
    try bench.link("new.json", to: "outside/new")
    try await refuses(bench, "plan", "--quiet", "--out", "new.json", "ws")
    #expect(!bench.exists("outside/new"))
  }

  @Test func `a plan that cannot be written leaves the one before it`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    #expect(try await bench.charter("plan", "--quiet", "--out", "plan.json", "ws").status == 0)
    let before = try bench.bytes("plan.json")
    try bench.write("x: [", to: "ws/broken.yaml")
    #expect(try await bench.charter("plan", "--quiet", "--out", "plan.json", "ws").status == 1)
    #expect(try bench.bytes("plan.json") == before)
  }

  @Test func `init writes into no folder through a link of its own making`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try bench.link("fresh/acme.yaml", to: "../outside/victim", makingFolder: true)
    #expect(try await bench.charter("init", "fresh").status == 1)
    #expect(try bench.text("outside/victim") == LinkTests.precious)
    try bench.link("other/charter.yaml", to: "../outside/new", makingFolder: true)
    #expect(try await bench.charter("init", "other").status == 1)
    #expect(!bench.exists("outside/new"))
  }

  @Test func `schemas are not written through links`() async throws {
    let bench = try workspace()
    defer { bench.remove() }
    try bench.link("schemas/User.schema.json", to: "../outside/victim", makingFolder: true)
    try await refuses(bench, "schema", "--out", "schemas")
  }
}

extension Workbench {
  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  func write(bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  fileprivate func link(_ name: String, to target: String, makingFolder: Bool) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: name).deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try link(name, to: target)
  }
}
