package import CharterAccess
package import CharterModel

extension Graph {
  /// Who is given what, where: groups and users, assignments in force with their profiles, and what
  /// these cover; owners and their tenants.
  ///
  /// Assignments of the same profiles to the same place are one node. `chosen`: Only what these
  /// resources are part of.
  package static func access(_ world: World, of chosen: [Address], _ limits: Limits) -> Graph {
    var builder = AccessGraphBuilder(world, limits)
    builder.build(chosen)
    return builder.graph
  }
}

private struct AccessGraphBuilder {
  /// What is given together: the same profiles at the same place; ownership where there are none.
  private struct Gift {
    var profiles: [Int32]
    var place: [Int32]
    var assignments: [Int32] = []
    var users: Set<Int32> = []
    var groups: Set<Int32> = []
  }

  private struct Key: Hashable {
    let profiles: [Int32]
    /// A number for each different list of targets.
    let place: Int32
    let owners: [Int32]
  }

  /// So many single users of one assignment are shown one by one, and so many names in one node.
  private static let named = 3
  private static let platform = "* (the platform)"
  private let world: World
  private let structure: AccessStructure
  private let limits: Graph.Limits
  private(set) var graph = Graph(title: "Who is given what, and where")
  private var subjects: [Address: Int] = [:]
  private var places: [[Int32]: Int] = [:]
  private let tenantCount: Int
  private var filter: ChosenAssignments?

  init(_ world: World, _ limits: Graph.Limits) {
    self.world = world
    self.limits = limits
    structure = AccessStructure(world)
    tenantCount = (0..<Int32(world.numbering.count(.tenant))).count { world.isThere(.tenant, $0) }
  }

  mutating func build(_ chosen: [Address]) {
    filter = chosen.isEmpty ? nil : ChosenAssignments(chosen, world, structure)
    var gifts: [Gift] = []
    var positions: [Key: Int] = [:]
    // Places that are written in two ways and cover the same are one.
    var covered = Interned<[Int32]>()
    let place = structure.places.map { covered.number($0) }
    func position(_ key: Key) -> Int {
      if let known = positions[key] {
        return known
      }
      positions[key] = gifts.count
      gifts.append(Gift(profiles: key.profiles, place: covered.values[Int(key.place)]))
      return gifts.count - 1
    }
    let numbering = world.numbering
    let sorted = structure.assignments.sorted {
      numbering.reference(.assignment, $0.id)
        .lexicographicallyPrecedes(numbering.reference(.assignment, $1.id))
    }
    for assignment in sorted where filter?.has(assignment) ?? true {
      let number = position(
        Key(profiles: assignment.profiles, place: place[assignment.place], owners: [])
      )
      gifts[number].assignments.append(assignment.id)
      gifts[number].users.formUnion(assignment.users)
      gifts[number].groups.formUnion(assignment.groups)
    }
    var owned: [[Int32]: [Int32]] = [:]
    for (tenant, users) in structure.owners
    where filter?.has(owners: users, of: tenant) ?? true {
      owned[users, default: []].append(world.targets.number(.tenant(tenant)))
    }
    let sets = owned.sorted { lhs, rhs in
      name(lhs.key.first, .user) < name(rhs.key.first, .user)
        || lhs.key.first == rhs.key.first && lhs.key.lexicographicallyPrecedes(rhs.key)
    }
    for (users, tenants) in sets {
      let number = position(Key(profiles: [], place: covered.number(tenants), owners: users))
      gifts[number].users.formUnion(users)
    }
    for gift in gifts.prefix(limits.children) {
      add(gift)
    }
    note(gifts.dropFirst(limits.children))
  }

  private func name(_ id: Int32?, _ kind: Kind) -> Text {
    Text(id.map { world.numbering.text(kind, $0) } ?? "")
  }

  private mutating func note(_ rest: ArraySlice<Gift>) {
    if structure.idle > 0 {
      let isOne = structure.idle == 1
      graph.notes.append(
        "\(structure.idle) assignment\(isOne ? " is" : "s are") not in force at this time."
      )
    }
    guard !rest.isEmpty else {
      return
    }
    let assignments = rest.reduce(0) { $0 + $1.assignments.count }
    let owners = rest.count { $0.assignments.isEmpty }
    let parts = [(assignments, "assignment"), (owners, "set of owners")].filter { $0.0 > 0 }
    graph.notes.append(
      "Not shown: "
        + parts.map { count, word in
          count == 1
            ? "1 more \(word)"
            : "\(count) more \(word == "assignment" ? "assignments" : "sets of owners")"
        }.joined(separator: " and ") + "; --of names some, --children shows more."
    )
  }

  private mutating func add(_ gift: Gift) {
    let profiles = names(gift.profiles, .profile)
    let isOwning = gift.profiles.isEmpty && gift.assignments.isEmpty
    let node = graph.add(
      isOwning
        ? Graph.Node(.assignment, "owning", note: "all of the tenant's permissions", layer: 1)
        : Graph.Node(
          .assignment,
          profiles.isEmpty ? "no profile" : "Profile/" + list(profiles, ", Profile/"),
          note: "Assignment/" + list(names(gift.assignments, .assignment), ", Assignment/"),
          layer: 1
        )
    )
    for group in sorted(gift.groups, .group) {
      graph.connect(subject(.group, group, note: note(of: group), .group), node)
    }
    let users = sorted(gift.users, .user)
    // Who is asked for is never folded.
    let isFew = users.count <= AccessGraphBuilder.named
    let single = isFew ? users : users.filter { filter?.askedUsers.contains($0) ?? false }
    let others = isFew ? [] : users.filter { !single.contains($0) }
    for user in single {
      graph.connect(subject(.user, user, note: "", .user), node)
    }
    if !others.isEmpty {
      let shown = others.prefix(AccessGraphBuilder.named).map { world.numbering.text(.user, $0) }
      graph.connect(
        graph.add(
          Graph.Node(
            .folded,
            "\(others.count) \(single.isEmpty ? "" : "other ")users",
            note: shown.joined(separator: ", ")
              + (others.count > shown.count ? ", …" : ""),
            layer: 0
          )
        ),
        node
      )
    }
    let place = places[gift.place] ?? self.place(gift.place)
    places[gift.place] = place
    graph.connect(node, place)
  }

  /// How many users a group has, and which of them are asked for.
  private func note(of group: Int32) -> String {
    let members = world.members(of: group)
    let asked = members.filter { filter?.askedUsers.contains($0) ?? false }
    return "\(members.count) user\(members.count == 1 ? "" : "s")"
      + (asked.isEmpty ? "" : ", with \(list(names(asked, .user)))")
  }

  private mutating func subject(
    _ kind: Kind,
    _ id: Int32,
    note: String,
    _ role: Graph.Node.Role
  ) -> Int {
    let text = world.numbering.address(kind, id)
    guard let address = Address(text) else {
      return graph.add(Graph.Node(role, text, note: note, layer: 0))
    }
    if let known = subjects[address] {
      return known
    }
    let number = graph.add(Graph.Node(role, text, note: note, layer: 0))
    subjects[address] = number
    return number
  }

  private func names(_ ids: [Int32], _ kind: Kind) -> [String] {
    ids.map { world.numbering.text(kind, $0) }.sorted { Text($0) < Text($1) }
  }

  private func sorted(_ ids: Set<Int32>, _ kind: Kind) -> [Int32] {
    ids.sorted {
      world.numbering.reference(kind, $0).lexicographicallyPrecedes(
        world.numbering.reference(kind, $1)
      )
    }
  }

  private func list(_ names: [String], _ separator: String = ", ") -> String {
    let more = names.count - AccessGraphBuilder.named
    return names.prefix(AccessGraphBuilder.named).joined(separator: separator)
      + (more > 0 ? " and \(more) more" : "")
  }

  /// What is covered, in a few words: an organization with all its tenants is one of them.
  private mutating func place(_ targets: [Int32]) -> Int {
    let covered = Set(targets)
    var words: [String] = []
    var told: Set<Int32> = []
    var counts = (locations: 0, organizations: 0, tenants: 0)
    for number in targets {
      let target = world.targets.target(number)
      switch target {
      case .platform: words.append(AccessGraphBuilder.platform)
      case .location:
        counts.locations += 1
        words.append(world.name(number))
      case .organization(let id):
        counts.organizations += 1
        let own = world.tenantIDs(of: id).map { world.targets.number(.tenant($0)) }
        if !own.isEmpty, own.allSatisfy(covered.contains) {
          told.formUnion(own)
          words.append("\(world.name(number)) with all tenants")
        } else {
          words.append(world.name(number))
        }
      case .tenant:
        counts.tenants += 1
        if !told.contains(number) {
          words.append(world.name(number))
        }
      }
    }
    let platform = words.contains(AccessGraphBuilder.platform) ? ["the platform"] : []
    let parts = [
      (counts.locations, "location"), (counts.organizations, "organization"),
      (counts.tenants, "tenant"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let isEverything =
      words.first == AccessGraphBuilder.platform
      && counts.organizations == structure.organizations.count && counts.tenants == tenantCount
    return graph.add(
      Graph.Node(
        .target,
        targets.isEmpty
          ? "nothing" : isEverything ? "everything" : list(words.sorted { Text($0) < Text($1) }),
        note: (platform + parts).joined(separator: ", "),
        layer: 2
      )
    )
  }
}
