import CharterJSON
package import CharterModel
import CharterPlan
package import CharterPolicy

extension Graph {
  /// What refers to what: kinds with the number of references between them; of chosen resources what
  /// they refer to and what refers to them.
  ///
  /// A reference is a name, or a place in the tree that is chosen from; who is chosen by all or by
  /// label is not named.
  package static func references(
    _ state: PolicyState,
    of chosen: [Address],
    _ limits: Limits
  ) -> Graph {
    chosen.isEmpty ? kinds(state) : neighbours(state, chosen, limits)
  }

  /// Where references lead from and to.
  private struct Link: Hashable {
    let from: Kind
    let to: Kind
  }

  private static func kinds(_ state: PolicyState) -> Graph {
    var graph = Graph(title: "What refers to what")
    var counts: [Link: Int] = [:]
    var sizes: [Kind: Int] = [:]
    for kind in Kind.allCases {
      let all = state.all(kind)
      sizes[kind] = all.count
      for resource in all {
        for address in BodyReferences.of(spec: resource.spec, kind) {
          counts[Link(from: kind, to: address.kind), default: 0] += 1
        }
        if resource.address.organization != nil {
          counts[Link(from: kind, to: .organization), default: 0] += 1
        }
      }
    }
    let layers = depths(Set(counts.keys))
    var numbers: [Kind: Int] = [:]
    for kind in Kind.allCases where sizes[kind, default: 0] > 0 {
      let names = Kind.allCases.compactMap { other in
        counts[Link(from: kind, to: other)].map { "\($0) \(other.rawValue)" }
      }
      numbers[kind] = graph.add(
        Node(
          .resource,
          kind.rawValue,
          note: "\(sizes[kind] ?? 0)"
            + (names.isEmpty ? "" : "; references: " + names.joined(separator: ", ")),
          layer: layers[kind] ?? 0
        )
      )
    }
    let sorted = counts.sorted {
      ($0.key.from.ordinal, $0.key.to.ordinal) < ($1.key.from.ordinal, $1.key.to.ordinal)
    }
    for (link, _) in sorted where link.from != link.to {
      if let from = numbers[link.from], let to = numbers[link.to] {
        graph.connect(from, to)
      }
    }
    return graph
  }

  /// A layer for each kind, so that references lead to the right as far as they run in no circle.
  private static func depths(_ links: Set<Link>) -> [Kind: Int] {
    // From what is named most to what names it: assignments first, services and locations last.
    let order: [Kind: Int] = [
      .accessTest: 0, .policy: 0, .approvalProcess: 0, .assignment: 0, .sharedResource: 0,
      .group: 1, .profile: 1, .scope: 1, .tenant: 1, .user: 2, .quotaProfile: 2, .service: 2,
      .identityProvider: 3, .organization: 4, .location: 4,
    ]
    let used = Set(links.flatMap { [$0.from, $0.to] }.compactMap { order[$0] }).sorted()
    return order.mapValues { layer in used.firstIndex(of: layer) ?? 0 }
  }

  private static func neighbours(
    _ state: PolicyState,
    _ chosen: [Address],
    _ limits: Limits
  ) -> Graph {
    var graph = Graph(title: "What refers to what")
    let wanted = Set(chosen)
    var outgoing: [Address: [Address]] = [:]
    var incoming: [Address: [Address]] = [:]
    for kind in Kind.allCases {
      for resource in state.all(kind) {
        var references = BodyReferences.of(spec: resource.spec, kind)
        if let organization = resource.address.organization {
          references.insert(Address(.organization, organization: nil, name: organization))
        }
        if wanted.contains(resource.address) {
          outgoing[resource.address] = references.sorted()
        }
        for reference in references where wanted.contains(reference) {
          incoming[reference, default: []].append(resource.address)
        }
      }
    }
    // What stands in several of the three columns is there more than once: the way stays readable.
    var columns: [[Address: Int]] = [[:], [:], [:]]
    func number(_ address: Address, _ column: Int, _ note: String = "") -> Int {
      if let known = columns[column][address] {
        return known
      }
      let made = graph.add(Node(.resource, address.description, note: note, layer: column))
      columns[column][address] = made
      return made
    }
    for address in wanted.sorted() {
      let middle = number(address, 1)
      for (side, all) in [(0, incoming[address]), (2, outgoing[address])] {
        for (kind, part) in grouped(all ?? []) {
          for other in part.prefix(limits.children) {
            let node = number(other, side)
            side == 0 ? graph.connect(node, middle) : graph.connect(middle, node)
          }
          let more = part.count - limits.children
          if more > 0 {
            let node = graph.add(
              Node(.folded, "\(more) more of kind \(kind.rawValue)", layer: side)
            )
            side == 0 ? graph.connect(node, middle) : graph.connect(middle, node)
            graph.notes = ["What is counted and not shown is shown with --children."]
          }
        }
      }
    }
    return graph
  }

  private static func grouped(_ addresses: [Address]) -> [(Kind, [Address])] {
    let byKind = Dictionary(grouping: addresses, by: \.kind)
    return Kind.allCases.compactMap { kind in
      byKind[kind].map { (kind, $0.sorted()) }
    }
  }
}
