/// Some resources and what leads from one to another, for a picture that people take in.
///
/// Nodes stand in layers, from left to right; within a layer in the order of the list.
package struct Graph: Sendable {
  package struct Node: Sendable {
    /// What it is, so that it can be told from others by its shape.
    package enum Role: String, CaseIterable, Sendable {
      case organization
      case tenant
      case scope
      case group
      case user
      case assignment
      case target
      case resource
      /// Several that are counted and not shown.
      case folded
    }

    package var role: Role
    /// The name, as it was written.
    package var name: String
    /// What is said of it below the name; nothing where it is empty.
    package var note: String
    package var layer: Int

    package init(_ role: Role, _ name: String, note: String = "", layer: Int) {
      self.role = role
      self.name = name
      self.note = note
      self.layer = layer
    }
  }

  package struct Edge: Hashable, Sendable {
    package var from: Int
    package var to: Int

    package init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// What it shows, in a few words.
  package var title: String
  package private(set) var nodes: [Node] = []
  package private(set) var edges: [Edge] = []
  /// What is left out, and how it can be seen.
  package var notes: [String] = []
  private var known: Set<Edge> = []

  package init(title: String) {
    self.title = title
  }

  /// Adds a node, and says its number.
  package mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Adds an edge, once.
  package mutating func connect(_ from: Int, _ to: Int) {
    if known.insert(Edge(from, to)).inserted {
      edges.append(Edge(from, to))
    }
  }

  /// How graphs are limited to what can be read.
  package struct Limits: Sendable {
    /// So many of one kind beneath one node, and so many assignments, are shown.
    package var children: Int
    /// More nodes than these are never shown.
    package static let nodes = 2000

    package init(children: Int) {
      self.children = children
    }
  }
}
