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
    for user in users {
      for permission in names("can") ?? [] {
        failures += lacking(user, permission)
      }
      for permission in names("cannot") ?? [] {
        failures += holding(user, permission)
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

  private func lacking(_ user: Int32, _ permission: String) -> [String] {
    guard let number = number(permission) else {
      return ["no service declares \(permission)"]
    }
    let (targets, problem) = targets(world.level(of: number))
    if let problem {
      return [problem]
    }
    let name = world.numbering.text(.user, user)
    return targets.flatMap { target -> [String] in
      let refusals = world.refusals(user, target, number)
      guard !refusals.isEmpty else {
        return []
      }
      return [
        "\(name) cannot \(permission) on \(world.numbering.name(target)): "
          + refusals.map(\.message).joined(separator: "; ")
      ]
    }
  }

  private func holding(_ user: Int32, _ permission: String) -> [String] {
    guard let number = number(permission) else {
      return ["no service declares \(permission)"]
    }
    let explanation = Explainer(world, users: [user]).user(user)
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
    let name = world.numbering.text(.user, user)
    return meant.compactMap { target in
      explanation.derivations(of: number, on: target).first.map { derivation in
        "\(name) can \(permission) on \(world.numbering.name(world.targets.target(target))): "
          + derivation.description
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
    var failures: [String] = []
    for target in targets {
      let holders = world.holders(of: number, on: target)
      let names = holders.map { world.numbering.text(.user, $0) }
      for (user, name) in zip(holders, names)
      where !expected.contains(name) && failures.count <= AccessTests.maximum {
        let why = Explainer(world, users: [user]).user(user)
          .derivations(of: number, on: world.targets.number(target)).first
        failures.append(
          "\(name) can \(permission) on \(world.numbering.name(target)), too: "
            + (why?.description ?? "")
        )
      }
      for name in expected where !names.contains(name) && failures.count <= AccessTests.maximum {
        guard let user = world.numbering.id(.user, name), world.isThere(.user, user) else {
          failures.append("there is no user \(name)")
          continue
        }
        failures += [
          "\(name) cannot \(permission) on \(world.numbering.name(target)): "
            + world.refusals(user, target, number).map(\.message).joined(separator: "; ")
        ]
      }
    }
    return (sentence, failures)
  }
}
