import CharterJSON
import CharterModel

/// Which resources and places a rule is about: the `where` of manifests, and the organization that
/// the rule belongs to.
struct Condition {
  /// The organization whose rule it is: it reaches that one and what is beneath it.
  private let owner: String?
  private let given: JSONValue?
  private let organizations: SelectorChoice?
  private let tenants: SelectorChoice?

  init(_ given: JSONValue?, owner: String?) {
    self.given = given
    self.owner = owner
    organizations = given?["organizations"].map { SelectorChoice($0) }
    tenants = given?["tenants"].map { SelectorChoice($0) }
  }

  /// Whether a resource is meant, in a state.
  func covers(_ resource: PolicyResource, in state: PolicyState) -> Bool {
    let tenant = resource.address.kind == .tenant ? resource : nil
    guard covers(organization: resource.organization, tenant: tenant, in: state) else {
      return false
    }
    return given?["labels"].map { resource.has(labels: $0) } ?? true
  }

  /// Whether a change is meant, by the side before it or by the one after it.
  func covers(_ change: PolicyChange, before: PolicyState, planned: PolicyState) -> Bool {
    change.before.map { covers($0, in: before) } ?? false
      || change.after.map { covers($0, in: planned) } ?? false
  }

  /// Whether a target is meant: an organization, a tenant, or what belongs to no organization.
  ///
  /// Labels are those of the target.
  func covers(target: PolicyResource?, in state: PolicyState) -> Bool {
    guard let target else {
      return owner == nil && (given?.members.isEmpty ?? true)
    }
    return covers(target, in: state)
  }

  private func covers(
    organization name: String?,
    tenant: PolicyResource?,
    in state: PolicyState
  ) -> Bool {
    if let owner {
      guard let name, state.isWithin(name, owner) else {
        return false
      }
    }
    guard let given else {
      return true
    }
    let organization = name.flatMap { state.find(.organization, $0) }
    if let organizations {
      guard let organization, organizations.contains(organization, in: state) else {
        return false
      }
    }
    for (key, field) in [("types", "type"), ("states", "state")] {
      if let words = given[Text(key)]?.words {
        guard let word = organization?.word(field), words.contains(word) else {
          return false
        }
      }
    }
    if let tenants {
      guard let tenant, tenants.contains(tenant, in: state) else {
        return false
      }
    }
    if let types = given["tenantTypes"]?.words {
      guard let type = tenant?.word("type"), types.contains(type) else {
        return false
      }
    }
    return true
  }
}
