/// Where the nodes of a graph stand, in layers from left to right.
struct GraphLayout {
  static let nodeWidth = 320
  static let nodeHeight = 44
  /// What stands in a node keeps this far from its left and its right side.
  static let textMargin = 12
  static let textWidth = nodeWidth - 2 * textMargin
  private static let columnGap = 70
  private static let rowGap = 12

  /// The left upper corner of each node.
  private(set) var corners: [(x: Int, y: Int)]
  /// Whether everything is reached by one way.
  let isForest: Bool
  private(set) var width = 0
  private(set) var height = 0

  init(_ graph: Graph) {
    corners = Array(repeating: (0, 0), count: graph.nodes.count)
    let step = GraphLayout.nodeHeight + GraphLayout.rowGap
    isForest = GraphLayout.isForest(graph)
    if isForest {
      GraphLayout.placeTrees(graph, step, &corners)
    } else {
      GraphLayout.placeLayers(graph, step, &corners)
    }
    for number in corners.indices {
      corners[number].x =
        graph.nodes[number].layer * (GraphLayout.nodeWidth + GraphLayout.columnGap)
      width = max(width, corners[number].x + GraphLayout.nodeWidth)
      height = max(height, corners[number].y + GraphLayout.nodeHeight)
    }
  }

  /// Whether everything is reached by one way, from a node that was added before.
  private static func isForest(_ graph: Graph) -> Bool {
    var reached: Set<Int> = []
    return graph.edges.allSatisfy { $0.from < $0.to && reached.insert($0.to).inserted }
  }

  /// A row for each leaf; what is above stands beside the middle of what is beneath it.
  private static func placeTrees(
    _ graph: Graph,
    _ step: Int,
    _ corners: inout [(x: Int, y: Int)]
  ) {
    var children: [[Int]] = Array(repeating: [], count: graph.nodes.count)
    var isRoot = Array(repeating: true, count: graph.nodes.count)
    for edge in graph.edges {
      children[edge.from].append(edge.to)
      isRoot[edge.to] = false
    }
    var row = 0
    var stack = graph.nodes.indices.filter { isRoot[$0] }.reversed().map { $0 }
    while let node = stack.popLast() {
      if children[node].isEmpty {
        corners[node].y = row * step
        row += 1
      }
      stack += children[node].reversed()
    }
    for node in graph.nodes.indices.reversed() {
      if let first = children[node].first, let last = children[node].last {
        corners[node].y = (corners[first].y + corners[last].y) / 2
      }
    }
  }

  /// A column for each layer, its nodes in the order of the middle of what they are connected with.
  private static func placeLayers(
    _ graph: Graph,
    _ step: Int,
    _ corners: inout [(x: Int, y: Int)]
  ) {
    var neighbours: [[Int]] = Array(repeating: [], count: graph.nodes.count)
    for edge in graph.edges {
      neighbours[edge.from].append(edge.to)
      neighbours[edge.to].append(edge.from)
    }
    let count = (graph.nodes.map(\.layer).max() ?? -1) + 1
    var layers: [[Int]] = Array(repeating: [], count: count)
    for (number, node) in graph.nodes.enumerated() {
      layers[node.layer].append(number)
    }
    let tallest = layers.map(\.count).max() ?? 0
    func place(_ layer: Int) {
      let top = (tallest - layers[layer].count) * step / 2
      for (row, node) in layers[layer].enumerated() {
        corners[node].y = top + row * step
      }
    }
    for layer in layers.indices {
      place(layer)
    }
    // The middle layers first, whose order says most; twice is enough to settle.
    for _ in 0..<2 {
      for layer in layers.indices {
        let middles = layers[layer].enumerated().map { row, node in
          let beside = neighbours[node].filter { graph.nodes[$0].layer != layer }
          let middle =
            beside.isEmpty
            ? corners[node].y : beside.reduce(0) { $0 + corners[$1].y } / beside.count
          return (middle: middle, row: row, node: node)
        }
        layers[layer] = middles.sorted { ($0.middle, $0.row) < ($1.middle, $1.row) }.map(\.node)
        place(layer)
      }
    }
  }
}
