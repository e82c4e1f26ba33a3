import CharterModel

/// Works out what single users hold in a world, one after the other, in memory that it keeps.
struct Evaluator {
  private let world: World
  private let memberships: Memberships
  private let words: Int
  /// What each profile gives to users of each type of organization, words side by side.
  private let given: [UInt64]
  private let masks: [UInt64]
  private let requires: [UInt64]
  /// Where a target stands in `found`; -1 where it does not.
  private var slots: [Int32]
  private var memo: RequirementMemo

  /// The targets that the last user holds something on, in no order.
  private(set) var found: [Int32] = []
  /// What it holds there, words side by side.
  private(set) var held: [UInt64] = []
  /// Where in `found` something is given that lacks what it requires, and what; words side by side.
  private(set) var unmet: [(position: Int, words: [UInt64])] = []
  /// What else the last user holds from later moments on, if that was asked for.
  private(set) var later = LaterHoldings()

  /// The parts that all cores share.
  struct Shared: Sendable {
    fileprivate let given: [UInt64]
    fileprivate let masks: [UInt64]
    fileprivate let requires: [UInt64]

    init(_ world: World) {
      given = world.profiles.granted.flatMap { set in
        world.audiences.flatMap { set.intersection($0).words }
      }
      masks = world.masks.flatMap(\.words)
      requires = world.catalogue.requires.flatMap(\.words)
    }
  }

  init(_ world: World, _ memberships: Memberships, _ shared: Shared) {
    self.world = world
    self.memberships = memberships
    words = world.names.words
    given = shared.given
    masks = shared.masks
    requires = shared.requires
    slots = Array(repeating: -1, count: world.targets.count)
    memo = RequirementMemo(words: words)
  }

  /// Section 4 for one user: afterwards `found` and `held` say what it holds.
  ///
  /// The memberships are those of the world's time.
  mutating func evaluate(_ user: Int32) {
    clear()
    guard let (record, type) = worker(user) else {
      return
    }
    evaluate(user, record, type)
  }

  /// The same for every moment from the world's time on: `found` and `held` say what the user holds at
  /// that time, and `later` what else from later moments on.
  ///
  /// The memberships include what begins later.
  mutating func evaluateOverTime(_ user: Int32) {
    clear()
    guard let (record, type) = worker(user) else {
      return
    }
    let assignments = memberships.assignments(of: user)
    guard
      assignments.contains(where: { world.changesLater(world.records.assignments[Int($0)]) })
    else {
      evaluate(user, record, type)
      return
    }
    var timed: [TimedGift] = []
    for id in assignments {
      let assignment = world.records.assignments[Int(id)]
      let validity = world.changesLater(assignment) ? world.validity(of: assignment) : nil
      eachGift(assignment, record, type) { evaluator, target, source in
        let slot = evaluator.slot(target)
        if let validity {
          timed.append(TimedGift(slot: slot, source: source, validity: validity))
        } else {
          evaluator.give(source, at: slot)
        }
      }
    }
    timed.sort { $0.slot < $1.slot }
    var rest = timed[...]
    for slot in found.indices {
      let gifts = rest.prefix { $0.slot == slot }
      rest = rest.dropFirst(gifts.count)
      unfold(slot, gifts)
    }
    for tenant in memberships.owned(by: user) {
      let target = world.targets.tenant(tenant)
      own(target)
      if let slot = self.position(of: target) {
        later.formUnion(masks[Int(target) * words..<(Int(target) + 1) * words], at: slot)
      }
    }
  }

  private mutating func clear() {
    for target in found {
      slots[Int(target)] = -1
    }
    found.removeAll(keepingCapacity: true)
    held.removeAll(keepingCapacity: true)
    unmet.removeAll(keepingCapacity: true)
    later.removeAll()
  }

  /// Section 4, 1, as far as it is about the user, who holds nothing otherwise; with the type of its
  /// organization.
  private func worker(_ user: Int32) -> (record: UserRecord, type: UInt8)? {
    let record = world.records.users[Int(user)]
    guard record.exists, record.isActive, record.organization >= 0 else {
      return nil
    }
    let home = world.homes[Int(record.organization)]
    return home.isWorking ? (record, home.type) : nil
  }

  private mutating func evaluate(_ user: Int32, _ record: UserRecord, _ type: UInt8) {
    for assignment in memberships.assignments(of: user) {
      eachGift(world.records.assignments[Int(assignment)], record, type) {
        $0.give($2, at: $0.slot($1))
      }
    }
    for position in found.indices {
      mask(position)
    }
    for tenant in memberships.owned(by: user) {
      own(world.targets.tenant(tenant))
    }
  }

  /// Each profile that an assignment gives a user, on each target, narrowed to the user's scope: the
  /// target, and where in `given` it stands what the profile gives.
  @inline(__always)
  private mutating func eachGift(
    _ assignment: AssignmentRecord,
    _ user: UserRecord,
    _ type: UInt8,
    _ body: (inout Evaluator, Int32, Int) -> Void
  ) {
    let targets = world.covered.range(assignment.place)
    guard !targets.isEmpty else {
      return
    }
    let scope = user.scope.map { world.scope($0) }
    for position in assignment.profiles {
      let profile = world.records.numbers[Int(position)]
      guard world.isUsable(profile, by: user.organization) else {
        continue
      }
      let source = (Int(profile) * 8 + Int(type)) * words
      for target in targets {
        let target = world.covered.numbers[target]
        guard let scope else {
          body(&self, target, source)
          continue
        }
        // 2e: "an organization or location t is listed directly in it, and `*` becomes its locations".
        switch world.targets.target(target) {
        case .tenant: body(&self, target, source)
        case .organization(let id) where scope?.organizations[Int(id)] == true:
          body(&self, target, source)
        case .location(let id) where scope?.locations[Int(id)] == true:
          body(&self, target, source)
        case .platform:
          for (location, isListed) in (scope?.locations ?? []).enumerated() where isListed {
            body(&self, world.targets.location(Int32(location)), source)
          }
        case .organization, .location: break
        }
      }
    }
  }

  private mutating func give(_ source: Int, at slot: Int) {
    for word in 0..<words {
      held[slot * words + word] |= given[source + word]
    }
  }

  /// What is held on one target at each moment, from what is given there for ever and what is given
  /// for a time.
  private mutating func unfold(_ slot: Int, _ gifts: ArraySlice<TimedGift>) {
    guard !gifts.isEmpty else {
      mask(slot)
      return
    }
    let always = Array(held[slot * words..<(slot + 1) * words])
    let moments = Set(gifts.flatMap { [$0.validity.begin, $0.validity.end] })
      .filter { world.time < $0 && $0 != .distantFuture }.sorted()
    func sum(_ moment: Instant) -> [UInt64] {
      var sum = always
      for gift in gifts where gift.validity.contains(moment) {
        for word in 0..<words {
          sum[word] |= given[gift.source + word]
        }
      }
      return sum
    }
    held.replaceSubrange(slot * words..<(slot + 1) * words, with: sum(world.time))
    mask(slot)
    let target = Int(found[slot]) * words
    for moment in moments {
      var sum = sum(moment)
      for word in 0..<words {
        sum[word] &= masks[target + word]
      }
      if world.catalogue.hasRequirements {
        _ = memo.close(&sum, at: 0, requires)
      }
      later.append(slot, from: moment, sum)
    }
  }

  /// Where a target stands in `found`; `nil` if the last user holds nothing there.
  func position(of target: Int32) -> Int? {
    let slot = slots[Int(target)]
    return slot >= 0 ? Int(slot) : nil
  }

  /// Whether the last user holds something else on a target from a later moment on.
  func changesLater(on target: Int32) -> Bool {
    position(of: target).map { !later.pieces(at: $0).isEmpty } ?? false
  }

  /// What the last user holds on a target, period by period, from the world's time on.
  func course(on target: Int32) -> [(period: AccessPeriod, permissions: PermissionSet)] {
    guard let position = position(of: target) else {
      return [(.whole, PermissionSet(words: words))]
    }
    var found: [(period: AccessPeriod, permissions: PermissionSet)] = []
    var from: Instant?
    var permissions = permissions(at: position)
    for piece in later.pieces(at: position) {
      let next = later.permissions(piece, words)
      if next != permissions {
        let moment = later.pieces[piece].from
        found.append((AccessPeriod(from: from, until: moment), permissions))
        (from, permissions) = (moment, next)
      }
    }
    return found + [(AccessPeriod(from: from), permissions)]
  }

  /// What the last user holds on the target at a position of `found`.
  func permissions(at position: Int) -> PermissionSet {
    PermissionSet(held[position * words..<(position + 1) * words])
  }

  private mutating func slot(_ target: Int32) -> Int {
    if slots[Int(target)] >= 0 {
      return Int(slots[Int(target)])
    }
    let slot = found.count
    slots[Int(target)] = Int32(slot)
    found.append(target)
    for _ in 0..<words {
      held.append(0)
    }
    return slot
  }

  private mutating func mask(_ position: Int) {
    let target = Int(found[position]) * words
    let slot = position * words
    for word in 0..<words {
      held[slot + word] &= masks[target + word]
    }
    guard world.catalogue.hasRequirements, memo.close(&held, at: slot, requires) else {
      return
    }
    unmet.append((position, memo.taken))
  }

  /// 3: an owner holds all that can be held on the tenant.
  private mutating func own(_ target: Int32) {
    let slot = slot(target) * words
    for word in 0..<words {
      held[slot + word] |= masks[Int(target) * words + word]
    }
  }
}

/// What a user is given for a time.
private struct TimedGift {
  /// The position of the target in `found`.
  let slot: Int
  /// Where in `given` it stands.
  let source: Int
  let validity: Validity
}

/// What one user holds from later moments on, by the positions of the targets in `found`.
struct LaterHoldings {
  struct Piece {
    let position: Int
    let from: Instant
  }

  /// By position, those of one target by time.
  private(set) var pieces: [Piece] = []
  /// What is held from each piece's moment on, words side by side.
  private(set) var held: [UInt64] = []

  var isEmpty: Bool { pieces.isEmpty }

  mutating func removeAll() {
    pieces.removeAll(keepingCapacity: true)
    held.removeAll(keepingCapacity: true)
  }

  mutating func append(_ position: Int, from moment: Instant, _ words: [UInt64]) {
    pieces.append(Piece(position: position, from: moment))
    held += words
  }

  /// Adds to all pieces of a target.
  mutating func formUnion(_ words: ArraySlice<UInt64>, at position: Int) {
    for number in pieces(at: position) {
      for (offset, word) in words.enumerated() {
        held[number * words.count + offset] |= word
      }
    }
  }

  /// What is held from a piece's moment on.
  func permissions(_ piece: Int, _ words: Int) -> PermissionSet {
    PermissionSet(held[piece * words..<(piece + 1) * words])
  }

  /// The numbers of the pieces of a target.
  func pieces(at position: Int) -> Range<Int> {
    firstPiece(at: position)..<firstPiece(at: position + 1)
  }

  /// The number of the first piece of a target, or of one behind it.
  private func firstPiece(at position: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].position < position {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// Takes permissions away that lack one that they require, and remembers what it came to: few
/// different sets are held by many.
struct RequirementMemo {
  private static let size = 1024
  private let words: Int
  private var known: [UInt64]
  private var isKnown = Array(repeating: false, count: RequirementMemo.size)

  init(words: Int) {
    self.words = words
    taken = Array(repeating: 0, count: words)
    known = Array(repeating: 0, count: RequirementMemo.size * words * 2)
  }

  /// What the last call took away; words side by side.
  private(set) var taken: [UInt64]

  /// Closes the set at a position; true where something was taken away.
  mutating func close(_ held: inout [UInt64], at slot: Int, _ requires: [UInt64]) -> Bool {
    var hash: UInt64 = 0
    var isEmpty = true
    for word in 0..<words {
      hash = (hash ^ held[slot + word]) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      isEmpty = isEmpty && held[slot + word] == 0
    }
    if isEmpty {
      return false
    }
    let entry = Int(hash >> 32) & (RequirementMemo.size - 1)
    let base = entry * words * 2
    var isSame = isKnown[entry]
    for word in 0..<words where isSame && known[base + word] != held[slot + word] {
      isSame = false
    }
    if !isSame {
      for word in 0..<words {
        known[base + word] = held[slot + word]
      }
      RequirementMemo.reduce(&held, at: slot, requires, words)
      for word in 0..<words {
        known[base + words + word] = held[slot + word]
      }
      isKnown[entry] = true
    }
    var isTaken = false
    for word in 0..<words {
      held[slot + word] = known[base + words + word]
      taken[word] = known[base + word] & ~held[slot + word]
      isTaken = isTaken || taken[word] != 0
    }
    return isTaken
  }

  private static func reduce(
    _ held: inout [UInt64],
    at slot: Int,
    _ requires: [UInt64],
    _ words: Int
  ) {
    var isStable = false
    while !isStable {
      isStable = true
      for word in 0..<words {
        var rest = held[slot + word]
        while rest != 0 {
          let bit = rest.trailingZeroBitCount
          rest &= rest - 1
          let source = (word << 6 + bit) * words
          for other in 0..<words where requires[source + other] & ~held[slot + other] != 0 {
            held[slot + word] &= ~(1 << UInt64(bit))
            isStable = false
            break
          }
        }
      }
    }
  }
}
