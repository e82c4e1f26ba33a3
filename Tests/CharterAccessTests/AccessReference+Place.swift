extension AccessReference {
  /// Conditions 2b and 2e.
  ///
  /// 2b: "its place covers t (below);" 2e: "where u has a `scope`: an organization or location t is
  /// listed directly in it, and `*` becomes its locations." Tenants are not narrowed by it.
  func covers(
    _ assignment: ReferenceState.Assignment,
    _ target: Target,
    for user: ReferenceState.User
  ) -> Bool {
    guard let scope = user.scope else {
      return covers(assignment, target)
    }
    switch target {
    case .platform:
      return false
    case .location(let name):
      return (covers(assignment, target) || covers(assignment, .platform)) && lists(scope, name)
    case .organization(let organization):
      return covers(assignment, target) && lists(scope, organization)
    case .tenant:
      return covers(assignment, target)
    }
  }

  /// Whether the place of an assignment covers a target.
  ///
  /// `*` and `@madrid` are different targets: what covers one does not cover the other.
  private func covers(_ assignment: ReferenceState.Assignment, _ target: Target) -> Bool {
    switch target {
    case .platform:
      // What narrows it puts locations in the place of `*`.
      return coversPlatform(assignment) && assignment.locations == nil && assignment.scope == nil
    case .location(let name):
      guard coversPlatform(assignment), assignment.locations != nil || assignment.scope != nil
      else {
        return false
      }
      // "`locations` (with all that lies below them) … puts those locations in the place of `*`";
      // "`scope` … its locations, if any, take the place of `*`": without any nothing is left of
      // it, with both what is in both.
      return (assignment.locations.map { selectsWithBelow($0, name) } ?? true)
        && (assignment.scope.map { lists($0, name) } ?? true)
    case .organization(let organization):
      // "`locations` … organizations it leaves alone. `scope` narrows to the organizations that
      // the scope lists directly"
      return coversOrganization(assignment, organization)
        && (assignment.scope.map { lists($0, organization) } ?? true)
    case .tenant(let tenant):
      return coversTenant(assignment, tenant)
        && (assignment.locations.map { isIn(tenant, $0) } ?? true)
        && (assignment.scope.map { isIn(tenant, scope: $0) } ?? true)
    }
  }

  /// "With neither, … a platform-wide one covers the platform": only then is `*` covered.
  private func coversPlatform(_ assignment: ReferenceState.Assignment) -> Bool {
    assignment.organization == nil && assignment.tenants == nil && assignment.organizations == nil
  }

  private func coversOrganization(
    _ assignment: ReferenceState.Assignment,
    _ organization: ReferenceState.Organization
  ) -> Bool {
    guard assignment.tenants == nil, assignment.organizations == nil else {
      // "`organizations` covers the chosen organizations"
      return assignment.organizations.map {
        selects($0, organization, for: assignment.organization)
      } ?? false
    }
    // "With neither, an assignment of an organization covers that organization and its tenants,
    // and a platform-wide one covers the platform, all organizations and all tenants."
    return assignment.organization.map { $0 == organization.name } ?? true
  }

  private func coversTenant(
    _ assignment: ReferenceState.Assignment,
    _ tenant: ReferenceState.Tenant
  ) -> Bool {
    guard assignment.tenants == nil, assignment.organizations == nil else {
      // "`tenants` covers the chosen tenants. `organizations` covers the chosen organizations and
      // all their tenants." Both together cover what either does.
      return (assignment.tenants.map { selects($0, tenant, for: assignment.organization) } ?? false)
        || state.organizations.contains {
          $0.name == tenant.organization && coversOrganization(assignment, $0)
        }
    }
    // "With neither, …": its own tenants, not those of its descendants.
    return assignment.organization.map { $0 == tenant.organization } ?? true
  }

  /// "`locations` (with all that lies below them) narrows tenants to those that have such a
  /// location".
  private func isIn(_ tenant: ReferenceState.Tenant, _ locations: ReferenceState.Selector) -> Bool {
    state.locations.contains { location in
      has(tenant, location) && selectsWithBelow(locations, location.name)
    }
  }

  /// "`scope` narrows to the organizations that the scope lists directly and their tenants; where
  /// it lists locations, to tenants that have one of these;" exactly these, nothing below them.
  private func isIn(_ tenant: ReferenceState.Tenant, scope: String) -> Bool {
    state.organizations.contains { $0.name == tenant.organization && lists(scope, $0) }
      && (!listsLocations(scope)
        || state.locations.contains { has(tenant, $0) && lists(scope, $0.name) })
  }

  /// A tenant's locations are those that its selector selects, nothing above or below them.
  private func has(
    _ tenant: ReferenceState.Tenant,
    _ location: ReferenceState.Location
  ) -> Bool {
    tenant.locations.map { selects($0, location) } ?? false
  }
}

/// Scopes: "access list of `organizations` and `locations` (selectors), `parent`; `global` is
/// built in".
///
/// The parent plays no part. Where `organizations` is absent, none is listed.
extension AccessReference {
  /// The scope of this name, where there is one.
  private func scope(_ name: String) -> ReferenceState.Scope? {
    name == "global"
      ? ReferenceState.Scope(name: "global", organizations: .all, locations: .all)
      : state.scopes.first { $0.reference == name }
  }

  /// Whether a scope lists an organization directly.
  private func lists(_ name: String, _ organization: ReferenceState.Organization) -> Bool {
    guard let scope = scope(name), let listed = scope.organizations else {
      return false
    }
    return selects(listed, organization, for: scope.organization)
  }

  /// Whether a scope lists a location directly.
  private func lists(_ name: String, _ location: String) -> Bool {
    guard let listed = scope(name)?.locations else {
      return false
    }
    return state.locations.contains { $0.name == location && selects(listed, $0) }
  }

  /// A scope lists locations where it has the field, even if that selects none at present.
  private func listsLocations(_ name: String) -> Bool {
    scope(name)?.locations != nil
  }
}

/// Selectors: "a list of names, `{all: true}` (includes what is added later), `{under: acme}`
/// (that organization and its descendants), `{labels: {env: production}}`".
extension AccessReference {
  /// Whether what `owner` owns can choose an organization, or what that one owns.
  ///
  /// "What an organization owns stays in it: selectors and names in its resources range over the
  /// organization and its descendants, …; only platform-wide resources range over everything."
  private func ranges(_ owner: String?, over organization: String) -> Bool {
    owner.map { state.organizationAndAncestors(organization).contains($0) } ?? true
  }

  private func selects(
    _ selector: ReferenceState.Selector,
    _ organization: ReferenceState.Organization,
    for owner: String?
  ) -> Bool {
    ranges(owner, over: organization.name)
      && selects(
        selector,
        organization.name,
        state.organizationAndAncestors(organization.name),
        organization.labels
      )
  }

  /// Tenants are chosen by name, by their own labels, and by where their organization is.
  ///
  /// "(tenants `under` an organization are those of its subtree)"
  private func selects(
    _ selector: ReferenceState.Selector,
    _ tenant: ReferenceState.Tenant,
    for owner: String?
  ) -> Bool {
    ranges(owner, over: tenant.organization)
      && selects(
        selector,
        tenant.reference,
        state.organizationAndAncestors(tenant.organization),
        tenant.labels
      )
  }

  /// `under` names a location here, and means it with all that lies below it.
  private func selects(
    _ selector: ReferenceState.Selector,
    _ location: ReferenceState.Location
  ) -> Bool {
    selects(
      selector,
      location.name,
      state.locationAndAncestors(location.name),
      location.labels
    )
  }

  /// Whether a location is selected, or lies below one that is.
  private func selectsWithBelow(_ selector: ReferenceState.Selector, _ name: String) -> Bool {
    let chain = state.locationAndAncestors(name)
    return state.locations.contains { chain.contains($0.name) && selects(selector, $0) }
  }

  private func selects(
    _ selector: ReferenceState.Selector,
    _ name: String,
    _ above: [String],
    _ labels: [String: String]
  ) -> Bool {
    switch selector {
    case .names(let names): names.contains(name)
    case .all: true
    case .under(let top): above.contains(top)
    case .labels(let wanted): wanted.allSatisfy { labels[$0.key] == $0.value }
    }
  }
}
