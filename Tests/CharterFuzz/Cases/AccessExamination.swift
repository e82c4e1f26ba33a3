import CharterAccess
import CharterJSON
package import CharterModel
import CharterPolicy
import CharterReport

/// Every question about access, asked of a state.
enum AccessExamination {
  /// So many users, profiles and targets are asked about.
  static let limit = 4

  static func check(
    _ resources: AccessResources,
    at time: Instant,
    users: Int = limit
  ) throws {
    let state = PolicyState(resources, at: time, world: nil) { _ in nil }
    let world = state.world
    let answers = AnswerText(style: Style(hasColor: false))
    try check(answers.tree(OrganizationTree(state, viewer: nil)), "tree")
    try check(answers.json(OrganizationTree(state, viewer: nil)), "tree", isJSON: true)
    let lines = OrderLine.all(state).map { (mark: Character?.none, line: $0) }
    try check(answers.orders(lines, isPlan: false), "orders")
    try check(answers.json(lines), "orders", isJSON: true)
    for user in world.userIDs.prefix(users) {
      try check(user, state, answers)
    }
    for (id, name) in world.numbering.references(.profile).prefix(limit)
    where world.isThere(.profile, id) {
      guard let profile = state.find(.profile, name) else {
        continue
      }
      let use = ProfileUse(profile, in: state)
      try check(answers.profile(use), "profile")
      try check(answers.json(use), "profile", isJSON: true)
    }
    try lists(world)
    var tests = AccessTests(resources, at: time, world: world) { _ in nil }
    let results = tests.run()
    let printer = TestText(style: Style(hasColor: false))
    try check(printer.text(results), "test")
    try check(printer.json(results), "test", isJSON: true)
    try check(printer.junit(results, in: "."), "test as JUnit")
  }

  private static func check(_ text: String, _ what: String, isJSON: Bool = false) throws {
    try FuzzComplaint.check(visible: text, what)
    if isJSON {
      _ = try JSONTape(Array(text.utf8))
    }
  }

  private static func check(_ user: Int32, _ state: PolicyState, _ answers: AnswerText) throws {
    let world = state.world
    let name = world.numbering.text(.user, user)
    let menus = Menus(of: user, in: state)
    try check(answers.menus(menus, of: name), "menus")
    try check(answers.json(menus, of: name, at: world.time), "menus", isJSON: true)
    try check(answers.tree(OrganizationTree(state, viewer: name)), "tree of a user")
    if let resource = state.find(.user, name) {
      let open = SharedAccess.open(to: resource, state)
      try check(answers.shared(open, to: name), "shared")
      try check(answers.json(open, to: name), "shared", isJSON: true)
    }
    let explanation = Explainer(world, users: [user]).user(user)
    for permission in world.names.names.indices.prefix(limit) {
      for tenant in world.numbering.references(.tenant).prefix(limit) {
        guard let target = world.target(tenant.name) else {
          continue
        }
        let derivations = explanation.derivations(
          of: permission,
          on: world.targets.number(target)
        )
        let answer = AccessAnswer(
          user: name,
          target: world.numbering.name(target),
          permission: world.names.names[permission].string,
          time: world.time,
          derivations: derivations,
          refusals: derivations.isEmpty ? world.refusals(explanation, target, permission) : [],
          source: { _ in nil }
        )
        let printer = AccessAnswerText(style: Style(hasColor: false))
        try check(printer.detailed(answer), "why")
        try check(printer.json(answer), "why", isJSON: true)
      }
    }
  }

  private static func lists(_ world: World) throws {
    let all = HoldingFilter(targets: nil, permissions: nil, risks: [], world)
    let list = AccessListText(world, all)
    let users = list.sorted(nil)
    var text = ""
    list.text(users, style: Style(hasColor: false)) { text += $0 }
    try check(text, "access list")
    var json: [UInt8] = []
    list.json(users) { json += $0 }
    try check(String(decoding: json, as: UTF8.self), "access list as JSON", isJSON: true)
    var csv: [UInt8] = []
    list.csv(users) { csv += $0 }
    try check(String(decoding: csv, as: UTF8.self), "access list as CSV")
  }
}

extension FuzzCase {
  /// What is wrong with the answers to any question about a stored state.
  package static func complaint(asking stored: StoredState) -> String? {
    do {
      try AccessExamination.check(AccessResources(stored), at: FuzzBench.time, users: .max)
      return nil
    } catch let complaint as FuzzComplaint {
      return complaint.message
    } catch {
      return "\(error)"
    }
  }
}
