package import CharterModel

/// A resource of another workspace on the same store: it can be referred to, not declared again.
package struct ExternalResource: Sendable {
  package var address: Address
  /// Whether organizations beneath the owner may use it.
  package var isInheritable: Bool
  /// The parent, of an organization.
  package var parent: Text?
  /// The permissions, of a service, with their levels.
  package var permissions: [(name: Text, level: Text)]

  package init(
    address: Address,
    isInheritable: Bool = false,
    parent: Text? = nil,
    permissions: [(name: Text, level: Text)] = []
  ) {
    self.address = address
    self.isInheritable = isInheritable
    self.parent = parent
    self.permissions = permissions
  }
}

/// What is known of the workspaces that this one uses.
package enum ExternalResources: Sendable {
  /// The store was not read: what is not found here may be there.
  case unknown
  /// All that the used workspaces have in the store.
  case known([ExternalResource])
}
