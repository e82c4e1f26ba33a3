/// A small generator of pseudo-random numbers (Steele, Lea, Flood: SplitMix64).
///
/// The standard library does not promise the same numbers from one version to the next; this one
/// is the same everywhere, so that a seed stands for the same bytes.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A generator of its own for one part of the whole: what one organization has does not depend
  /// on how many numbers those before it took.
  init(seed: UInt64, part: Int) {
    var mixer = SplitMix64(seed: seed ^ (UInt64(truncatingIfNeeded: part) &* 0xD1B5_4A32_D192_ED03))
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, and not including, the limit.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A number of the range.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True so many times of a thousand.
  mutating func perMille(_ chance: Int) -> Bool {
    below(1000) < chance
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// Different numbers below the limit, as many as there are at most, ascending.
  mutating func distinct(_ count: Int, below limit: Int) -> [Int] {
    guard count < limit else {
      return Array(0..<limit)
    }
    var chosen: [Int] = []
    while chosen.count < count {
      let candidate = below(limit)
      if !chosen.contains(candidate) {
        chosen.append(candidate)
      }
    }
    return chosen.sorted()
  }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }
}
