import CharterModel

/// Tells whether bytes are an address.
///
/// Lines are sorted, so that the kind is nearly always that of the line before.
struct AddressCheck {
  private var kind: Kind?
  private var prefix: [UInt8] = []

  mutating func accepts(_ bytes: [UInt8], _ range: Range<Int32>) -> Bool {
    let address = bytes[Int(range.lowerBound)..<Int(range.upperBound)]
    if kind == nil || !address.starts(with: prefix) {
      guard let slash = address.firstIndex(of: UInt8(ascii: "/")),
        let found = Kind(bytes: address[..<slash])
      else {
        return false
      }
      kind = found
      prefix = Array(address[...slash])
    }
    guard let kind else {
      return false
    }
    let reference = address.dropFirst(prefix.count)
    guard let slash = reference.firstIndex(of: UInt8(ascii: "/")) else {
      return kind.table.owner.permits(organization: false) && Name.isValid(reference)
    }
    return kind.table.owner.permits(organization: true) && Name.isValid(reference[..<slash])
      && Name.isValid(reference[(slash + 1)...])
  }
}
