package import CharterModel

/// One way in which a user comes to hold a permission: the addresses from the user to the profile
/// that names it, and the permission last.
package struct Derivation: Hashable, Comparable, Sendable {
  package let steps: [Text]

  package init(steps: [Text]) {
    self.steps = steps
  }

  /// The shorter first, then by the bytes of the steps.
  package static func < (lhs: Derivation, rhs: Derivation) -> Bool {
    lhs.steps.count == rhs.steps.count
      ? lhs.steps.lexicographicallyPrecedes(rhs.steps) : lhs.steps.count < rhs.steps.count
  }
}

extension Derivation: CustomStringConvertible {
  package var description: String { steps.map(\.string).joined(separator: " → ") }
}

/// Answers why users hold what they hold in one world.
package struct Explainer: Sendable {
  /// More ways than these are not listed: groups that contain each other in many ways have more
  /// than anybody reads.
  package static let maximum = 1000

  let world: World
  private let memberships: Memberships
  private let shared: Evaluator.Shared
  /// The groups that directly contain each user, and each group.
  private let groupsOfUser: [Int32: [Int32]]
  private let groupsOfGroup: [Int32: [Int32]]

  /// Whether later moments than the world's time are asked about as well.
  private let isOverTime: Bool

  /// `users`: The users that will be asked about.
  package init(_ world: World, users: Set<Int32>) {
    self.init(world, users: users, isOverTime: false)
  }

  /// The same for every moment from the world's time on.
  package init(overTime world: World, users: Set<Int32>) {
    self.init(world, users: users, isOverTime: true)
  }

  private init(_ world: World, users: Set<Int32>, isOverTime: Bool) {
    self.world = world
    self.isOverTime = isOverTime
    shared = Evaluator.Shared(world)
    var chosen = Array(repeating: false, count: world.records.users.count)
    for user in users {
      chosen[Int(user)] = true
    }
    memberships = Memberships(world, chosen: chosen, includesLater: isOverTime)
    var ofUser: [Int32: [Int32]] = [:]
    var ofGroup: [Int32: [Int32]] = [:]
    for (id, group) in world.records.groups.enumerated() where group.exists {
      for user in world.records.list(group.members) where chosen[Int(user)] {
        ofUser[user, default: []].append(Int32(id))
      }
      for nested in world.records.list(group.groups) {
        ofGroup[nested, default: []].append(Int32(id))
      }
    }
    groupsOfUser = ofUser
    groupsOfGroup = ofGroup
  }

  /// All about one user.
  package func user(_ user: Int32) -> UserExplanation {
    var evaluator = Evaluator(world, memberships, shared)
    if isOverTime {
      evaluator.evaluateOverTime(user)
    } else {
      evaluator.evaluate(user)
    }
    var groups: Set<Int32> = []
    var queue = groupsOfUser[user] ?? []
    while let group = queue.popLast() {
      if groups.insert(group).inserted {
        queue += groupsOfGroup[group] ?? []
      }
    }
    return UserExplanation(
      world: world,
      user: user,
      assignments: Set(memberships.assignments(of: user)).sorted(),
      groups: groups,
      direct: Set(groupsOfUser[user] ?? []),
      evaluator
    )
  }
}

/// What one user holds in a world, and why.
package struct UserExplanation: Sendable {
  let world: World
  package let user: Int32
  /// The assignments that name it, itself or by a group: those in force, and later ones if they are asked
  /// about.
  let assignments: [Int32]
  /// The groups that it is in, however deep.
  let groups: Set<Int32>
  private let direct: Set<Int32>
  /// What it holds on each target, period by period: one if later moments are not asked about.
  private var courses: [Int32: [(period: AccessPeriod, permissions: PermissionSet)]] = [:]

  fileprivate init(
    world: World,
    user: Int32,
    assignments: [Int32],
    groups: Set<Int32>,
    direct: Set<Int32>,
    _ evaluator: Evaluator
  ) {
    self.world = world
    self.user = user
    self.assignments = assignments
    self.groups = groups
    self.direct = direct
    for target in evaluator.found {
      courses[target] = evaluator.course(on: target)
    }
  }

  /// The periods in which it holds a permission on a target.
  package func periods(of permission: Int, on target: Int32) -> [AccessPeriod] {
    var found: [AccessPeriod] = []
    for (period, permissions) in courses[target] ?? [] where permissions.contains(permission) {
      if let last = found.last, last.until == period.from, period.from != nil {
        found[found.count - 1] = AccessPeriod(from: last.from, until: period.until)
      } else {
        found.append(period)
      }
    }
    return found
  }

  /// What it holds on a target.
  package func permissions(on target: Int32) -> PermissionSet {
    courses[target]?.first?.permissions ?? PermissionSet(words: world.names.words)
  }

  /// The targets that it holds something on, in the order of their numbers.
  package var targets: [Int32] {
    courses.filter { $0.value.contains { !$0.permissions.isEmpty } }.keys.sorted()
  }

  /// Every way in which it comes to hold a permission on a target; none where it does not.
  ///
  /// Sorted; not more than `Explainer.maximum`.
  package func derivations(of permission: Int, on target: Int32) -> [Derivation] {
    guard permissions(on: target).contains(permission) else {
      return []
    }
    return derivations(of: permission, on: target) { world.isInForce($0) }
  }

  /// Every way in which it comes to hold a permission on a target at some moment of a period.
  package func derivations(
    of permission: Int,
    on target: Int32,
    during period: AccessPeriod
  ) -> [Derivation] {
    let periods = periods(of: permission, on: target).filter { $0.overlaps(period) }
    guard !periods.isEmpty else {
      return []
    }
    return derivations(of: permission, on: target) { assignment in
      let given = world.period(of: assignment)
      return given.overlaps(period) && periods.contains { $0.overlaps(given) }
    }
  }

  private func derivations(
    of permission: Int,
    on target: Int32,
    _ counts: (AssignmentRecord) -> Bool
  ) -> [Derivation] {
    let start = world.numbering.address(.user, user)
    let name = world.names.names[permission].string
    var found: [Derivation] = []
    if isOwner(of: target) {
      let owned = world.numbering.address(.tenant, tenant(target) ?? 0)
      found.append(Derivation(steps: [Text(start), Text(owned), Text(name)]))
    }
    for id in assignments where covers(id, target) {
      let assignment = world.records.assignments[Int(id)]
      guard counts(assignment) else {
        continue
      }
      let profiles = world.records.list(assignment.profiles).filter {
        gives($0, permission)
      }
      guard !profiles.isEmpty else {
        continue
      }
      let subjects = subjectPaths(assignment)
      let address = world.numbering.address(.assignment, id)
      for profile in profiles {
        for end in profilePaths(profile, permission) {
          for subject in subjects where found.count < Explainer.maximum {
            let addresses =
              [start] + subject.map { world.numbering.address(.group, $0) } + [address]
              + end.map { world.numbering.address(.profile, $0) } + [name]
            found.append(Derivation(steps: addresses.map { Text($0) }))
          }
        }
      }
    }
    return found.sorted()
  }

  private func tenant(_ target: Int32) -> Int32? {
    if case .tenant(let id) = world.targets.target(target) { id } else { nil }
  }

  /// Section 4, 3.
  func isOwner(of target: Int32) -> Bool {
    tenant(target).map { world.records.tenants[Int($0)].owners.contains(user) } ?? false
  }

  /// Whether an assignment covers a target for this user: its own scope can put locations in the
  /// place of the platform.
  func covers(_ assignment: Int32, _ target: Int32) -> Bool {
    world.covers(
      world.records.assignments[Int(assignment)].place,
      target,
      for: world.records.users[Int(user)]
    )
  }

  /// Whether a profile that an assignment gives to this user gives it the permission.
  func gives(_ profile: Int32, _ permission: Int) -> Bool {
    let record = world.records.users[Int(user)]
    guard world.isUsable(profile, by: record.organization) else {
      return false
    }
    let type = world.records.organizations[Int(record.organization)].type
    return world.profiles.granted[Int(profile)].contains(permission)
      && world.catalogue.audience[permission] >> type & 1 == 1
  }

  /// The ways from the user to what an assignment names: groups from the innermost, none where it
  /// is named itself.
  private func subjectPaths(_ assignment: AssignmentRecord) -> [[Int32]] {
    var found: [[Int32]] = []
    if world.records.list(assignment.users).contains(user) {
      found.append([])
    }
    for group in Set(world.records.list(assignment.groups)).sorted() where groups.contains(group) {
      walk(group, [group], &found)
    }
    return found
  }

  private func walk(_ group: Int32, _ path: [Int32], _ found: inout [[Int32]]) {
    guard found.count < Explainer.maximum else {
      return
    }
    if direct.contains(group) {
      found.append(path.reversed())
    }
    for nested in Set(world.records.list(world.records.groups[Int(group)].groups)).sorted()
    where groups.contains(nested) && !path.contains(nested) {
      walk(nested, path + [nested], &found)
    }
  }

  /// The ways from a profile to those that name the permission, through `includes`.
  private func profilePaths(_ profile: Int32, _ permission: Int) -> [[Int32]] {
    var found: [[Int32]] = []
    walk(profile: profile, [profile], permission, &found)
    return found
  }

  private func walk(
    profile: Int32,
    _ path: [Int32],
    _ permission: Int,
    _ found: inout [[Int32]]
  ) {
    guard found.count < Explainer.maximum, world.profiles.granted[Int(profile)].contains(permission)
    else {
      return
    }
    if world.profiles.own[Int(profile)].contains(permission) {
      found.append(path)
    }
    for included in Set(world.records.profiles[Int(profile)].includes).sorted()
    where !path.contains(included) {
      walk(profile: included, path + [included], permission, &found)
    }
  }
}

extension World {
  /// Whether a place covers a target for a user.
  func covers(_ place: Int32, _ target: Int32, for user: UserRecord) -> Bool {
    let isCovered = covered.contains(target, in: place)
    guard let number = user.scope else {
      return isCovered
    }
    // 2e: "an organization or location t is listed directly in it, and `*` becomes its locations"
    let scope = scope(number)
    switch targets.target(target) {
    case .tenant: return isCovered
    case .platform: return false
    case .organization(let id): return isCovered && scope?.organizations[Int(id)] ?? false
    case .location(let id):
      return (isCovered || covered.contains(TargetNumbers.platform, in: place))
        && scope?.locations[Int(id)] ?? false
    }
  }
}
