import CharterModel

/// A graph as lines of text.
///
/// A node with what it leads to beneath it; one that was told before is named again, not told again.
package struct GraphText {
  private let style: Style
  /// A name longer than this is cut.
  private static let longest = 400

  package init(style: Style) {
    self.style = style
  }

  /// A name as people read it: nothing in it is hidden or commands a terminal.
  static func shown(_ text: String) -> String { visible(text, limit: longest) }

  package func render(_ graph: Graph) -> String {
    guard !graph.nodes.isEmpty else {
      return "There is nothing to show.\n" + notes(graph)
    }
    var next: [[Int]] = Array(repeating: [], count: graph.nodes.count)
    var isReached = Array(repeating: false, count: graph.nodes.count)
    for edge in graph.edges {
      next[edge.from].append(edge.to)
      isReached[edge.to] = true
    }
    var text = ""
    var isTold = Array(repeating: false, count: graph.nodes.count)
    let roots = graph.nodes.indices.filter { !isReached[$0] }
    // What runs in a circle begins somewhere: at its first.
    for root in roots + Array(graph.nodes.indices) where !isTold[root] {
      tell(root, graph, next, &isTold, &text)
    }
    return text + notes(graph)
  }

  private func tell(
    _ root: Int,
    _ graph: Graph,
    _ next: [[Int]],
    _ isTold: inout [Bool],
    _ text: inout String
  ) {
    var stack = [(node: root, first: "", rest: "")]
    while let (number, first, rest) = stack.popLast() {
      let node = graph.nodes[number]
      let isKnown = isTold[number] && !next[number].isEmpty
      isTold[number] = true
      text += first + style(.strong, GraphText.shown(node.name))
      let note = isKnown ? "(as above)" : GraphText.shown(node.note)
      text += (note.isEmpty ? "" : "  " + style(.quiet, note)) + "\n"
      guard !isKnown else {
        continue
      }
      for (position, child) in next[number].enumerated().reversed() {
        let isLast = position + 1 == next[number].count
        stack.append((child, rest + (isLast ? "└─ " : "├─ "), rest + (isLast ? "   " : "│  ")))
      }
    }
  }

  private func notes(_ graph: Graph) -> String {
    graph.notes.isEmpty
      ? "" : "\n" + graph.notes.map { GraphText.shown($0) + "\n" }.joined()
  }
}
