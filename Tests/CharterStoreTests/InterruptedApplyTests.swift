import CharterModel
import CharterStore
import Testing

/// What stands behind the entries that a state names, and what `verify` and the next apply make of it.
struct InterruptedApplyTests {
  /// What `LOCK` says beside a state of serial 1.
  enum Lock: String, CaseIterable {
    case absent
    case empty
    case lower
    case right
    case higher

    var bytes: [UInt8]? {
      switch self {
      case .absent: nil
      case .empty: []
      case .lower: Array("0\n".utf8)
      case .right: Array("1\n".utf8)
      case .higher: Array("2\n".utf8)
      }
    }
  }

  /// A store of four applies: its trail by entries, and its state after the first.
  private struct History {
    let folder: StoreFolder
    let first: [UInt8]
    let entries: [[UInt8]]

    init() throws {
      folder = try StoreFolder()
      try folder.apply()
      first = try folder.read("state.json")
      for _ in 2...4 {
        try folder.apply()
      }
      entries = try folder.read("audit.jsonl").split(separator: 0x0A).map { $0 + [0x0A] }
    }

    /// Puts the state of serial 1 back, with its entry and something behind it.
    func put(_ tail: [UInt8], _ lock: Lock) throws {
      try folder.put(first, in: "state.json")
      try folder.put(entries[0] + tail, in: "audit.jsonl")
      try folder.put(lock.bytes, in: "LOCK")
    }
  }

  private func isRefused(_ history: History, _ message: String) throws {
    let before = try history.folder.read("audit.jsonl")
    let problems = try history.folder.store.verify().problems
    #expect(problems.map(\.file) == ["audit.jsonl"])
    #expect(problems.map(\.line) == [2])
    #expect(problems[0].message.contains(message))
    let error = #expect(throws: StoreError.self) { try history.folder.apply() }
    guard case .malformed("audit.jsonl", 2, _, let told) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(told == problems[0].message)
    #expect(try history.folder.read("audit.jsonl") == before)
  }

  private func isRepaired(_ history: History, interrupted: Int) throws {
    let result = try history.folder.store.verify()
    #expect(result.problems.isEmpty)
    #expect(result.interrupted == interrupted)
    try history.folder.apply()
    let after = try history.folder.store.verify()
    #expect(after.isWhole && after.serial == 2 && after.interrupted == 0)
  }

  @Test(arguments: 0...3, Lock.allCases)
  func `one entry is an interrupted apply, more are not, whatever LOCK says`(
    entries: Int,
    lock: Lock
  ) throws {
    let history = try History()
    defer { history.folder.remove() }
    let tail = history.entries[1..<1 + entries].flatMap(\.self)
    try history.put(tail, lock)
    guard lock != .higher else {
      let problems = try history.folder.store.verify().problems
      #expect(problems.count == 1 && problems[0].file == "state.json")
      #expect(problems[0].message.contains("an older state was put back"))
      #expect(throws: StoreError.replayed(serial: 1, committed: 2)) { try history.folder.apply() }
      #expect(try history.folder.read("audit.jsonl") == history.entries[0] + tail)
      return
    }
    if entries > 1 {
      try isRefused(history, "\(entries) entries follow the last one that state.json names")
    } else {
      try isRepaired(history, interrupted: tail.count)
    }
  }

  @Test
  func `every part of an entry is an interrupted apply, with and without zeros`() throws {
    let history = try History()
    defer { history.folder.remove() }
    let entry = history.entries[1]
    for length in 1..<entry.count {
      let zeros = [UInt8](repeating: 0, count: entry.count - length)
      let torn: [[UInt8]] = [
        Array(entry.prefix(length)) + zeros, zeros + Array(entry.suffix(length)),
      ]
      // Each is told; the repair of the torn ones, which syncs files, is tried for some.
      for tail in torn {
        try history.put(tail, .right)
        #expect(try history.folder.store.verify().problems.isEmpty)
      }
      for tail in [Array(entry.prefix(length))] + (length % 16 == 0 ? torn : []) {
        try history.put(tail, .right)
        try isRepaired(history, interrupted: tail.count)
      }
    }
  }

  @Test
  func `the first apply can be interrupted, too`() throws {
    let history = try History()
    defer { history.folder.remove() }
    let lineage = try history.folder.store.read().header.lineage
    let entry = history.entries[0]
    for length in 0...entry.count {
      try history.folder.put(StoredState.new(lineage: lineage).file, in: "state.json")
      try history.folder.put(Array(entry.prefix(length)), in: "audit.jsonl")
      try history.folder.put(Array("0\n".utf8), in: "LOCK")
      let result = try history.folder.store.verify()
      #expect(result.problems.isEmpty && result.interrupted == length)
      try history.folder.apply()
      #expect(try history.folder.store.verify().serial == 1)
    }
  }

  @Test
  func `an entry that does not follow the head is refused`() throws {
    let history = try History()
    defer { history.folder.remove() }
    for entry in [history.entries[0], history.entries[2], Array("{}\n".utf8), [0x0A]] {
      try history.put(entry, .empty)
      try isRefused(history, "do not continue it")
    }
    let other = try History()
    defer { other.folder.remove() }
    try history.put(other.entries[1], .right)
    try isRefused(history, "do not continue it")
  }

  @Test
  func `an entry and the beginning of another are refused`() throws {
    let history = try History()
    defer { history.folder.remove() }
    for length in 1..<history.entries[2].count {
      try history.put(history.entries[1] + history.entries[2].prefix(length), .empty)
      try isRefused(history, "2 entries follow")
    }
  }

  @Test(arguments: Lock.allCases)
  func `a store whose state is gone is not an empty one`(lock: Lock) throws {
    let history = try History()
    defer { history.folder.remove() }
    for audit in [nil, [], history.entries[0]] {
      try history.put([], lock)
      try history.folder.put(nil, in: "state.json")
      try history.folder.put(audit, in: "audit.jsonl")
      let isGone = !(audit ?? []).isEmpty || lock == .right || lock == .higher
      let result = try history.folder.store.verify()
      #expect(!result.hasState)
      #expect(
        result.problems.map(\.message).contains("the store was there, and its state is gone")
          == isGone
      )
      guard isGone else {
        #expect(try history.folder.store.read().header.lineage.isEmpty)
        continue
      }
      #expect(throws: StoreError.self) { try history.folder.store.read() }
      #expect(throws: StoreError.self) { try history.folder.apply() }
    }
  }
}
