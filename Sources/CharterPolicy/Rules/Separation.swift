import CharterAccess
import CharterJSON
import CharterModel

/// `separation`: what nobody may hold together on one target, checked on effective access.
struct Separation {
  private let policy: Policy
  private let sets: [JSONValue]
  private let state: PolicyState

  init(_ policy: Policy, _ rule: JSONValue, _ state: PolicyState) {
    self.policy = policy
    sets = rule["sets"]?.elements ?? []
    self.state = state
  }

  /// What one user holds together on one target, and from when on.
  private struct Together {
    let target: Int32
    let sets: [Int]
    /// `nil` for the time of the state.
    let from: Instant?
  }

  /// One finding a user: the first target by name, and how many more.
  func findings() -> [Finding] {
    let world = state.world
    let held = sets.map { HeldTogether($0, world) }
    var positions: [ProfileHolders.Holder: [Int]] = [:]
    for (position, set) in held.enumerated() {
      for holder in set.all {
        positions[holder, default: []].append(position)
      }
    }
    var byUser: [Int32: [Together]] = [:]
    for (holder, positions) in positions where positions.count > 1 {
      let periods = positions.map { (position: $0, periods: held[$0].periods(of: holder)) }
      if let together = Separation.together(holder.target, periods) {
        byUser[holder.user, default: []].append(together)
      }
    }
    return byUser.compactMap { user, found -> Finding? in
      // What is so already comes first.
      let meant = found.filter { isMeant($0.target, world) }
        .map { (name: Text(world.name($0.target)), together: $0) }
        .sorted {
          ($0.together.from ?? .distantPast, $0.name) < ($1.together.from ?? .distantPast, $1.name)
        }
      guard let first = meant.first else {
        return nil
      }
      let name = world.numbering.text(.user, user)
      let more = meant.count > 1 ? " and \(meant.count - 1) more" : ""
      let moment = first.together.from.map { " from \($0.shortest) on" } ?? ""
      let then = first.together.from.map { world.at($0) } ?? world
      let words = first.together.sets.map {
        self.words(sets[$0], user, first.together.target, then)
      }
      var finding = policy.finding(
        .separation,
        "\(name) has \(words.joined(separator: " and ")) on \(first.name)\(more)\(moment)",
        help: "take one of them back; 'charter access why' shows what gives it",
        about: state.find(.user, name)
      )
      finding.isLater = first.together.from != nil
      return finding
    }
  }

  /// The first moment at which two of some sets are held at the same time, and all that are held then.
  private static func together(
    _ target: Int32,
    _ sets: [(position: Int, periods: [AccessPeriod])]
  ) -> Together? {
    let moments = Set(sets.flatMap { $0.periods.map(\.begin) }).sorted()
    for moment in moments {
      let held = sets.filter { set in
        set.periods.contains { $0.begin <= moment && moment < $0.end }
      }.map(\.position)
      if held.count > 1 {
        return Together(target: target, sets: held, from: moment == .distantPast ? nil : moment)
      }
    }
    return nil
  }

  private func isMeant(_ target: Int32, _ world: World) -> Bool {
    let resource = world.resource(target)
    return policy.condition.covers(
      target: resource.flatMap { state.find($0.kind, $0.reference) },
      in: state
    )
  }

  /// What a user has of a set on a target.
  private func words(_ set: JSONValue, _ user: Int32, _ target: Int32, _ world: World) -> String {
    let explanation = Explainer(world, users: [user]).user(user)
    let permissions = (set["permissions"]?.words ?? []).filter { name in
      world.names.number(Text(name)).map {
        !explanation.derivations(of: $0, on: target).isEmpty
      } ?? false
    }
    let holder = ProfileHolders.Holder(user: user, target: target)
    let profiles = (set["profiles"]?.words ?? []).filter {
      ProfileHolders.current([$0], in: world).contains(holder)
    }
    return listed(permissions + profiles.map { "Profile/\($0)" })
  }
}
