internal import CharterModel

/// The address of a repository, as it may be shown and kept.
package enum RemoteAddress {
  /// Returns the address without the user and the password that some put into it.
  package static func withoutSecrets(_ address: String) -> String {
    guard let scheme = address.utf8.firstIndex(of: UInt8(ascii: ":")),
      address[scheme...].hasPrefix("://")
    else {
      return visible(address)
    }
    let rest = address[scheme...].dropFirst(3)
    let host = rest.prefix { $0 != "/" }
    guard let at = host.lastIndex(of: "@") else {
      return visible(address)
    }
    return visible(address[..<scheme] + "://" + rest[rest.index(after: at)...])
  }
}
