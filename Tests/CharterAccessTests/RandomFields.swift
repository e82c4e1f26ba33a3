import CharterTestSupport

/// Makes single resources with random fields.
///
/// `position` is where a resource stands among those of its kind: it refers to earlier ones only.
struct RandomFields: Sendable {
  let choice: RandomChoice

  init(strays: Bool) {
    choice = RandomChoice(strays: strays)
  }

  func service(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Service? {
    var service = ReferenceState.Service(
      name: choice.one(["compute", "net", "storage"], &random) ?? "compute"
    )
    let earlier = state.services.prefix(position)
    service.requires = random.chance(35) ? choice.some(earlier.map(\.name), &random) : []
    // Names are unique on the platform, those of the service itself can be used again.
    let taken = state.services.enumerated().filter { $0.offset != position }
      .flatMap { $0.element.permissions.map(\.name) }
    let free = ["admin", "audit", "bill", "compute", "read", "view", "write", "zone"]
      .filter { !taken.contains($0) }.shuffled(using: &random)
    for name in free.prefix(Int.random(in: 2...3, using: &random)) {
      let known = earlier.flatMap(\.permissions) + service.permissions
      service.permissions.append(permission(name, known, &random))
    }
    return service
  }

  private func permission(
    _ name: String,
    _ known: [ReferenceState.Permission],
    _ random: inout SeededGenerator
  ) -> ReferenceState.Permission {
    let levels = ["tenant", "organization", "platform"]
    let level = choice.one(levels, &random) ?? "tenant"
    let same = known.filter { $0.level == level }.map(\.name)
    return ReferenceState.Permission(
      name: name,
      level: level,
      requires: random.chance(40) ? choice.some(same, &random) : [],
      administers: random.chance(25),
      audience: random.chance(15) ? choice.some(RandomChoice.types, &random) : []
    )
  }

  func location(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Location? {
    ReferenceState.Location(
      name: choice.one(["acme", "madrid", "spain", "valencia"], &random) ?? "madrid",
      parent: random.chance(85)
        ? choice.one(state.locations.prefix(position).map(\.name), &random) : nil,
      labels: choice.labels(&random)
    )
  }

  func organization(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Organization? {
    let states = ["trial", "demo", "managed", "disabled", "inactive"]
    var services: [String: String] = [:]
    for service in state.services where random.chance(88) {
      services[service.name] = random.chance(88) ? "active" : "available"
    }
    return ReferenceState.Organization(
      name: choice.one(["acme", "acme-eu", "beta", "beta.lab", "gamma"], &random) ?? "acme",
      parent: random.chance(70)
        ? choice.one(state.organizations.prefix(position).map(\.name), &random) : nil,
      type: choice.one(RandomChoice.types, &random) ?? "client",
      state: random.chance(80) ? "production" : choice.one(states, &random) ?? "trial",
      services: services,
      labels: choice.labels(&random)
    )
  }

  func scope(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Scope? {
    let owner = choice.owner(state, &random)
    return ReferenceState.Scope(
      organization: owner,
      name: choice.name(["acme", "iberia", "south"], owner, &random),
      organizations: random.chance(85)
        ? choice.organizations(state, for: owner, &random) : nil,
      locations: random.chance(65) ? choice.locations(state, &random) : nil
    )
  }

  func profile(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Profile? {
    let owner = choice.owner(state, &random)
    let patterns = state.permissions.map(\.name) + state.services.map { "\($0.name)/*" }
    let earlier = Array(state.profiles.prefix(position))
    let usable = choice.profiles(earlier, state, for: owner, &random)
    // A platform-wide profile is bounded by nothing that an organization owns.
    let above = usable.filter { owner != nil || !$0.contains("/") }
    return ReferenceState.Profile(
      organization: owner,
      name: choice.name(["admin", "operator", "viewer"], owner, &random),
      permissions: random.chance(90) ? choice.some(patterns, atMost: 5, &random) : [],
      includes: random.chance(45) ? choice.some(usable, &random) : [],
      ceiling: random.chance(20) ? choice.one(above, &random) : nil,
      inheritable: random.chance(owner == nil ? 10 : 60)
    )
  }

  func user(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.User? {
    guard let owner = choice.one(state.organizations.map(\.name), &random) else {
      return nil
    }
    return ReferenceState.User(
      organization: owner,
      name: choice.one(["acme", "alice", "bob", "carol"], &random) ?? "alice",
      state: random.chance(90) ? "active" : "disabled",
      scope: random.chance(25) ? choice.scope(state, for: owner, &random) : nil
    )
  }

  func group(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Group? {
    guard let owner = choice.one(state.organizations.map(\.name), &random) else {
      return nil
    }
    let earlier = state.groups.prefix(position).map(\.reference)
    return ReferenceState.Group(
      organization: owner,
      name: choice.one(["alice", "oncall", "staff"], &random) ?? "staff",
      members: choice.some(state.users.map(\.reference), atMost: 4, &random),
      groups: random.chance(55) ? choice.some(earlier, &random) : []
    )
  }

  func tenant(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Tenant? {
    guard let owner = choice.one(state.organizations.map(\.name), &random) else {
      return nil
    }
    let services = state.services.map(\.name)
    return ReferenceState.Tenant(
      organization: owner,
      name: choice.one(["acme", "prod", "test"], &random) ?? "prod",
      state: random.chance(90) ? "active" : "disabled",
      services: random.chance(60)
        ? nil : random.chance(15) ? [] : choice.some(services, &random),
      owners: random.chance(40) ? choice.some(state.users.map(\.reference), &random) : [],
      locations: random.chance(75) ? choice.locations(state, &random) : nil,
      labels: choice.labels(&random)
    )
  }

  func assignment(
    _ state: ReferenceState,
    _ position: Int,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Assignment? {
    let owner = choice.owner(state, &random)
    let users = state.users.map(\.reference)
    let groups = state.groups.map(\.reference)
    let usable = choice.profiles(state.profiles, state, for: owner, &random)
    guard !users.isEmpty, !usable.isEmpty else {
      return nil
    }
    let byGroup = !groups.isEmpty && random.chance(60)
    let place = Int.random(in: 0..<10, using: &random)
    let window = RandomStates.times.shuffled(using: &random).prefix(2).sorted()
    let isBounded = random.chance(30)
    return ReferenceState.Assignment(
      organization: owner,
      name: "grant-\(Int.random(in: 0..<20, using: &random))",
      users: byGroup && random.chance(60) ? [] : choice.some(users, &random),
      groups: byGroup ? choice.some(groups, &random) : [],
      profiles: choice.some(usable, &random),
      tenants: (4...6).contains(place) || place == 9
        ? choice.tenants(state, for: owner, &random) : nil,
      organizations: (7...9).contains(place)
        ? choice.organizations(state, for: owner, &random) : nil,
      locations: random.chance(25) ? choice.locations(state, &random) : nil,
      scope: random.chance(35) ? choice.scope(state, for: owner, &random) : nil,
      notBefore: isBounded && random.chance(60) ? window.first : nil,
      expires: isBounded && random.chance(60) ? window.last : nil
    )
  }
}
