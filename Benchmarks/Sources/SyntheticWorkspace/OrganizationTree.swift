/// One organization and how much it has.
struct PlannedOrganization: Sendable {
  enum Level: String, Sendable {
    case provider
    case reseller
    case client
    case department
    case team
  }

  let name: String
  let shown: String
  let level: Level
  /// The position of the organization above.
  let parent: Int?
  /// The positions of the organizations directly beneath.
  var children: [Int] = []
  /// The services that have been activated.
  let services: [String]
  /// Whether it has an identity provider of its own.
  let isFederated: Bool
  var users = 0
  var assignments = 0
  var tenants = 0
}

/// The provider, resellers below it, clients below both, departments and teams below clients.
struct OrganizationTree: Sendable {
  private(set) var organizations: [PlannedOrganization] = []
  /// Assignments of the platform itself.
  let platformAssignments: Int

  init(size: WorkspaceSize, seed: UInt64) {
    platformAssignments = size.assignments / 1000
    var random = SplitMix64(seed: seed)
    var weights: [Int] = []
    var names = OrganizationNames(random: &random)

    func add(_ level: PlannedOrganization.Level, under parent: Int?, _ random: inout SplitMix64) {
      let position = organizations.count
      let (name, shown): (String, String)
      let services: [String]
      switch (level, parent) {
      case (.department, let parent?), (.team, let parent?):
        let above = organizations[parent]
        (name, shown) = names.part(of: above.name, above.shown, number: above.children.count)
        services = above.services
      default:
        (name, shown) = names.next()
        services =
          level == .client ? random.pick(Catalogue.activated) : Catalogue.activated.last ?? []
      }
      organizations.append(
        PlannedOrganization(
          name: name,
          shown: shown,
          level: level,
          parent: parent,
          services: services,
          isFederated: level == .client && random.perMille(500)
        )
      )
      if let parent {
        organizations[parent].children.append(position)
      }
      switch level {
      case .provider: weights.append(60)
      case .reseller: weights.append(40)
      case .client: weights.append(random.within(50...200))
      case .department: weights.append(random.within(30...90))
      case .team: weights.append(random.within(20...50))
      }
    }

    let resellers = max(1, size.organizations / 25)
    add(.provider, under: nil, &random)
    for _ in 0..<resellers {
      add(.reseller, under: 0, &random)
    }
    while organizations.count < size.organizations {
      let client = organizations.count
      add(.client, under: random.perMille(800) ? random.within(1...resellers) : 0, &random)
      for _ in 0..<random.pick([0, 0, 0, 0, 1, 1, 2, 3])
      where organizations.count < size.organizations {
        let department = organizations.count
        add(.department, under: client, &random)
        if random.perMille(250), organizations.count < size.organizations {
          add(.team, under: department, &random)
        }
      }
    }
    let users = apportion(size.users, by: weights)
    let staffed = zip(weights, users).map { weight, users in users == 0 ? 0 : weight }
    let assignments = apportion(size.assignments - platformAssignments, by: staffed)
    let tenants = apportion(size.tenants, by: staffed)
    for position in organizations.indices {
      organizations[position].users = users[position]
      organizations[position].assignments = assignments[position]
      organizations[position].tenants = tenants[position]
    }
  }
}

/// Names of organizations, none twice.
private struct OrganizationNames {
  private var order: [Int]
  private var used = 0

  init(random: inout SplitMix64) {
    order = Array(0..<Words.organizationAdjectives.count * Words.organizationNouns.count)
    random.shuffle(&order)
  }

  mutating func next() -> (name: String, shown: String) {
    let (round, place) = used.quotientAndRemainder(dividingBy: order.count)
    used += 1
    let (first, second) = order[place].quotientAndRemainder(
      dividingBy: Words.organizationNouns.count
    )
    let suffix = round == 0 ? "" : String(round + 1)
    let words = (Words.organizationAdjectives[first], Words.organizationNouns[second])
    return (
      "\(words.0)-\(words.1)\(suffix)", "\(words.0.capitalizedWord) \(words.1.capitalizedWord)"
    )
  }

  func part(of name: String, _ shown: String, number: Int) -> (name: String, shown: String) {
    let offset = name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    let word = Words.departments[(offset + number) % Words.departments.count]
    return ("\(name)-\(word)", "\(shown), \(word)")
  }
}

extension String {
  /// The word with a capital first letter.
  var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
