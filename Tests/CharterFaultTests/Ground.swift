import Foundation

/// A workspace in a folder of its own, with a store that can be put back.
struct Ground: Sendable {
  let base: URL

  var workspace: URL { base.appending(path: "workspace") }
  var store: URL { workspace.appending(path: "store") }

  /// Makes one, in the folder for temporary files or where it is said.
  init(_ manifests: [String: String], _ image: StoreImage? = nil, in parent: URL? = nil) throws {
    let parent = parent ?? FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    base = parent.appending(path: "charter-faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
    try write(manifests)
    try image?.write(to: store)
  }

  /// One that is there.
  init(at base: URL) {
    self.base = base
  }

  func write(_ manifests: [String: String]) throws {
    for (name, content) in manifests {
      try Data(content.utf8).write(to: workspace.appending(path: name))
    }
  }

  /// Puts the store back; takes it away where there was none.
  func put(_ image: StoreImage?) throws {
    try? FileManager.default.removeItem(at: store)
    try image?.write(to: store)
  }

  func image() throws -> StoreImage? {
    try StoreImage.read(store)
  }

  /// A command of charter, run in the workspace.
  func charter(_ arguments: [String]) async throws -> Ended {
    try await Programs.run([Programs.charter] + arguments, in: workspace)
  }

  func remove() {
    try? FileManager.default.removeItem(at: base)
  }
}

/// The commands of charter that are tried; what they give depends on nothing but the manifests and
/// the store.
enum Command {
  static let time = ["--at", "2026-01-01T00:00:00Z"]
  static let apply = ["apply", "--auto-approve", "--actor", "tester", "--test-clock"] + time
  static let plan = ["plan", "--detailed-exitcode", "--actor", "tester"] + time
}
