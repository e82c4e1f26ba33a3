import CharterJSON
import CharterModel

/// `require`: what resources of a kind must have (CC10, CC11, CC12, HI1, AS7).
struct Requirement {
  private let policy: Policy
  private let rule: JSONValue
  private let state: PolicyState
  private let kind: Kind?
  private let conditions: [(path: FieldPath, word: String)]

  init(_ policy: Policy, _ rule: JSONValue, _ state: PolicyState) {
    self.policy = policy
    self.rule = rule
    self.state = state
    kind = rule["kind"]?.string.flatMap { Kind(rawValue: $0) }
    conditions = (rule["when"]?.members ?? []).map {
      (FieldPath($0.key.string), $0.value.word ?? "")
    }
  }

  func findings() -> [Finding] {
    guard let kind else {
      return []
    }
    let meant = state.all(kind).filter(covers)
    return meant.flatMap(missing) + repeated(meant)
  }

  /// The assignments that stand without an end where this wants one.
  func standing() -> [PolicyResource] {
    guard kind == .assignment, rule["expiresWithin"] != nil else {
      return []
    }
    return state.all(.assignment).filter { $0.spec?["expires"] == nil && covers($0) }
  }

  private func covers(_ resource: PolicyResource) -> Bool {
    conditions.allSatisfy { $0.path.has($0.word, in: resource) }
      && policy.condition.covers(resource, in: state)
  }

  private func finding(_ message: String, _ help: String, _ resource: PolicyResource) -> Finding {
    policy.finding(.requirement, message, help: help, about: resource)
  }

  private func missing(_ resource: PolicyResource) -> [Finding] {
    var found: [Finding] = []
    let name = "\(resource.address)"
    let given = conditions.map { "\($0.path.text): \(visible($0.word))" }.joined(separator: ", ")
    let why = given.isEmpty ? "" : " with \(given)"
    for field in rule["fields"]?.words ?? [] where !FieldPath(field).isSet(in: resource) {
      found.append(finding("\(name)\(why) has no \(field)", "give it one", resource))
    }
    for note in rule["annotations"]?.words ?? [] where resource.annotation(note) == nil {
      found.append(
        finding(
          "\(name)\(why) has no annotation \(note)",
          "add it to metadata.annotations",
          resource
        )
      )
    }
    for pair in rule["same"]?.members ?? [] {
      if let wrong = difference(pair.key.string, pair.value.word ?? "", resource) {
        found.append(finding("\(name)\(why) has \(wrong)", "make them the same", resource))
      }
    }
    if let period = rule["expiresWithin"]?.string.flatMap({ Period($0) }) {
      found += expiry(resource, period)
    }
    return found
  }

  /// What keeps a field from being that of the owning organization.
  private func difference(_ field: String, _ other: String, _ resource: PolicyResource) -> String? {
    guard let name = resource.organization, let organization = state.find(.organization, name)
    else {
      return nil
    }
    let own = FieldPath(field).values(of: resource).first?.word
    let parts = other.split(separator: ".", maxSplits: 1).map(String.init)
    let expected =
      parts.count == 2 ? FieldPath(parts[1]).values(of: organization).first?.word : name
    guard own != expected || own == nil else {
      return nil
    }
    return
      "\(field) \(own.map { visible($0) } ?? "unset"), and \(other) is \(expected.map { visible($0) } ?? "unset")"
  }

  private func expiry(_ resource: PolicyResource, _ period: Period) -> [Finding] {
    let latest = state.time.advanced(by: period)
    guard let text = resource.spec?["expires"]?.string, let expires = Instant(text) else {
      return [
        finding(
          "\(resource.address) does not expire, and has to within \(period)",
          "set expires to \(latest.day) or before",
          resource
        )
      ]
    }
    guard expires > latest else {
      return []
    }
    return [
      finding(
        "\(resource.address) expires on \(expires.day), later than within \(period)",
        "set expires to \(latest.day) or before",
        resource
      )
    ]
  }

  /// Values that two resources of one organization have.
  private func repeated(_ resources: [PolicyResource]) -> [Finding] {
    (rule["unique"]?.words ?? []).flatMap { field -> [Finding] in
      var first: [[Text]: PolicyResource] = [:]
      var found: [Finding] = []
      for resource in resources {
        for word in Set(own(FieldPath(field), resource)).sorted() {
          let key = [Text(resource.organization ?? ""), word]
          guard let other = first[key] else {
            first[key] = resource
            continue
          }
          found.append(
            finding(
              "\(resource.address) has \(field) \(visible(word.string)), which \(other.address) has",
              "give each its own",
              resource
            )
          )
        }
      }
      return found
    }
  }

  /// The values of a field; entries that cross tenants are nobody's own (CC12).
  private func own(_ path: FieldPath, _ resource: PolicyResource) -> [Text] {
    let parts = path.text.split(separator: ".").map(String.init)
    if parts.count == 2, let entries = resource.spec?[Text(parts[0])]?.elements {
      return entries.filter { $0["crossTenant"]?.boolean != true }
        .compactMap { $0[Text(parts[1])]?.word }.map { Text($0) }
    }
    return path.values(of: resource).flatMap { $0.elements ?? [$0] }.compactMap(\.word)
      .map { Text($0) }
  }
}
