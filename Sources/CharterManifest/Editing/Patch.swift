/// One replaced range of bytes.
struct Patch {
  var range: Range<Int>
  var text: [UInt8]
  /// Of two insertions at one place the deeper one comes first: it belongs to what ends there.
  var depth: Int
}

/// The patches of one file, which leave every other byte as it is.
struct PatchList {
  private(set) var patches: [Patch] = []

  var count: Int { patches.count }

  mutating func delete(_ range: Range<Int>) {
    if !range.isEmpty {
      patches.append(Patch(range: range, text: [], depth: 0))
    }
  }

  mutating func replace(_ range: Range<Int>, _ text: String, depth: Int = 0) {
    patches.append(Patch(range: range, text: Array(text.utf8), depth: depth))
  }

  mutating func insert(_ text: String, at position: Int, depth: Int = 0) {
    replace(position..<position, text, depth: depth)
  }

  /// Takes back all but the first ones.
  mutating func rollBack(to count: Int) {
    patches.removeSubrange(count...)
  }

  /// The new bytes; nothing where two patches are about the same bytes.
  ///
  /// Deletions may overlap.
  func applied(to bytes: [UInt8]) -> [UInt8]? {
    let sorted = patches.enumerated().sorted { lhs, rhs in
      let (left, right) = (lhs.element, rhs.element)
      if left.range.lowerBound != right.range.lowerBound {
        return left.range.lowerBound < right.range.lowerBound
      }
      if left.range.isEmpty != right.range.isEmpty {
        return left.range.isEmpty
      }
      return left.depth != right.depth ? left.depth > right.depth : lhs.offset < rhs.offset
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = 0
    var isDeletion = true
    for (_, patch) in sorted {
      guard patch.range.upperBound <= bytes.count else {
        return nil
      }
      if patch.range.lowerBound < position {
        guard patch.text.isEmpty, isDeletion else {
          return nil
        }
      } else {
        result += bytes[position..<patch.range.lowerBound]
        position = patch.range.lowerBound
      }
      result += patch.text
      isDeletion = patch.text.isEmpty
      position = max(position, patch.range.upperBound)
    }
    return result + bytes[position...]
  }
}
