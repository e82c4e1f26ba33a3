import CharterModel

/// The assignments and users that some changes can reach, where that is told without working access
/// out: only users, groups, profiles and assignments change.
struct Reach: Sendable {
  private(set) var assignments: [Extent]
  private(set) var users: [Bool]

  /// How far something is reached.
  enum Extent: UInt8, Sendable {
    case not
    /// Only by a profile that it gives.
    case profile
    /// It is changed, or whom it names.
    case whole
  }

  /// Nothing where everything may be reached; `sides`: the states that are compared.
  init?(
    _ changes: [ChangedResource],
    _ numbering: Numbering,
    _ sides: [Records]
  ) {
    let kinds: Set<Kind> = [.user, .group, .profile, .assignment]
    guard changes.count < 10_000, changes.allSatisfy({ kinds.contains($0.address.kind) }),
      let any = sides.first
    else {
      return nil
    }
    assignments = Array(repeating: .not, count: any.assignments.count)
    users = Array(repeating: false, count: any.users.count)
    var changed: [Kind: Set<Int32>] = [:]
    for change in changes {
      if let id = numbering.id(change.address.kind, change.address.reference) {
        changed[change.address.kind, default: []].insert(id)
      }
    }
    for id in changed[.assignment] ?? [] {
      assignments[Int(id)] = .whole
    }
    for id in changed[.user] ?? [] {
      users[Int(id)] = true
    }
    let profiles = sides.map { Reach.above(changed[.profile] ?? [], $0.profiles) { $0.needs } }
    let groups = sides.map { side in
      Reach.above(changed[.group] ?? [], side.groups) { Array(side.list($0.groups)) }
    }
    for (side, records) in sides.enumerated() {
      mark(records, profiles[side], groups[side], changed[.user] ?? [])
    }
    for records in sides {
      let flat = FlatGroups(records)
      for (id, assignment) in records.assignments.enumerated() where assignments[id] != .not {
        for user in records.list(assignment.users) {
          users[Int(user)] = true
        }
        for group in records.list(assignment.groups) {
          for user in flat.members(group) {
            users[Int(user)] = true
          }
        }
      }
    }
  }

  /// The assignments that give one of these profiles, or name one of these groups or users.
  private mutating func mark(
    _ records: Records,
    _ profiles: Set<Int32>,
    _ groups: Set<Int32>,
    _ users: Set<Int32>
  ) {
    func isAny(_ range: NumberRange, of set: Set<Int32>) -> Bool {
      !set.isEmpty && records.list(range).contains(where: set.contains)
    }
    for (id, assignment) in records.assignments.enumerated() where assignments[id] != .whole {
      if isAny(assignment.groups, of: groups) || isAny(assignment.users, of: users) {
        assignments[id] = .whole
      } else if isAny(assignment.profiles, of: profiles) {
        assignments[id] = .profile
      }
    }
  }

  /// Some nodes and all that need them, however far.
  private static func above<Record>(
    _ nodes: Set<Int32>,
    _ records: [Record],
    _ needs: (Record) -> [Int32]
  ) -> Set<Int32> {
    guard !nodes.isEmpty else {
      return []
    }
    var found = nodes
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for (id, record) in records.enumerated()
      where !found.contains(Int32(id)) && needs(record).contains(where: found.contains) {
        found.insert(Int32(id))
        hasGrown = true
      }
    }
    return found
  }
}
