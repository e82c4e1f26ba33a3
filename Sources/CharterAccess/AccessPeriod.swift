package import CharterModel

/// From when to when something is otherwise than before; times in UTC.
package struct AccessPeriod: Hashable, Sendable {
  /// `nil` where it begins at the time that is asked about.
  package let from: Instant?
  /// The first moment after it; `nil` where it does not end.
  package let until: Instant?

  package init(from: Instant? = nil, until: Instant? = nil) {
    self.from = from
    self.until = until
  }

  /// From the time that is asked about, without an end.
  package static let whole = AccessPeriod()

  package var isWhole: Bool { self == .whole }

  package var begin: Instant { from ?? .distantPast }
  package var end: Instant { until ?? .distantFuture }

  package func overlaps(_ other: AccessPeriod) -> Bool {
    begin < other.end && other.begin < end
  }

  /// Whether another one lies within it.
  package func contains(_ other: AccessPeriod) -> Bool {
    begin <= other.begin && other.end <= end
  }
}

extension AccessPeriod: Comparable {
  package static func < (lhs: AccessPeriod, rhs: AccessPeriod) -> Bool {
    (lhs.begin, lhs.end) < (rhs.begin, rhs.end)
  }
}

extension AccessPeriod {
  /// ` from 2027-01-01 until 2027-02-01`, to go on with behind a sentence; nothing for the whole of time.
  package var words: String {
    (from.map { " from \($0.shortest)" } ?? "") + (until.map { " until \($0.shortest)" } ?? "")
  }
}
