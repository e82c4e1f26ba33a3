import CharterJSON

/// How one list becomes another: what stays, in the longest common order, and what changes.
enum ListAlignment {
  /// What happens next, in the order of the new list.
  enum Step: Equatable {
    case keep(Int)
    /// One of the old members becomes one of the new ones where it stands.
    case change(Int, to: Int)
    case remove(Int)
    case insert(Int)
  }

  static func steps(from old: [JSONValue], to new: [JSONValue]) -> [Step] {
    var steps: [Step] = []
    var (i, j) = (0, 0)
    for (left, right) in common(old, new) + [(old.count, new.count)] {
      // Between two that stay, members are changed into each other as far as they go.
      while i < left, j < right {
        steps.append(.change(i, to: j))
        i += 1
        j += 1
      }
      steps += (i..<left).map { .remove($0) } + (j..<right).map { .insert($0) }
      (i, j) = (left + 1, right + 1)
      if left < old.count {
        steps.append(.keep(left))
      }
    }
    return steps
  }

  /// The positions of a longest common subsequence.
  private static func common(_ old: [JSONValue], _ new: [JSONValue]) -> [(Int, Int)] {
    var head = 0
    while head < old.count, head < new.count, old[head] == new[head] {
      head += 1
    }
    var tail = 0
    while tail < old.count - head, tail < new.count - head,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let (height, width) = (old.count - head - tail, new.count - head - tail)
    var found = (0..<head).map { ($0, $0) }
    // Lists of rules are short; for others what is equal at both ends is enough.
    if height * width > 0, height * width <= 1_000_000 {
      var lengths = Array(repeating: Array(repeating: 0, count: width + 1), count: height + 1)
      for i in stride(from: height - 1, through: 0, by: -1) {
        for j in stride(from: width - 1, through: 0, by: -1) {
          lengths[i][j] =
            old[head + i] == new[head + j]
            ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
        }
      }
      var (i, j) = (0, 0)
      while i < height, j < width {
        if old[head + i] == new[head + j] {
          found.append((head + i, head + j))
          i += 1
          j += 1
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
          i += 1
        } else {
          j += 1
        }
      }
    }
    return found + (0..<tail).map { (old.count - tail + $0, new.count - tail + $0) }
  }
}
