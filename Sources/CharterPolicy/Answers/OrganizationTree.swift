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
      let parent = organization.spec?["parent"]?.string
      let isThere = parent.map { state.find(.organization, $0) != nil } ?? false
      children[isThere ? parent ?? "" : "", default: []].append(organization)
    }
    var tenants: [String: [PolicyResource]] = [:]
    for tenant in state.all(.tenant) {
      tenants[tenant.organization ?? "", default: []].append(tenant)
    }
    let (known, owned) = (children, tenants)
    func node(_ organization: PolicyResource, _ above: Set<String>) -> Node? {
      guard visible?.organizations.contains(organization.reference) ?? true else {
        return nil
      }
      let below = above.union([organization.reference])
      return Node(
        organization: organization,
        tenants: (owned[organization.reference] ?? []).filter {
          visible?.tenants.contains($0.reference) ?? true
        },
        children: (known[organization.reference] ?? [])
          .filter { !below.contains($0.reference) }.compactMap { node($0, below) }
      )
    }
    roots = (known[""] ?? []).compactMap { node($0, []) }
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
      if let home = user.split(separator: "/").first.map(String.init) {
        let top = Visible.top(of: home, state)
        organizations = Set(
          state.all(.organization).map(\.reference).filter { state.isWithin($0, top) }
        )
      }
      for (kind, reference) in held where kind != .location {
        let organization = reference.split(separator: "/").first.map(String.init) ?? reference
        organizations.formUnion(state.lineage(of: organization))
        if kind == .tenant {
          tenants.insert(reference)
        }
      }
    }

    /// The team that an organization belongs to: the highest one above it that is neither a
    /// provider nor a reseller.
    private static func top(of organization: String, _ state: PolicyState) -> String {
      let outside: Set<String> = ["provider", "reseller"]
      return state.lineage(of: organization).last { name in
        let type = state.find(.organization, name)?.word("type") ?? ""
        return name == organization || !outside.contains(type)
      } ?? organization
    }
  }
}
