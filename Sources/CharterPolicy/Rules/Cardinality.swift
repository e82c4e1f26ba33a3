import CharterAccess
import CharterJSON
import CharterModel

/// `cardinality`: so many owners, holders, resellers, key nodes or resources, and no more or fewer
/// (CC1, CC13, HI3, ZT12, AS6).
struct Cardinality {
  private let policy: Policy
  private let rule: JSONValue
  private let state: PolicyState

  init(_ policy: Policy, _ rule: JSONValue, _ state: PolicyState) {
    self.policy = policy
    self.rule = rule
    self.state = state
  }

  /// Where it is counted.
  private enum Per: String {
    case tenant, organization, scope, platform
  }

  func findings() -> [Finding] {
    guard let per = rule["per"]?.string.flatMap(Per.init), let of = rule["of"]?.string else {
      return []
    }
    let counted = counted(of, per)
    switch per {
    case .platform:
      return [check(counted[""], of, nil)].compactMap(\.self)
    case .tenant, .organization, .scope:
      let kind: Kind = per == .tenant ? .tenant : per == .scope ? .scope : .organization
      let found = state.all(kind).filter { policy.condition.covers($0, in: state) }.compactMap {
        check(counted[$0.reference], of, $0)
      }
      guard per == .scope, policy.condition.covers(target: nil, in: state) else {
        return found
      }
      return found
        + [check(counted[BuiltIn.globalScope], of, nil, "Scope/global")]
        .compactMap(\.self)
    }
  }

  /// The first moment at which there are too few or too many.
  private func check(
    _ counted: CountedNames?,
    _ of: String,
    _ place: PolicyResource?,
    _ otherwise: String = "the platform"
  ) -> Finding? {
    let (least, most) = (limit("min"), limit("max"))
    let misfit = (counted ?? CountedNames()).firstMisfit {
      $0 >= least ?? 0 && $0 <= most ?? .max
    }
    guard let (from, found) = misfit else {
      return nil
    }
    let name = place.map { "\($0.address)" } ?? otherwise
    let noun = noun(of, found.count)
    let names = found.isEmpty ? "" : " (\(listed(found, 5)))"
    let moment = from.map { " from \($0.shortest) on" } ?? ""
    var finding: Finding
    if let least, found.count < least {
      finding = policy.finding(
        .cardinality,
        "\(name) has \(found.isEmpty ? "no" : "\(found.count)") \(noun)\(names)\(moment), and needs "
          + "\(most == least ? "exactly" : "at least") \(least)",
        help: "add \(least - found.count == 1 ? "one" : "\(least - found.count)")",
        about: place
      )
    } else {
      let most = most ?? 0
      finding = policy.finding(
        .cardinality,
        "\(name) has \(found.count) \(noun)\(names)\(moment), and "
          + (most == 0
            ? "may have none"
            : least == most ? "needs exactly \(most)" : "may have at most \(most)"),
        help: "take \(found.count - most == 1 ? "one" : "\(found.count - most)") away",
        about: place
      )
    }
    finding.isLater = from != nil
    return finding
  }

  /// A bound; one that no manifest could say, in a store that was edited, is none.
  private func limit(_ key: Text) -> Int? {
    rule[key]?.integer.flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
  }

  private func noun(_ of: String, _ count: Int) -> String {
    let plural = count != 1
    switch of {
    case "owners": return plural ? "owners" : "owner"
    case "resellers": return plural ? "resellers" : "reseller"
    case "keyNodes": return plural ? "key nodes" : "key node"
    case "resources":
      let fields = (rule["fields"]?.members ?? []).map {
        "\($0.key): \(visible($0.value.word ?? ""))"
      }
      let kind = rule["kind"]?.string ?? ""
      return kind + (plural ? " resources" : " resource")
        + (fields.isEmpty ? "" : " with \(fields.joined(separator: ", "))")
    default:
      let names = (rule["profiles"] ?? rule["permissions"])?.words ?? []
      return (plural ? "holders" : "holder") + " of \(names.joined(separator: " or "))"
    }
  }

  /// What is counted, by the reference of where.
  private func counted(_ of: String, _ per: Per) -> [String: CountedNames] {
    switch of {
    case "owners": return owners(per).mapValues { CountedNames($0) }
    case "resellers":
      return organizations(per) { $0.word("type") == "reseller" }.mapValues { CountedNames($0) }
    case "keyNodes":
      return organizations(per) { $0.word("keyNode") == "true" }.mapValues { CountedNames($0) }
    case "resources": return resources(per).mapValues { CountedNames($0) }
    default: return holders(per)
    }
  }

  private func owners(_ per: Per) -> [String: [String]] {
    var found: [String: Set<String>] = [:]
    for tenant in state.all(.tenant) {
      let owners = tenant.spec?["owners"]?.words ?? []
      for place in places(of: tenant, per) {
        found[place, default: []].formUnion(owners)
      }
    }
    return found.mapValues { Array($0) }
  }

  /// Where a tenant counts.
  private func places(of tenant: PolicyResource, _ per: Per) -> [String] {
    switch per {
    case .tenant: [tenant.reference]
    case .organization: tenant.organization.map { [$0] } ?? []
    case .platform: [""]
    case .scope: []
    }
  }

  /// AS6: "through their default scope".
  private func organizations(
    _ per: Per,
    _ isCounted: (PolicyResource) -> Bool
  ) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for organization in state.all(.organization) where isCounted(organization) {
      let place: String? =
        switch per {
        case .scope: organization.spec?["defaultScope"]?.string
        case .organization: organization.reference
        case .platform: ""
        case .tenant: nil
        }
      if let place {
        found[place, default: []].append(organization.reference)
      }
    }
    return found
  }

  private func resources(_ per: Per) -> [String: [String]] {
    guard let kind = rule["kind"]?.string.flatMap({ Kind(rawValue: $0) }) else {
      return [:]
    }
    let wanted = (rule["fields"]?.members ?? []).map {
      (path: FieldPath($0.key.string), word: $0.value.word ?? "")
    }
    var found: [String: [String]] = [:]
    for resource in state.all(kind)
    where wanted.allSatisfy({ $0.path.has($0.word, in: resource) }) {
      let place: String? =
        switch per {
        case .organization:
          kind == .organization ? resource.spec?["parent"]?.string : resource.organization
        case .platform: ""
        case .tenant, .scope: nil
        }
      if let place {
        found[place, default: []].append(resource.reference)
      }
    }
    return found
  }

  /// Users who have been given one of the profiles, or hold one of the permissions.
  private func holders(_ per: Per) -> [String: CountedNames] {
    let world = state.world
    var found: [String: CountedNames] = [:]
    let held = HeldTogether(rule, world)
    for holder in held.all {
      let name = world.numbering.text(.user, holder.user)
      for place in places(of: holder.target, per, world) {
        for period in held.periods(of: holder) {
          found[place, default: CountedNames()].insert(name, period)
        }
      }
    }
    return found
  }

  private func places(of target: Int32, _ per: Per, _ world: World) -> [String] {
    let resource = world.resource(target)
    switch per {
    case .platform: return [""]
    case .tenant: return resource?.kind == .tenant ? [resource?.reference ?? ""] : []
    case .organization:
      guard let resource, resource.kind != .location else {
        return []
      }
      return [PolicyResource.owner(of: resource.reference)]
    case .scope: return []
    }
  }
}
