extension ReferenceState {
  /// The state without references to what does not exist.
  func withoutDangling() -> ReferenceState { tidied(ranges: false) }

  /// The state without references that manifests may not have: to what does not exist, and from
  /// what an organization owns to what lies out of its range.
  func tidied() -> ReferenceState { tidied(ranges: true) }

  private func tidied(ranges: Bool) -> ReferenceState {
    var tidy = self
    // What one round takes away concerns the next.
    while true {
      let next = TidyRound(state: tidy, ranges: ranges).result
      if next == tidy {
        return tidy
      }
      tidy = next
    }
  }
}

/// One look at every reference of a state.
private struct TidyRound {
  let state: ReferenceState
  /// Whether the range of the owner counts too.
  let ranges: Bool

  /// What can do without a reference stays without it, the rest goes with it.
  var result: ReferenceState {
    var tidy = state
    tidy.organizations = state.organizations.map(tidied)
    tidy.locations = state.locations.map { location in
      var tidy = location
      tidy.parent = location.parent.flatMap { known($0, state.locations) }
      return tidy
    }
    tidy.services = state.services.map(tidied)
    tidy.scopes = state.scopes.filter { isOwned($0.organization) }.map { scope in
      var tidy = scope
      tidy.organizations = organizations(scope.organizations, scope.organization)
      tidy.locations = locations(scope.locations)
      return tidy
    }
    tidy.profiles = state.profiles.filter { isOwned($0.organization) }.map(tidied)
    tidy.users = state.users.filter { isOwned($0.organization) }.map { user in
      var tidy = user
      tidy.scope = user.scope.flatMap { scope($0, user.organization) }
      return tidy
    }
    tidy.groups = state.groups.filter { isOwned($0.organization) }.map { group in
      var tidy = group
      tidy.members = group.members.filter { known($0, state.users) != nil }
      tidy.groups = group.groups.filter { known($0, state.groups) != nil }
      return tidy
    }
    tidy.tenants = state.tenants.filter { isOwned($0.organization) }.map { tenant in
      var tidy = tenant
      tidy.services = tenant.services.map { $0.filter { known($0, state.services) != nil } }
      tidy.owners = tenant.owners.filter { known($0, state.users) != nil }
      tidy.locations = locations(tenant.locations)
      return tidy
    }
    tidy.assignments = state.assignments.filter { isOwned($0.organization) }.compactMap(tidied)
    return tidy
  }

  private func tidied(
    _ organization: ReferenceState.Organization
  ) -> ReferenceState.Organization {
    var tidy = organization
    tidy.parent = organization.parent.flatMap { known($0, state.organizations) }
    tidy.services = organization.services.filter { known($0.key, state.services) != nil }
    return tidy
  }

  private func tidied(_ service: ReferenceState.Service) -> ReferenceState.Service {
    var tidy = service
    tidy.requires = service.requires.filter { known($0, state.services) != nil }
    tidy.permissions = service.permissions.map { permission in
      var tidy = permission
      tidy.requires = permission.requires.filter { name in
        state.permissions.contains { $0.name == name }
      }
      return tidy
    }
    return tidy
  }

  private func tidied(_ profile: ReferenceState.Profile) -> ReferenceState.Profile {
    var tidy = profile
    tidy.permissions = profile.permissions.filter { pattern in
      state.permissions.contains { $0.name == pattern }
        || state.services.contains { "\($0.name)/*" == pattern }
    }
    tidy.includes = profile.includes.filter { usable($0, profile.organization) }
    tidy.ceiling = profile.ceiling.flatMap { usable($0, profile.organization) ? $0 : nil }
    return tidy
  }

  /// Nothing where too little is left of it: it would cover more, or give nothing.
  private func tidied(
    _ assignment: ReferenceState.Assignment
  ) -> ReferenceState.Assignment? {
    let owner = assignment.organization
    var tidy = assignment
    tidy.users = assignment.users.filter { known($0, state.users) != nil }
    tidy.groups = assignment.groups.filter { known($0, state.groups) != nil }
    tidy.profiles = assignment.profiles.filter { usable($0, owner) }
    tidy.tenants = tenants(assignment.tenants, owner)
    tidy.organizations = organizations(assignment.organizations, owner)
    tidy.locations = locations(assignment.locations)
    tidy.scope = assignment.scope.flatMap { scope($0, owner) }
    guard !tidy.users.isEmpty || !tidy.groups.isEmpty, !tidy.profiles.isEmpty,
      (tidy.tenants == nil) == (assignment.tenants == nil),
      (tidy.organizations == nil) == (assignment.organizations == nil),
      (tidy.locations == nil) == (assignment.locations == nil),
      (tidy.scope == nil) == (assignment.scope == nil)
    else {
      return nil
    }
    return tidy
  }

  private func known(_ name: String, _ among: [some ReferenceResource]) -> String? {
    among.contains { $0.reference == name } ? name : nil
  }

  private func isOwned(_ owner: String?) -> Bool {
    owner.map { known($0, state.organizations) != nil } ?? true
  }

  private func isInRange(_ organization: String, _ owner: String?) -> Bool {
    guard ranges, let owner else {
      return true
    }
    return state.organizationAndAncestors(organization).contains(owner)
  }

  private func usable(_ name: String, _ owner: String?) -> Bool {
    state.profiles.contains { profile in
      profile.reference == name
        && (!ranges || owner.map { state.permits(profile, for: $0) } ?? true)
    }
  }

  private func scope(_ name: String, _ owner: String?) -> String? {
    let isKnown = state.scopes.contains { scope in
      scope.reference == name
        && (!ranges || owner == nil || scope.organization == nil || scope.organization == owner)
    }
    return isKnown || name == "global" ? name : nil
  }

  private func organizations(
    _ selector: ReferenceState.Selector?,
    _ owner: String?
  ) -> ReferenceState.Selector? {
    selector.flatMap { selector in
      filtered(selector) { name in
        known(name, state.organizations) != nil && isInRange(name, owner)
      } under: { name in
        known(name, state.organizations) != nil && isInRange(name, owner)
      }
    }
  }

  private func tenants(
    _ selector: ReferenceState.Selector?,
    _ owner: String?
  ) -> ReferenceState.Selector? {
    selector.flatMap { selector in
      filtered(selector) { name in
        state.tenants.contains { $0.reference == name && isInRange($0.organization, owner) }
      } under: { name in
        known(name, state.organizations) != nil && isInRange(name, owner)
      }
    }
  }

  private func locations(_ selector: ReferenceState.Selector?) -> ReferenceState.Selector? {
    selector.flatMap { selector in
      filtered(selector) { name in
        known(name, state.locations) != nil
      } under: { name in
        known(name, state.locations) != nil
      }
    }
  }

  private func filtered(
    _ selector: ReferenceState.Selector,
    names isNamed: (String) -> Bool,
    under isUnder: (String) -> Bool
  ) -> ReferenceState.Selector? {
    switch selector {
    case .names(let names):
      let left = names.filter(isNamed)
      return left.isEmpty ? nil : .names(left)
    case .under(let top):
      return isUnder(top) ? selector : nil
    case .all, .labels:
      return selector
    }
  }
}
