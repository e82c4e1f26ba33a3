package import CharterModel

/// Who has been given profiles, whether or not what they grant takes effect.
package enum ProfileHolders {
  /// One user who has been given one of the profiles on one target.
  package struct Holder: Hashable, Sendable {
    package let user: Int32
    package let target: Int32

    package init(user: Int32, target: Int32) {
      self.user = user
      self.target = target
    }
  }

  /// Each user and target once, by the assignments in force.
  package static func current(_ profiles: [String], in world: World) -> Set<Holder> {
    var found: Set<Holder> = []
    each(profiles, in: world) { _, holder, _ in found.insert(holder) }
    return found
  }

  /// Every holder by every assignment that makes it one, and when; some perhaps twice.
  ///
  /// - Parameters:
  ///   - profiles: By reference; those that include one of them give it, too.
  ///   - world: The state and its time.
  ///   - includesLater: Whether assignments that begin after the time count as well.
  ///   - body: Gets each of them.
  package static func each(
    _ profiles: [String],
    in world: World,
    includesLater: Bool = false,
    _ body: (_ assignment: Int32, _ holder: Holder, _ period: AccessPeriod) -> Void
  ) {
    let records = world.records
    let giving = world.profilesGiving(profiles)
    let flat = FlatGroups(records)
    for (id, assignment) in records.assignments.enumerated()
    where assignment.exists
      && (world.isInForce(assignment) || (includesLater && world.changesLater(assignment)))
    {
      let given = records.list(assignment.profiles).filter { $0 >= 0 && giving[Int($0)] }
      guard !given.isEmpty else {
        continue
      }
      let period = world.period(of: assignment)
      let named =
        Array(records.list(assignment.users))
        + records.list(assignment.groups).flatMap { Array(flat.members($0)) }
      for user in Set(named) {
        let record = records.users[Int(user)]
        guard record.isActive, record.home >= 0, world.homes[Int(record.home)].isWorking,
          given.contains(where: { world.isUsable($0, by: record.home) })
        else {
          continue
        }
        for position in world.covered.range(assignment.place) {
          let target = world.covered.numbers[position]
          if world.covers(assignment.place, target, for: record) {
            body(Int32(id), Holder(user: user, target: target), period)
          }
        }
      }
    }
  }
}

extension World {
  /// The profiles that are one of these, or include one.
  fileprivate func profilesGiving(_ names: [String]) -> [Bool] {
    var giving = Array(repeating: false, count: records.profiles.count)
    var queue = names.compactMap { numbering.id(.profile, $0) }
    var includers: [Int32: [Int32]] = [:]
    for (id, profile) in records.profiles.enumerated() where profile.exists {
      for included in profile.includes where included >= 0 {
        includers[included, default: []].append(Int32(id))
      }
    }
    while let next = queue.popLast() {
      if !giving[Int(next)] {
        giving[Int(next)] = true
        queue += includers[next] ?? []
      }
    }
    return giving
  }

  /// The same, as references.
  package func profiles(giving names: [String]) -> Set<String> {
    let giving = profilesGiving(names)
    return Set(giving.indices.filter { giving[$0] }.map { numbering.text(.profile, Int32($0)) })
  }

  /// The resource that a target is; nothing for the platform.
  package func resource(_ target: Int32) -> (kind: Kind, reference: String)? {
    switch targets.target(target) {
    case .platform: nil
    case .location(let id): (.location, numbering.text(.location, id))
    case .organization(let id): (.organization, numbering.text(.organization, id))
    case .tenant(let id): (.tenant, numbering.text(.tenant, id))
    }
  }

  /// How people write a target.
  package func name(_ target: Int32) -> String { numbering.name(targets.target(target)) }

  /// Whether a profile grants anything that is held on targets like this one.
  package func grants(profile name: String, on target: Int32) -> Bool {
    guard let id = numbering.id(.profile, name) else {
      return false
    }
    let level = targets.target(target).level
    return !profiles.granted[Int(id)].isDisjoint(with: catalogue.ofLevel[Int(level.rawValue)])
  }

  /// The permissions that a profile, or one that it includes, has by name, not by `service/*`.
  package func named(by profile: Int32) -> PermissionSet {
    var set = PermissionSet(words: names.words)
    var seen: Set<Int32> = [profile]
    var queue = [profile]
    while let next = queue.popLast() {
      let record = records.profiles[Int(next)]
      for name in record.permissions {
        if let number = names.number(name) {
          set.insert(number)
        }
      }
      queue += record.includes.filter { $0 >= 0 && seen.insert($0).inserted }
    }
    return set
  }

  /// What a profile grants, after includes and ceiling; nothing where it is not there.
  package func permissions(ofProfile name: String) -> [String] {
    numbering.id(.profile, name).map { id in
      profiles.granted[Int(id)].members.map { names.names[$0].string }
    } ?? []
  }

  /// The numbers of the permissions that are there.
  package func permissions(_ words: [String]) -> PermissionSet {
    var set = PermissionSet(words: names.words)
    for word in words {
      if let number = names.number(Text(word)) {
        set.insert(number)
      }
    }
    return set
  }
}
