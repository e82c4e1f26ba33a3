import CharterModel

extension Ineffective {
  /// The organizations that the users of each group belong to.
  struct Homes: Sendable {
    private let ofGroup: [[Int32]]

    init(_ records: Records) {
      let flat = FlatGroups(records)
      ofGroup = records.groups.indices.map { group in
        var found: [Int32] = []
        for user in flat.members(Int32(group)) {
          Homes.add(records.users[Int(user)].home, to: &found)
        }
        return found
      }
    }

    private static func add(_ home: Int32, to list: inout [Int32]) {
      if home >= 0, list.last != home, !list.contains(home) {
        list.append(home)
      }
    }

    /// Those of everybody whom an assignment names, in memory that is kept.
    func collect(_ assignment: AssignmentRecord, _ records: Records, into found: inout [Int32]) {
      found.removeAll(keepingCapacity: true)
      for position in assignment.users {
        Homes.add(records.users[Int(records.numbers[Int(position)])].home, to: &found)
      }
      for position in assignment.groups {
        let group = Int(records.numbers[Int(position)])
        if records.groups[group].exists {
          for home in ofGroup[group] {
            Homes.add(home, to: &found)
          }
        }
      }
    }
  }

  /// Looks at one assignment after the other.
  struct Search {
    private let world: World
    private let homes: Homes
    private var found: [Cause: Extent] = [:]
    /// Who gives the same to users of the same organizations in the same place: what becomes of it
    /// is worked out once.
    private var givers: [Key: (first: Int32, count: Int)] = [:]
    /// The same of the many that give one profile to users of one organization.
    private var simple: [SimpleKey: (first: Int32, count: Int)] = [:]
    private var homesOfOne: [Int32] = []
    private var fresh: [PermissionSet] = []

    private struct SimpleKey: Hashable {
      let isFresh: Bool
      let place: Int32
      let profile: Int32
      let home: Int32
    }

    private struct Key: Hashable {
      let isFresh: Bool
      let place: Int32
      let profiles: [Int32]
      let homes: [Int32]
    }

    init(_ world: World, _ homes: Homes) {
      self.world = world
      self.homes = homes
    }

    /// `fresh`: what its profiles give more than before, where only that matters.
    mutating func look(_ id: Int32, fresh: [PermissionSet]?) {
      let assignment = world.records.assignments[Int(id)]
      guard assignment.exists, world.isInForce(assignment) else {
        return
      }
      if let fresh {
        self.fresh = fresh
        if assignment.profiles.allSatisfy({
          fresh[Int(world.records.numbers[Int($0)])].isEmpty
        }) {
          return
        }
      }
      if fresh != nil, world.isForEverybody(assignment) {
        let key = SimpleKey(
          isFresh: true,
          place: assignment.place,
          profile: world.records.numbers[Int(assignment.profiles.lowerBound)],
          home: Numbering.unknown
        )
        simple[key] = joined(simple[key], id)
        return
      }
      homes.collect(assignment, world.records, into: &homesOfOne)
      guard !homesOfOne.isEmpty else {
        return
      }
      for position in fresh == nil ? assignment.users : 0..<0 {
        let user = world.records.numbers[Int(position)]
        if isOwner(user, of: assignment.place) {
          note(
            .owner(assignment: id, user: user),
            (id, 1),
            0,
            PermissionSet(words: world.names.words)
          )
        }
      }
      if assignment.profiles.count == 1, homesOfOne.count == 1 {
        let key = SimpleKey(
          isFresh: fresh != nil,
          place: assignment.place,
          profile: world.records.numbers[Int(assignment.profiles.lowerBound)],
          home: homesOfOne[0]
        )
        simple[key] = joined(simple[key], id)
      } else {
        let key = Key(
          isFresh: fresh != nil,
          place: assignment.place,
          profiles: Array(world.records.list(assignment.profiles)),
          homes: homesOfOne
        )
        givers[key] = joined(givers[key], id)
      }
    }

    private func joined(_ known: (first: Int32, count: Int)?, _ id: Int32) -> (Int32, Int) {
      known.map { (world.numbering.first(.assignment, $0.first, id), $0.count + 1) } ?? (id, 1)
    }

    /// Everything that was found.
    mutating func finished() -> [Cause: Extent] {
      for (key, giver) in simple {
        givers[
          Key(
            isFresh: key.isFresh,
            place: key.place,
            profiles: [key.profile],
            homes: key.home == Numbering.unknown ? [] : [key.home]
          )
        ] = giver
      }
      for (key, giver) in givers {
        var given = PermissionSet(words: world.names.words)
        for profile in key.profiles {
          let granted = key.isFresh ? fresh[Int(profile)] : world.profiles.granted[Int(profile)]
          given.formUnion(granted)
          for home in key.homes where !granted.isEmpty {
            look(profile, granted, home, giver)
          }
        }
        for home in key.homes where !world.homes[Int(home)].isWorking {
          note(.organization(home), giver, 0, given)
        }
        for position in world.covered.range(key.place) {
          look(world.covered.numbers[position], given, giver)
        }
      }
      return found
    }

    private mutating func look(
      _ profile: Int32,
      _ granted: PermissionSet,
      _ home: Int32,
      _ giver: (Int32, Int)
    ) {
      guard world.records.profiles[Int(profile)].exists else {
        return
      }
      guard world.isUsable(profile, by: home) else {
        note(.profile(profile, organization: home), giver, 0, granted)
        return
      }
      let barred = granted.subtracting(world.audiences[Int(world.homes[Int(home)].type)])
      if !barred.isEmpty {
        note(.audience(profile: profile, organization: home), giver, 0, barred)
      }
    }

    private func isOwner(_ user: Int32, of place: Int32) -> Bool {
      let range = world.covered.range(place)
      return !range.isEmpty
        && range.allSatisfy { position in
          if case .tenant(let tenant) = world.targets.target(world.covered.numbers[position]) {
            world.records.tenants[Int(tenant)].owners.contains(user)
          } else {
            false
          }
        }
    }

    /// What a target does not let take effect.
    private mutating func look(
      _ number: Int32,
      _ given: PermissionSet,
      _ giver: (Int32, Int)
    ) {
      let target = world.targets.target(number)
      let level = world.catalogue.ofLevel[Int(target.level.rawValue)]
      let lacking = given.intersection(level).subtracting(world.masks[Int(number)])
      guard !lacking.isEmpty else {
        return
      }
      for (cause, permissions) in causes(lacking, target) {
        // Where it is does not matter for these.
        note(cause, giver, 0, permissions)
      }
    }

    private func causes(
      _ permissions: PermissionSet,
      _ target: Target
    ) -> [(Cause, PermissionSet)] {
      let organization: Int32
      var tenant: Int32?
      switch target {
      case .platform, .location: return []
      case .organization(let id): organization = id
      case .tenant(let id):
        organization = world.records.tenants[Int(id)].organization
        tenant = id
      }
      guard organization >= 0, world.homes[Int(organization)].isWorking else {
        return [(.organization(organization), permissions)]
      }
      if let tenant, !world.records.tenants[Int(tenant)].isActive {
        return [(.tenant(tenant), permissions)]
      }
      let active = world.records.organizations[Int(organization)].services
      var rest = permissions
      var found: [(Cause, PermissionSet)] = []
      for (service, own) in world.catalogue.ofService.enumerated() {
        let here = rest.intersection(own)
        guard !here.isEmpty else {
          continue
        }
        rest = rest.subtracting(own)
        // A tenant that lists fewer than are active narrows on purpose.
        if !world.catalogue.closure[service].allSatisfy(active.contains) {
          found.append((.service(Int32(service), organization: organization), here))
        }
        if rest.isEmpty {
          break
        }
      }
      return found
    }

    private mutating func note(
      _ cause: Cause,
      _ giver: (first: Int32, count: Int),
      _ target: Int32,
      _ permissions: PermissionSet
    ) {
      let extent = Extent(
        assignment: giver.first,
        assignments: giver.count,
        permissions: permissions,
        target: target,
        user: Numbering.unknown
      )
      found.add(cause, extent, world)
    }
  }
}
