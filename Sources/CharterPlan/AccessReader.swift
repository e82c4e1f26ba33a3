import CharterAccess
import CharterJSON
import CharterModel

/// Reads what a saved plan says of access: groups, and every single change with its derivations where they
/// were saved as well.
struct AccessReader {
  /// More users and targets than these are not put together: a short file could name any number of them.
  private static let maximum = 50_000_000

  private let tape: JSONTape
  private var users = Interned<Text>()
  private var targets = Interned<Text>()
  private var assignments = Interned<Text>()
  private var profiles = Interned<Text>()
  private var periods = Interned(AccessPeriod.whole)
  private var causes = Interned<AccessCause>()

  /// One group of the document, with numbers for its names.
  private struct Group {
    let users: [Int32]
    let targets: [Int32]
    let permissions: [Text]
    let isGain: Bool
    let period: Int32
    let risks: AccessRisks
    /// `nil` where it is not told.
    let cause: Int32?
  }

  init(_ tape: JSONTape) {
    self.tape = tape
  }

  /// What it says.
  ///
  /// - Parameters:
  ///   - groups: The node of `accessGroups`.
  ///   - changes: The node of `accessChanges`, if it is there.
  ///   - sources: The node of `sources`.
  /// - Returns: The changes, without a difference that they come from.
  /// - Throws: Where it is not as charter writes it.
  consuming func changes(
    groups: Int,
    changes: Int?,
    sources: Int
  ) throws(JSONError) -> AccessChanges {
    let read = try tape.elements(groups).map { node throws(JSONError) in try group(node) }
    guard read.reduce(0, { $0 + $1.users.count * $1.targets.count }) <= AccessReader.maximum else {
      throw JSONError(
        "there are more than \(AccessReader.maximum) changes of access",
        at: Int(tape.nodes[groups].offset)
      )
    }
    let permissions = Set(read.flatMap(\.permissions)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: permissions.enumerated().map { ($1, $0) })
    var recorded: [AccessChanges.Recorded: [Derivation]] = [:]
    for node in changes.map({ tape.elements($0) }) ?? [] {
      let name = try name("permission", node)
      guard let number = numbers[name] else {
        throw PlanReader.fail("no group has this permission", "permission", node, tape)
      }
      let key = AccessChanges.Recorded(
        user: users.number(try self.name("user", node)),
        target: targets.number(try self.name("target", node)),
        permission: number,
        isGain: try isGain(node),
        period: try period(node)
      )
      recorded[key] = try derivations(node)
    }
    var places: [Text: Source] = [:]
    for node in tape.elements(sources) {
      places[Text(try PlanReader.text("address", node, tape))] = Source(
        file: try PlanReader.text("file", node, tape),
        line: try PlanReader.number("line", node, tape),
        column: try PlanReader.number("column", node, tape)
      )
    }
    var sets = Interned<PermissionSet>()
    let words = max(1, (permissions.count + 63) / 64)
    var items: [AccessItem] = []
    for group in read {
      var set = PermissionSet(words: words)
      for permission in group.permissions {
        set.insert(numbers[permission] ?? 0)
      }
      let permissions = sets.number(set)
      for user in group.users {
        for target in group.targets {
          items.append(
            AccessItem(
              user: user,
              target: target,
              isGain: group.isGain,
              period: group.period,
              risks: group.risks,
              permissions: permissions,
              cause: group.cause ?? 0
            )
          )
        }
      }
    }
    // The items of one user stand together.
    items.sort { ($0.user, $0.target) < ($1.user, $1.target) }
    return AccessChanges(
      items: items,
      sets: sets.values,
      periods: periods.values,
      causes: read.contains { $0.cause == nil } ? [] : causes.values,
      names: AccessChanges.Names(
        user: { [names = users.values] in names[Int($0)].string },
        target: { [names = targets.values] in names[Int($0)].string },
        assignment: { [names = assignments.values] in names[Int($0)].string },
        profile: { [names = profiles.values] in names[Int($0)].string },
        permissions: permissions,
        source: { [places] in places[$0] }
      ),
      reasons: .recorded(recorded)
    )
  }

  private mutating func group(_ node: Int) throws(JSONError) -> Group {
    let cause = try PlanReader.member("cause", node, tape)
    return Group(
      users: try names("users", node).map { users.number($0) },
      targets: try names("targets", node).map { targets.number($0) },
      permissions: try names("permissions", node),
      isGain: try isGain(node),
      period: periods.number(try period(node)),
      risks: try risks(node),
      cause: tape.nodes[cause].kind == .null ? nil : causes.number(try self.cause(cause))
    )
  }

  private func isGain(_ node: Int) throws(JSONError) -> Bool {
    let change = try PlanReader.text("change", node, tape)
    guard change == "gained" || change == "lost" else {
      throw PlanReader.fail("change must be gained or lost", "change", node, tape)
    }
    return change == "gained"
  }

  private func period(_ node: Int) throws(JSONError) -> AccessPeriod {
    let from = try moment("from", node)
    let until = try moment("until", node)
    guard until.map({ (from ?? .distantPast) < $0 }) ?? true else {
      throw PlanReader.fail("until must be after from", "until", node, tape)
    }
    return AccessPeriod(from: from, until: until)
  }

  private func moment(_ key: String, _ node: Int) throws(JSONError) -> Instant? {
    guard tape.member(key, of: node) != nil else {
      return nil
    }
    guard let moment = Instant(try PlanReader.text(key, node, tape)) else {
      throw PlanReader.fail("\(key) must be an RFC 3339 time", key, node, tape)
    }
    return moment
  }

  private func risks(_ node: Int) throws(JSONError) -> AccessRisks {
    var risks: AccessRisks = []
    for word in tape.elements(try PlanReader.member("risk", node, tape)) {
      guard let risk = AccessRisks(word: tape.string(word)) else {
        throw PlanReader.fail("unknown risk", "risk", node, tape)
      }
      risks.insert(risk)
    }
    return risks
  }

  private func derivations(_ node: Int) throws(JSONError) -> [Derivation] {
    var found: [Derivation] = []
    for side in ["before", "after"] {
      for steps in tape.elements(try PlanReader.member(side, node, tape)) {
        found.append(
          Derivation(
            steps: try tape.elements(steps).map { node throws(JSONError) in
              try name(of: node)
            }
          )
        )
      }
    }
    return found
  }

  /// Assignments with the profiles that they give.
  private mutating func cause(_ list: Int) throws(JSONError) -> AccessCause {
    var ways: [AccessCause.Way] = []
    for node in tape.elements(list) {
      let pair = tape.elements(node)
      guard pair.count == 2 else {
        throw JSONError(
          "an assignment and its profile were expected here",
          at: Int(tape.nodes[node].offset)
        )
      }
      ways.append(
        AccessCause.Way(
          assignment: assignments.number(try name(of: pair[0])),
          profile: profiles.number(try name(of: pair[1]))
        )
      )
    }
    return AccessCause(ways: ways.sorted())
  }

  private func names(_ key: String, _ node: Int) throws(JSONError) -> [Text] {
    var found: [Text] = []
    for node in tape.elements(try PlanReader.member(key, node, tape)) {
      let name = try name(of: node)
      guard found.last.map({ $0 < name }) ?? true else {
        throw JSONError("names must be sorted, each once", at: Int(tape.nodes[node].offset))
      }
      found.append(name)
    }
    guard !found.isEmpty else {
      throw PlanReader.fail("\(key) must not be empty", key, node, tape)
    }
    return found
  }

  private func name(_ key: String, _ node: Int) throws(JSONError) -> Text {
    try name(of: PlanReader.member(key, node, tape))
  }

  /// Names are shown as they are: what is none is not taken for one.
  private func name(of node: Int) throws(JSONError) -> Text {
    let text = tape.string(node)
    guard tape.nodes[node].kind == .string, text == visible(text, limit: .max) else {
      throw JSONError("a name was expected here", at: Int(tape.nodes[node].offset))
    }
    return Text(text)
  }
}
