package import CharterModel

/// Finds assignments that are about to end, by as few of their bytes as can be.
package struct ExpiryClock: Sendable {
  private let now: Instant

  package init(_ now: Instant) {
    self.now = now
  }

  /// When an assignment ends, where that is soon.
  package func expiry(_ body: ArraySlice<UInt8>) -> String? {
    let bytes = body.span
    let spec = BodyScanner.sections(bytes, 0..<bytes.count).spec
    // Keys are sorted: only the description can stand before it.
    guard let value = BodyScanner.value(of: "expires", behind: "description", bytes, spec),
      Validity(bytes, notBefore: 0..<0, expires: value).phase(at: now) == .expiring
    else {
      return nil
    }
    return BodyScanner.content(bytes, value)
  }
}
