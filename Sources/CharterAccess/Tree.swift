/// Who lies beneath whom, answered by two numbers a node.
struct Tree: Sendable {
  /// When a walk from the roots enters and leaves each node.
  private(set) var enter: [Int32]
  private var leave: [Int32]
  /// The nodes in the order in which they are entered.
  private(set) var order: [Int32] = []

  /// `parents`: The parent of each node; a negative number where it has none.
  init(parents: [Int32]) {
    let count = parents.count
    enter = Array(repeating: -1, count: count)
    leave = Array(repeating: -1, count: count)
    var starts = Array(repeating: Int32(0), count: count + 1)
    for parent in parents where parent >= 0 {
      starts[Int(parent) + 1] += 1
    }
    for position in 0..<count {
      starts[position + 1] += starts[position]
    }
    var children = Array(repeating: Int32(0), count: count)
    var fill = starts
    for (node, parent) in parents.enumerated() where parent >= 0 {
      children[Int(fill[Int(parent)])] = Int32(node)
      fill[Int(parent)] += 1
    }
    order.reserveCapacity(count)
    for (node, parent) in parents.enumerated() where parent < 0 {
      walk(Int32(node), starts, children)
    }
    // A circle, which only a store that somebody edited can have, is beneath nobody.
    for node in 0..<count where enter[node] < 0 {
      enter[node] = Int32(order.count)
      order.append(Int32(node))
      leave[node] = Int32(order.count)
    }
  }

  private mutating func walk(_ root: Int32, _ starts: [Int32], _ children: [Int32]) {
    var stack = [root]
    while let node = stack.popLast() {
      if node < 0 {
        leave[Int(~node)] = Int32(order.count)
        continue
      }
      enter[Int(node)] = Int32(order.count)
      order.append(node)
      stack.append(~node)
      for position in (starts[Int(node)]..<starts[Int(node) + 1]).reversed() {
        stack.append(children[Int(position)])
      }
    }
  }

  /// Whether a node is this ancestor or beneath it.
  func isWithin(_ node: Int32, _ ancestor: Int32) -> Bool {
    enter[Int(node)] >= enter[Int(ancestor)] && enter[Int(node)] < leave[Int(ancestor)]
  }

  /// A node and all beneath it, as a range of `order`.
  func subtree(_ node: Int32) -> Range<Int> {
    Int(enter[Int(node)])..<Int(leave[Int(node)])
  }
}
