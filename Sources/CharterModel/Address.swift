/// What a resource is known by: `Kind/name`, or `Kind/organization/name`.
package struct Address: Hashable, Comparable, Sendable {
  package let kind: Kind
  /// The owner; nothing for platform-wide resources.
  package let organization: Text?
  package let name: Text

  package init(_ kind: Kind, organization: Text?, name: Text) {
    self.kind = kind
    self.organization = organization
    self.name = name
  }

  /// Reads an address.
  ///
  /// Nothing where it is not one, or where the kind cannot have, or has to have, an organization.
  package init?(_ text: String) {
    self.init(bytes: Array(text.utf8)[...])
  }

  /// Reads an address from its bytes.
  package init?(bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let kind = Kind(bytes: parts[0]),
      parts.dropFirst().allSatisfy({ Name.isValid($0) }),
      kind.table.owner.permits(organization: parts.count == 3)
    else {
      return nil
    }
    self.init(
      kind,
      organization: parts.count == 3 ? Text(bytes: parts[1]) : nil,
      name: Text(bytes: parts[parts.count - 1])
    )
  }

  /// The name by which references say it: `name`, or `organization/name`.
  package var reference: String {
    organization.map { "\($0)/\(name)" } ?? name.string
  }

  /// By the bytes of the whole address, as `LC_ALL=C sort` does.
  package static func < (lhs: Address, rhs: Address) -> Bool {
    Text(lhs.description) < Text(rhs.description)
  }
}

extension Address: CustomStringConvertible {
  package var description: String { "\(kind.rawValue)/\(reference)" }
}
