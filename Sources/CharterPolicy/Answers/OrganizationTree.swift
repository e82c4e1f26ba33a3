import CharterAccess
import CharterJSON
import CharterModel

/// The organizations as a tree, with their tenants (ZT1), as a whole or as a user may see it (ZT2).
package struct OrganizationTree: Sendable {
  /// One organization and what lies beneath it, both sorted by name.
  package struct Node: Sendable {
    package let organization: PolicyResource
    package let tenants: [PolicyResource]
    package let children: [Node]
  }

  package let roots: [Node]

  /// `viewer`: Whose view it is, by reference; all of it where nobody is named.
  package init(_ state: PolicyState, viewer: String?) {
    let visible = viewer.map { Visible($0, state) }
    var children: [String: [PolicyResource]] = [:]
    for organization in state.all(.organization) {
      guard visible?.organizations.contains(organization.reference) ?? true else {
        continue
      }
      let parent = organization.spec?["parent"]?.string
      // Where what is above is not for the viewer, the tree begins here.
      let isThere =
        parent.map { name in
          state.find(.organization, name) != nil
            && visible?.organizations.contains(name) ?? true
        } ?? false
      children[isThere ? parent ?? "" : "", default: []].append(organization)
    }
    var tenants: [String: [PolicyResource]] = [:]
    for tenant in state.all(.tenant) {
      tenants[tenant.organization ?? "", default: []].append(tenant)
    }
    let (known, owned) = (children, tenants)
    var seen: Set<String> = []
    func node(_ organization: PolicyResource) -> Node? {
      guard seen.insert(organization.reference).inserted else {
        return nil
      }
      return Node(
        organization: organization,
        tenants: (owned[organization.reference] ?? []).filter {
          visible?.tenants.contains($0.reference) ?? true
        },
        children: (known[organization.reference] ?? []).compactMap(node)
      )
    }
    roots = (known[""] ?? []).compactMap(node)
  }

  /// What a user may see: the structure that its team belongs to, and what it holds something on,
  /// with the organizations above that; everything for who holds something on the platform.
  private struct Visible {
    var organizations: Set<String> = []
    var tenants: Set<String> = []

    init(_ user: String, _ state: PolicyState) {
      let world = state.world
      var seesAll = false
      var held: [(kind: Kind, reference: String)] = []
      if let id = world.numbering.id(.user, user) {
        world.each(of: [id]) {
          $0
        } consume: { holdings in
          for holding in holdings {
            if let resource = world.resource(holding.target) {
              held.append(resource)
            } else {
              seesAll = true
            }
          }
        }
      }
      if seesAll {
        organizations = Set(state.all(.organization).map(\.reference))
        tenants = Set(state.all(.tenant).map(\.reference))
        return
      }
      let top = Visible.top(of: PolicyResource.owner(of: user), state)
      organizations = Set(
        state.all(.organization).map(\.reference).filter { state.isWithin($0, top) }
      )
      for (kind, reference) in held where kind != .location {
        organizations.formUnion(state.lineage(of: PolicyResource.owner(of: reference)))
        if kind == .tenant {
          tenants.insert(reference)
        }
      }
    }

    /// The team that an organization belongs to: the highest one above it that is neither a
    /// provider nor a reseller.
    private static func top(of organization: String, _ state: PolicyState) -> String {
      let inside = state.lineage(of: organization).dropFirst().prefix { name in
        state.find(.organization, name)?.isSeller != true
      }
      return inside.last ?? organization
    }
  }
}
