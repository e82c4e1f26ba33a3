import CharterAccess
import CharterJSON
import CharterModel

/// Reads what a saved plan says of access.
struct AccessReader {
  private let tape: JSONTape
  private var users = Interned<Text>()
  private var targets = Interned<Text>()
  private var permissions = Interned<Text>()
  private var assignments = Interned<Text>()
  private var profiles = Interned<Text>()

  /// One line of the document.
  private struct Line {
    var user: Int32
    var target: Int32
    var permission: Int
    var isGain: Bool
    var risks: AccessRisks
    var cause: AccessCause
  }

  init(_ tape: JSONTape) {
    self.tape = tape
  }

  consuming func changes(_ list: Int, sources: Int) throws(JSONError) -> AccessChanges {
    var recorded: [AccessChanges.Recorded: [Derivation]] = [:]
    var lines: [Line] = []
    var last: [Text] = []
    for node in tape.elements(list) {
      let (line, derivations) = try line(node)
      let key = [
        users.values[Int(line.user)], targets.values[Int(line.target)],
        permissions.values[line.permission], line.isGain ? "gained" : "lost",
      ]
      guard last.lexicographicallyPrecedes(key) else {
        throw JSONError(
          "access changes must be sorted by user, target and permission, each once",
          at: Int(tape.nodes[node].offset)
        )
      }
      last = key
      lines.append(line)
      recorded[
        AccessChanges.Recorded(
          user: line.user,
          target: line.target,
          permission: line.permission,
          isGain: line.isGain
        )
      ] = derivations
    }
    var places: [Text: Source] = [:]
    for node in tape.elements(sources) {
      places[Text(try PlanReader.text("address", node, tape))] = Source(
        file: try PlanReader.text("file", node, tape),
        line: try PlanReader.number("line", node, tape),
        column: try PlanReader.number("column", node, tape)
      )
    }
    // Sets go by the order of the names, as where the plan was made.
    let sorted = permissions.values.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
    let renumbered = permissions.values.map { numbers[$0] ?? 0 }
    return AccessReader.assemble(
      lines,
      renumbered,
      AccessChanges.Names(
        user: { [names = users.values] in names[Int($0)].string },
        target: { [names = targets.values] in names[Int($0)].string },
        assignment: { [names = assignments.values] in names[Int($0)].string },
        profile: { [names = profiles.values] in names[Int($0)].string },
        permissions: sorted,
        source: { [places] in places[$0] }
      ),
      Dictionary(
        uniqueKeysWithValues: recorded.map { key, derivations in
          (
            AccessChanges.Recorded(
              user: key.user,
              target: key.target,
              permission: renumbered[key.permission],
              isGain: key.isGain
            ), derivations
          )
        }
      )
    )
  }

  private mutating func line(_ node: Int) throws(JSONError) -> (Line, [Derivation]) {
    let change = try PlanReader.text("change", node, tape)
    guard change == "gained" || change == "lost" else {
      throw PlanReader.fail("change must be gained or lost", "change", node, tape)
    }
    var risks: AccessRisks = []
    for word in tape.elements(try PlanReader.member("risk", node, tape)) {
      guard let risk = AccessRisks(word: tape.string(word)) else {
        throw PlanReader.fail("unknown risk", "risk", node, tape)
      }
      risks.insert(risk)
    }
    var derivations: [Derivation] = []
    for side in ["before", "after"] {
      for steps in tape.elements(try PlanReader.member(side, node, tape)) {
        derivations.append(
          Derivation(
            steps: try tape.elements(steps).map { node throws(JSONError) in
              try name(of: node)
            }
          )
        )
      }
    }
    return (
      Line(
        user: users.number(try name("user", node)),
        target: targets.number(try name("target", node)),
        permission: Int(permissions.number(try name("permission", node))),
        isGain: change == "gained",
        risks: risks,
        cause: cause(derivations)
      ), derivations
    )
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

  /// The assignments and the profiles that they give, as derivations name them.
  private mutating func cause(_ derivations: [Derivation]) -> AccessCause {
    var ways: Set<AccessCause.Way> = []
    for derivation in derivations {
      let prefix = "\(Kind.assignment.rawValue)/"
      guard let position = derivation.steps.firstIndex(where: { $0.string.hasPrefix(prefix) }),
        position + 1 < derivation.steps.count
      else {
        continue
      }
      ways.insert(
        AccessCause.Way(
          assignment: assignments.number(derivation.steps[position]),
          profile: profiles.number(derivation.steps[position + 1])
        )
      )
    }
    return AccessCause(ways: ways.sorted())
  }

  private static func assemble(
    _ lines: [Line],
    _ renumbered: [Int],
    _ names: AccessChanges.Names,
    _ recorded: [AccessChanges.Recorded: [Derivation]]
  ) -> AccessChanges {
    struct Key: Hashable {
      let target: Int32
      let isGain: Bool
      let risks: AccessRisks
      let cause: Int32
    }
    var sets = Interned<PermissionSet>()
    var causes = Interned<AccessCause>()
    var items: [AccessItem] = []
    let words = max(1, (names.permissions.count + 63) / 64)
    let isExplained = lines.count <= AccessChanges.maximumExplained
    var start = 0
    while start < lines.count {
      let user = lines[start].user
      var parts: [(key: Key, set: PermissionSet)] = []
      var positions: [Key: Int] = [:]
      while start < lines.count, lines[start].user == user {
        let line = lines[start]
        let cause = isExplained ? causes.number(line.cause) : 0
        let key = Key(target: line.target, isGain: line.isGain, risks: line.risks, cause: cause)
        if let position = positions[key] {
          parts[position].set.insert(renumbered[line.permission])
        } else {
          var set = PermissionSet(words: words)
          set.insert(renumbered[line.permission])
          positions[key] = parts.count
          parts.append((key, set))
        }
        start += 1
      }
      for part in parts {
        items.append(
          AccessItem(
            user: user,
            target: part.key.target,
            isGain: part.key.isGain,
            risks: part.key.risks,
            permissions: sets.number(part.set),
            cause: part.key.cause
          )
        )
      }
    }
    return AccessChanges(
      items: items,
      sets: sets.values,
      causes: causes.values,
      names: names,
      reasons: .recorded(recorded)
    )
  }
}
