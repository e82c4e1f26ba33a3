package import CharterModel

/// Everything that decides who can do what in one state at one time, worked out as far as it does
/// not depend on a single user.
///
/// Immutable, and a class so that handing it on copies one pointer.
package final class World: Sendable {
  package let numbering: Numbering
  package let names: PermissionNames
  package let targets: TargetNumbers
  package let time: Instant
  /// What it was made of, for what is not kept in records.
  let resources: AccessResources
  let records: Records
  let catalogue: Catalogue
  let profiles: ProfileGrants
  let selection: Selection
  /// What can be held on each target at all: the level, the services, the states.
  let masks: [PermissionSet]
  /// The targets of each place.
  let covered: CoveredTargets
  /// Who may use each profile.
  private let usable: [ProfileUse]
  /// Of each organization, what is looked at for every user.
  let homes: [Home]
  /// The permissions that users of each type of organization may hold.
  let audiences: [PermissionSet]
  /// Of each validity, whether it covers the time.
  private let inForce: [Bool]
  /// Of each validity, whether it begins or ends after the time.
  private let changing: [Bool]
  /// Whether every organization is in a working state.
  private let areAllWorking: Bool
  /// The permissions that not everybody may hold.
  private let restricted: PermissionSet
  /// The targets that a scope lists directly, by scope; `global` comes last.
  private let scopeTargets: [Selection.Listed]

  init(
    _ records: Records,
    _ names: PermissionNames,
    _ numbering: Numbering,
    _ time: Instant,
    _ resources: AccessResources,
    sharing other: World? = nil
  ) {
    self.records = records
    self.names = names
    self.numbering = numbering
    self.time = time
    self.resources = resources
    inForce = records.validities.map { $0.contains(time) }
    changing = records.validities.map { World.changes($0, after: time) }
    targets = TargetNumbers(numbering)
    catalogue = Catalogue(records, names, numbering)
    profiles = ProfileGrants(records, catalogue, names)
    let selection = Selection(records, targets)
    self.selection = selection
    masks = World.masks(records, catalogue, targets, names.words)
    let scopes =
      records.scopes.indices.map { selection.listed(Int32($0)) } + [
        selection.listed(Numbering.globalScope)
      ]
    scopeTargets = scopes
    var covered = other?.covered ?? CoveredTargets()
    covered.append(selection.places(covered.count..<records.places.count, scopes), targets)
    self.covered = covered
    usable = records.profiles.map {
      ProfileUse(
        exists: $0.exists,
        isInheritable: $0.isInheritable,
        organization: $0.organization
      )
    }
    audiences = World.audiences(catalogue, names.words)
    areAllWorking = records.organizations.allSatisfy { !$0.exists || $0.isWorking }
    restricted = catalogue.audience.enumerated().reduce(
      into: PermissionSet(words: names.words)
    ) { set, entry in
      if entry.element != .max {
        set.insert(entry.offset)
      }
    }
    homes = records.organizations.map {
      Home(isWorking: $0.exists && $0.isWorking, type: $0.type)
    }
  }

  /// The same state at another time.
  private init(_ other: World, at time: Instant) {
    records = other.records
    names = other.names
    numbering = other.numbering
    self.time = time
    resources = other.resources
    targets = other.targets
    catalogue = other.catalogue
    profiles = other.profiles
    selection = other.selection
    masks = other.masks
    covered = other.covered
    usable = other.usable
    homes = other.homes
    audiences = other.audiences
    inForce = other.records.validities.map { $0.contains(time) }
    changing = other.records.validities.map { World.changes($0, after: time) }
    areAllWorking = other.areAllWorking
    restricted = other.restricted
    scopeTargets = other.scopeTargets
  }

  /// The same state at another time; it shares all that does not depend on it.
  package func at(_ time: Instant) -> World {
    time == self.time ? self : World(self, at: time)
  }

  private static func changes(_ validity: Validity, after time: Instant) -> Bool {
    // One that ends before it begins, and one that cannot be read, is never in force.
    validity.begin < validity.end && time < validity.end
      && (time < validity.begin || validity.end != .distantFuture)
  }

  /// Whether an assignment begins or ends at the time or before it.
  var hasPast: Bool {
    records.validities.contains { validity in
      (validity.begin != .distantPast && validity.begin <= time)
        || (validity.end <= time && validity != .never)
    }
  }

  /// Whether an assignment is in force.
  func isInForce(_ assignment: AssignmentRecord) -> Bool { inForce[Int(assignment.validity)] }

  /// Whether an assignment begins or ends later than the time.
  func changesLater(_ assignment: AssignmentRecord) -> Bool { changing[Int(assignment.validity)] }

  /// When an assignment is in force.
  func validity(of assignment: AssignmentRecord) -> Validity {
    records.validities[Int(assignment.validity)]
  }

  /// The same as far as it is not over: without a begin if that is past.
  func period(of assignment: AssignmentRecord) -> AccessPeriod {
    let validity = validity(of: assignment)
    return AccessPeriod(
      from: validity.begin <= time ? nil : validity.begin,
      until: validity.end == .distantFuture ? nil : validity.end
    )
  }

  /// Where the time stands between the times of an assignment.
  func phase(of assignment: AssignmentRecord) -> AssignmentPhase {
    validity(of: assignment).phase(at: time)
  }

  /// By the position of the type, which is a bit of every audience; one for any other word.
  private static func audiences(_ catalogue: Catalogue, _ words: Int) -> [PermissionSet] {
    (0..<8 as Range<UInt8>).map { type in
      var set = PermissionSet(words: words)
      for (number, types) in catalogue.audience.enumerated() where types >> type & 1 == 1 {
        set.insert(number)
      }
      return set
    }
  }

  /// Section 4, 1 and 2d: what can take effect on each target.
  private static func masks(
    _ records: Records,
    _ catalogue: Catalogue,
    _ targets: TargetNumbers,
    _ words: Int
  ) -> [PermissionSet] {
    let empty = PermissionSet(words: words)
    var masks = Array(repeating: empty, count: targets.count)
    let platform = catalogue.ofLevel[Int(PermissionLevel.platform.rawValue)]
    masks[0] = platform
    for (id, location) in records.locations.enumerated() where location.exists {
      masks[Int(targets.location(Int32(id)))] = platform
    }
    let active = records.organizations.map { organization in
      organization.exists && organization.isWorking
        ? catalogue.effective(Set(organization.services), words: words) : empty
    }
    let ofOrganization = catalogue.ofLevel[Int(PermissionLevel.organization.rawValue)]
    for (id, effective) in active.enumerated() {
      masks[Int(targets.organization(Int32(id)))] = effective.intersection(ofOrganization)
    }
    let ofTenant = catalogue.ofLevel[Int(PermissionLevel.tenant.rawValue)]
    for (id, tenant) in records.tenants.enumerated()
    where tenant.exists && tenant.isActive && tenant.organization >= 0 {
      let owner = Int(tenant.organization)
      var effective = active[owner]
      if let services = tenant.services, !effective.isEmpty {
        effective = catalogue.effective(
          Set(records.organizations[owner].services).intersection(services),
          words: words
        )
      }
      masks[Int(targets.tenant(Int32(id)))] = effective.intersection(ofTenant)
    }
    return masks
  }

  /// What a scope lists directly; nothing for one that is not there.
  func scope(_ scope: Int32) -> Selection.Listed? {
    selection.scope(scope, scopeTargets)
  }

  /// Whether a profile may be used by an organization: platform-wide, its own, or inheritable and
  /// an ancestor's (section 4, 2c).
  func isUsable(_ profile: Int32, by organization: Int32) -> Bool {
    let record = usable[Int(profile)]
    guard record.exists, organization >= 0 else {
      return false
    }
    if record.organization == Numbering.platform || record.organization == organization {
      return true
    }
    return record.isInheritable && record.organization >= 0
      && selection.organizationTree.isWithin(organization, record.organization)
  }

  /// Whether an assignment gives one profile that everybody may use, and all of which everybody may
  /// hold.
  func isForEverybody(_ assignment: AssignmentRecord) -> Bool {
    guard assignment.profiles.count == 1, areAllWorking else {
      return false
    }
    let profile = records.numbers[Int(assignment.profiles.lowerBound)]
    return usable[Int(profile)].organization == Numbering.platform
      && profiles.granted[Int(profile)].isDisjoint(with: restricted)
  }
}

extension World {
  /// The world of one state.
  package convenience init(_ resources: AccessResources, at time: Instant) {
    let numbering = Numbering(resources)
    let records = Records(resources, numbering)
    self.init(records, PermissionNames([records]), numbering, time, resources)
  }
}

/// Who may use a profile.
private struct ProfileUse: Sendable {
  let exists: Bool
  let isInheritable: Bool
  let organization: Int32
}

/// What matters of the organization that a user belongs to.
struct Home: Sendable {
  let isWorking: Bool
  let type: UInt8
}

/// The targets of every place, sorted, one behind the other.
struct CoveredTargets: Sendable {
  private var starts: [Int32] = [0]
  private(set) var numbers: [Int32] = []
  /// The levels of the targets of each place, one bit each.
  private var levels: [UInt8] = []

  /// How many places there are.
  var count: Int { starts.count - 1 }

  mutating func append(_ places: [[Int32]], _ targets: TargetNumbers) {
    for place in places {
      numbers += place
      levels.append(place.reduce(0) { $0 | 1 << targets.target($1).level.rawValue })
      starts.append(Int32(numbers.count))
    }
  }

  /// Where the targets of a place stand in `numbers`.
  func range(_ place: Int32) -> Range<Int> {
    Int(starts[Int(place)])..<Int(starts[Int(place) + 1])
  }

  /// Whether a place has targets of a level.
  func has(_ level: PermissionLevel, in place: Int32) -> Bool {
    levels[Int(place)] >> level.rawValue & 1 == 1
  }

  /// Whether a place has a target.
  func contains(_ target: Int32, in place: Int32) -> Bool {
    var low = Int(starts[Int(place)])
    let end = Int(starts[Int(place) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < target {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < end && numbers[low] == target
  }
}
