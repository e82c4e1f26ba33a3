/// A graph as a picture of its own: no script, nothing loaded, light and dark by what the reader
/// prefers.
package enum GraphSVG {
  private static let margin = 20
  private static let head = 44

  package static func render(_ graph: Graph) -> String {
    let layout = GraphLayout(graph)
    let foot = graph.notes.count * 20
    let lines = graph.notes.map { LetterWidth.of(GraphText.shown($0)) * 11 / 100 }
    let width = max(layout.width, 560, lines.max() ?? 0) + 2 * margin
    let height = layout.height + head + foot + 2 * margin
    var text = """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" \
      viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)">
      <title id="title">\(escaped(graph.title))</title>
      <desc id="desc">\(describe(graph))</desc>
      <style>\(css)</style>
      <rect class="ground" width="\(width)" height="\(height)"/>
      <text class="head" x="\(margin)" y="\(margin + 14)">\(escaped(graph.title))</text>
      <defs>\(clip)\(layout.isForest ? "" : arrow)</defs>
      <g transform="translate(\(margin) \(margin + head - 10))">

      """
    for edge in graph.edges {
      text += path(edge, layout)
    }
    for (number, node) in graph.nodes.enumerated() {
      text += box(node, layout.corners[number])
    }
    text += "</g>\n"
    for (number, note) in graph.notes.enumerated() {
      let y = margin + head + layout.height + 20 * (number + 1)
      text += "<text class=\"note\" x=\"\(margin)\" y=\"\(y)\">\(escaped(note))</text>\n"
    }
    return text + "</svg>\n"
  }

  /// The head of an arrow; lines of a tree need none.
  private static let arrow = """
    <marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" \
    orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker>
    """

  /// The inside of a node: whatever font the reader has, no letter gets out of it.
  private static let clip =
    "<clipPath id=\"inside\"><rect width=\"\(GraphLayout.nodeWidth)\" "
    + "height=\"\(GraphLayout.nodeHeight)\"/></clipPath>"

  private static let css = """
    .ground{fill:#fff}text{font:13px system-ui,sans-serif;fill:#1b1f24}.head{font-size:17px;\
    font-weight:600}.note{font-size:11px;fill:#57606a}.box{fill:#f5f6f8;stroke:#57606a}\
    .edge{fill:none;stroke:#7d8590}.tip{fill:#7d8590}.box~text{clip-path:url(#inside)}.folded .box{stroke-dasharray:4 3}.organization .box{\
    stroke-width:2}.assignment .box{fill:#fff3dc}.user .box,.group .box{fill:#e4eefc}\
    @media(prefers-color-scheme:dark){.ground{fill:#14171b}text{fill:#e8ebee}.note{fill:#a3acb6}\
    .box{fill:#1d2228;stroke:#a3acb6}.edge{stroke:#6b7480}.tip{fill:#6b7480}.assignment .box{fill:#3d2e10}\
    .user .box,.group .box{fill:#1f3450}}
    """

  /// How much there is of what, for who hears the picture.
  private static func describe(_ graph: Graph) -> String {
    let counts = Graph.Node.Role.allCases.compactMap { role -> String? in
      let count = graph.nodes.count { $0.role == role }
      return count > 0 ? "\(role.rawValue): \(count)" : nil
    }
    return escaped(
      "Nodes by kind: \(counts.joined(separator: ", ")). Connections: \(graph.edges.count). "
        + "The same as text: charter graph --format text."
    )
  }

  private static func path(_ edge: Graph.Edge, _ layout: GraphLayout) -> String {
    let (from, to) = (layout.corners[edge.from], layout.corners[edge.to])
    let x1 = from.x + GraphLayout.nodeWidth
    let y1 = from.y + GraphLayout.nodeHeight / 2
    let y2 = to.y + GraphLayout.nodeHeight / 2
    // To a node that is not further right the line leads around.
    let bend = max(35, (to.x - x1) / 2)
    let end = layout.isForest ? "" : " marker-end=\"url(#arrow)\""
    return "<path class=\"edge\"\(end) d=\"M\(x1) \(y1)C\(x1 + bend) \(y1) \(to.x - bend) \(y2) "
      + "\(to.x) \(y2)\"/>\n"
  }

  private static func box(_ node: Graph.Node, _ corner: (x: Int, y: Int)) -> String {
    let (width, height) = (GraphLayout.nodeWidth, GraphLayout.nodeHeight)
    let radius =
      switch node.role {
      case .user: height / 2
      case .tenant, .target: 10
      default: 2
      }
    let middle = node.note.isEmpty ? height / 2 + 5 : 18
    let whole = node.name + (node.note.isEmpty ? "" : ": \(node.note)")
    var text =
      "<g class=\"\(node.role.rawValue)\" transform=\"translate(\(corner.x) \(corner.y))\">"
      + "<title>\(escaped(whole))</title>"
      + "<rect class=\"box\" width=\"\(width)\" height=\"\(height)\" rx=\"\(radius)\"/>"
    if node.role == .group {
      text +=
        "<rect class=\"box\" x=\"3\" y=\"3\" width=\"\(width - 6)\" height=\"\(height - 6)\"/>"
    }
    let left = GraphLayout.textMargin
    text += "<text x=\"\(left)\" y=\"\(middle)\">\(escaped(node.shortName))</text>"
    if !node.note.isEmpty {
      text += "<text class=\"note\" x=\"\(left)\" y=\"35\">\(escaped(node.shortNote))</text>"
    }
    return text + "</g>\n"
  }

  /// Text between tags: XML has the same characters that mean something as HTML, and what it may not
  /// have is not visible.
  private static func escaped(_ text: String) -> String {
    HTMLText.escaped(GraphText.shown(text))
  }
}
