import CharterAccess
import CharterFiles
import CharterJSON
import CharterModel
import CharterPlan
import CharterReport
import CharterStore
import CharterTestSupport

/// Bytes of `state.json`: read, shown, held against the trail and the manifests, applied to.
struct StateFuzzing {
  private let bench: FuzzBench

  init(_ bench: FuzzBench) {
    self.bench = bench
  }

  func run(_ bytes: [UInt8]) throws {
    let folder = "\(bench.folder)/store"
    try Files.write(bytes, to: "\(folder)/state.json", mode: 0o600, replacing: true)
    // Neither a trail nor a lock that says which serial was committed last.
    for name in ["audit.jsonl", "LOCK"] {
      try Files.write([], to: "\(folder)/\(name)", mode: 0o600, replacing: true)
    }
    let store = Store(folder)
    _ = store.holdsNothing(but: "all-kinds")
    try StoreExamination.check(store)
    let stored: StoredState
    do throws(StoreError) {
      stored = try store.read()
    } catch {
      if case .malformed(_, let line, let column, let message) = error {
        try FuzzComplaint.check(visible: message, "refusal")
        try FuzzComplaint.check(line > 0 && column > 0, "a refusal without a place")
        return
      }
      throw error
    }
    try show(stored)
    try drift(stored)
    let plan = FuzzBench.plan(bench.desired, stored, bench.folder)
    let explained = FuzzBench.plan(bench.desired, stored, bench.folder, applied: bench.applied)
    try PlanExamination.check(explained, on: stored)
    try AccessExamination.check(AccessResources(stored), at: FuzzBench.time)
    if stored.header.auditLength == 0, plan.isApplyable {
      try apply(plan, store)
    }
  }

  private func show(_ stored: StoredState) throws {
    let printer = ResourceText(style: Style(hasColor: false))
    try FuzzComplaint.check(visible: printer.text(stored), "show")
    let json = stored.file
    try FuzzComplaint.check(visible: String(decoding: json, as: UTF8.self), "show as JSON")
    _ = try JSONTape(json)
    for resource in stored.resources {
      try FuzzComplaint.check(visible: printer.text(resource, in: stored), "show one")
      _ = try JSONTape(printer.json(resource, in: stored))
    }
  }

  private func drift(_ stored: StoredState) throws {
    let digest = ContentDigest.of(stored)
    let drift = Drift(stored, digest: digest, applied: bench.applied)
    let printer = DriftReport(style: Style(hasColor: false))
    try FuzzComplaint.check(visible: printer.text(drift), "drift")
    let json = printer.json(drift, toolVersion: FuzzBench.toolVersion)
    try FuzzComplaint.check(visible: String(decoding: json, as: UTF8.self), "drift as JSON")
    _ = try JSONTape(json)
  }

  /// What was applied is there, and told by the trail.
  private func apply(_ plan: Plan, _ store: Store) throws {
    try FuzzBench.apply(plan, to: store)
    let state = try store.read()
    for change in plan.changes {
      let found = state.resource(at: change.address).map { Array(state.body($0)) }
      try FuzzComplaint.check(
        found == change.after.map { Array($0.bytes) },
        "\(change.address) is not as it was applied"
      )
    }
    let result = try store.verify()
    try FuzzComplaint.check(
      plan.isEmpty || result.isWhole,
      "the store is not whole after an apply: \(result.problems) \(result.found)"
    )
  }

  /// The state with the header of a store that nothing was applied to, so that it takes an apply: as
  /// a whole, and with one resource each.
  static func unapplied(_ state: [UInt8]) -> [[UInt8]] {
    let header =
      #"{"formatVersion":"1.0","lineage":"5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11","serial":0,"digest":"","auditHead":"","#
      + #""auditLength":0,"resources":["# + "\n"
    let lines = state.split(separator: 0x0A).dropFirst().dropLast()
    let one = lines.map { $0.last == UInt8(ascii: ",") ? $0.dropLast() : $0 }
    return ([lines.joined(separator: [0x0A]).map(\.self)] + one.map { Array($0) }).map {
      Array(header.utf8) + $0 + Array("\n]}\n".utf8)
    }
  }
}
