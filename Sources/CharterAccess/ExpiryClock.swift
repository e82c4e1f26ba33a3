package import CharterModel

/// Finds assignments that are about to end, by as few of their bytes as can be.
package struct ExpiryClock: Sendable {
  private let clock: PhaseClock

  package init(_ now: Instant) {
    clock = PhaseClock(now)
  }

  /// When an assignment ends, where that is soon.
  package func expiry(_ body: ArraySlice<UInt8>) -> String? {
    let bytes = body.span
    let spec = BodyScanner.sections(bytes, 0..<bytes.count).spec
    // Keys are sorted: only the description can stand before it.
    guard let value = BodyScanner.value(of: "expires", behind: "description", bytes, spec),
      clock.phase(bytes, notBefore: 0..<0, expires: value) == .expiring
    else {
      return nil
    }
    return BodyScanner.content(bytes, value)
  }
}
