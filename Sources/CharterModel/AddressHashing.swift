/// Hashes the addresses of a store as those of manifests are hashed.
///
/// Stored resources are sorted, so that the kind is nearly always that of the one before.
package struct AddressHashing: Sendable {
  package init() {}

  /// The kind of the address that was hashed last.
  package private(set) var kind = Kind.user
  private var prefix = Array("User/".utf8)

  package mutating func hash(_ address: ArraySlice<UInt8>) -> UInt64 {
    if !address.starts(with: prefix) {
      let word = address.prefix { $0 != UInt8(ascii: "/") }
      kind = Kind(bytes: word) ?? kind
      prefix = Array(word) + [UInt8(ascii: "/")]
    }
    var hash = AddressHash(kind)
    let reference = address.dropFirst(prefix.count)
    if let slash = reference.firstIndex(of: UInt8(ascii: "/")) {
      let organization = reference[..<slash]
      let name = reference[(slash + 1)...]
      hash.combine(organization: organization.span)
      hash.combine(name.span)
    } else {
      hash.combine(reference.span)
    }
    return hash.value
  }
}
