/// Counts of what happened, told in one line.
struct Tally: Sendable {
  private var counts: [String: Int] = [:]
  private(set) var problems: [String] = []

  /// One more of each of these.
  mutating func add(_ names: String...) {
    for name in names {
      counts[name, default: 0] += 1
    }
  }

  mutating func add(_ name: String, _ count: Int) {
    counts[name, default: 0] += count
  }

  mutating func add(problems more: [String], at place: String) {
    problems += more.map { "\(place): \($0)" }
  }

  mutating func add(_ other: Tally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    problems += other.problems
  }

  subscript(name: String) -> Int { counts[name] ?? 0 }

  /// Tells what was counted.
  func report(_ title: String) {
    let parts = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    print("\(title): " + (parts + ["\(problems.count) problems"]).joined(separator: ", "))
  }

  var isClean: Bool { problems.isEmpty }

  /// The first few problems, for a test's message.
  var summary: String {
    let shown = Form.of(short: 12, full: 500)
    return problems.prefix(shown).joined(separator: "\n")
      + (problems.count > shown ? "\n… and \(problems.count - shown) more" : "")
  }
}
