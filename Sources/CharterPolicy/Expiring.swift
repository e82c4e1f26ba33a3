import CharterAccess
package import CharterModel

/// Assignments that end within thirty days.
package enum Expiring {
  /// One note for each that these manifests declare.
  package static func findings(_ desired: DesiredState, at time: Instant) -> [Finding] {
    let clock = ExpiryClock(time)
    return desired.resources.filter { $0.kind == .assignment }.compactMap { resource in
      guard let expires = clock.expiry(desired.body(resource)) else {
        return nil
      }
      let address = String(decoding: desired.address(resource), as: UTF8.self)
      return Finding(
        .expiresSoon,
        .note,
        "\(address) expires on \(expires)",
        help: "extend it, or let it end",
        address: Address(address),
        source: desired.source(resource)
      )
    }
  }
}
