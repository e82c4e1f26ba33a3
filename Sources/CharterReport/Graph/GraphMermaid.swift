/// A graph as a Mermaid flowchart, which GitHub, GitLab and many wikis draw.
package enum GraphMermaid {
  package static func render(_ graph: Graph) -> String {
    var text = "flowchart LR\n"
    text += "%% \(comment(graph.title))\n"
    for (number, node) in graph.nodes.enumerated() {
      let label =
        "\"" + escaped(node.shortName)
        + (node.note.isEmpty ? "" : "<br/>" + escaped(node.shortNote))
      let (open, close) = shape(node.role)
      text += "  n\(number)\(open)\(label)\"\(close)\n"
    }
    for edge in graph.edges {
      text += "  n\(edge.from) --> n\(edge.to)\n"
    }
    for (number, note) in graph.notes.enumerated() {
      text += "  note\(number)>\"\(escaped(note))\"]\n"
    }
    return text
  }

  /// The brackets that stand for a shape.
  private static func shape(_ role: Graph.Node.Role) -> (String, String) {
    switch role {
    case .organization: ("[", "]")
    case .tenant, .target: ("[(", ")]")
    case .scope: ("{{", "}}")
    case .group: ("[[", "]]")
    case .user: ("([", "])")
    case .assignment: ("[/", "/]")
    case .resource: ("[", "]")
    case .folded: ("(", ")")
    }
  }

  /// Text in quotes, everything but letters, digits and what cannot mean anything as a number.
  ///
  /// Mermaid takes HTML, Markdown and entities in it for what they are; `#35;` stands for the
  /// character of that number.
  private static func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in GraphText.shown(text).unicodeScalars {
      let isPlain =
        scalar.value >= 0x80 || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " /.,-_+=".unicodeScalars.contains(scalar)
      if isPlain {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "#\(scalar.value);"
      }
    }
    return shown
  }

  private static func comment(_ text: String) -> String {
    GraphText.shown(text).replacing("{", with: "(").replacing("}", with: ")")
  }
}
