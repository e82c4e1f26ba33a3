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

  /// One finding a user: the first target by name, and how many more.
  func findings() -> [Finding] {
    let world = state.world
    var held: [ProfileHolders.Holder: [Int]] = [:]
    for (position, set) in sets.enumerated() {
      for holder in HeldTogether(set, world).holders() {
        held[holder, default: []].append(position)
      }
    }
    var byUser: [Int32: [(target: Int32, sets: [Int])]] = [:]
    for (holder, positions) in held where positions.count > 1 {
      byUser[holder.user, default: []].append((holder.target, positions))
    }
    return byUser.compactMap { user, found -> Finding? in
      let meant = found.filter { isMeant($0.target, world) }
        .map { (name: Text(world.name($0.target)), target: $0.target, sets: $0.sets) }
        .sorted { $0.name < $1.name }
      guard let first = meant.first else {
        return nil
      }
      let name = world.numbering.text(.user, user)
      let more = meant.count > 1 ? " and \(meant.count - 1) more" : ""
      return policy.finding(
        .separation,
        "\(name) has \(first.sets.map { words(sets[$0], user, first.target) }.joined(separator: " and ")) "
          + "on \(first.name)\(more)",
        help: "take one of them back; 'charter access why' shows what gives it",
        about: state.find(.user, name)
      )
    }
  }

  private func isMeant(_ target: Int32, _ world: World) -> Bool {
    let resource = world.resource(target)
    return policy.condition.covers(
      target: resource.flatMap { state.find($0.kind, $0.reference) },
      in: state
    )
  }

  /// What a user has of a set on a target.
  private func words(_ set: JSONValue, _ user: Int32, _ target: Int32) -> String {
    let world = state.world
    let explanation = Explainer(world, users: [user]).user(user)
    let permissions = (set["permissions"]?.words ?? []).filter { name in
      world.names.number(Text(name)).map {
        !explanation.derivations(of: $0, on: target).isEmpty
      } ?? false
    }
    let holder = ProfileHolders.Holder(user: user, target: target)
    let profiles = (set["profiles"]?.words ?? []).filter {
      ProfileHolders([$0], in: world).holders.contains(holder)
    }
    return listed(permissions + profiles.map { "Profile/\($0)" })
  }
}
