package import CharterModel

/// What happened to one resource, in the order in which it did, whatever it was called.
package struct ResourceHistory: Sendable {
  /// One thing that happened.
  package enum Event: Sendable {
    case applied(AuditEntry, AuditEntry.Change)
    /// An apply found it changed by somebody else.
    case found(AuditEntry, AuditEntry.Found)

    package var entry: AuditEntry {
      switch self {
      case .applied(let entry, _), .found(let entry, _): entry
      }
    }

    package var address: String {
      switch self {
      case .applied(_, let change): change.address
      case .found(_, let found): found.address
      }
    }
  }

  /// As it was asked for.
  package let address: Address
  package private(set) var events: [Event] = []
  /// Whether the last event left it in the store.
  package private(set) var isThere = false

  /// Follows a resource back through its renames.
  ///
  /// What had the name before another resource was renamed to it is not part of it.
  package init(of address: Address, in entries: [AuditEntry]) {
    self.address = address
    var name = address.description
    var isFirst = true
    for entry in entries.reversed() {
      for change in entry.changes
      where change.address == name || change.previousAddress == name {
        events.append(.applied(entry, change))
        if isFirst {
          isThere = change.written != nil && change.address == name
          isFirst = false
        }
        if change.address == name, let previous = change.previousAddress {
          name = previous
          break
        }
      }
      for found in entry.found where found.address == name {
        events.append(.found(entry, found))
        if isFirst {
          isThere = found.after != nil
          isFirst = false
        }
      }
    }
    events.reverse()
  }
}
