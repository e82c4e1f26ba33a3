import CharterModel

/// Who holds what in one state and not in the other, at any moment from a time on (section 4, "Over time").
package struct AccessDifference: Sendable {
  /// What one user gains and loses on one target.
  package struct Row: Sendable {
    package let user: Int32
    package let target: Int32
    /// The position in `periods` of when it is so.
    package let period: Int32
    /// Where the words of what is gained begin; those of what is lost follow.
    let words: Int
  }

  /// The state that was found.
  package let before: World
  /// The state that was applied last, if somebody has changed it since.
  package let applied: World?
  package let after: World
  /// The permissions that let their holder change access in a state before.
  let administeredBefore: PermissionSet
  /// The rows of one user stand together.
  package private(set) var rows: [Row] = []
  /// What can be different; everything where that is not known.
  let reach: Reach?
  /// What the users who are looked at are given after, and do not hold for want of what it requires.
  package private(set) var unmet: [UnmetRequirement] = []
  /// Of the users who are looked at: in the states before, as `earlier` has them, and after.
  let memberships: (earlier: [Memberships], after: Memberships)
  private var sets: [UInt64] = []
  /// When something is gained or lost; from the time on and without an end first.
  package private(set) var periods: [AccessPeriod] = []
  /// How many grants are given back that were applied, and that somebody has taken away since.
  package private(set) var givenBack = 0

  /// The states before: what one of them lacks is gained, and what one of them has can be lost.
  package var earlier: [World] { [before] + (applied.map { [$0] } ?? []) }

  /// `reach`: What can be different; everything where that is not known.
  init(
    before: World,
    applied: World? = nil,
    after: World,
    administering: PermissionSet? = nil,
    reach: Reach?
  ) {
    var all = before.catalogue.administering
    for set in [applied?.catalogue.administering, administering].compactMap(\.self) {
      all.formUnion(set)
    }
    administeredBefore = all
    self.before = before
    self.applied = applied
    self.after = after
    self.reach = reach
    let dirty = reach?.users
    let users = after.records.users.count
    let worlds = [after, before] + (applied.map { [$0] } ?? [])
    let sides = parallelMap(worlds.count) { side in
      Memberships(worlds[side], chosen: dirty, includesLater: true)
    }
    memberships = (earlier: Array(sides.dropFirst()), after: sides[0])
    let shared = worlds.map(Evaluator.Shared.init)
    let size = max(256, users / 64)
    let words = after.names.words
    let parts = parallelMap((users + size - 1) / size) { part in
      var later = Evaluator(after, sides[0], shared[0])
      var earlier = worlds.indices.dropFirst().map { Evaluator(worlds[$0], sides[$0], shared[$0]) }
      var rows = RowList(words: words)
      var search = UnmetSearch()
      for user in part * size..<min(users, (part + 1) * size) where dirty.map({ $0[user] }) ?? true
      {
        let user = Int32(user)
        for side in earlier.indices {
          earlier[side].evaluateOverTime(user)
        }
        later.evaluateOverTime(user)
        search.look(user, later, after, sides[0])
        rows.compare(user, earlier, later)
      }
      return (rows, search.found)
    }
    var periods = Interned(AccessPeriod.whole)
    for (rows, unmet) in parts {
      self.unmet += unmet
      givenBack += rows.givenBack
      let base = sets.count
      let numbers = rows.periods.values.map { periods.number($0) }
      self.rows += rows.rows.map {
        Row(
          user: $0.user,
          target: $0.target,
          period: numbers[Int($0.period)],
          words: $0.words + base
        )
      }
      sets += rows.sets
    }
    self.periods = periods.values
  }

  /// When a row is so.
  package func period(_ row: Row) -> AccessPeriod { periods[Int(row.period)] }

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

  /// Whether an assignment, of any of the states, has begun or ended before the time.
  package var hasPast: Bool { (earlier + [after]).contains { $0.hasPast } }

  /// How many permissions are gained or lost, target by target and user by user.
  var size: Int { sets.reduce(0) { $0 + $1.nonzeroBitCount } }
}

/// The rows of some users.
private struct RowList: Sendable {
  private(set) var rows: [AccessDifference.Row] = []
  private(set) var sets: [UInt64] = []
  private(set) var periods = Interned(AccessPeriod.whole)
  /// Permissions that the state that was found lacks, and the one that was applied has.
  private(set) var givenBack = 0
  private let words: Int

  init(words: Int) {
    self.words = words
  }

  /// Compares what a user holds after with what it held in each of the states before.
  mutating func compare(_ user: Int32, _ earlier: [Evaluator], _ later: Evaluator) {
    for side in earlier.indices {
      for target in earlier[side].found
      where !earlier[..<side].contains(where: { $0.position(of: target) != nil }) {
        append(user, target, earlier, later)
      }
    }
    for target in later.found where !earlier.contains(where: { $0.position(of: target) != nil }) {
      append(user, target, earlier, later)
    }
  }

  private mutating func append(
    _ user: Int32,
    _ target: Int32,
    _ earlier: [Evaluator],
    _ later: Evaluator
  ) {
    guard !RowList.changesLater(target, earlier, later) else {
      appendOverTime(user, target, earlier, later)
      return
    }
    let start = sets.count
    let new = later.position(of: target)
    var isSame = true
    for _ in 0..<2 * words {
      sets.append(0)
    }
    for word in 0..<words {
      let has = new.map { later.held[$0 * words + word] } ?? 0
      // What every state before had, and what any of them had.
      var all = UInt64.max
      var any: UInt64 = 0
      var found: UInt64 = 0
      for side in earlier.indices {
        let had =
          earlier[side].position(of: target).map { earlier[side].held[$0 * words + word] } ?? 0
        all &= had
        any |= had
        found = side == 0 ? had : found
      }
      let (gained, lost) = (has & ~all, any & ~has)
      isSame = isSame && gained | lost == 0
      givenBack += (gained & any & ~found).nonzeroBitCount
      sets[start + word] = gained
      sets[start + words + word] = lost
    }
    guard !isSame else {
      sets.removeLast(2 * words)
      return
    }
    rows.append(AccessDifference.Row(user: user, target: target, period: 0, words: start))
  }

  /// Whether something on a target begins or ends later in one of the states.
  private static func changesLater(
    _ target: Int32,
    _ earlier: [Evaluator],
    _ later: Evaluator
  ) -> Bool {
    guard !later.later.isEmpty || earlier.contains(where: { !$0.later.isEmpty }) else {
      return false
    }
    return later.changesLater(on: target) || earlier.contains { $0.changesLater(on: target) }
  }

  /// The same where something begins or ends later: one row for each period and direction.
  private mutating func appendOverTime(
    _ user: Int32,
    _ target: Int32,
    _ earlier: [Evaluator],
    _ later: Evaluator
  ) {
    let before = earlier.map { $0.course(on: target) }
    let after = later.course(on: target)
    let moments = Set((before + [after]).flatMap { $0.compactMap(\.period.from) }).sorted()
    let none = PermissionSet(words: words)
    func held(
      _ course: [(period: AccessPeriod, permissions: PermissionSet)],
      _ moment: Instant?
    ) -> PermissionSet {
      course.last { $0.period.begin <= moment ?? .distantPast }?.permissions ?? none
    }
    var gains = OpenPeriods()
    var losses = OpenPeriods()
    var back = none
    for moment in [nil] + moments.map({ Optional($0) }) {
      let has = held(after, moment)
      let had = before.map { held($0, moment) }
      let all = had.dropFirst().reduce(had[0]) { $0.intersection($1) }
      let any = had.reduce(none) { $0.union($1) }
      let gained = has.subtracting(all)
      gains.go(to: gained, at: moment)
      losses.go(to: any.subtracting(has), at: moment)
      back.formUnion(gained.intersection(any).subtracting(had[0]))
    }
    givenBack += back.count
    let found =
      gains.closed().map { (period: $0.period, gained: $0.set, lost: none) }
      + losses.closed().map { (period: $0.period, gained: none, lost: $0.set) }
    for row in found {
      rows.append(
        AccessDifference.Row(
          user: user,
          target: target,
          period: periods.number(row.period),
          words: sets.count
        )
      )
      sets += row.gained.words + row.lost.words
    }
  }
}

/// Puts the moments at which permissions are in a set together to periods, as long as they can be.
private struct OpenPeriods {
  private var open: [(from: Instant?, set: PermissionSet)] = []
  private var found: [(period: AccessPeriod, set: PermissionSet)] = []

  /// What is in the set from a moment on; moments come in ascending order, `nil` first.
  mutating func go(to set: PermissionSet, at moment: Instant?) {
    var new = set
    for number in open.indices {
      let ended = open[number].set.subtracting(set)
      open[number].set.formIntersection(set)
      new = new.subtracting(open[number].set)
      if !ended.isEmpty {
        found.append((AccessPeriod(from: open[number].from, until: moment), ended))
      }
    }
    open.removeAll { $0.set.isEmpty }
    if !new.isEmpty {
      open.append((moment, new))
    }
  }

  /// All periods, by their begin and end; what has not ended does not end.
  func closed() -> [(period: AccessPeriod, set: PermissionSet)] {
    (found + open.map { (AccessPeriod(from: $0.from), $0.set) }).sorted { $0.period < $1.period }
  }
}
