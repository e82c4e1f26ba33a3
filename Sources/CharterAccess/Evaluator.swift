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
  mutating func evaluate(_ user: Int32) {
    for target in found {
      slots[Int(target)] = -1
    }
    found.removeAll(keepingCapacity: true)
    held.removeAll(keepingCapacity: true)
    unmet.removeAll(keepingCapacity: true)
    let record = world.records.users[Int(user)]
    guard record.exists, record.isActive, record.organization >= 0 else {
      return
    }
    let home = world.homes[Int(record.organization)]
    guard home.isWorking else {
      return
    }
    for assignment in memberships.assignments(of: user) {
      add(world.records.assignments[Int(assignment)], record, home.type)
    }
    if let scope = record.scope {
      narrow(to: scope)
    }
    for position in found.indices {
      mask(position)
    }
    for tenant in memberships.owned(by: user) {
      own(world.targets.tenant(tenant))
    }
  }

  /// Where a target stands in `found`; `nil` if the last user holds nothing there.
  func position(of target: Int32) -> Int? {
    let slot = slots[Int(target)]
    return slot >= 0 ? Int(slot) : nil
  }

  /// What the last user holds on the target at a position of `found`.
  func permissions(at position: Int) -> PermissionSet {
    PermissionSet(held[position * words..<(position + 1) * words])
  }

  private mutating func add(
    _ assignment: AssignmentRecord,
    _ user: UserRecord,
    _ type: UInt8
  ) {
    let targets = world.covered.range(assignment.place)
    guard !targets.isEmpty else {
      return
    }
    for position in assignment.profiles {
      let profile = world.records.numbers[Int(position)]
      guard world.isUsable(profile, by: user.organization) else {
        continue
      }
      let source = (Int(profile) * 8 + Int(type)) * words
      for target in targets {
        let target = world.covered.numbers[target]
        let slot = slot(target) * words
        for word in 0..<words {
          held[slot + word] |= given[source + word]
        }
      }
    }
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

  /// 2e: "an organization or location t is listed directly in it, and `*` becomes its locations".
  private mutating func narrow(to number: Int32) {
    let scope = world.scope(number)
    var platform: [UInt64] = []
    for position in found.indices {
      let isListed: Bool
      switch world.targets.target(found[position]) {
      case .tenant: isListed = true
      case .organization(let id): isListed = scope?.organizations[Int(id)] ?? false
      case .location(let id): isListed = scope?.locations[Int(id)] ?? false
      case .platform:
        platform = Array(held[position * words..<(position + 1) * words])
        isListed = false
      }
      if !isListed {
        for word in 0..<words {
          held[position * words + word] = 0
        }
      }
    }
    guard !platform.isEmpty, let scope else {
      return
    }
    for location in scope.locations.indices where scope.locations[location] {
      let slot = slot(world.targets.location(Int32(location))) * words
      for word in 0..<words {
        held[slot + word] |= platform[word]
      }
    }
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
