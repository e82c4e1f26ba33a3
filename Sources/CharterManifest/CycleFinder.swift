import CharterModel

/// Finds circles of references, in time that grows with their number only.
enum CycleFinder {
  /// `from` refers to `to`, at a place in the manifests.
  struct Edge: Sendable {
    var from: Int
    var to: Int
    var location: SourceLocation
  }

  /// One circle: every node once, beginning where the first place that is part of it is.
  struct Cycle {
    var nodes: [Int]
    var location: SourceLocation
  }

  /// One circle for every set of nodes that reach each other, sorted by place.
  static func cycles(nodes count: Int, edges: [Edge]) -> [Cycle] {
    guard !edges.isEmpty else {
      return []
    }
    let sorted = edges.sorted { ($0.from, $0.location) < ($1.from, $1.location) }
    var first = Array(repeating: sorted.count, count: count + 1)
    for index in sorted.indices.reversed() {
      first[sorted[index].from] = index
    }
    for node in stride(from: count - 1, through: 0, by: -1) where first[node] == sorted.count {
      first[node] = first[node + 1]
    }
    let components = components(count, sorted, first)
    var found: [Cycle] = []
    var seen: Set<Int> = []
    let inner =
      sorted.filter { components[$0.from] == components[$0.to] }
      .sorted { $0.location < $1.location }
    for edge in inner where seen.insert(components[edge.from]).inserted {
      found.append(
        Cycle(
          nodes: circle(from: edge, components, sorted, first),
          location: edge.location
        )
      )
    }
    return found
  }

  /// The way from the edge's end back to its beginning, within one component.
  private static func circle(
    from edge: Edge,
    _ components: [Int],
    _ edges: [Edge],
    _ first: [Int]
  ) -> [Int] {
    var previous: [Int: Int] = [edge.to: edge.to]
    var queue = [edge.to]
    var head = 0
    while head < queue.count, previous[edge.from] == nil {
      let node = queue[head]
      head += 1
      for next in edges[first[node]..<first[node + 1]]
      where components[next.to] == components[edge.from] && previous[next.to] == nil {
        previous[next.to] = node
        queue.append(next.to)
      }
    }
    var way = [edge.from]
    while let last = way.last, last != edge.to, let before = previous[last] {
      way.append(before)
    }
    return [edge.from] + way.dropFirst().reversed()
  }

  /// Tarjan's strongly connected components without recursion: a chain of 100,000 groups must
  /// not end the stack.
  private static func components(_ count: Int, _ edges: [Edge], _ first: [Int]) -> [Int] {
    var component = Array(repeating: -1, count: count)
    var order = Array(repeating: -1, count: count)
    var low = Array(repeating: 0, count: count)
    var isOpen = Array(repeating: false, count: count)
    var open: [Int] = []
    var work: [(node: Int, next: Int)] = []
    var counter = 0
    var components = 0
    for root in 0..<count where order[root] < 0 && first[root] < first[root + 1] {
      work.append((root, first[root]))
      while let (node, next) = work.last {
        if order[node] < 0 {
          order[node] = counter
          low[node] = counter
          counter += 1
          open.append(node)
          isOpen[node] = true
        }
        if next < first[node + 1] {
          work[work.count - 1].next += 1
          let target = edges[next].to
          if order[target] < 0 {
            work.append((target, first[target]))
          } else if isOpen[target] {
            low[node] = min(low[node], order[target])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.node {
          low[parent] = min(low[parent], low[node])
        }
        if low[node] == order[node] {
          while let member = open.popLast() {
            isOpen[member] = false
            component[member] = components
            if member == node {
              break
            }
          }
          components += 1
        }
      }
    }
    // What has no edges is alone, and no circle.
    for node in 0..<count where component[node] < 0 {
      component[node] = components
      components += 1
    }
    // A component of one node is a circle only where an edge leads from it to itself, which is
    // an edge inside a component like any other.
    return component
  }
}
