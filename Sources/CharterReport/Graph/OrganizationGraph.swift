import CharterJSON
package import CharterModel
package import CharterPolicy

extension Graph {
  /// Organizations with their tenants as a tree, and scopes with what they list.
  ///
  /// `chosen`: Only what lies beneath the organizations of these resources, and these scopes.
  package static func organizations(
    _ state: PolicyState,
    of chosen: [Address],
    _ limits: Limits
  ) -> Graph {
    var builder = OrganizationGraphBuilder(state, limits)
    builder.build(chosen)
    return builder.graph
  }
}

private struct OrganizationGraphBuilder {
  private let state: PolicyState
  private let limits: Graph.Limits
  private(set) var graph = Graph(title: "Organizations, tenants and scopes")
  private var isCut = false
  private var scopes: [String: [PolicyResource]] = [:]

  init(_ state: PolicyState, _ limits: Graph.Limits) {
    self.state = state
    self.limits = limits
  }

  mutating func build(_ chosen: [Address]) {
    let tree = OrganizationTree(state, viewer: nil)
    let wanted = chosen.isEmpty ? nil : Set(chosen.filter { $0.kind != .scope }.compactMap(owner))
    addAll(wanted.map { found($0, tree.roots) } ?? tree.roots, "organization")
    var seen: Set<String> = []
    var roots: [PolicyResource] = []
    for scope in state.all(.scope) {
      let parent = scope.spec?["parent"]?.string
      if let parent, parent != scope.reference, state.find(.scope, parent) != nil {
        scopes[parent, default: []].append(scope)
      } else {
        roots.append(scope)
      }
    }
    if !chosen.isEmpty {
      roots = state.all(.scope).filter { chosen.contains($0.address) }
    }
    for scope in roots.prefix(limits.children) {
      add(scope: scope, beneath: nil, layer: 0, &seen)
    }
    fold(roots.count - limits.children, "scope", beneath: nil, layer: 0)
    if chosen.isEmpty {
      // What runs in a circle, as only an edited store has it, is beneath nobody.
      let lost =
        state.all(.organization).count - OrganizationGraphBuilder.count(tree.roots)
        + state.all(.scope).count - count(scopes: roots)
      if lost > 0 {
        graph.notes.append(
          "Not shown: \(lost) organizations or scopes whose parents run in a circle."
        )
      }
    }
    if isCut {
      graph.notes.append("What is counted and not shown is shown with --children, or with --of.")
    }
  }

  private static func count(_ nodes: [OrganizationTree.Node]) -> Int {
    nodes.reduce(nodes.count) { $0 + count($1.children) }
  }

  private func count(scopes roots: [PolicyResource]) -> Int {
    var queue = roots
    var count = 0
    while let scope = queue.popLast() {
      count += 1
      queue += scopes[scope.reference] ?? []
    }
    return count
  }

  private func owner(_ address: Address) -> String? {
    address.kind == .organization ? address.name.string : address.organization?.string
  }

  /// The nodes of these organizations, those beneath another one left out.
  private func found(
    _ wanted: Set<String>,
    _ nodes: [OrganizationTree.Node]
  ) -> [OrganizationTree.Node] {
    nodes.flatMap { node in
      wanted.contains(node.organization.reference) ? [node] : found(wanted, node.children)
    }
  }

  private mutating func addAll(_ nodes: [OrganizationTree.Node], _ word: String) {
    for node in nodes.prefix(limits.children) {
      add(node, beneath: nil, layer: 0)
    }
    fold(nodes.count - limits.children, word, beneath: nil, layer: 0)
  }

  private mutating func add(
    _ node: OrganizationTree.Node,
    beneath parent: Int?,
    layer: Int
  ) {
    let words = [node.organization.word("type"), node.organization.word("state")]
      .compactMap(\.self).filter { $0 != "production" }
    let number = graph.add(
      Graph.Node(
        .organization,
        node.organization.reference,
        note: words.joined(separator: ", "),
        layer: layer
      )
    )
    if let parent {
      graph.connect(parent, number)
    }
    let room = graph.nodes.count < Graph.Limits.nodes ? limits.children : 0
    for tenant in node.tenants.prefix(room) {
      let type = tenant.word("type").map { "tenant, \($0)" } ?? "tenant"
      graph.connect(
        number,
        graph.add(Graph.Node(.tenant, tenant.reference, note: type, layer: layer + 1))
      )
    }
    fold(node.tenants.count - room, "tenant", beneath: number, layer: layer + 1)
    for child in node.children.prefix(room) {
      add(child, beneath: number, layer: layer + 1)
    }
    fold(node.children.count - room, "organization", beneath: number, layer: layer + 1)
  }

  private mutating func add(
    scope: PolicyResource,
    beneath parent: Int?,
    layer: Int,
    _ seen: inout Set<String>
  ) {
    guard seen.insert(scope.reference).inserted else {
      return
    }
    let lists = [("organizations", "organization"), ("locations", "location")].compactMap {
      field,
      word in
      scope.spec?[Text(field)].map { OrganizationGraphBuilder.words($0, word) }
    }
    let number = graph.add(
      Graph.Node(
        .scope,
        "Scope/\(scope.reference)",
        note: lists.isEmpty ? "lists nothing" : lists.joined(separator: "; "),
        layer: layer
      )
    )
    if let parent {
      graph.connect(parent, number)
    }
    let children = scopes[scope.reference] ?? []
    let room = graph.nodes.count < Graph.Limits.nodes ? limits.children : 0
    for child in children.prefix(room) {
      add(scope: child, beneath: number, layer: layer + 1, &seen)
    }
    fold(children.count - room, "scope", beneath: number, layer: layer + 1)
  }

  private mutating func fold(_ count: Int, _ word: String, beneath parent: Int?, layer: Int) {
    guard count > 0 else {
      return
    }
    isCut = true
    let node = graph.add(
      Graph.Node(.folded, "\(count) more \(word)\(count == 1 ? "" : "s")", layer: layer)
    )
    if let parent {
      graph.connect(parent, node)
    }
  }

  /// What a selector chooses, in words.
  private static func words(_ selector: JSONValue, _ word: String) -> String {
    if let names = selector.elements?.compactMap(\.string) {
      return names.count <= 3
        ? names.joined(separator: ", ")
        : "\(names.count) \(word)s: \(names.prefix(3).joined(separator: ", ")), …"
    }
    if let under = selector["under"]?.string {
      return "\(word)s under \(under)"
    }
    if let labels = selector["labels"]?.members, !labels.isEmpty {
      let pairs = labels.map { "\($0.key)=\($0.value.string ?? "?")" }
      return "\(word)s labelled \(pairs.joined(separator: ", "))"
    }
    return "all \(word)s"
  }
}
