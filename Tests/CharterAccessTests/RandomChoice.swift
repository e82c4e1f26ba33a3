import CharterTestSupport

extension SeededGenerator {
  /// True so many times out of a hundred.
  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }
}

/// Chooses references, selectors and labels.
struct RandomChoice: Sendable {
  private let strays: Bool

  static let types = ["provider", "reseller", "client", "team", "department"]

  init(strays: Bool) {
    self.strays = strays
  }

  func one<Element>(_ from: [Element], _ random: inout SeededGenerator) -> Element? {
    from.randomElement(using: &random)
  }

  /// At least one, where there is one.
  func some<Element>(
    _ from: [Element],
    atMost: Int = 3,
    _ random: inout SeededGenerator
  ) -> [Element] {
    let count = min(from.count, Int.random(in: 1...atMost, using: &random))
    return Array(from.shuffled(using: &random).prefix(count))
  }

  func labels(_ random: inout SeededGenerator) -> [String: String] {
    var labels: [String: String] = [:]
    if random.chance(60) {
      labels["env"] = random.chance(60) ? "production" : "test"
    }
    if random.chance(30) {
      labels["tier"] = "gold, eu"
    }
    return labels
  }

  /// The organization that owns what can be platform-wide too.
  func owner(_ state: ReferenceState, _ random: inout SeededGenerator) -> String? {
    random.chance(45) ? one(state.organizations.map(\.name), &random) : nil
  }

  /// A name for what can be platform-wide.
  ///
  /// In manifests a bare name means the own resource first, so that the platform-wide one of the
  /// same name cannot be named: only stray states have such pairs.
  func name(_ from: [String], _ owner: String?, _ random: inout SeededGenerator) -> String {
    let name = one(from, &random) ?? "any"
    return owner == nil && !strays ? "common-\(name)" : name
  }

  /// Whether the range of the owner is to be left aside this time.
  private func isStray(_ random: inout SeededGenerator) -> Bool {
    strays && random.chance(8)
  }

  /// The organizations that what `owner` owns ranges over.
  private func range(_ state: ReferenceState, of owner: String?) -> [String] {
    state.organizations.map(\.name).filter { name in
      owner.map { state.organizationAndAncestors(name).contains($0) } ?? true
    }
  }

  func organizations(
    _ state: ReferenceState,
    for owner: String?,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Selector {
    let within = range(state, of: isStray(&random) ? nil : owner)
    return selector(within, under: within, &random)
  }

  func tenants(
    _ state: ReferenceState,
    for owner: String?,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Selector {
    let within = range(state, of: isStray(&random) ? nil : owner)
    let tenants = state.tenants.filter { within.contains($0.organization) }
    return selector(tenants.map(\.reference), under: within, &random)
  }

  func locations(
    _ state: ReferenceState,
    _ random: inout SeededGenerator
  ) -> ReferenceState.Selector {
    let names = state.locations.map(\.name)
    // One place in a tree tells what is above, below and listed itself apart.
    if random.chance(40), let name = one(names, &random) {
      return .names([name])
    }
    return selector(names, under: names, &random)
  }

  private func selector(
    _ names: [String],
    under: [String],
    _ random: inout SeededGenerator
  ) -> ReferenceState.Selector {
    let way = Int.random(in: 0..<10, using: &random)
    if way < 5, !names.isEmpty {
      return .names(some(names, &random))
    }
    if way < 7, let top = one(under, &random) {
      return .under(top)
    }
    var labels = labels(&random)
    if way < 9, !labels.isEmpty {
      labels["tier"] = labels.count > 1 && random.chance(50) ? nil : labels["tier"]
      return .labels(labels)
    }
    return .all
  }

  /// A scope that what `owner` owns may refer to.
  func scope(
    _ state: ReferenceState,
    for owner: String?,
    _ random: inout SeededGenerator
  ) -> String {
    let isStray = isStray(&random)
    let known = state.scopes.filter {
      isStray || owner == nil || $0.organization == nil || $0.organization == owner
    }
    return one(known.map(\.reference) + ["global"], &random) ?? "global"
  }

  /// The profiles among `known` that what `owner` owns may refer to.
  func profiles(
    _ known: [ReferenceState.Profile],
    _ state: ReferenceState,
    for owner: String?,
    _ random: inout SeededGenerator
  ) -> [String] {
    guard let owner, !isStray(&random) else {
      return known.map(\.reference)
    }
    return known.filter { state.permits($0, for: owner) }.map(\.reference)
  }
}
