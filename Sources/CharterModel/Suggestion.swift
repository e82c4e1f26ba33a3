/// "Did you mean": the closest of some words, where one is close enough to be a slip.
package enum Suggestion {
  /// The closest candidate; of equally close ones the first by its bytes.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = folded(word)
    let limit = max(1, min(3, letters.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      guard abs(candidate.utf8.count - letters.count) <= limit else {
        continue
      }
      let other = folded(candidate)
      let distance = distance(letters, other, limit: best?.distance ?? limit)
      if distance <= limit, Text(candidate) != Text(word) {
        let isBetter =
          best.map { ($0.distance, Text($0.word)) > (distance, Text(candidate)) } ?? true
        if isBetter {
          best = (distance, candidate)
        }
      }
    }
    return best?.word
  }

  private static func folded(_ word: String) -> [UInt8] {
    word.utf8.map(Name.lowercased)
  }

  /// Insertions, deletions, replacements and swaps of neighbours; more than `limit` is all the
  /// same.
  private static func distance(_ lhs: [UInt8], _ rhs: [UInt8], limit: Int) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...rhs.count)
    for (row, left) in lhs.enumerated() {
      var current = [row + 1]
      for (column, right) in rhs.enumerated() {
        var cost = min(
          last[column] + (left == right ? 0 : 1),
          last[column + 1] + 1,
          current[column] + 1
        )
        if row > 0, column > 0, left == rhs[column - 1], lhs[row - 1] == right {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > limit {
        return limit + 1
      }
      (beforeLast, last) = (last, current)
    }
    return last[rhs.count]
  }
}
