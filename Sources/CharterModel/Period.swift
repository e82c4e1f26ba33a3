/// A length of time as people agree on it: `14 days`, `6 months`.
///
/// Months and years are those of the calendar; a day that the month does not have is its last.
package struct Period: Hashable, Sendable {
  /// What is counted.
  package enum Unit: String, CaseIterable, Sendable {
    case minutes
    case hours
    case days
    case weeks
    case months
    case years

    /// The word for one of them.
    var singular: String { String(rawValue.dropLast()) }
  }

  package let count: Int
  package let unit: Unit

  /// Reads `14 days`: a whole number from 1 to 99999, a space, and a unit.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...5).contains(parts[0].count),
      parts[0].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      parts[0].first != UInt8(ascii: "0"),
      let count = Int(String(decoding: parts[0], as: UTF8.self)),
      let unit = Unit.allCases.first(where: { unit in
        parts[1].elementsEqual(unit.rawValue.utf8) || parts[1].elementsEqual(unit.singular.utf8)
      })
    else {
      return nil
    }
    self.count = count
    self.unit = unit
  }

  /// The pattern of the text, for schemas.
  package static let pattern =
    "[1-9][0-9]{0,4} (" + Unit.allCases.map { "\($0.singular)s?" }.joined(separator: "|") + ")"
}

extension Period: CustomStringConvertible {
  package var description: String { "\(count) \(count == 1 ? unit.singular : unit.rawValue)" }
}

extension Instant {
  /// The moment so much later.
  package func advanced(by period: Period) -> Instant {
    let seconds: Int
    switch period.unit {
    case .minutes: seconds = 60
    case .hours: seconds = 3600
    case .days: seconds = 86_400
    case .weeks: seconds = 7 * 86_400
    case .months: return advanced(months: period.count)
    case .years: return advanced(months: 12 * period.count)
    }
    return Instant(seconds: self.seconds + Int64(seconds * period.count), nanoseconds: nanoseconds)
  }

  private func advanced(months: Int) -> Instant {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - Int64(day) * 86_400
    let (year, month, date) = Instant.civil(daysSinceEpoch: day)
    let later = month - 1 + months
    let (newYear, newMonth) = (year + later / 12, later % 12 + 1)
    let last = Instant.days(in: newMonth, of: newYear)
    let newDay = Instant.daysSinceEpoch(year: newYear, month: newMonth, day: min(date, last))
    return Instant(seconds: Int64(newDay) * 86_400 + rest, nanoseconds: nanoseconds)
  }

  /// The day of this moment, `2026-01-31`.
  package var day: String { String(rfc3339.prefix(10)) }

  /// The shortest form in which manifests have this moment: `2026-01-31` for a midnight.
  package var shortest: String {
    nanoseconds == 0 && seconds % 86_400 == 0 ? day : rfc3339
  }
}
