import CharterModel

/// What is given in a world and has no effect, put together so that one cause is told once.
package struct Ineffective: Sendable {
  /// Why something that is given is not held.
  package enum Cause: Hashable, Sendable {
    /// The organization of the target, or of the users, is not working.
    case organization(Int32)
    case tenant(Int32)
    /// The service is not active in the organization, or its tenant does not list it.
    case service(Int32, organization: Int32, tenant: Int32?)
    /// An assignment gives a permission without one that it requires.
    case requirement(assignment: Int32, permission: Int32)
    /// An assignment gives a permission to users of organizations that it is not for.
    case audience(assignment: Int32, permission: Int32)
    /// An assignment gives a profile to users who cannot use it.
    case profile(assignment: Int32, profile: Int32)
    /// An assignment names an owner and covers nothing but what it owns.
    case owner(assignment: Int32, tenant: Int32)
  }

  /// How much there is of it.
  package struct Extent: Sendable {
    /// One of the users, and how many there are.
    package var user: Int32
    package var users: Int
    /// Of the assignments that give it, the first by address.
    package var assignment: Int32
    package var permissions: PermissionSet
    /// Of the targets on which it has no effect, the first by name.
    package var target: Int32
  }

  /// What is without effect, by why.
  package private(set) var found: [Cause: Extent] = [:]
  /// The assignments that give somebody something that is held.
  package private(set) var isEffective: [Bool]

  package init(_ world: World) {
    let memberships = Memberships(world.records)
    let shared = Evaluator.Shared(world)
    let users = world.records.users.count
    let size = max(256, users / 32)
    isEffective = Array(repeating: false, count: world.records.assignments.count)
    let parts = parallelMap((users + size - 1) / size) { part in
      var search = Search(world, memberships, shared)
      for user in part * size..<min(users, (part + 1) * size) {
        search.look(Int32(user))
      }
      return (search.found, search.effective)
    }
    for (found, effective) in parts {
      self.found.merge(found) { first, second in
        var extent = first
        extent.users += second.users
        extent.permissions.formUnion(second.permissions)
        extent.take(second.assignment, second.target, world)
        return extent
      }
      for assignment in effective {
        isEffective[Int(assignment)] = true
      }
    }
  }

  /// Looks at one user after the other, in the order of their numbers.
  private struct Search {
    private let world: World
    private let memberships: Memberships
    private var evaluator: Evaluator
    private(set) var found: [Cause: Extent] = [:]
    private(set) var effective: Set<Int32> = []
    private var last: [Cause: Int32] = [:]
    private let audiences: [PermissionSet]
    private var held: [Int32: PermissionSet] = [:]

    init(_ world: World, _ memberships: Memberships, _ shared: Evaluator.Shared) {
      self.world = world
      self.memberships = memberships
      evaluator = Evaluator(world, memberships, shared)
      audiences = (0..<8 as Range<UInt8>).map { world.audience(ofType: $0) }
    }

    mutating func look(_ user: Int32) {
      let record = world.records.users[Int(user)]
      guard record.exists, record.organization >= 0 else {
        return
      }
      let assignments = memberships.assignments(of: user)
      guard !assignments.isEmpty else {
        return
      }
      guard world.homes[Int(record.organization)].isWorking else {
        note(.organization(record.organization), user, assignments[assignments.startIndex], 0, nil)
        return
      }
      guard record.isActive else {
        return
      }
      evaluator.evaluate(user)
      held.removeAll(keepingCapacity: true)
      let words = world.names.words
      for (slot, target) in evaluator.found.enumerated() {
        held[target] = PermissionSet(evaluator.held[slot * words..<(slot + 1) * words])
      }
      for assignment in assignments {
        look(user, record, assignment)
      }
    }

    private mutating func look(_ user: Int32, _ record: UserRecord, _ id: Int32) {
      let assignment = world.records.assignments[Int(id)]
      let type = Int(world.homes[Int(record.organization)].type)
      var given = PermissionSet(words: world.names.words)
      for profile in world.records.list(assignment.profiles) {
        let granted = world.profiles.granted[Int(profile)]
        guard world.isUsable(profile, by: record.organization) else {
          if world.records.profiles[Int(profile)].exists {
            note(.profile(assignment: id, profile: profile), user, id, 0, granted)
          }
          continue
        }
        let barred = granted.subtracting(audiences[type])
        for permission in barred.members {
          note(.audience(assignment: id, permission: Int32(permission)), user, id, 0, nil)
        }
        given.formUnion(granted.intersection(audiences[type]))
      }
      var owned: Int32?
      var isMore = false
      for position in world.covered.range(assignment.place) {
        let target = world.covered.numbers[position]
        look(user, id, given, target, hasScope: record.scope != nil)
        if case .tenant(let tenant) = world.targets.target(target),
          world.records.tenants[Int(tenant)].owners.contains(user)
        {
          owned = owned.map { world.numbering.first(.tenant, $0, tenant) } ?? tenant
        } else {
          isMore = true
        }
      }
      if let owned, !isMore, world.records.list(assignment.users).contains(user) {
        note(.owner(assignment: id, tenant: owned), user, id, world.targets.tenant(owned), given)
      }
    }

    private mutating func look(
      _ user: Int32,
      _ id: Int32,
      _ given: PermissionSet,
      _ target: Int32,
      hasScope: Bool
    ) {
      let place = world.targets.target(target)
      let here = given.intersection(world.catalogue.ofLevel[Int(place.level.rawValue)])
      guard !here.isEmpty else {
        return
      }
      let has = held[target] ?? PermissionSet(words: world.names.words)
      if !here.intersection(has).isEmpty || (hasScope && place.level != .tenant) {
        effective.insert(id)
      }
      let lacking = here.subtracting(has)
      // A scope of the user takes targets out of every assignment: that is what it is for.
      guard !lacking.isEmpty, !hasScope || place.level == .tenant else {
        return
      }
      let masked = lacking.subtracting(world.masks[Int(target)])
      if !masked.isEmpty {
        noteState(masked, place, user, id, target)
      }
      for permission in lacking.intersection(world.masks[Int(target)]).members {
        note(.requirement(assignment: id, permission: Int32(permission)), user, id, target, nil)
      }
    }

    /// What the target itself does not let take effect.
    private mutating func noteState(
      _ permissions: PermissionSet,
      _ place: Target,
      _ user: Int32,
      _ id: Int32,
      _ target: Int32
    ) {
      let organization: Int32
      var tenant: Int32?
      switch place {
      case .platform, .location: return
      case .organization(let id): organization = id
      case .tenant(let id):
        organization = world.records.tenants[Int(id)].organization
        tenant = id
      }
      guard organization >= 0, world.homes[Int(organization)].isWorking else {
        note(.organization(organization), user, id, target, permissions)
        return
      }
      if let tenant, !world.records.tenants[Int(tenant)].isActive {
        note(.tenant(tenant), user, id, target, permissions)
        return
      }
      let active = world.records.organizations[Int(organization)].services
      var seen: Set<Int32> = []
      for permission in permissions.members {
        let service = world.catalogue.service[permission]
        guard service >= 0, seen.insert(service).inserted else {
          continue
        }
        let isListed = world.catalogue.closure[Int(service)].allSatisfy(active.contains)
        note(
          .service(service, organization: organization, tenant: isListed ? tenant : nil),
          user,
          id,
          target,
          permissions.intersection(world.catalogue.ofService[Int(service)])
        )
      }
    }

    private mutating func note(
      _ cause: Cause,
      _ user: Int32,
      _ assignment: Int32,
      _ target: Int32,
      _ permissions: PermissionSet?
    ) {
      if found[cause] == nil {
        found[cause] = Extent(
          user: user,
          users: 1,
          assignment: assignment,
          permissions: permissions ?? PermissionSet(words: world.names.words),
          target: target
        )
        last[cause] = user
        return
      }
      if let permissions {
        found[cause]?.permissions.formUnion(permissions)
      }
      found[cause]?.take(assignment, target, world)
      if last[cause] != user {
        last[cause] = user
        found[cause]?.users += 1
      }
    }
  }
}

extension Ineffective.Extent {
  /// Keeps the first by name, so that nothing depends on the order of files.
  fileprivate mutating func take(_ other: Int32, _ place: Int32, _ world: World) {
    assignment = world.numbering.first(.assignment, assignment, other)
    if place != target {
      let names = [place, target].map {
        Text(world.numbering.name(world.targets.target($0)))
      }
      if names[0] < names[1] {
        target = place
      }
    }
  }
}
