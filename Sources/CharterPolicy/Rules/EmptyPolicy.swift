import CharterJSON
import CharterModel

/// Policies and approval processes that cannot mean anything: fields that no kind of theirs has,
/// limits that contradict each other.
enum EmptyPolicy {
  static func findings(_ state: PolicyState) -> [Finding] {
    state.all(.policy).flatMap(policy)
      + state.all(.approvalProcess).flatMap {
        process($0) + closed($0, state)
      }
  }

  private static func finding(_ message: String, _ resource: PolicyResource) -> Finding {
    Finding(
      .emptyPolicy,
      resource.source == nil ? .warning : .error,
      "\(resource.address) \(message)",
      help: "correct it: as it stands it says nothing",
      address: resource.address,
      source: resource.source
    )
  }

  private static func process(_ resource: PolicyResource) -> [Finding] {
    (resource.spec?["changes"]?.elements ?? []).flatMap { unknown($0, resource) }
  }

  /// Steps that nobody could take: their users have no keys to sign with.
  private static func closed(_ resource: PolicyResource, _ state: PolicyState) -> [Finding] {
    (resource.spec?["steps"]?.elements ?? []).enumerated().compactMap { position, step in
      // Who holds a profile on what is changed is not known beforehand.
      guard step["profiles"] == nil else {
        return nil
      }
      var users = Set(step["users"]?.words ?? [])
      for group in step["groups"]?.words ?? [] {
        users.formUnion(state.members(of: group))
      }
      let able = users.filter { name in
        state.find(.user, name).map { $0.word("state") == "active" && !$0.sshKeys.isEmpty } ?? false
      }
      let wanted = step["count"]?.integer ?? 1
      guard able.count < wanted else {
        return nil
      }
      var finding = finding(
        "wants \(wanted) of \(listed(users.map { Text($0) }.sorted().map(\.string))) as "
          + "\(visible(step["name"]?.string ?? "step \(position + 1)")), and \(able.isEmpty ? "none" : "only \(able.count)") "
          + "of them \(able.count == 1 ? "has" : "have") sshKeys",
        resource
      )
      finding.severity = .warning
      finding.help = "give them sshKeys: what it covers cannot be changed any more otherwise"
      return finding
    }
  }

  private static func policy(_ resource: PolicyResource) -> [Finding] {
    let spec = resource.spec
    var found: [Finding] = []
    if let rule = spec?["protect"] {
      found += unknown(rule, resource)
      for field in rule["usedBy"]?.words ?? [] {
        let parts = field.split(separator: ".", maxSplits: 1).map(String.init)
        let kind = parts.first.flatMap { Kind(rawValue: $0) }
        if parts.count != 2 || !(kind.map { FieldPath(parts[1]).exists(in: $0) } ?? false) {
          found.append(finding("has usedBy \(visible(field)), which is no KIND.FIELD", resource))
        }
      }
    }
    if let rule = spec?["require"], let kind = rule["kind"]?.string.flatMap({ Kind(rawValue: $0) })
    {
      let paths =
        (rule["fields"]?.words ?? []) + (rule["unique"]?.words ?? [])
        + (rule["when"]?.members ?? []).map(\.key.string)
        + (rule["same"]?.members ?? []).map(\.key.string)
      found += paths.filter { !FieldPath($0).exists(in: kind) }.map {
        finding("names \(visible($0)), which \(kind.withArticle) does not have", resource)
      }
      if rule["expiresWithin"] != nil, kind != .assignment {
        found.append(finding("has expiresWithin, and only assignments expire", resource))
      }
      for other in (rule["same"]?.members ?? []).compactMap(\.value.word) {
        let parts = other.split(separator: ".", maxSplits: 1).map(String.init)
        if parts.first != "organization"
          || !(parts.count == 1 || FieldPath(parts[1]).exists(in: .organization))
        {
          found.append(
            finding("names \(visible(other)), which is no field of an organization", resource)
          )
        }
      }
    }
    if let rule = spec?["cardinality"] {
      found += cardinality(rule, resource)
    }
    if let rule = spec?["separation"], (rule["sets"]?.elements ?? []).count < 2 {
      found.append(finding("has one set, and keeps nothing apart", resource))
    }
    if let rule = spec?["transition"] {
      found += transition(rule, resource)
    }
    return found
  }

  /// Fields that none of the kinds has.
  private static func unknown(_ rule: JSONValue, _ resource: PolicyResource) -> [Finding] {
    let kinds = (rule["kinds"]?.words ?? []).compactMap { Kind(rawValue: $0) }
    let fields = rule["fields"]?.words ?? []
    let members = Set(rule["on"]?.words ?? []).intersection(["add", "remove", "raise", "lower"])
    if fields.isEmpty, let word = members.map({ Text($0) }).min() {
      return [finding("says \(word), and no fields that it happens to", resource)]
    }
    return fields.filter { field in !kinds.contains { FieldPath(field).exists(in: $0) } }.map {
      finding(
        "names \(visible($0)), which \(kinds.map(\.withArticle).joined(separator: " or ")) does not have",
        resource
      )
    }
  }

  private static func cardinality(_ rule: JSONValue, _ resource: PolicyResource) -> [Finding] {
    var found: [Finding] = []
    let (of, per) = (rule["of"]?.string ?? "", rule["per"]?.string ?? "")
    if let least = rule["min"]?.integer, let most = rule["max"]?.integer, least > most {
      found.append(finding("wants at least \(least) and at most \(most)", resource))
    }
    if of == "holders", rule["profiles"] == nil, rule["permissions"] == nil {
      found.append(
        finding("counts holders, and does not say of which profiles or permissions", resource)
      )
    }
    if of == "resources" {
      let kind = rule["kind"]?.string.flatMap { Kind(rawValue: $0) }
      if let kind {
        found += (rule["fields"]?.members ?? []).map(\.key.string)
          .filter { !FieldPath($0).exists(in: kind) }
          .map {
            finding("names \(visible($0)), which \(kind.withArticle) does not have", resource)
          }
      } else {
        found.append(finding("counts resources, and does not say of which kind", resource))
      }
    }
    if per == "platform",
      resource.address.organization != nil || resource.spec?["where"]?.members.isEmpty == false
    {
      found.append(
        finding(
          "counts on the whole platform, and says where or belongs to an organization",
          resource
        )
      )
    }
    let possible: [String: Set<String>] = [
      "owners": ["tenant", "organization", "platform"],
      "holders": ["tenant", "organization", "platform"],
      "resellers": ["scope", "platform"], "keyNodes": ["scope", "platform"],
      "resources": ["organization", "platform"],
    ]
    if let places = possible[of], !places.contains(per) {
      found.append(
        finding(
          "counts \(of) per \(per); they are counted per \(places.sorted().joined(separator: " or "))",
          resource
        )
      )
    }
    return found
  }

  private static func transition(_ rule: JSONValue, _ resource: PolicyResource) -> [Finding] {
    guard let kind = rule["kind"]?.string.flatMap({ Kind(rawValue: $0) }),
      case .choice(let choices)? = kind.table.spec.field("state")?.type
    else {
      return []
    }
    let states = Set(choices.map(\.value))
    let words = (rule["steps"]?.elements ?? []).flatMap { step in
      (step["from"]?.words ?? []).filter { !states.contains($0) }
        + (step["to"]?.words ?? []).filter { !states.contains($0) && $0 != "deleted" }
    }
    return Set(words).sorted().map {
      finding("names \(visible($0)), which is no state of \(kind.withArticle)", resource)
    }
  }
}
