/// One user: the name in manifests and the name that people see.
struct Person: Sendable {
  let name: String
  let shown: String

  /// So many people with different names.
  static func make(_ count: Int, _ random: inout SplitMix64) -> [Person] {
    var taken: [Int: Int] = [:]
    return (0..<count).map { _ in
      let first = random.below(Words.firstNames.count)
      let last = random.below(Words.lastNames.count)
      let number = taken[first * Words.lastNames.count + last, default: 0] + 1
      taken[first * Words.lastNames.count + last] = number
      let (given, family) = (Words.firstNames[first], Words.lastNames[last])
      return Person(
        name: "\(given.plain).\(family.plain)\(number == 1 ? "" : String(number))",
        shown: "\(given.shown) \(family.shown)"
      )
    }
  }
}

/// What one organization owns: login, profiles, tenants, users, groups, assignments.
struct OrganizationManifests {
  private let tree: OrganizationTree
  private let position: Int
  private let organization: PlannedOrganization
  private let people: [[Person]]
  private let tenants: [[Tenant]]
  private var random: SplitMix64

  /// A tenant by the words that it can be chosen by.
  struct Tenant: Sendable {
    let name: String
    let application: String
    let stage: (short: String, label: String, tier: String)

    static func make(_ count: Int, _ random: inout SplitMix64) -> [Tenant] {
      var order = Array(0..<Words.applications.count * Words.stages.count)
      random.shuffle(&order)
      return (0..<count).map { number in
        let (round, place) = number.quotientAndRemainder(dividingBy: order.count)
        let (application, stage) = order[place].quotientAndRemainder(
          dividingBy: Words.stages.count
        )
        let word = Words.applications[application]
        let suffix = round == 0 ? "" : String(round + 1)
        return Tenant(
          name: "\(word)-\(Words.stages[stage].0)\(suffix)",
          application: word,
          stage: Words.stages[stage]
        )
      }
    }
  }

  init(
    _ position: Int,
    of tree: OrganizationTree,
    people: [[Person]],
    tenants: [[Tenant]],
    seed: UInt64
  ) {
    self.tree = tree
    self.position = position
    self.people = people
    self.tenants = tenants
    organization = tree.organizations[position]
    random = SplitMix64(seed: seed, part: position * 4 + 3)
  }

  private var staff: [Person] { people[position] }
  private var projects: [Tenant] { tenants[position] }

  /// The lists of all that it owns.
  mutating func lists() -> [ManifestList] {
    let groups = makeGroups()
    return [
      identityList, profileList(), tenantList(), userList(), groups.list,
      assignmentList(groups: groups.names),
    ].filter { !$0.items.isEmpty }
  }

  private func emptyList(_ kind: String) -> ManifestList {
    ManifestList(header: ListHeader(kind, organization: organization.name))
  }

  private var identityList: ManifestList {
    var list = emptyList("IdentityProvider")
    if organization.isFederated {
      list.add(
        "name: sso, type: keycloak, url: 'https://login.\(organization.name).example/realms/staff'"
      )
    }
    return list
  }

  /// Profiles that clients make for themselves and for what is beneath them.
  private mutating func profileList() -> ManifestList {
    var list = emptyList("Profile")
    guard organization.level == .client else {
      return list
    }
    let readable = Catalogue().readable
    let seen = random.distinct(8, below: readable.count).map { readable[$0] }
    list.add(
      "name: viewer, description: Sees a little, ceiling: reader, inheritable: true, "
        + "permissions: \(flow(seen))"
    )
    let operated = random.distinct(5, below: Catalogue.operated.count).map {
      Catalogue.operated[$0]
    }
    list.add(
      "name: deployer, description: Installs releases, ceiling: operator, inheritable: true, "
        + "includes: [reader], permissions: \(flow(operated))"
    )
    list.add(
      "name: desk, description: Answers requests, includes: [support], "
        + "permissions: [storage_bucket_read]"
    )
    return list
  }

  /// Profiles that can be named here: the platform's, the client's own, those inherited.
  private var profiles: [String] {
    switch organization.level {
    case .client: Catalogue.given + ["deployer", "deployer", "desk", "viewer", "viewer"]
    case .department, .team: Catalogue.given + ["deployer", "viewer"]
    case .provider, .reseller: Catalogue.given
    }
  }

  private mutating func tenantList() -> ManifestList {
    var list = emptyList("Tenant")
    for (number, tenant) in projects.enumerated() {
      var fields = "name: \(tenant.name), labels: {app: \(tenant.application)"
      fields += ", env: \(tenant.stage.label), tier: \(tenant.stage.tier)}"
      if number == 0 {
        fields += ", default: true"
      }
      if random.perMille(300) {
        fields += ", displayName: \(tenant.application.capitalizedWord)"
        fields += " of \(quoted(organization.shown).replacing(", ", with: " "))"
      }
      let owners = random.distinct(random.within(1...2), below: staff.count).map {
        staff[$0].name
      }
      fields += ", owners: \(flow(owners))"
      let places = random.distinct(
        random.pick([1, 1, 1, 2]),
        below: PlatformManifests.datacenters.count
      )
      fields += ", locations: \(flow(places.map { PlatformManifests.datacenters[$0] }))"
      if random.perMille(200) {
        fields += ", services: [compute, iam, network]"
      }
      if random.perMille(150) {
        fields += ", networks: [{name: front, vlan: \(random.within(100...999))}]"
      }
      if random.perMille(200) {
        fields += ", quota: {limits: {vcpus: \(random.within(1...64) * 8)"
        fields += ", memoryGiB: \(random.within(1...64) * 32)}}"
      }
      list.add(fields)
    }
    return list
  }

  private mutating func userList() -> ManifestList {
    var list = emptyList("User")
    for person in staff {
      var fields = "name: \(person.name), email: \(person.name)@\(organization.name).example"
      if random.perMille(400) {
        fields += ", displayName: \(person.shown)"
      }
      if organization.isFederated, random.perMille(900) {
        fields += ", source: federated, provider: sso"
      }
      if random.perMille(30), !projects.isEmpty {
        fields += ", languages: {\(random.pick(projects).name): \(random.pick(["de", "en", "fr"]))}"
      }
      if random.perMille(50) {
        fields += ", subscriptions: [incident, intervention]"
      }
      if random.perMille(15) {
        fields += ", state: disabled"
      }
      list.add(fields)
    }
    return list
  }

  /// Teams of five to fourteen, and now and then a group of such groups.
  private mutating func makeGroups() -> (list: ManifestList, names: [String]) {
    var list = emptyList("Group")
    var names: [String] = []
    var teams: [String] = []
    var next = 0
    while next + 5 <= staff.count {
      let members = staff[next..<min(staff.count, next + random.within(5...14))].map(\.name)
      next += members.count
      let (kind, number) = names.count.quotientAndRemainder(dividingBy: Words.applications.count)
      let duty = Words.duties[kind % Words.duties.count]
      let round = kind / Words.duties.count
      let suffix = round == 0 ? "" : String(round + 1)
      let name = "\(Words.applications[number])-\(duty)\(suffix)"
      var fields = "name: \(name), members: \(flow(members))"
      if teams.count > 3, random.perMille(100) {
        let nested = random.distinct(random.within(1...3), below: teams.count)
        fields += ", groups: \(flow(nested.map { teams[$0] }))"
      } else {
        teams.append(name)
      }
      names.append(name)
      list.add(fields)
    }
    return (list, names)
  }

  private mutating func assignmentList(groups: [String]) -> ManifestList {
    var list = emptyList("Assignment")
    let profiles = profiles
    for number in 0..<organization.assignments {
      var fields = "name: req-\(100_000 + number), \(holders(groups))"
      let first = random.pick(profiles)
      let second = random.perMille(250) ? random.pick(profiles) : first
      fields += ", profiles: \(flow(first == second ? [first] : [first, second]))"
      fields += place()
      if random.perMille(30) {
        fields += ", notBefore: 2026-0\(random.within(1...9))-01"
      }
      if random.perMille(300) {
        fields += ", expires: \(random.within(2040...2049))-0\(random.within(1...9))"
        fields += random.perMille(100) ? "-15T18:00:00Z" : "-28"
      }
      if random.perMille(200) {
        fields += ", reason: \(random.pick(Words.reasons))"
      }
      if random.perMille(350) {
        fields += ", ticket: OPS-\(random.within(1000...99_999))"
      }
      list.add(fields)
    }
    return list
  }

  /// One to three users or groups; seldom somebody of the organization above.
  private mutating func holders(_ groups: [String]) -> String {
    if !groups.isEmpty, random.perMille(180) {
      let chosen = random.distinct(random.pick([1, 1, 1, 2]), below: groups.count)
      return "groups: \(flow(chosen.map { groups[$0] }))"
    }
    var users = random.distinct(random.pick([1, 1, 1, 1, 1, 1, 1, 2, 2, 3]), below: staff.count)
      .map { staff[$0].name }
    if random.perMille(5), let parent = organization.parent, !people[parent].isEmpty {
      users[0] = "\(tree.organizations[parent].name)/\(random.pick(people[parent]).name)"
    }
    return "users: \(flow(users))"
  }

  /// Where an assignment holds; nothing is the whole organization.
  private mutating func place() -> String {
    let chance = random.below(1000)
    guard !projects.isEmpty, chance < 960 else {
      return chance % 2 == 0 ? "" : ", organizations: [\(organization.name)]"
    }
    let tenant = random.pick(projects)
    switch chance {
    case ..<30:
      guard let child = organization.children.first(where: { !tenants[$0].isEmpty }) else {
        return ", tenants: [\(tenant.name)]"
      }
      return ", tenants: [\(tree.organizations[child].name)/\(random.pick(tenants[child]).name)]"
    case ..<50:
      return ", organizations: {under: \(random.pick([position] + below).name(in: tree))}"
    case ..<60:
      return ", tenants: {under: \(organization.name)}"
    case ..<70:
      return ", tenants: {all: true}"
    case ..<130:
      return ", tenants: {labels: {app: \(tenant.application)}}"
    case ..<200:
      return ", tenants: {labels: {env: \(tenant.stage.label)}}"
    case ..<270:
      return ", tenants: {labels: {app: \(tenant.application), tier: \(tenant.stage.tier)}}"
    default:
      let chosen = random.distinct(random.pick([1, 1, 1, 2, 2, 3]), below: projects.count)
      let narrowed = random.perMille(20) ? ", locations: [\(random.pick(["de", "es", "fr"]))]" : ""
      return ", tenants: \(flow(chosen.map { projects[$0].name }))\(narrowed)"
    }
  }

  private var below: [Int] {
    organization.level == .client ? organization.children : []
  }
}

extension Int {
  /// The name of the organization at this position.
  fileprivate func name(in tree: OrganizationTree) -> String { tree.organizations[self].name }
}
