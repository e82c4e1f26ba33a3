package import CharterAccess
import CharterModel
package import CharterPlan

/// What a plan makes of access, as people read it.
package struct AccessText {
  private let style: Style
  /// Names of users in one line, of targets and of permissions.
  private static let names = 3
  private static let permissions = 4
  /// More groups than these are counted only, unless they have a risk.
  private static let maximum = 40
  /// For so many users and permissions the ways by which they are reached are compared.
  private static let comparable = 1000

  package init(style: Style) {
    self.style = style
  }

  /// The line that scripts look for.
  package static func summary(_ summary: AccessChanges.Summary) -> String {
    summary == AccessChanges.Summary()
      ? "Access: no change."
      : "Access: \(counts(summary))."
  }

  /// How much changes, as a part of a sentence.
  package static func counts(_ summary: AccessChanges.Summary) -> String {
    let changes = [
      (sign: "+", count: summary.grants, one: "grant", many: "grants"),
      (sign: "-", count: summary.revocations, one: "revocation", many: "revocations"),
    ].filter { $0.count > 0 }
    return
      (changes.map { "\($0.sign)\(Counts.of($0.count, $0.one, $0.many))" }
      + ["\(Counts.of(summary.users, "user", "users")) affected"]).joined(separator: ", ")
  }

  // MARK: - Grouped

  /// One group of changes, as people read it.
  struct Line {
    let isGain: Bool
    /// Who gains or loses what, where.
    let headline: String
    let risks: AccessRisks
    /// What is to be known of the risks besides.
    let remark: String
    /// The first of those whom it concerns, where they are several.
    let people: String
    /// By what.
    let reason: String
    /// The same without the place that is the reason.
    let way: String
    /// That place, where there is one.
    let source: Source?
  }

  /// A few lines for all changes, the risky ones first.
  ///
  /// `resources`: What changed, by which the reasons are told.
  package func grouped(_ access: AccessChanges, _ resources: [ResourceChange]) -> String {
    let (lines, rest) = lines(access, resources)
    guard !lines.isEmpty else {
      return ""
    }
    var text = "Access changes:\n"
    for line in lines {
      let symbol = line.isGain ? style(.added, "+") : style(.removed, "-")
      text += "  \(symbol) \(line.headline)\(risks(line))\n"
      text += line.people.isEmpty ? "" : "      \(line.people)\n"
      text += line.reason.isEmpty ? "" : "      \(style(.quiet, line.reason))\n"
    }
    return text + (rest.isEmpty ? "" : "    \(rest); --access full lists them all\n") + "\n"
  }

  /// The groups as lines, and what is said of those that are left out.
  func lines(
    _ access: AccessChanges,
    _ resources: [ResourceChange]
  ) -> (lines: [Line], rest: String) {
    guard !access.isEmpty else {
      return ([], "")
    }
    let changes = AccessAttribution.of(access)
    let groups = AccessGroups(changes).groups
    // The risky ones come first, and none of them is left out.
    let shown = groups.prefix(max(AccessText.maximum, groups.count { !$0.risks.isEmpty }))
    let changed = ChangedAddresses(resources)
    // Looking users up goes over all assignments: once for all groups.
    let compared = shown.filter { isComparable($0, changes) }
    let answers = AccessChanges.Answers(changes, users: Set(compared.flatMap(\.users)))
    let lines = shown.map { group in
      let why = reason(group, changes, changed, answers)
      return Line(
        isGain: group.isGain,
        headline: headline(group, changes),
        risks: group.risks,
        remark: group.risks.contains(.lockout)
          ? "nobody is left with \(changes.sets[Int(group.permissions)].count == 1 ? "it" : "them")"
          : "",
        people: people(group, changes),
        reason: why.shown,
        way: why.text,
        source: why.source
      )
    }
    guard groups.count > shown.count else {
      return (lines, "")
    }
    let grants = groups.dropFirst(shown.count).reduce(0) { $0 + $1.grants }
    return (lines, "and \(grants) more in \(groups.count - shown.count) groups")
  }

  /// How many permissions are gained or lost of each risk there is, by its word.
  static func risks(_ access: AccessChanges) -> [(word: String, grants: Int)] {
    AccessRisks.words.compactMap { risk, word in
      let grants = access.items.filter { $0.risks.contains(risk) }
        .reduce(0) { $0 + access.sets[Int($1.permissions)].count }
      return grants > 0 ? (word, grants) : nil
    }
  }

  private func risks(_ line: Line) -> String {
    guard !line.risks.isEmpty else {
      return ""
    }
    let role: Style.Role =
      line.risks.isDisjoint(with: [.escalation, .lockout]) ? .warning : .error
    return "  " + style(role, line.risks.words.joined(separator: ", "))
      + (line.remark.isEmpty ? "" : ": \(line.remark)")
  }

  private func headline(_ group: AccessGroup, _ changes: AccessChanges) -> String {
    let names = changes.sets[Int(group.permissions)].members.map {
      changes.names.permissions[$0].string
    }
    let what =
      names.count <= AccessText.permissions
      ? names.joined(separator: ", ")
      : "\(names.count) permissions (\(names.prefix(AccessText.names).joined(separator: ", ")), …)"
    let who =
      group.users.count == 1
      ? changes.names.user(group.users[0]) : "\(group.users.count) users"
    let verb =
      group.users.count == 1
      ? (group.isGain ? "gains" : "loses") : (group.isGain ? "gain" : "lose")
    let targets = AccessGroups.first(group.targets, AccessText.names, changes.names.target)
    let place =
      group.targets.count > AccessText.names
      ? "\(group.targets.count) targets (\(targets.map(\.string).joined(separator: ", ")), …)"
      : targets.map(\.string).joined(separator: ", ")
    var line =
      "\(style(.strong, "\(who) \(verb) \(what)")) on \(place)"
      + changes.periods[Int(group.period)].words
    if !group.isWhole(names.count) {
      line += ", \(group.grants) \(group.isGain ? "grants" : "revocations") in all"
    }
    return line
  }

  /// Who it is; everybody, if there is a risk.
  private func people(_ group: AccessGroup, _ changes: AccessChanges) -> String {
    guard group.users.count > 1 else {
      return ""
    }
    guard group.risks.isEmpty else {
      return group.users.map { Text(changes.names.user($0)) }.sorted().map(\.string)
        .joined(separator: ", ")
    }
    let names = AccessGroups.first(group.users, AccessText.names, changes.names.user)
    let more = group.users.count - names.count
    return names.map(\.string).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  /// By what it is held: the way from the group to the profile, each step marked with what the plan
  /// does to it.
  private func reason(
    _ group: AccessGroup,
    _ changes: AccessChanges,
    _ changed: ChangedAddresses,
    _ answers: AccessChanges.Answers
  ) -> Reason {
    guard !changes.causes.isEmpty else {
      return Reason(changed.summary(changes.names.source))
    }
    let lead = group.isGain ? "by " : "was by "
    guard group.causes.count == 1 else {
      return Reason(lead + shared(group, changes, changed))
    }
    if changes.causes[Int(group.causes[0])].ways.isEmpty, group.targets.count > 1 {
      return Reason(lead + "owning them")
    }
    let steps = commonSteps(group, changes, answers)
    guard !steps.isEmpty else {
      return Reason("")
    }
    let isOwned = changes.causes[Int(group.causes[0])].ways.isEmpty
    let way =
      lead + (isOwned ? "owning " : "") + steps.map { changed.marked($0) }.joined(separator: " → ")
    let place =
      (steps.filter { $0.string.hasPrefix("\(Kind.assignment.rawValue)/") } + steps)
      .first { changed.mark($0) != nil && changes.names.source($0) != nil }
    // What is new explains itself; what is changed around it may be the true reason.
    let isSaid = steps.contains { changed.mark($0) != nil }
    let others = surroundings(group, changes).filter { other in
      !steps.contains(other) && changed.mark(other).map { !isSaid || $0 != "+" } ?? false
    }
    let more = others.count - AccessText.names
    let because =
      others.isEmpty
      ? ""
      : "; because of "
        + others.prefix(AccessText.names).map { changed.marked($0) }.joined(separator: ", ")
        + (more > 0 ? " and \(more) more" : "")
    return Reason(way, place.flatMap(changes.names.source), because)
  }

  /// What many causes have in common.
  private func shared(
    _ group: AccessGroup,
    _ changes: AccessChanges,
    _ changed: ChangedAddresses
  ) -> String {
    let ways = group.causes.map { changes.causes[Int($0)].ways }
    let profiles = Set(ways.flatMap { $0.map(\.profile) })
    let assignments = Set(ways.flatMap { $0.map(\.assignment) })
    let owners = ways.contains { $0.isEmpty } ? ["ownership"] : []
    let names = AccessGroups.first(profiles.sorted(), AccessText.names, changes.names.profile)
    let more = profiles.count - names.count
    let end =
      names.map { changed.marked($0) }.joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
    let assigned =
      assignments.isEmpty
      ? []
      : [
        assignments.count == 1
          ? changed.marked(Text(changes.names.assignment(assignments.first ?? 0))) + " → " + end
          : "\(assignments.count) assignments → \(end)"
      ]
    return (owners + assigned).joined(separator: ", ")
  }

  /// The steps between the user and the permission that all have in common, by the first way of
  /// each.
  private func commonSteps(
    _ group: AccessGroup,
    _ changes: AccessChanges,
    _ answers: AccessChanges.Answers
  ) -> [Text] {
    let cause = changes.causes[Int(group.causes[0])]
    let fallback: [Text] =
      cause.ways.count == 1
      ? cause.ways.flatMap {
        [Text(changes.names.assignment($0.assignment)), Text(changes.names.profile($0.profile))]
      }
      : cause.ways.isEmpty && group.targets.count == 1
        ? [Text("\(Kind.tenant.rawValue)/\(changes.names.target(group.targets[0]))")] : []
    let permissions = changes.sets[Int(group.permissions)].members
    guard let target = group.targets.first, isComparable(group, changes) else {
      return fallback
    }
    var common: CommonWay?
    for user in group.users {
      let answer = answers.of(user)
      let item = AccessItem(
        user: user,
        target: target,
        isGain: group.isGain,
        period: group.period,
        risks: group.risks,
        permissions: group.permissions,
        cause: group.causes[0]
      )
      for permission in permissions {
        let ways = answer(permission, item)
        guard let way = ways.first(where: { AccessText.goes($0, by: fallback) }) else {
          return fallback
        }
        let steps = Array(way.steps.dropFirst().dropLast())
        common = common.map { $0.meeting(CommonWay(steps, fallback)) } ?? CommonWay(steps, fallback)
      }
    }
    return common.map { $0.groups + $0.assignment + $0.profiles } ?? fallback
  }

  /// What several ways through one assignment have in common on both sides of it.
  private struct CommonWay {
    /// The groups next to the assignment.
    var groups: [Text] = []
    /// The assignment and the profile that it gives; the tenant of an owner.
    var assignment: [Text]
    /// The profiles included by it.
    var profiles: [Text] = []

    init(_ steps: [Text], _ middle: [Text]) {
      guard let first = middle.first, let position = steps.firstIndex(of: first) else {
        assignment = steps
        return
      }
      groups = Array(steps[..<position])
      assignment = middle
      profiles = Array(steps.dropFirst(position + middle.count))
    }

    func meeting(_ other: CommonWay) -> CommonWay {
      var way = self
      way.groups = Array(
        zip(groups.reversed(), other.groups.reversed()).prefix { $0 == $1 }.map(\.0).reversed()
      )
      way.profiles = zip(profiles, other.profiles).prefix { $0 == $1 }.map(\.0)
      return way
    }
  }

  private func isComparable(_ group: AccessGroup, _ changes: AccessChanges) -> Bool {
    group.users.count * changes.sets[Int(group.permissions)].count <= AccessText.comparable
  }

  /// Whether a derivation has an assignment and its profile next to each other; that of an owner
  /// has neither.
  private static func goes(_ derivation: Derivation, by steps: [Text]) -> Bool {
    guard steps.count == 2 else {
      return derivation.steps.count == 3
    }
    return derivation.steps.indices.dropLast().contains {
      derivation.steps[$0] == steps[0] && derivation.steps[$0 + 1] == steps[1]
    }
  }

  /// What else decides whether a permission takes effect: the users and where they are.
  private func surroundings(_ group: AccessGroup, _ changes: AccessChanges) -> [Text] {
    var found: Set<Text> = []
    for user in group.users.prefix(AccessText.comparable) {
      let name = changes.names.user(user)
      found.insert(Text("\(Kind.user.rawValue)/\(name)"))
      found.insert(Text("\(Kind.organization.rawValue)/\(AccessText.owner(name))"))
    }
    for target in group.targets.prefix(AccessText.comparable) {
      let name = changes.names.target(target)
      guard !name.hasPrefix("*"), !name.hasPrefix("@") else {
        continue
      }
      found.insert(Text("\(Kind.organization.rawValue)/\(AccessText.owner(name))"))
      if name.contains("/") {
        found.insert(Text("\(Kind.tenant.rawValue)/\(name)"))
      }
    }
    if case .difference(let difference) = changes.reasons {
      found.formUnion(
        difference.deciders(
          changes.sets[Int(group.permissions)],
          changes.causes[Int(group.causes[0])],
          isGain: group.isGain
        )
      )
    }
    return found.sorted()
  }

  private static func owner(_ name: String) -> String {
    String(name.prefix { $0 != "/" })
  }

  // MARK: - In full

  /// A line for every change, bit by bit.
  package func full<Failure: Error>(
    _ plan: Plan,
    to sink: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard !plan.access.isEmpty else {
      return
    }
    let style = style
    try sink("Access changes:\n")
    try plan.access.each(
      { changes in changes.map { AccessText.line($0, style) }.joined() },
      consume: sink
    )
    try sink("\n")
  }

  @Sendable
  private static func line(_ change: AccessChange, _ style: Style) -> String {
    let symbol = change.isGain ? style(.added, "+") : style(.removed, "-")
    let risks =
      change.risks.isEmpty ? "" : "  " + style(.warning, change.risks.words.joined(separator: ", "))
    var text =
      "  \(symbol) \(style(.strong, "\(change.user) \(change.target) \(change.permission)"))"
      + "\(change.period.words)\(risks)\n"
    for derivation in change.derivations {
      text += "      \(style(.quiet, derivation.description))\n"
    }
    return text
  }
}

/// By what somebody has access.
private struct Reason {
  private let way: String
  let source: Source?
  private let because: String

  init(_ way: String, _ source: Source? = nil, _ because: String = "") {
    self.way = way
    self.source = source
    self.because = because
  }

  var text: String { way + because }

  /// The same with the place in it.
  var shown: String { way + (source.map { "  " + $0.shown } ?? "") + because }
}

/// What a plan does to each address, as one character.
struct ChangedAddresses {
  private var marks: [Text: String] = [:]

  init(_ changes: [ResourceChange]) {
    for change in changes {
      let mark =
        switch change.change {
        case .create: "+"
        case .update: "~"
        case .delete: "-"
        case .rename: "»"
        }
      marks[Text(change.address.description)] = mark
    }
  }

  func mark(_ address: Text) -> String? { marks[address] }

  /// The first of them that decide about access for many, with the place of the first.
  func summary(_ source: (Text) -> Source?) -> String {
    let kinds = [Kind.service, .profile, .organization, .scope, .tenant, .group, .assignment]
    var found: [Text] = []
    for kind in kinds where found.count < ChangedAddresses.named {
      found += marks.keys.filter { $0.string.hasPrefix("\(kind.rawValue)/") }.sorted()
    }
    guard let first = found.first else {
      return ""
    }
    let more = marks.count - min(found.count, ChangedAddresses.named)
    let place = source(first).map { "  " + $0.shown } ?? ""
    return "by " + found.prefix(ChangedAddresses.named).map(marked).joined(separator: ", ")
      + (more > 0 ? " and \(more) more changes" : "") + place
  }

  /// So many are named where all together are the reason.
  private static let named = 3

  /// The address with what happens to it before it.
  func marked(_ address: Text) -> String { (marks[address] ?? "") + address.string }
}
