import CharterModel

/// When an assignment is in force: `notBefore` ≤ τ < `expires` (section 4, 2).
struct Validity: Hashable, Sendable {
  var begin = Instant.distantPast
  var end = Instant.distantFuture

  /// Of an assignment without times.
  static let always = Validity()
  /// Of a time that is none, in a store that somebody edited.
  static let never = Validity(begin: .distantFuture, end: .distantPast)

  /// An assignment that ends so many seconds from now is about to expire.
  static let soon: Int64 = 30 * 86_400

  func contains(_ moment: Instant) -> Bool { begin <= moment && moment < end }

  /// Where a moment stands in it.
  func phase(at moment: Instant) -> AssignmentPhase {
    if self == .never {
      return .unreadable
    }
    if end <= moment {
      return .expired
    }
    if moment < begin {
      return .notYet
    }
    let soon = Instant(seconds: moment.seconds + Validity.soon, nanoseconds: moment.nanoseconds)
    return end <= soon ? .expiring : .inForce
  }
}

extension Validity {
  /// Reads it from the texts of `notBefore` and `expires`, quotes included; empty ranges stand for what is
  /// not there.
  init(_ bytes: Span<UInt8>, notBefore: Range<Int>, expires: Range<Int>) {
    guard let begin = notBefore.isEmpty ? .distantPast : Validity.moment(bytes, notBefore),
      let end = expires.isEmpty ? .distantFuture : Validity.moment(bytes, expires)
    else {
      self = .never
      return
    }
    self.init(begin: begin, end: end)
  }

  /// The moment that a JSON string says; `nil` where it says none.
  static func moment(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Instant? {
    plainMoment(bytes, value) ?? BodyScanner.content(bytes, value).flatMap { Instant($0) }
  }

  /// The same for `2026-01-31T00:00:00Z`, which is how nearly all are written.
  private static func plainMoment(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Instant? {
    let form: StaticString = "\"0000-00-00T00:00:00Z\""
    guard value.count == form.utf8CodeUnitCount else {
      return nil
    }
    var numbers = (0, 0, 0, 0, 0, 0)
    var field = 0
    var number = 0
    for offset in 0..<form.utf8CodeUnitCount {
      let expected = unsafe form.utf8Start[offset]
      let byte = bytes[value.lowerBound + offset]
      if expected == UInt8(ascii: "0") {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else {
          return nil
        }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        continue
      }
      guard byte == expected else {
        return nil
      }
      switch field {
      case 1: numbers.0 = number
      case 2: numbers.1 = number
      case 3: numbers.2 = number
      case 4: numbers.3 = number
      case 5: numbers.4 = number
      case 6: numbers.5 = number
      default: break
      }
      number = 0
      field += 1
    }
    return Instant(
      year: numbers.0,
      month: numbers.1,
      day: numbers.2,
      hour: numbers.3,
      minute: numbers.4,
      second: numbers.5
    )
  }
}
