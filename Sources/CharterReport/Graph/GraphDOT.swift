/// A graph in the language of Graphviz.
package enum GraphDOT {
  package static func render(_ graph: Graph) -> String {
    var text = "digraph charter {\n"
    text += "  graph [rankdir=LR, label=\(quoted([graph.title])), labelloc=t];\n"
    text += "  node [shape=box, fontname=\"sans-serif\", fontsize=11];\n"
    for (number, node) in graph.nodes.enumerated() {
      let lines = [node.name] + (node.note.isEmpty ? [] : [node.note])
      text += "  n\(number) [label=\(quoted(lines)), \(shape(node.role))];\n"
    }
    for edge in graph.edges {
      text += "  n\(edge.from) -> n\(edge.to);\n"
    }
    for (number, note) in graph.notes.enumerated() {
      text += "  note\(number) [label=\(quoted([note])), shape=note];\n"
    }
    return text + "}\n"
  }

  private static func shape(_ role: Graph.Node.Role) -> String {
    switch role {
    case .organization, .resource: "shape=box"
    case .tenant, .target: "shape=cylinder"
    case .scope: "shape=hexagon"
    case .group: "shape=box, peripheries=2"
    case .user: "shape=ellipse"
    case .assignment: "shape=box, style=rounded"
    case .folded: "shape=box, style=dashed"
    }
  }

  /// Lines as a string: only quotes and backslashes mean anything in one.
  ///
  /// What is in it is never taken for HTML: that stands in angle brackets instead of quotes.
  private static func quoted(_ lines: [String]) -> String {
    let escaped = lines.map {
      GraphText.shown($0).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    return "\"\(escaped.joined(separator: "\\n"))\""
  }
}
