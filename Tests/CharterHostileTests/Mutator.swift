import CharterTestSupport

/// Changes files at random, the same for the same seed: what stands in for libFuzzer where the
/// toolchain does not have it.
struct Mutator {
  private var random: SeededGenerator
  private let seeds: [[UInt8]]
  /// Words of the seeds, to be put where others stood.
  private let words: [[UInt8]]

  private static let words: [String] = [
    "9223372036854775807", "-9223372036854775808", "1e999", "-0", "\"\"", "{}", "[]", "null",
    "true",
    "\\u001b[31m", "\\u202e", "\\ud800", "\\\"", "*", "@", "/", "../", "'", "\"", "&a ", "*a",
    "<<: *a",
    "!!str ", "? ", "|\n", "---\n", "...\n", "%YAML 1.1\n", "9999-12-31T23:59:59Z", "\u{85}",
    "\u{2028}", "\u{202E}", "\u{FEFF}", "\r", "\t", "99999999999999 years", "{all: true}", "global",
  ]

  init(seed: UInt64, _ seeds: [[UInt8]]) {
    random = SeededGenerator(seed: seed)
    self.seeds = seeds
    var found: Set<[UInt8]> = Set(Mutator.words.map { Array($0.utf8) })
    for seed in seeds {
      for word in seed.split(whereSeparator: { " \n\t,:{}[]\"".utf8.contains($0) })
      where word.count <= 40 {
        found.insert(Array(word))
      }
    }
    words = found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// One more file.
  mutating func next() -> [UInt8] {
    var bytes = seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      change(&bytes)
    }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else {
      bytes = words.randomElement(using: &random) ?? []
      return
    }
    let position = Int.random(in: bytes.indices, using: &random)
    let range = range(of: bytes, around: position)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[position] = UInt8.random(in: .min ... .max, using: &random)
    case 2: bytes.remove(at: position)
    case 3: bytes.insert(UInt8.random(in: .min ... .max, using: &random), at: position)
    case 4: bytes.removeSubrange(range)
    case 5: bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
    case 6: bytes.replaceSubrange(range, with: words.randomElement(using: &random) ?? [])
    case 7: bytes.insert(contentsOf: words.randomElement(using: &random) ?? [], at: position)
    default:
      let other = seeds.randomElement(using: &random) ?? []
      let from = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(range, with: other[from..<min(other.count, from + 200)])
    }
  }

  /// The word at a position as often as not, else some bytes behind it.
  private mutating func range(of bytes: [UInt8], around position: Int) -> Range<Int> {
    guard Bool.random(using: &random) else {
      let count = Int.random(in: 1...60, using: &random)
      return position..<min(bytes.count, position + count)
    }
    func isWord(_ byte: UInt8) -> Bool { !" \n\t,:{}[]\"".utf8.contains(byte) }
    var (start, end) = (position, position)
    while start > 0, isWord(bytes[start - 1]) {
      start -= 1
    }
    while end < bytes.count, isWord(bytes[end]) {
      end += 1
    }
    return start..<end
  }
}
