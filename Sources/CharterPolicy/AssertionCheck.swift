import CharterAccess
import CharterJSON
import CharterModel

/// Holds one assertion against a world.
struct AssertionCheck {
  private let assertion: JSONValue
  private let world: World

  init(_ assertion: JSONValue, _ world: World) {
    self.assertion = assertion
    self.world = world
  }

  private func text(_ key: String) -> String? { assertion[Text(key)]?.string }

  private func names(_ key: String) -> [String]? {
    assertion[Text(key)]?.elements?.compactMap(\.string)
  }

  func run() -> (sentence: String, failures: [String]) {
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
      return (sentence, [problem])
    }
    guard !users.isEmpty else {
      return (sentence, ["\(text("group") ?? "") has no members: this says nothing"])
    }
    var failures: [String] = []
    let explainer = Explainer(world, users: Set(users))
    for user in users {
      let explanation = explainer.user(user)
      for permission in names("can") ?? [] {
        failures += lacking(explanation, permission)
      }
      for permission in names("cannot") ?? [] {
        failures += holding(explanation, permission)
      }
    }
    return (sentence, failures)
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

  private func lacking(_ explanation: UserExplanation, _ permission: String) -> [String] {
    guard let number = number(permission) else {
      return ["no service declares \(permission)"]
    }
    let (targets, problem) = targets(world.level(of: number))
    if let problem {
      return [problem]
    }
    return targets.compactMap { target in
      let refusals = world.refusals(explanation, target, number)
      return refusals.isEmpty ? nil : refusal(explanation.user, number, target, refusals)
    }
  }

  private func refusal(
    _ user: Int32,
    _ permission: Int,
    _ target: Target,
    _ refusals: [Refusal]
  ) -> String {
    "\(world.numbering.text(.user, user)) cannot \(world.names.names[permission]) on "
      + "\(world.numbering.name(target)): " + refusals.map(\.message).joined(separator: "; ")
  }

  private func holding(_ explanation: UserExplanation, _ permission: String) -> [String] {
    guard let number = number(permission) else {
      return ["no service declares \(permission)"]
    }
    let meant: [Int32]
    if hasPlace {
      let (targets, problem) = targets(world.level(of: number))
      if let problem {
        return [problem]
      }
      meant = targets.map(world.targets.number)
    } else {
      meant = explanation.targets
    }
    let name = world.numbering.text(.user, explanation.user)
    return meant.compactMap { target in
      explanation.derivations(of: number, on: target).first.map { derivation in
        "\(name) can \(permission) on \(world.numbering.name(world.targets.target(target))): "
          + derivation.description
      }
    }
  }

  /// Who holds the permission and should not, or should and does not.
  private enum Misfit {
    case extra(Int32, Target)
    case missing(Int32, Target)
    case nobody(String)

    var user: Int32? {
      switch self {
      case .extra(let user, _), .missing(let user, _): user
      case .nobody: nil
      }
    }
  }

  private func holders(_ permission: String) -> (sentence: String, failures: [String]) {
    let expected = names("holders") ?? []
    let list = expected.isEmpty ? "nobody" : "exactly \(expected.joined(separator: ", "))"
    let sentence = "\(permission)\(hasPlace ? placeWords : " on *") is held by \(list)"
    guard let number = number(permission) else {
      return (sentence, ["no service declares \(permission)"])
    }
    let (targets, problem) = targets(world.level(of: number))
    if let problem {
      return (sentence, [problem])
    }
    var misfits: [Misfit] = []
    for (target, holders) in zip(targets, world.holders(of: number, on: targets))
    where misfits.count <= AccessTests.maximum {
      misfits += self.misfits(target, holders, expected)
    }
    misfits = Array(misfits.prefix(AccessTests.maximum + 1))
    let explainer = Explainer(world, users: Set(misfits.compactMap(\.user)))
    return (sentence, misfits.map { self.sentence(of: $0, number, explainer) })
  }

  private func misfits(_ target: Target, _ holders: [Int32], _ expected: [String]) -> [Misfit] {
    let names = holders.map { world.numbering.text(.user, $0) }
    let extra = zip(holders, names).filter { !expected.contains($0.1) }.map {
      Misfit.extra($0.0, target)
    }
    return extra
      + expected.filter { !names.contains($0) }.map { name in
        guard let user = world.numbering.id(.user, name), world.isThere(.user, user) else {
          return .nobody(name)
        }
        return .missing(user, target)
      }
  }

  private func sentence(of misfit: Misfit, _ permission: Int, _ explainer: Explainer) -> String {
    switch misfit {
    case .nobody(let name): return "there is no user \(name)"
    case .missing(let user, let target):
      let refusals = world.refusals(explainer.user(user), target, permission)
      return refusal(user, permission, target, refusals)
    case .extra(let user, let target):
      let why = explainer.user(user)
        .derivations(of: permission, on: world.targets.number(target)).first
      return "\(world.numbering.text(.user, user)) can \(world.names.names[permission]) on "
        + "\(world.numbering.name(target)), too: \(why?.description ?? "")"
    }
  }
}
