import CharterJSON
import CharterModel

/// Which shared resources are open to whom (AS4).
package enum SharedAccess {
  /// Whether a resource is open to users of an organization: it is theirs, or one of its scopes
  /// lists the organization directly.
  ///
  /// Locations, and scopes of users, play no part.
  package static func isOpen(
    _ resource: PolicyResource,
    to organization: PolicyResource,
    _ state: PolicyState
  ) -> Bool {
    resource.organization == organization.reference
      || !scopes(of: resource, listing: organization, state).isEmpty
  }

  /// The scopes of a resource that list an organization.
  package static func scopes(
    of resource: PolicyResource,
    listing organization: PolicyResource,
    _ state: PolicyState
  ) -> [String] {
    (resource.spec?["scopes"]?.words ?? []).filter { name in
      guard name != BuiltIn.globalScope else {
        return true
      }
      guard let scope = state.find(.scope, name), let selector = scope.spec?["organizations"] else {
        return false
      }
      let owner = scope.address.organization?.string
      return owner.map { state.isWithin(organization.reference, $0) } ?? true
        && SelectorChoice(selector).contains(organization, in: state)
    }
  }

  /// The shared resources that are open to a user, sorted by address, each with the scopes that
  /// open it; none for those of its own organization.
  ///
  /// Nothing is open to who is disabled, or belongs to an organization that does not work.
  package static func open(
    to user: PolicyResource,
    _ state: PolicyState
  ) -> [(resource: PolicyResource, scopes: [String])] {
    guard state.canWork(user.reference),
      let organization = user.organization.flatMap({ state.find(.organization, $0) })
    else {
      return []
    }
    return state.all(.sharedResource).compactMap { resource in
      let scopes = scopes(of: resource, listing: organization, state)
      let isOwn = resource.organization == organization.reference
      return isOwn || !scopes.isEmpty ? (resource, isOwn ? [] : scopes) : nil
    }
  }
}
