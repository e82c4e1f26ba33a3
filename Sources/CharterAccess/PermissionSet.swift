/// A set of permissions, one bit each.
///
/// Two words are kept in place: few platforms have more than 128 permissions, and sets are made by
/// the million.
package struct PermissionSet: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var others: [UInt64] = []
  private let wordCount: Int

  package init(words: Int) {
    wordCount = words
    if words > 2 {
      others = Array(repeating: 0, count: words - 2)
    }
  }

  package init(_ words: ArraySlice<UInt64>) {
    self.init(words: words.count)
    for (position, word) in words.enumerated() {
      self[position] = word
    }
  }

  private subscript(position: Int) -> UInt64 {
    get { position == 0 ? first : position == 1 ? second : others[position - 2] }
    set {
      switch position {
      case 0: first = newValue
      case 1: second = newValue
      default: others[position - 2] = newValue
      }
    }
  }

  /// The bits, 64 at a time.
  package var words: [UInt64] { (0..<wordCount).map { self[$0] } }

  package var isEmpty: Bool {
    first | second == 0 && (wordCount <= 2 || others.allSatisfy { $0 == 0 })
  }

  package var count: Int {
    first.nonzeroBitCount + second.nonzeroBitCount
      + (wordCount <= 2 ? 0 : others.reduce(0) { $0 + $1.nonzeroBitCount })
  }

  package func contains(_ number: Int) -> Bool {
    self[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  package mutating func insert(_ number: Int) {
    self[number >> 6] |= 1 << UInt64(number & 63)
  }

  package mutating func remove(_ number: Int) {
    self[number >> 6] &= ~(1 << UInt64(number & 63))
  }

  package mutating func formUnion(_ other: PermissionSet) {
    first |= other.first
    second |= other.second
    for position in others.indices {
      others[position] |= other.others[position]
    }
  }

  package func union(_ other: PermissionSet) -> PermissionSet {
    var set = self
    set.formUnion(other)
    return set
  }

  package func intersection(_ other: PermissionSet) -> PermissionSet {
    var set = self
    set.first &= other.first
    set.second &= other.second
    for position in others.indices {
      set.others[position] &= other.others[position]
    }
    return set
  }

  package mutating func formIntersection(_ other: PermissionSet) {
    self = intersection(other)
  }

  package func subtracting(_ other: PermissionSet) -> PermissionSet {
    var set = self
    set.first &= ~other.first
    set.second &= ~other.second
    for position in others.indices {
      set.others[position] &= ~other.others[position]
    }
    return set
  }

  package func isDisjoint(with other: PermissionSet) -> Bool {
    first & other.first | second & other.second == 0
      && (wordCount <= 2 || others.indices.allSatisfy { others[$0] & other.others[$0] == 0 })
  }

  package func isSubset(of other: PermissionSet) -> Bool { subtracting(other).isEmpty }

  /// The numbers in it, ascending.
  package var members: [Int] {
    var found: [Int] = []
    for position in 0..<wordCount {
      var rest = self[position]
      while rest != 0 {
        found.append(position << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
