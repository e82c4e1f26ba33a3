/// A moment in UTC with nanoseconds, read and written as RFC 3339.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package var seconds: Int64
  package var nanoseconds: Int32

  package init(seconds: Int64, nanoseconds: Int32 = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  package static func < (lhs: Instant, rhs: Instant) -> Bool {
    (lhs.seconds, lhs.nanoseconds) < (rhs.seconds, rhs.nanoseconds)
  }
}

extension Instant {
  /// Before everything that is ever written down.
  package static let distantPast = Instant(seconds: .min)

  /// After everything that is ever written down.
  package static let distantFuture = Instant(seconds: .max)

  /// The moment of a date and a time of day in UTC; `nil` if the calendar has no such moment.
  package init?(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
    guard (1...12).contains(month), day >= 1, day <= Instant.days(in: month, of: year),
      hour < 24, minute < 60, second < 60
    else {
      return nil
    }
    let days = Instant.daysSinceEpoch(year: year, month: month, day: day)
    self.init(seconds: Int64(days * 86_400 + hour * 3600 + minute * 60 + second))
  }

  /// Reads an RFC 3339 time, or a bare date as its midnight in UTC.
  ///
  /// Nothing for anything else, leap seconds included: no calendar that this is compared with has
  /// them.
  package init?(_ text: some StringProtocol) {
    var scanner = DigitScanner(bytes: Array(text.utf8))
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2),
      scanner.take("-"), let day = scanner.number(2),
      (1...12).contains(month), day >= 1, day <= Instant.days(in: month, of: year)
    else {
      return nil
    }
    let midnight = Instant.daysSinceEpoch(year: year, month: month, day: day) * 86_400
    if scanner.isAtEnd {
      self.init(seconds: Int64(midnight))
      return
    }
    guard scanner.take("T") || scanner.take("t"), let hour = scanner.number(2),
      scanner.take(":"), let minute = scanner.number(2), scanner.take(":"),
      let second = scanner.number(2),
      let fraction = scanner.fraction(), let offset = scanner.offset(), scanner.isAtEnd,
      let local = Instant(
        year: year,
        month: month,
        day: day,
        hour: hour,
        minute: minute,
        second: second
      )
    else {
      return nil
    }
    self.init(seconds: local.seconds - Int64(offset), nanoseconds: Int32(fraction))
  }

  /// The one way in which charter writes this moment: `2026-01-31T00:00:00Z`.
  package var rfc3339: String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = Int(seconds) - day * 86_400
    let (year, month, date) = Instant.civil(daysSinceEpoch: day)
    var text = "\(pad(year, 4))-\(pad(month, 2))-\(pad(date, 2))T"
    text += "\(pad(rest / 3600, 2)):\(pad(rest / 60 % 60, 2)):\(pad(rest % 60, 2))"
    if nanoseconds != 0 {
      var digits = pad(Int(nanoseconds), 9)
      while digits.last == "0" {
        digits.removeLast()
      }
      text += ".\(digits)"
    }
    return text + "Z"
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The proleptic Gregorian calendar counted in eras of 400 years that start in March.
  static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func civil(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Reads the fixed-width fields of a time; `Int("+5")` would accept too much.
private struct DigitScanner {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
      return false
    }
    position += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard position + digits <= bytes.count else {
      return nil
    }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
        return nil
      }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    position += digits
    return value
  }

  /// The nanoseconds of an optional `.123`; digits beyond the ninth are refused, not rounded.
  mutating func fraction() -> Int? {
    guard take(".") else {
      return 0
    }
    var value = 0
    var digits = 0
    while let digit = number(1) {
      value = value * 10 + digit
      digits += 1
      if digits > 9 {
        return nil
      }
    }
    for _ in digits..<9 {
      value *= 10
    }
    return digits == 0 ? nil : value
  }

  /// Seconds east of UTC from `Z` or `+01:00`.
  mutating func offset() -> Int? {
    if take("Z") || take("z") {
      return 0
    }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), take(":"), let minutes = number(2), hours < 24,
      minutes < 60
    else {
      return nil
    }
    return sign * (hours * 3600 + minutes * 60)
  }
}
