import CharterAccess
import CharterJSON
import CharterModel

/// Holds one assertion against a world: at its time, or at every moment from then on.
struct AssertionCheck {
  private let assertion: JSONValue
  private let world: World
  private let isOverTime: Bool

  /// What an assertion says, and what is not so.
  struct Result {
    let sentence: String
    var failures: [Failure] = []
  }

  /// Something that is not so.
  struct Failure {
    let message: String
    /// Whether it is so only later.
    var isLater = false
  }

  init(_ assertion: JSONValue, _ world: World, isOverTime: Bool) {
    self.assertion = assertion
    self.world = world
    self.isOverTime = isOverTime
  }

  private func explainer(_ users: Set<Int32>) -> Explainer {
    isOverTime ? Explainer(overTime: world, users: users) : Explainer(world, users: users)
  }

  private func text(_ key: String) -> String? { assertion[Text(key)]?.string }

  private func names(_ key: String) -> [String]? {
    assertion[Text(key)]?.elements?.compactMap(\.string)
  }

  func run() -> (sentence: String, failures: [String], isLater: Bool) {
    let result = result()
    return (
      result.sentence, result.failures.map(\.message), result.failures.allSatisfy(\.isLater)
    )
  }

  private func result() -> Result {
    if let permission = text("permission") {
      return holders(permission)
    }
    var words: [String] = []
    if let can = names("can") {
      words.append("can \(can.joined(separator: ", "))")
    }
    if let cannot = names("cannot") {
      words.append("cannot \(cannot.joined(separator: ", "))")
    }
    let subject =
      text("user") ?? text("group").map { "every member of \($0)" } ?? "nobody"
    let anywhere = names("can") == nil ? " anywhere" : " on *"
    let place = hasPlace ? placeWords : anywhere
    let sentence = "\(subject) \(words.joined(separator: " and "))\(place)"
    let (users, problem) = subjects()
    if let problem {
      return Result(sentence: sentence, failures: [Failure(message: problem)])
    }
    guard !users.isEmpty else {
      return Result(
        sentence: sentence,
        failures: [Failure(message: "\(text("group") ?? "") has no members: this says nothing")]
      )
    }
    var failures: [Failure] = []
    let explainer = explainer(Set(users))
    for user in users {
      let explanation = explainer.user(user)
      for permission in names("can") ?? [] {
        failures += lacking(explanation, permission)
      }
      for permission in names("cannot") ?? [] {
        failures += holding(explanation, permission)
      }
    }
    return Result(sentence: sentence, failures: failures)
  }

  private var placeWords: String {
    if let tenant = text("tenant") {
      return " on \(tenant)"
    }
    if let organization = text("organization") {
      return " in \(organization)"
    }
    return text("location").map { " on @\($0)" } ?? ""
  }

  private func subjects() -> (users: [Int32], problem: String?) {
    if let name = text("user") {
      guard let id = world.numbering.id(.user, name), world.isThere(.user, id) else {
        return ([], "there is no user \(name)")
      }
      return ([id], nil)
    }
    guard let name = text("group"), let id = world.numbering.id(.group, name),
      world.isThere(.group, id)
    else {
      return ([], "there is no group \(text("group") ?? "")")
    }
    return (world.members(of: id), nil)
  }

  /// The targets that are meant, for a permission of a level.
  private func targets(_ level: PermissionLevel) -> (targets: [Target], problem: String?) {
    if let name = text("tenant") {
      guard let id = world.numbering.id(.tenant, name), world.isThere(.tenant, id) else {
        return ([], "there is no tenant \(name)")
      }
      return fitting([.tenant(id)], level)
    }
    if let name = text("organization") {
      guard let id = world.numbering.id(.organization, name), world.isThere(.organization, id)
      else {
        return ([], "there is no organization \(name)")
      }
      guard level == .tenant else {
        return fitting([.organization(id)], level)
      }
      let tenants = world.tenantIDs(of: id).map { Target.tenant($0) }
      return tenants.isEmpty
        ? ([], "\(name) has no tenants: this says nothing") : (tenants, nil)
    }
    if let name = text("location") {
      guard let id = world.numbering.id(.location, name), world.isThere(.location, id) else {
        return ([], "there is no location \(name)")
      }
      return fitting([.location(id)], level)
    }
    return fitting([.platform], level)
  }

  /// A permission of another level is never held there: an assertion about it says nothing.
  private func fitting(
    _ targets: [Target],
    _ level: PermissionLevel
  ) -> (targets: [Target], problem: String?) {
    guard let target = targets.first, target.level != level else {
      return (targets, nil)
    }
    return (
      [],
      "\(world.numbering.name(target)) is of level \(target.level.word), and the permission of "
        + "level \(level.word): this says nothing"
    )
  }

  private var hasPlace: Bool {
    text("tenant") != nil || text("organization") != nil || text("location") != nil
  }

  private func number(_ permission: String) -> Int? {
    world.names.number(Text(permission))
  }

  private func lacking(_ explanation: UserExplanation, _ permission: String) -> [Failure] {
    guard let number = number(permission) else {
      return [Failure(message: "no service declares \(permission)")]
    }
    let (targets, problem) = targets(world.level(of: number))
    if let problem {
      return [Failure(message: problem)]
    }
    return targets.compactMap { lacking(explanation, number, $0) }
  }

  /// What is wrong where a user lacks a permission at some moment.
  private func lacking(
    _ explanation: UserExplanation,
    _ permission: Int,
    _ target: Target
  ) -> Failure? {
    let periods = explanation.periods(of: permission, on: world.targets.number(target))
    guard let first = periods.first, first.from == nil else {
      let refusals = world.refusals(explanation, target, permission)
      return Failure(message: refusal(explanation.user, permission, target, refusals))
    }
    // Without later moments the one that is asked about is the whole of time.
    guard let until = first.until else {
      return nil
    }
    let then = world.at(until)
    let later = Explainer(then, users: [explanation.user]).user(explanation.user)
    let refusals = then.refusals(later, target, permission)
    return Failure(
      message: refusal(explanation.user, permission, target, refusals, from: until),
      isLater: true
    )
  }

  private func refusal(
    _ user: Int32,
    _ permission: Int,
    _ target: Target,
    _ refusals: [Refusal],
    from moment: Instant? = nil
  ) -> String {
    "\(world.numbering.text(.user, user)) cannot \(world.names.names[permission]) on "
      + "\(world.numbering.name(target))\(AccessPeriod(from: moment).words): "
      + refusals.map(\.message).joined(separator: "; ")
  }

  private func holding(_ explanation: UserExplanation, _ permission: String) -> [Failure] {
    guard let number = number(permission) else {
      return [Failure(message: "no service declares \(permission)")]
    }
    let meant: [Int32]
    if hasPlace {
      let (targets, problem) = targets(world.level(of: number))
      if let problem {
        return [Failure(message: problem)]
      }
      meant = targets.map(world.targets.number)
    } else {
      meant = explanation.targets
    }
    return meant.compactMap { target in
      held(explanation, number, target, ":")
    }
  }

  /// What is wrong where a user holds a permission at some moment.
  private func held(
    _ explanation: UserExplanation,
    _ permission: Int,
    _ target: Int32,
    _ mark: String
  ) -> Failure? {
    guard let period = explanation.periods(of: permission, on: target).first else {
      return nil
    }
    let why = explanation.derivations(of: permission, on: target, during: period).first
    return Failure(
      message:
        "\(world.numbering.text(.user, explanation.user)) can \(world.names.names[permission]) on "
        + "\(world.numbering.name(world.targets.target(target)))\(period.words)\(mark) "
        + (why?.description ?? ""),
      isLater: period.from != nil
    )
  }

  private func holders(_ permission: String) -> Result {
    let expected = names("holders") ?? []
    let list = expected.isEmpty ? "nobody" : "exactly \(expected.joined(separator: ", "))"
    let sentence = "\(permission)\(hasPlace ? placeWords : " on *") is held by \(list)"
    guard let number = number(permission) else {
      return Result(
        sentence: sentence,
        failures: [Failure(message: "no service declares \(permission)")]
      )
    }
    let (targets, problem) = targets(world.level(of: number))
    if let problem {
      return Result(sentence: sentence, failures: [Failure(message: problem)])
    }
    let entitled = expected.map { name in
      (
        name: name,
        user: world.numbering.id(.user, name).flatMap { world.isThere(.user, $0) ? $0 : nil }
      )
    }
    let wanted = Set(entitled.compactMap(\.user))
    let extra = world.holders(of: number, on: targets, isOverTime: isOverTime).map { holders in
      Array(holders.lazy.filter { !wanted.contains($0) }.prefix(AccessTests.maximum + 1))
    }
    let explainer = explainer(wanted.union(extra.joined()))
    var failures: [Failure] = []
    for (target, extra) in zip(targets, extra) where failures.count <= AccessTests.maximum {
      failures += extra.compactMap {
        held(explainer.user($0), number, world.targets.number(target), ", too:")
      }
      failures += entitled.compactMap { name, user in
        guard let user else {
          return Failure(message: "there is no user \(name)")
        }
        return lacking(explainer.user(user), number, target)
      }
    }
    return Result(sentence: sentence, failures: failures)
  }
}
