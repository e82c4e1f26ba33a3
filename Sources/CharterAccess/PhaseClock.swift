import CharterModel

/// Tells whether assignments are in force at one moment, from the text of their times.
struct PhaseClock: Sendable {
  /// Assignments that end so many seconds from now are about to expire.
  static let soon: Int64 = 30 * 86_400

  private let now: Instant
  private let nowText: [UInt8]
  private let soonText: [UInt8]
  private let soonInstant: Instant

  init(_ now: Instant) {
    self.now = now
    soonInstant = Instant(seconds: now.seconds + PhaseClock.soon, nanoseconds: now.nanoseconds)
    // Times to the second compare with the second that the moment lies in.
    nowText = Array(Instant(seconds: now.seconds).rfc3339.utf8)
    soonText = Array(Instant(seconds: soonInstant.seconds).rfc3339.utf8)
  }

  /// Section 4, 2: in force where `notBefore` ≤ now < `expires`.
  func phase(
    _ bytes: Span<UInt8>,
    notBefore: Range<Int>,
    expires: Range<Int>
  ) -> AssignmentPhase {
    if !expires.isEmpty {
      guard let isOver = isAtMost(bytes, expires, nowText, now) else {
        return .unreadable
      }
      if isOver {
        return .expired
      }
    }
    if !notBefore.isEmpty {
      guard let hasBegun = isAtMost(bytes, notBefore, nowText, now) else {
        return .unreadable
      }
      if !hasBegun {
        return .notYet
      }
    }
    if !expires.isEmpty, isAtMost(bytes, expires, soonText, soonInstant) == true {
      return .expiring
    }
    return .inForce
  }

  /// Whether a time is not after a moment; nothing where it is no time.
  ///
  /// Two times to the second in UTC compare as their bytes do, which is how nearly all are written.
  private func isAtMost(
    _ bytes: Span<UInt8>,
    _ value: Range<Int>,
    _ momentText: [UInt8],
    _ moment: Instant
  ) -> Bool? {
    let length = "2026-01-31T00:00:00Z".utf8.count
    if value.count == length + 2, momentText.count == length, isPlain(bytes, value.lowerBound + 1) {
      for offset in 0..<length {
        let byte = bytes[value.lowerBound + 1 + offset]
        if byte != momentText[offset] {
          return byte < momentText[offset]
        }
      }
      return true
    }
    return BodyScanner.content(bytes, value).flatMap { Instant($0) }.map { $0 <= moment }
  }

  private func isPlain(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let form: StaticString = "0000-00-00T00:00:00Z"
    for offset in 0..<form.utf8CodeUnitCount {
      let expected = unsafe form.utf8Start[offset]
      let byte = bytes[start + offset]
      let fits =
        expected == UInt8(ascii: "0")
        ? byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") : byte == expected
      guard fits else {
        return false
      }
    }
    return true
  }
}
