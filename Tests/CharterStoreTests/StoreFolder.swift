import CharterModel
import CharterStore
import Foundation
import Testing

/// A store in a folder of its own, whose entries change nothing.
struct StoreFolder {
  let url: URL
  var path: String { url.path }
  var store: Store { Store(path) }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "charter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(at: url)
  }

  /// Adds one entry to the trail.
  func apply(at time: String = "2026-06-01", beginsTestClock: Bool = false) throws {
    let time = try #require(Instant(time))
    // A program that another test starts holds the lock too, from its fork until it begins.
    _ = try store.commit(Store.Writing(lockTimeout: 60, allowsNetwork: true)) { state in
      Store.Commit(
        resources: [],
        entry: AuditEntry(
          serial: state.header.serial + 1,
          time: time,
          actor: "tester",
          workspace: "acme-access",
          lineage: state.header.lineage,
          planDigest: "",
          stateDigest: StoredState.emptyDigest,
          summary: AuditEntry.Summary(),
          changes: []
        ),
        appliedDigest: StoredState.emptyDigest,
        guards: [:],
        beginsTestClock: beginsTestClock
      )
    }
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: url.appending(path: name)))
  }

  /// Writes a file; takes it away where there is nothing to write.
  func put(_ bytes: [UInt8]?, in name: String) throws {
    let file = url.appending(path: name)
    guard let bytes else {
      try? FileManager.default.removeItem(at: file)
      return
    }
    try Data(bytes).write(to: file)
  }
}
