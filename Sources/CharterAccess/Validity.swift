import CharterModel

/// When an assignment is in force: `notBefore` ≤ τ < `expires` (section 4, 2).
struct Validity: Hashable, Sendable {
  var begin = Instant.distantPast
  var end = Instant.distantFuture

  /// Of an assignment without times.
  static let always = Validity()
  /// Of times that cannot be read, in a store that somebody edited.
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
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    for offset in 0..<value.count {
      let (expected, byte) = unsafe (form.utf8Start[offset], bytes[value.lowerBound + offset])
      guard byte == expected || (expected == UInt8(ascii: "0") && isDigit(byte)) else {
        return nil
      }
    }
    func number(_ offset: Int, _ count: Int) -> Int {
      (offset..<offset + count).reduce(0) {
        $0 * 10 + Int(bytes[value.lowerBound + $1] - UInt8(ascii: "0"))
      }
    }
    return Instant(
      year: number(1, 4),
      month: number(6, 2),
      day: number(9, 2),
      hour: number(12, 2),
      minute: number(15, 2),
      second: number(18, 2)
    )
  }
}
