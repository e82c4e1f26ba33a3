import CharterModel

/// Who holds what in one state and not in the other, at one time.
package struct AccessDifference: Sendable {
  /// What one user gains and loses on one target.
  package struct Row: Sendable {
    package let user: Int32
    package let target: Int32
    /// Where the words of what is gained begin; those of what is lost follow.
    let words: Int
  }

  package let before: World
  package let after: World
  /// The rows of one user stand together.
  package private(set) var rows: [Row] = []
  /// What can be different; everything where that is not known.
  let reach: Reach?
  /// What the users who are looked at are given after, and do not hold for want of what it requires.
  package private(set) var unmet: [UnmetRequirement] = []
  /// Of the users who are looked at.
  let memberships: (before: Memberships, after: Memberships)
  private var sets: [UInt64] = []

  /// `reach`: What can be different; everything where that is not known.
  init(before: World, after: World, reach: Reach?) {
    self.before = before
    self.after = after
    self.reach = reach
    let dirty = reach?.users
    let users = after.records.users.count
    let sides = parallelMap(2) { side in
      Memberships(side == 0 ? before.records : after.records, chosen: dirty)
    }
    let memberships = (before: sides[0], after: sides[1])
    self.memberships = memberships
    let shared = [Evaluator.Shared(before), Evaluator.Shared(after)]
    let size = max(256, users / 64)
    let words = after.names.words
    let parts = parallelMap((users + size - 1) / size) { part in
      var earlier = Evaluator(before, memberships.before, shared[0])
      var later = Evaluator(after, memberships.after, shared[1])
      var rows: [Row] = []
      var sets: [UInt64] = []
      var search = UnmetSearch()
      var slots = Array(repeating: Int32(-1), count: after.targets.count)
      for user in part * size..<min(users, (part + 1) * size) where dirty.map({ $0[user] }) ?? true
      {
        let user = Int32(user)
        earlier.evaluate(user)
        later.evaluate(user)
        search.look(user, later, after, memberships.after)
        AccessDifference.compare(user, earlier, later, words, &slots, &rows, &sets)
      }
      return (rows, sets, search.found)
    }
    for (rows, sets, unmet) in parts {
      self.unmet += unmet
      let base = self.sets.count
      self.rows += rows.map { Row(user: $0.user, target: $0.target, words: $0.words + base) }
      self.sets += sets
    }
  }

  private static func compare(
    _ user: Int32,
    _ earlier: Evaluator,
    _ later: Evaluator,
    _ words: Int,
    _ slots: inout [Int32],
    _ rows: inout [Row],
    _ sets: inout [UInt64]
  ) {
    for (slot, target) in later.found.enumerated() {
      slots[Int(target)] = Int32(slot)
    }
    func append(_ target: Int32, _ old: Int?, _ new: Int?) {
      let start = sets.count
      var isSame = true
      for word in 0..<words {
        let had = old.map { earlier.held[$0 * words + word] } ?? 0
        let has = new.map { later.held[$0 * words + word] } ?? 0
        isSame = isSame && had == has
        sets.append(has & ~had)
      }
      if isSame {
        sets.removeLast(words)
        return
      }
      for word in 0..<words {
        let had = old.map { earlier.held[$0 * words + word] } ?? 0
        let has = new.map { later.held[$0 * words + word] } ?? 0
        sets.append(had & ~has)
      }
      rows.append(Row(user: user, target: target, words: start))
    }
    for (slot, target) in earlier.found.enumerated() {
      append(target, slot, slots[Int(target)] >= 0 ? Int(slots[Int(target)]) : nil)
      slots[Int(target)] = -2
    }
    for (slot, target) in later.found.enumerated() {
      if slots[Int(target)] != -2 {
        append(target, nil, slot)
      }
      slots[Int(target)] = -1
    }
    for target in earlier.found {
      slots[Int(target)] = -1
    }
  }

  /// What a row gains.
  package func gained(_ row: Row) -> PermissionSet {
    PermissionSet(sets[row.words..<row.words + after.names.words])
  }

  /// What a row loses.
  package func lost(_ row: Row) -> PermissionSet {
    let words = after.names.words
    return PermissionSet(sets[row.words + words..<row.words + 2 * words])
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// How many permissions are gained or lost, target by target and user by user.
  var size: Int { sets.reduce(0) { $0 + $1.nonzeroBitCount } }
}
