import CharterModel

/// A state as the bodies that a store holds.
struct ReferenceBodies: Sendable {
  let state: ReferenceState

  init(_ state: ReferenceState) {
    self.state = state
  }

  /// A resource on its way to a body or a manifest.
  struct Resource: Sendable {
    var kind: Kind
    var organization: String?
    var name: String
    var labels: [String: String] = [:]
    /// The fields of the spec that are not left out, each as its canonical JSON.
    var spec: [String: String]

    var address: String {
      "\(kind.rawValue)/" + (organization.map { "\($0)/\(name)" } ?? name)
    }
  }

  /// The canonical body of each resource, `"metadata":{…},"spec":{…}`, sorted by address.
  func resources() -> [(kind: Kind, address: String, body: String)] {
    sorted().map { resource in
      let metadata = resource.labels.isEmpty ? [:] : ["labels": Self.map(resource.labels)]
      let body = "\"metadata\":\(Self.object(metadata)),\"spec\":\(Self.object(resource.spec))"
      return (resource.kind, resource.address, body)
    }
  }

  /// All resources, sorted by the bytes of their addresses.
  func sorted() -> [Resource] {
    let platform =
      state.organizations.map(resource) + state.locations.map(resource)
      + state.services.map(resource)
    let owned =
      state.scopes.map(resource) + state.profiles.map(resource) + state.users.map(resource)
      + state.groups.map(resource) + state.tenants.map(resource)
      + state.assignments.map(resource)
    return (platform + owned).sorted {
      $0.address.utf8.lexicographicallyPrecedes($1.address.utf8)
    }
  }

  private func resource(_ organization: ReferenceState.Organization) -> Resource {
    var spec = ["type": Self.string(organization.type)]
    spec["parent"] = organization.parent.map(Self.string)
    spec["services"] = organization.services.isEmpty ? nil : Self.map(organization.services)
    spec["state"] = organization.state == "production" ? nil : Self.string(organization.state)
    return Resource(
      kind: .organization,
      name: organization.name,
      labels: organization.labels,
      spec: spec
    )
  }

  /// The type is required and decides nothing.
  private func resource(_ location: ReferenceState.Location) -> Resource {
    var spec = ["type": Self.string("datacenter")]
    spec["parent"] = location.parent.map(Self.string)
    return Resource(kind: .location, name: location.name, labels: location.labels, spec: spec)
  }

  private func resource(_ service: ReferenceState.Service) -> Resource {
    var spec: [String: String] = [:]
    spec["requires"] = Self.set(service.requires)
    let permissions = service.permissions.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
    spec["permissions"] =
      permissions.isEmpty ? nil : "[\(permissions.map(Self.body).joined(separator: ","))]"
    return Resource(kind: .service, name: service.name, spec: spec)
  }

  private static func body(_ permission: ReferenceState.Permission) -> String {
    var fields = ["name": string(permission.name)]
    fields["administers"] = permission.administers ? "true" : nil
    fields["audience"] = set(permission.audience)
    fields["level"] = permission.level == "tenant" ? nil : string(permission.level)
    fields["requires"] = set(permission.requires)
    return object(fields)
  }

  private func resource(_ scope: ReferenceState.Scope) -> Resource {
    var spec: [String: String] = [:]
    spec["organizations"] = scope.organizations.map(Self.selector)
    spec["locations"] = scope.locations.map(Self.selector)
    return Resource(
      kind: .scope,
      organization: scope.organization,
      name: scope.name,
      spec: spec
    )
  }

  private func resource(_ profile: ReferenceState.Profile) -> Resource {
    var spec: [String: String] = [:]
    spec["permissions"] = Self.set(profile.permissions)
    spec["includes"] = Self.set(profile.includes)
    spec["ceiling"] = profile.ceiling.map(Self.string)
    spec["inheritable"] = profile.inheritable ? "true" : nil
    return Resource(
      kind: .profile,
      organization: profile.organization,
      name: profile.name,
      spec: spec
    )
  }

  private func resource(_ user: ReferenceState.User) -> Resource {
    var spec: [String: String] = [:]
    spec["state"] = user.state == "active" ? nil : Self.string(user.state)
    spec["scope"] = user.scope.map(Self.string)
    return Resource(kind: .user, organization: user.organization, name: user.name, spec: spec)
  }

  private func resource(_ group: ReferenceState.Group) -> Resource {
    var spec: [String: String] = [:]
    spec["members"] = Self.set(group.members)
    spec["groups"] = Self.set(group.groups)
    return Resource(kind: .group, organization: group.organization, name: group.name, spec: spec)
  }

  private func resource(_ tenant: ReferenceState.Tenant) -> Resource {
    var spec: [String: String] = [:]
    spec["state"] = tenant.state == "active" ? nil : Self.string(tenant.state)
    // None is not the same as all.
    spec["services"] = tenant.services.map { Self.set($0) ?? "[]" }
    spec["owners"] = Self.set(tenant.owners)
    spec["locations"] = tenant.locations.map(Self.selector)
    return Resource(
      kind: .tenant,
      organization: tenant.organization,
      name: tenant.name,
      labels: tenant.labels,
      spec: spec
    )
  }

  private func resource(_ assignment: ReferenceState.Assignment) -> Resource {
    var spec: [String: String] = [:]
    spec["users"] = Self.set(assignment.users)
    spec["groups"] = Self.set(assignment.groups)
    spec["profiles"] = Self.set(assignment.profiles)
    spec["tenants"] = assignment.tenants.map(Self.selector)
    spec["organizations"] = assignment.organizations.map(Self.selector)
    spec["locations"] = assignment.locations.map(Self.selector)
    spec["scope"] = assignment.scope.map(Self.string)
    spec["notBefore"] = assignment.notBefore.map(Self.time)
    spec["expires"] = assignment.expires.map(Self.time)
    return Resource(
      kind: .assignment,
      organization: assignment.organization,
      name: assignment.name,
      spec: spec
    )
  }
}
