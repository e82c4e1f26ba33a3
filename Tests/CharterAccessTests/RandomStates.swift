import CharterTestSupport

/// Small random states that mix all that decides about access, and their neighbours.
///
/// Names meet each other on purpose: organizations whose names begin alike, users, groups, tenants
/// and locations of the same name.
struct RandomStates: Sendable {
  let state: ReferenceState
  /// Whether some references lead nowhere or out of the range of who makes them, which manifests
  /// may not do and an edited store can.
  private let hasStrays: Bool

  /// The moments at which windows begin and end: midnights in UTC.
  static let times = (0..<5).map { 1_795_219_200 + $0 * 86_400 }

  /// A state of some resources of each kind.
  init(using random: inout SeededGenerator, strays: Bool = true) {
    hasStrays = strays
    let makers = StateMaker.all(strays: strays)
    var state = ReferenceState()
    for maker in makers {
      for _ in 0..<Int.random(in: maker.count, using: &random) {
        maker.add(&state, &random)
      }
    }
    self.state = strays ? state : state.tidied()
  }

  /// A state that is given.
  init(_ state: ReferenceState, strays: Bool = true) {
    self.state = state
    hasStrays = strays
  }

  /// A state that differs by one to four small changes of any sort.
  ///
  /// References to what is taken away go with it or lead nowhere from then on; a renamed or new
  /// resource may be what such a reference leads to.
  func mutated(using random: inout SeededGenerator) -> ReferenceState {
    var mutated = state
    var wanted = Int.random(in: 1...4, using: &random)
    for _ in 0..<20 where wanted > 0 {
      var changed = mutated
      change(&changed, &random)
      if changed != mutated, changed.isSound {
        mutated = changed
        wanted -= 1
      }
    }
    return hasStrays ? mutated : mutated.tidied()
  }

  private func change(_ state: inout ReferenceState, _ random: inout SeededGenerator) {
    let makers = StateMaker.all(strays: hasStrays)
    // Assignments are last, and change more often than the rest.
    guard let last = makers.last,
      let maker = random.chance(20) ? last : makers.randomElement(using: &random)
    else {
      return
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3:
      maker.add(&state, &random)
    case 4:
      maker.remove(&state, &random)
      if Bool.random(using: &random) {
        state = state.withoutDangling()
      }
    default:
      maker.edit(&state, &random)
    }
  }
}

/// Adds, removes and edits resources of one kind.
struct StateMaker {
  /// How many a new state has.
  let count: ClosedRange<Int>
  let add: (inout ReferenceState, inout SeededGenerator) -> Void
  let remove: (inout ReferenceState, inout SeededGenerator) -> Void
  /// Gives one field of one resource the value that a new one would have, seldom all of them.
  let edit: (inout ReferenceState, inout SeededGenerator) -> Void

  /// The kinds, in an order in which each refers to earlier ones.
  static func all(strays: Bool) -> [StateMaker] {
    let fields = RandomFields(strays: strays)
    return [
      StateMaker(3...3, \.services, fields.service, fields.edit),
      StateMaker(2...3, \.locations, fields.location, fields.edit),
      StateMaker(2...4, \.organizations, fields.organization, fields.edit),
      StateMaker(1...3, \.scopes, fields.scope, fields.edit),
      StateMaker(2...5, \.profiles, fields.profile, fields.edit),
      StateMaker(3...6, \.users, fields.user, fields.edit),
      StateMaker(0...4, \.groups, fields.group, fields.edit),
      StateMaker(2...4, \.tenants, fields.tenant, fields.edit),
      StateMaker(3...6, \.assignments, fields.assignment, fields.edit),
    ]
  }

  /// A maker of the resources at `path`.
  ///
  /// `make` is told how many resources of the kind it may refer to: those before it, so that
  /// there is no circle.
  private init<Resource: ReferenceResource>(
    _ count: ClosedRange<Int>,
    _ path: WritableKeyPath<ReferenceState, [Resource]>,
    _ make: @escaping (ReferenceState, Int, inout SeededGenerator) -> Resource?,
    _ copy: @escaping (Resource, inout Resource, inout SeededGenerator) -> Void
  ) {
    self.count = count
    add = { state, random in
      let others = state[keyPath: path]
      guard others.count <= count.upperBound else {
        return
      }
      // Names are few: one that is taken is drawn again.
      for _ in 0..<4 {
        if let new = make(state, others.count, &random),
          !others.contains(where: { $0.reference == new.reference })
        {
          state[keyPath: path].append(new)
          return
        }
      }
    }
    remove = { state, random in
      if let position = state[keyPath: path].indices.randomElement(using: &random) {
        state[keyPath: path].remove(at: position)
      }
    }
    edit = { state, random in
      guard let position = state[keyPath: path].indices.randomElement(using: &random),
        let new = make(state, position, &random)
      else {
        return
      }
      let others = state[keyPath: path].map(\.reference)
      if random.chance(10), !others.contains(new.reference) {
        state[keyPath: path][position] = new
      } else {
        copy(new, &state[keyPath: path][position], &random)
      }
    }
  }
}
