package import CharterFiles
package import CharterModel

/// Why a store cannot be read or written.
package enum StoreError: Error, Equatable {
  /// The system refused; nothing was changed.
  case system(FileError)
  /// A file of the store is not what charter, or strict JSON, would have there.
  case malformed(file: String, line: Int, column: Int, message: String)
  /// The state is older than one that was committed here.
  case replayed(serial: Int, committed: Int)
  /// The store has another lineage than it is pinned to, or, if `found` is `nil`, there is none.
  case otherLineage(found: String?, pin: LineagePin)
  /// The time of an entry is before that of the last one.
  case backwards(time: Instant, last: Instant, hasTestClock: Bool)
  /// The store is in a file system that other machines write to.
  case network(fileSystem: String)
  /// Somebody else is writing.
  case locked
  /// The store is not the one that the plan was made for.
  case stale(message: String)
  /// The state was replaced and the folder could not be synced: the old or the new state may be
  /// the one that lasts.
  case unknownOutcome(FileError)
}
