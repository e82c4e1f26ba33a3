/// Who holds which permission where: the rule of section 4 of the specification, sentence by
/// sentence, with no thought for speed.
///
/// What does not exist is ignored: a name of it in a list selects nothing, and a scope that does
/// not exist lists nothing.
struct AccessReference: Sendable {
  /// One permission that a user holds on a target.
  struct Triple: Hashable, Comparable, Sendable, CustomStringConvertible {
    var user: String
    var target: String
    var permission: String

    var description: String { "\(user),\(target),\(permission)" }

    static func < (lhs: Triple, rhs: Triple) -> Bool {
      lhs.description.utf8.lexicographicallyPrecedes(rhs.description.utf8)
    }
  }

  /// Where permissions hold.
  ///
  /// "Targets and the level of the permissions that hold there: the platform `*` and locations
  /// `@madrid` (platform), organizations `acme` (organization), tenants `acme/prod` (tenant)."
  enum Target: Sendable {
    case platform
    case location(String)
    case organization(ReferenceState.Organization)
    case tenant(ReferenceState.Tenant)

    var level: String {
      switch self {
      case .platform, .location: "platform"
      case .organization: "organization"
      case .tenant: "tenant"
      }
    }
  }

  let state: ReferenceState
  /// Seconds since 1970.
  let time: Int

  init(_ state: ReferenceState, at time: Int) {
    self.state = state
    self.time = time
  }

  /// The names of all targets.
  var targets: [String] {
    ["*"] + state.locations.map { "@\($0.name)" } + state.organizations.map(\.name)
      + state.tenants.map(\.reference)
  }

  /// Every permission of every user on every target, each asked for by itself.
  func all() -> Set<Triple> {
    var found: Set<Triple> = []
    for user in state.users.map(\.reference) {
      for target in targets {
        for permission in state.permissions.map(\.name)
        where holds(user: user, target: target, permission: permission) {
          found.insert(Triple(user: user, target: target, permission: permission))
        }
      }
    }
    return found
  }

  /// Whether a user holds a permission on a target, all given by name.
  func holds(user: String, target: String, permission: String) -> Bool {
    guard let user = state.users.first(where: { $0.reference == user }),
      let target = self.target(target),
      let service = state.services.first(where: { service in
        service.permissions.contains { $0.name == permission }
      }),
      let permission = service.permissions.first(where: { $0.name == permission }),
      permission.level == target.level
    else {
      return false
    }
    // "User u holds permission p on target t of p's level at time τ exactly when 1, and 2 or 3."
    return isWorking(user, target)
      && (isAssigned(user, target, permission, service) || isOwner(user, target, service))
  }

  /// The target of this name, where there is one.
  private func target(_ name: String) -> Target? {
    if name == "*" {
      return .platform
    }
    if name.hasPrefix("@") {
      return state.locations.first { "@\($0.name)" == name }.map { .location($0.name) }
    }
    if let tenant = state.tenants.first(where: { $0.reference == name }) {
      return .tenant(tenant)
    }
    return state.organizations.first { $0.name == name }.map { .organization($0) }
  }

  /// The organization that a target is or lies in.
  private func organization(of target: Target) -> ReferenceState.Organization? {
    switch target {
    case .platform, .location: nil
    case .organization(let organization): organization
    case .tenant(let tenant): state.organizations.first { $0.name == tenant.organization }
    }
  }

  /// Condition 1.
  ///
  /// Only the user's own organization and the target's own are looked at, not what lies above. An
  /// organization that does not exist is in no working state.
  private func isWorking(_ user: ReferenceState.User, _ target: Target) -> Bool {
    // "u is active;"
    guard user.state == "active" else {
      return false
    }
    // "u's organization and, where t is one or lies in one, t's are in a working state (trial,
    // demo, production, managed; production if unsaid; disabled and inactive are not);"
    let working = ["trial", "demo", "production", "managed"]
    guard let own = state.organizations.first(where: { $0.name == user.organization }),
      working.contains(own.state)
    else {
      return false
    }
    switch target {
    case .platform, .location:
      break
    case .organization, .tenant:
      guard let organization = organization(of: target), working.contains(organization.state) else {
        return false
      }
    }
    // "t, where a tenant, is active."
    if case .tenant(let tenant) = target {
      return tenant.state == "active"
    }
    return true
  }

  /// Condition 2.
  private func isAssigned(
    _ user: ReferenceState.User,
    _ target: Target,
    _ permission: ReferenceState.Permission,
    _ service: ReferenceState.Service
  ) -> Bool {
    // "One assignment in force at τ (`notBefore` ≤ τ < `expires`) has all of these:" a, b, c, e;
    // d is the same for all assignments.
    let isGiven = state.assignments.contains { assignment in
      (assignment.notBefore.map { $0 <= time } ?? true)
        && (assignment.expires.map { time < $0 } ?? true)
        && names(assignment, user)
        && covers(assignment, target, for: user)
        && grants(assignment, permission, to: user)
    }
    // "And u holds, by whatever assignments, every permission that p requires on t: one missing
    // makes p ineffective there"; held by 2 or 3, each with what it requires itself. (Who owns the
    // tenant holds p by 3 anyway.)
    return isGiven && isActive(service, target)
      && permission.requires.allSatisfy { required in
        holds(user: user.reference, target: name(of: target), permission: required)
      }
  }

  /// Condition 3.
  ///
  /// "u is an owner of tenant t, p is of level tenant, and 2d holds." The user's scope narrows
  /// nothing here, an audience or required permissions neither. That the levels are the same is
  /// known.
  private func isOwner(
    _ user: ReferenceState.User,
    _ target: Target,
    _ service: ReferenceState.Service
  ) -> Bool {
    guard case .tenant(let tenant) = target else {
      return false
    }
    return tenant.owners.contains(user.reference) && isActive(service, target)
  }

  /// The name of a target.
  private func name(of target: Target) -> String {
    switch target {
    case .platform: "*"
    case .location(let name): "@\(name)"
    case .organization(let organization): organization.name
    case .tenant(let tenant): tenant.reference
    }
  }

  /// Condition 2a.
  ///
  /// "it names u, or a group that contains u directly or through nested groups;"
  private func names(
    _ assignment: ReferenceState.Assignment,
    _ user: ReferenceState.User
  ) -> Bool {
    assignment.users.contains(user.reference)
      || assignment.groups.contains { contains($0, user.reference) }
  }

  private func contains(_ name: String, _ user: String) -> Bool {
    guard let group = state.groups.first(where: { $0.reference == name }) else {
      return false
    }
    return group.members.contains(user) || group.groups.contains { contains($0, user) }
  }

  /// Condition 2d.
  ///
  /// "where t is an organization or a tenant, p's service and all that it requires, transitively,
  /// are active in the organization and, where t is a tenant that lists services, in that list;"
  /// The organization is the target itself, or the one that owns the tenant.
  private func isActive(_ service: ReferenceState.Service, _ target: Target) -> Bool {
    switch target {
    case .platform, .location:
      return true
    case .organization, .tenant:
      break
    }
    guard organization(of: target)?.services[service.name] == "active" else {
      return false
    }
    if case .tenant(let tenant) = target, let listed = tenant.services,
      !listed.contains(service.name)
    {
      return false
    }
    return service.requires.allSatisfy { name in
      state.services.first { $0.name == name }.map { isActive($0, target) } ?? false
    }
  }
}
