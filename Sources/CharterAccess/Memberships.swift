import CharterModel

/// Which assignments name each user, directly or through nested groups, and what each user owns.
struct Memberships: Sendable {
  private var starts: [Int32]
  private var assignments: [Int32] = []
  private var ownerStarts: [Int32]
  private var owned: [Int32] = []

  /// Of the assignments that are in force.
  ///
  /// - Parameters:
  ///   - world: The state and its time.
  ///   - chosen: The users to look at; all of them where there is no choice.
  ///   - includesLater: Whether what begins later counts as well.
  init(_ world: World, chosen: [Bool]? = nil, includesLater: Bool = false) {
    let records = world.records
    let users = records.users.count
    let flat = FlatGroups(records, chosen)
    starts = Array(repeating: 0, count: users + 1)
    ownerStarts = starts
    func isChosen(_ user: Int32) -> Bool {
      chosen.map { $0[Int(user)] } ?? true
    }
    func each(_ assignment: AssignmentRecord, _ body: (Int32) -> Void) {
      for user in records.list(assignment.users) where isChosen(user) {
        body(user)
      }
      for group in records.list(assignment.groups) {
        for user in flat.members(group) {
          body(user)
        }
      }
    }
    func counts(_ assignment: AssignmentRecord) -> Bool {
      assignment.exists
        && (world.isInForce(assignment) || (includesLater && world.changesLater(assignment)))
    }
    for assignment in records.assignments where counts(assignment) {
      each(assignment) { starts[Int($0) + 1] += 1 }
    }
    for user in 0..<users {
      starts[user + 1] += starts[user]
    }
    var fill = starts
    assignments = Array(repeating: 0, count: Int(starts[users]))
    for (id, assignment) in records.assignments.enumerated() where counts(assignment) {
      each(assignment) { user in
        assignments[Int(fill[Int(user)])] = Int32(id)
        fill[Int(user)] += 1
      }
    }
    for tenant in records.tenants where tenant.exists {
      for owner in tenant.owners where isChosen(owner) {
        ownerStarts[Int(owner) + 1] += 1
      }
    }
    for user in 0..<users {
      ownerStarts[user + 1] += ownerStarts[user]
    }
    fill = ownerStarts
    owned = Array(repeating: 0, count: Int(ownerStarts[users]))
    for (id, tenant) in records.tenants.enumerated() where tenant.exists {
      for owner in tenant.owners where isChosen(owner) {
        owned[Int(fill[Int(owner)])] = Int32(id)
        fill[Int(owner)] += 1
      }
    }
  }

  /// The assignments that name a user, some perhaps twice.
  func assignments(of user: Int32) -> ArraySlice<Int32> {
    assignments[Int(starts[Int(user)])..<Int(starts[Int(user) + 1])]
  }

  /// The tenants that a user owns.
  func owned(by user: Int32) -> ArraySlice<Int32> {
    owned[Int(ownerStarts[Int(user)])..<Int(ownerStarts[Int(user) + 1])]
  }
}

/// All users of each group, those of nested groups included.
struct FlatGroups: Sendable {
  private var starts: [Int]
  private var users: [Int32] = []

  init(_ records: Records, _ chosen: [Bool]? = nil) {
    let count = records.groups.count
    starts = [0]
    starts.reserveCapacity(count + 1)
    var seenUser = Array(repeating: Int32(-1), count: records.users.count)
    var seenGroup = Array(repeating: Int32(-1), count: count)
    for group in 0..<Int32(count) {
      var queue = [group]
      seenGroup[Int(group)] = group
      while let next = queue.popLast() {
        let record = records.groups[Int(next)]
        guard record.exists else {
          continue
        }
        for user in records.list(record.members)
        where seenUser[Int(user)] != group && (chosen.map { $0[Int(user)] } ?? true) {
          seenUser[Int(user)] = group
          users.append(user)
        }
        for nested in records.list(record.groups) where seenGroup[Int(nested)] != group {
          seenGroup[Int(nested)] = group
          queue.append(nested)
        }
      }
      starts.append(users.count)
    }
  }

  func members(_ group: Int32) -> ArraySlice<Int32> {
    users[starts[Int(group)]..<starts[Int(group) + 1]]
  }
}
