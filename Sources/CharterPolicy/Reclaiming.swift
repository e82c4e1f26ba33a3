import CharterJSON
package import CharterModel

/// Tenants that are reclaimed by time within 14 days, or should have been (ZT9).
package enum Reclaiming {
  /// How many seconds before it is told.
  private static let notice: Int64 = 14 * 86_400
  private static let words = [
    "disableLogin": "its users cannot log in any more",
    "stopResources": "its resources are stopped", "delete": "it is deleted",
  ]

  /// One warning for each that these manifests declare, whether or not anything changes.
  package static func findings(_ desired: DesiredState, at time: Instant) -> [Finding] {
    let last = Instant(seconds: time.seconds + notice, nanoseconds: time.nanoseconds)
    let mark = Array("\"policy\":\"time\"".utf8)
    return desired.resources.compactMap { resource -> Finding? in
      // Few tenants say this: the others are not read.
      guard resource.kind == .tenant, desired.body(resource).contains(bytes: mark),
        let address = Address(bytes: desired.address(resource))
      else {
        return nil
      }
      let tenant = PolicyResource(
        address,
        desired.body(resource),
        source: desired.source(resource)
      )
      guard let reclaim = tenant.spec?["reclaim"], reclaim["policy"]?.string == "time",
        let at = reclaim["at"]?.string.flatMap({ Instant($0) }), at <= last
      else {
        return nil
      }
      let action = FieldPath("reclaim.action").values(of: tenant).first?.word ?? ""
      return Finding(
        .reclaimSoon,
        .warning,
        "\(address) \(at <= time ? "was to be" : "is") reclaimed on \(at.day): "
          + (words[action] ?? action),
        help: "move reclaim.at, or let it go",
        address: address,
        source: tenant.source
      )
    }
  }
}
