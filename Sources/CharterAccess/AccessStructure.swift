package import CharterModel

/// What decides who holds what in one state, by numbers, for those who tell the reasons elsewhere:
/// all that `UserExplanation` looks at for permissions that are known to be held.
package struct AccessStructure: Sendable {
  package struct User: Sendable {
    package let id: Int32
    /// Whether a scope of its own narrows what it holds.
    package let isScoped: Bool
  }

  package struct Organization: Sendable {
    package let id: Int32
    /// The position of the type, which is a bit of every audience.
    package let type: UInt8
    /// When a walk from the roots enters and leaves it: what it contains is entered in between.
    package let walk: Range<Int>
  }

  package struct Group: Sendable {
    package let id: Int32
    package let members: [Int32]
    package let groups: [Int32]
  }

  /// One that is in force.
  package struct Assignment: Sendable {
    package let id: Int32
    package let users: [Int32]
    package let groups: [Int32]
    package let profiles: [Int32]
    /// The position in `places`.
    package let place: Int
  }

  /// Who may use a profile.
  package enum Owner: Sendable {
    case platform
    case organization(Int32)
    /// Its organization is not there: nobody may.
    case missing
  }

  package struct Profile: Sendable {
    package let id: Int32
    package let owner: Owner
    package let isInheritable: Bool
    /// What it names itself.
    package let own: PermissionSet
    package let granted: PermissionSet
    package let includes: [Int32]
  }

  package struct Permission: Sendable {
    package let name: Text
    /// One bit a type of organization.
    package let audience: UInt8
    package let administers: Bool
  }

  package let users: [User]
  package let organizations: [Organization]
  package let groups: [Group]
  package let assignments: [Assignment]
  /// How many assignments are not in force at that time.
  package let idle: Int
  package let profiles: [Profile]
  package let permissions: [Permission]
  /// The targets of the places of assignments, by number, sorted.
  package let places: [[Int32]]
  /// The owners of the tenants that have any.
  package let owners: [(tenant: Int32, users: [Int32])]

  /// Of one world; every list in the order of the numbers.
  package init(_ world: World) {
    let records = world.records
    users = records.users.enumerated().filter(\.element.exists).map { id, user in
      User(id: Int32(id), isScoped: user.scope != nil)
    }
    organizations = records.organizations.enumerated().filter(\.element.exists).map { id, record in
      Organization(
        id: Int32(id),
        type: record.type,
        walk: world.selection.organizationTree.subtree(Int32(id))
      )
    }
    func there(_ range: NumberRange, _ exists: (Int32) -> Bool) -> [Int32] {
      Set(records.list(range).filter { $0 >= 0 && exists($0) }).sorted()
    }
    let isUser = { (id: Int32) in records.users[Int(id)].exists }
    let isGroup = { (id: Int32) in records.groups[Int(id)].exists }
    groups = records.groups.enumerated().filter(\.element.exists).map { id, group in
      Group(
        id: Int32(id),
        members: there(group.members, isUser),
        groups: there(group.groups, isGroup)
      )
    }
    var places = Interned<Int32>()
    var assignments: [Assignment] = []
    var idle = 0
    for (id, assignment) in records.assignments.enumerated() where assignment.exists {
      guard world.isInForce(assignment) else {
        idle += 1
        continue
      }
      assignments.append(
        Assignment(
          id: Int32(id),
          users: there(assignment.users, isUser),
          groups: there(assignment.groups, isGroup),
          profiles: there(assignment.profiles) { records.profiles[Int($0)].exists },
          place: Int(places.number(assignment.place))
        )
      )
    }
    self.assignments = assignments
    self.idle = idle
    self.places = places.values.map { Array(world.covered.numbers[world.covered.range($0)]) }
    profiles = AccessStructure.profiles(world)
    permissions = world.names.names.enumerated().map { number, name in
      Permission(
        name: name,
        audience: world.catalogue.audience[number],
        administers: world.catalogue.administering.contains(number)
      )
    }
    owners = records.tenants.enumerated().filter(\.element.exists).compactMap { id, tenant in
      let users = Set(tenant.owners.filter { $0 >= 0 && isUser($0) }).sorted()
      return users.isEmpty ? nil : (Int32(id), users)
    }
  }

  private static func profiles(_ world: World) -> [Profile] {
    let records = world.records
    return records.profiles.enumerated().filter(\.element.exists).map { id, profile in
      let owner: Owner =
        profile.organization == Numbering.platform
        ? .platform
        : profile.organization >= 0 && records.organizations[Int(profile.organization)].exists
          ? .organization(profile.organization) : .missing
      return Profile(
        id: Int32(id),
        owner: owner,
        isInheritable: profile.isInheritable,
        own: world.profiles.own[id],
        granted: world.profiles.granted[id],
        includes: Set(
          profile.includes.filter { $0 >= 0 && records.profiles[Int($0)].exists }
        ).sorted()
      )
    }
  }
}
