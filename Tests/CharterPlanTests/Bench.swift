import CharterApply
import CharterManifest
import CharterModel
import CharterPlan
import CharterStore
import Foundation
import Testing

/// A workspace and its store in a folder of their own.
struct Bench {
  let folder: URL
  var store: Store { Store(folder.appending(path: "store").path) }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "charter-\(UUID())")
  }

  /// Puts these manifests in the place of those that are there.
  func write(_ files: [String: String]) throws {
    let manifests = folder.appending(path: "manifests")
    try? FileManager.default.removeItem(at: manifests)
    try FileManager.default.createDirectory(at: manifests, withIntermediateDirectories: true)
    for (name, content) in files {
      try Data(content.utf8).write(to: manifests.appending(path: name))
    }
  }

  func desired() throws -> DesiredState {
    let (state, diagnostics) = Manifests(workspace: folder.appending(path: "manifests").path)
      .desiredState(with: .known([]))
    try #require(diagnostics.isEmpty, "\(diagnostics.map(\.message))")
    return try #require(state)
  }

  func plan(at seconds: Int64 = 1_780_000_000) throws -> Plan {
    let stored = try store.read()
    return Planner.plan(
      try desired(),
      stored,
      Planner.Options(
        folder: folder.path,
        at: Instant(seconds: seconds),
        storedDigest: .known(ContentDigest.of(stored))
      )
    )
  }

  func apply(_ plan: Plan) throws {
    let applier = Applier(
      store,
      Store.Writing(),
      actor: "tester",
      time: Instant(seconds: 1_780_000_000)
    )
    try applier.apply(plan, planDigest: "") { _ in }
    try checkStore()
  }

  /// The store is whole: what is there is what was applied, by digest and by the audit trail.
  func checkStore() throws {
    let state = try store.read()
    #expect(ContentDigest.of(state) == state.header.digest)
    #expect(ContentDigest.of(try store.replay(state).applied) == state.header.digest)
  }

  /// Address → body, the slow and obvious way.
  func storedBodies() throws -> [String: String] {
    let state = try store.read()
    return Dictionary(
      uniqueKeysWithValues: state.resources.map {
        (
          String(decoding: state.address($0), as: UTF8.self),
          String(decoding: state.body($0), as: UTF8.self)
        )
      }
    )
  }

  func desiredBodies() throws -> [String: String] {
    let state = try desired()
    return Dictionary(
      uniqueKeysWithValues: state.resources.map {
        (
          String(decoding: state.address($0), as: UTF8.self),
          String(decoding: state.body($0), as: UTF8.self)
        )
      }
    )
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }
}
