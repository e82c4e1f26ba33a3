package import CharterAccess
import CharterJSON
package import CharterModel

/// Who holds what, and all that decides why, as compact JSON for a page that shows it.
///
/// Every name stands in it once. Targets are in the order of the page: the platform, locations, each
/// organization with its tenants. What a user holds is a row of runs, targets that follow each other
/// with the same permissions; equal rows are shared, and so are equal sets. Derivations are not in
/// it: the page works them out of assignments, groups and profiles.
package struct AccessData: Sendable {
  let world: World
  let structure: AccessStructure
  private let source: @Sendable (Text) -> Source?
  /// The organizations by name, those that are there first; then names that only users have.
  private(set) var organizations: [(name: Text, record: AccessStructure.Organization?)] = []
  /// The tenants of each organization, by name.
  private(set) var tenants: [[(name: Text, id: Int32)]] = []
  private var locations: [(name: Text, id: Int32)] = []
  /// The users, organization by organization.
  private(set) var users: [(name: Text, organization: Int, record: AccessStructure.User)] = []
  /// Positions in the page by numbers of the world; -1 for what is not in it.
  private var position = Positions()
  private(set) var rows = AccessRows()

  private struct Positions: Sendable {
    var organizations: [Int32] = []
    var targets: [Int32] = []
    var users: [Int32] = []
    var groups: [Int32] = []
    var profiles: [Int32] = []
  }

  /// Of one world; `source` finds the place of an address in the manifests.
  package init(_ world: World, source: @escaping @Sendable (Text) -> Source?) {
    self.world = world
    self.source = source
    structure = AccessStructure(world)
    numberTargets()
    numberUsers()
    position.groups = AccessData.positions(of: structure.groups.map(\.id), world, .group)
    position.profiles = AccessData.positions(of: structure.profiles.map(\.id), world, .profile)
    rows = AccessRows(world, users: users.map(\.record.id), targets: position.targets)
  }

  /// How many targets the page has.
  package var targetCount: Int {
    1 + locations.count + tenants.reduce(tenants.count) { $0 + $1.count }
  }
  /// How many tenants.
  package var tenantCount: Int { tenants.reduce(0) { $0 + $1.count } }

  private static func positions(of ids: [Int32], _ world: World, _ kind: Kind) -> [Int32] {
    var found = Array(repeating: Int32(-1), count: world.numbering.count(kind))
    for (position, id) in ids.enumerated() {
      found[Int(id)] = Int32(position)
    }
    return found
  }

  private mutating func numberTargets() {
    let numbering = world.numbering
    func name(_ kind: Kind, _ id: Int32) -> Text { Text(numbering.text(kind, id)) }
    locations = (0..<Int32(numbering.count(.location))).filter { world.isThere(.location, $0) }
      .map { (name(.location, $0), $0) }.sorted { $0.name < $1.name }
    organizations = structure.organizations.map { (name(.organization, $0.id), $0) }
      .sorted { $0.name < $1.name }
    position.targets = Array(repeating: -1, count: world.targets.count)
    position.organizations = Array(repeating: -1, count: numbering.count(.organization))
    position.targets[Int(world.targets.number(.platform))] = 0
    var next: Int32 = 1
    for location in locations {
      position.targets[Int(world.targets.number(.location(location.id)))] = next
      next += 1
    }
    for (index, organization) in organizations.enumerated() {
      guard let id = organization.record?.id else {
        continue
      }
      position.organizations[Int(id)] = Int32(index)
      position.targets[Int(world.targets.number(.organization(id)))] = next
      next += 1
      let own = world.tenantIDs(of: id).map { id in
        (Text(String(numbering.text(.tenant, id).drop { $0 != "/" }.dropFirst())), id)
      }
      for tenant in own {
        position.targets[Int(world.targets.number(.tenant(tenant.1)))] = next
        next += 1
      }
      tenants.append(own)
    }
  }

  private mutating func numberUsers() {
    var numbers: [Text: Int] = [:]
    for (index, organization) in organizations.enumerated() {
      numbers[organization.name] = index
    }
    for user in structure.users {
      let parts = world.numbering.text(.user, user.id)
        .split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      let home = Text(String(parts[0]))
      if numbers[home] == nil {
        numbers[home] = organizations.count
        organizations.append((home, nil))
      }
      users.append((Text(String(parts.last ?? "")), numbers[home] ?? 0, user))
    }
    users.sort { ($0.organization, $0.name) < ($1.organization, $1.name) }
    position.users = AccessData.positions(of: users.map(\.record.id), world, .user)
  }
}

extension AccessData {
  /// The document.
  package var json: [UInt8] {
    var out = JSONWriter()
    out.raw("{\"organizations\":")
    out.list(organizations) { $0.shown($1.name.string) }
    out.raw(",\"types\":")
    out.list(organizations.compactMap(\.record)) { $0.integer(Int($1.type)) }
    out.raw(",\"walks\":")
    out.list(organizations.compactMap(\.record)) { out, record in
      out.numbers([record.walk.lowerBound, record.walk.upperBound])
    }
    out.raw(",\n\"locations\":")
    out.list(locations) { $0.shown($1.name.string) }
    out.raw(",\n\"tenants\":")
    out.list(tenants) { out, own in out.list(own) { $0.shown($1.name.string) } }
    writeUsers(&out)
    writePermissions(&out)
    rows.write(to: &out)
    writeReasons(&out)
    out.raw("}")
    return out.bytes
  }

  private func writeUsers(_ out: inout JSONWriter) {
    out.raw(",\n\"users\":[")
    var start = 0
    while start < users.count {
      var end = start
      while end < users.count, users[end].organization == users[start].organization {
        end += 1
      }
      out.raw(start == 0 ? "[" : ",[")
      out.integer(users[start].organization)
      out.raw(",")
      out.list(users[start..<end]) { $0.shown($1.name.string) }
      out.raw("]")
      start = end
    }
    out.raw("],\n\"scoped\":")
    out.deltas(users.indices.filter { users[$0].record.isScoped })
  }

  private func writePermissions(_ out: inout JSONWriter) {
    let permissions = structure.permissions
    out.raw(",\n\"permissions\":")
    out.list(permissions) { $0.shown($1.name.string) }
    out.raw(",\"audiences\":")
    out.numbers(permissions.map { Int($0.audience) })
    out.raw(",\"administering\":")
    out.numbers(permissions.indices.filter { permissions[$0].administers })
  }

  private func writeReasons(_ out: inout JSONWriter) {
    let numbering = world.numbering
    out.raw(",\n\"groups\":")
    out.list(structure.groups) { out, group in
      out.raw("[")
      out.shown(numbering.text(.group, group.id))
      out.raw(",")
      out.deltas(places(group.members, position.users))
      out.raw(",")
      out.numbers(places(group.groups, position.groups))
      out.raw("]")
    }
    out.raw(",\n\"profiles\":")
    out.list(structure.profiles) { out, profile in
      let owner: Int =
        switch profile.owner {
        case .platform: -1
        case .missing: -2
        case .organization(let id): Int(position.organizations[Int(id)])
        }
      out.raw("[")
      out.shown(numbering.text(.profile, profile.id))
      out.raw(",")
      out.numbers([owner, profile.isInheritable ? 1 : 0])
      out.raw(",")
      out.deltas(profile.own.members)
      out.raw(",")
      out.deltas(profile.granted.members)
      out.raw(",")
      out.numbers(places(profile.includes, position.profiles))
      out.raw("]")
    }
    var files = Interned<Text>()
    writeAssignments(&out, &files)
    out.raw(",\n\"owners\":")
    out.list(structure.owners) { out, owned in
      out.raw("[")
      out.integer(Int(position.targets[Int(world.targets.number(.tenant(owned.tenant)))]))
      out.raw(",")
      out.deltas(places(owned.users, position.users))
      write(placeOf: world.numbering.address(.tenant, owned.tenant), &out, &files)
      out.raw("]")
    }
    out.raw(",\n\"files\":")
    out.list(files.values) { $0.shown($1.string) }
  }

  /// The file and the line of what has a place in the manifests.
  private func write(
    placeOf address: String,
    _ out: inout JSONWriter,
    _ files: inout Interned<Text>
  ) {
    if let place = source(Text(address)) {
      out.raw(",")
      out.integer(Int(files.number(Text(place.file))))
      out.raw(",")
      out.integer(place.line)
    }
  }

  private func writeAssignments(_ out: inout JSONWriter, _ files: inout Interned<Text>) {
    out.raw(",\n\"assignments\":")
    out.list(structure.assignments) { out, assignment in
      out.raw("[")
      out.shown(world.numbering.text(.assignment, assignment.id))
      out.raw(",")
      out.deltas(places(assignment.users, position.users))
      out.raw(",")
      out.numbers(places(assignment.groups, position.groups))
      out.raw(",")
      out.numbers(places(assignment.profiles, position.profiles))
      out.raw(",")
      out.integer(assignment.place)
      write(placeOf: world.numbering.address(.assignment, assignment.id), &out, &files)
      out.raw("]")
    }
    out.raw(",\n\"places\":")
    out.list(structure.places) { out, place in
      out.numbers(
        AccessRows.runs(place.map { position.targets[Int($0)] }.filter { $0 >= 0 }.sorted())
      )
    }
  }

  /// Positions in the page for numbers of the world, ascending.
  private func places(_ ids: [Int32], _ positions: [Int32]) -> [Int] {
    ids.map { Int(positions[Int($0)]) }.filter { $0 >= 0 }.sorted()
  }
}

extension JSONWriter {
  /// A list, each element by `body`.
  mutating func list<Elements: Collection>(
    _ elements: Elements,
    _ body: (inout JSONWriter, Elements.Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for element in elements {
      if !isFirst {
        raw(",")
      }
      isFirst = false
      body(&self, element)
    }
    raw("]")
  }

  /// A list of numbers.
  mutating func numbers(_ numbers: [Int]) {
    list(numbers) { $0.integer($1) }
  }

  /// A list of ascending numbers, each as its distance from the one before.
  mutating func deltas(_ numbers: [Int]) {
    var last = 0
    list(numbers) { out, number in
      out.integer(number - last)
      last = number
    }
  }
}
