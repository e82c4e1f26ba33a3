import CharterFiles
import CharterJSON
import CharterModel
import CharterPlan
import CharterReport
import CharterStore
import CharterTestSupport

/// Bytes of `audit.jsonl`: read behind a state that names it, as drift and plan do.
///
/// Entries are chained first: whoever writes a trail can do so too.
struct AuditFuzzing {
  private let bench: FuzzBench

  init(_ bench: FuzzBench) {
    self.bench = bench
  }

  func run(_ bytes: [UInt8]) throws {
    let folder = "\(bench.folder)/store"
    let (trail, head, count) = AuditFuzzing.chained(bytes)
    try Files.write(trail, to: "\(folder)/audit.jsonl", mode: 0o600, replacing: true)
    try Files.write([], to: "\(folder)/LOCK", mode: 0o600, replacing: true)
    try Files.write(bench.state, to: "\(folder)/state.json", mode: 0o600, replacing: true)
    var stored = bench.stored
    stored.header.auditHead = head
    stored.header.auditLength = trail.count
    stored.header.serial = count
    let store = Store(folder)
    try StoreExamination.check(store)
    _ = try store.lastSerial(approving: head, stored)
    let applied: [Text: AppliedResource]
    do throws(StoreError) {
      applied = try store.replay(stored).applied
    } catch {
      if case .malformed(_, let line, let column, let message) = error {
        try FuzzComplaint.check(visible: message, "refusal")
        try FuzzComplaint.check(line > 0 && column > 0, "a refusal without a place")
        return
      }
      throw error
    }
    _ = ContentDigest.of(applied)
    try StoreExamination.history(store, stored)
    let drift = Drift(stored, digest: ContentDigest.of(stored), applied: applied)
    let printer = DriftReport(style: Style(hasColor: false))
    try FuzzComplaint.check(visible: printer.text(drift), "drift")
    let json = printer.json(drift, toolVersion: FuzzBench.toolVersion)
    try FuzzComplaint.check(visible: String(decoding: json, as: UTF8.self), "drift as JSON")
    _ = try JSONTape(json)
    let plan = FuzzBench.plan(bench.desired, stored, bench.folder, applied: applied)
    try PlanExamination.check(plan, on: stored)
  }

  /// The lines, each with the digest of the one before it where it has a place for one; the digest of
  /// the last, and how many there are.
  private static func chained(_ bytes: [UInt8]) -> (trail: [UInt8], head: String, count: Int) {
    let key = Array(#""previous":""#.utf8)
    var trail: [UInt8] = []
    var head = ""
    var count = 0
    for line in bytes.split(separator: 0x0A) {
      var line = Array(line)
      if let start = line.lastRange(of: key) {
        let rest = line[start.upperBound...].drop { $0 != UInt8(ascii: "\"") }
        line = line[..<start.upperBound] + Array(head.utf8) + rest
      }
      line.append(0x0A)
      head = Digest(of: line).hex
      trail += line
      count += 1
    }
    return (trail, head, count)
  }
}

extension [UInt8] {
  /// Where these bytes stand for the last time.
  fileprivate func lastRange(of part: [UInt8]) -> Range<Int>? {
    guard count >= part.count else {
      return nil
    }
    return (0...count - part.count).reversed()
      .first { start in part.indices.allSatisfy { self[start + $0] == part[$0] } }
      .map { $0..<$0 + part.count }
  }
}
