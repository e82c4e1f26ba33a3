import CharterApply
import CharterModel
import CharterPlan
import CharterStore
import CharterTestSupport
import Foundation
import Testing

/// What the audit trail alone tells, on random workspaces that change from step to step, while
/// somebody else edits the store.
struct TrailProperties {
  @Test(arguments: 500..<530 as Range<UInt64>)
  func `every earlier state comes back byte for byte`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    let file = bench.folder.appending(path: "store/state.json")
    var states: [[UInt8]] = []
    var checkpoints: [Checkpoint] = []
    for _ in 0..<5 {
      try bench.write(RandomWorkspace(using: &random).files(using: &random))
      let plan = try bench.plan()
      if !plan.isEmpty {
        try bench.apply(plan)
        states.append(Array(try Data(contentsOf: file)))
        checkpoints.append(try #require(try bench.store.checkpoint(try bench.store.read())))
      }
      if Bool.random(using: &random) {
        // A platform sets a status.
        var text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        text = text.replacingOccurrences(of: #"{"created":"#, with: #"{"about":"é","created":"#)
        try Data(text.utf8).write(to: file)
      }
    }
    let now = try bench.store.read()
    for (index, bytes) in states.enumerated() {
      #expect(try bench.store.replay(now, upTo: index + 1).file() == bytes)
      #expect(try bench.store.replay(now, upTo: index + 1).state().file == bytes)
    }
    let verification = try bench.store.verify(against: checkpoints)
    #expect(verification.problems.isEmpty)
    #expect(verification.confirmed == checkpoints)
  }

  @Test(arguments: 600..<630 as Range<UInt64>)
  func `going back leads to what was applied`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    var bodies: [[String: String]] = [[:]]
    for _ in 0..<4 {
      try bench.write(RandomWorkspace(using: &random).files(using: &random))
      let plan = try bench.plan()
      if !plan.isEmpty {
        try bench.apply(plan)
        bodies.append(try bench.storedBodies())
      }
    }
    for serial in bodies.indices.shuffled(using: &random) {
      let stored = try bench.store.read()
      let entries = try bench.store.entries(stored)
      let desired = PastState.desired(
        of: try bench.desired().workspace,
        uses: [],
        try bench.store.replay(stored, upTo: serial),
        try bench.store.replay(stored),
        PastState.renames(in: entries.dropFirst(serial))
      )
      let plan = Planner.plan(
        desired,
        stored,
        Planner.Options(
          folder: bench.folder.path,
          at: Instant(seconds: 1_780_000_000),
          rollback: serial,
          storedDigest: .known(ContentDigest.of(stored))
        )
      )
      try bench.apply(plan)
      #expect(try bench.storedBodies() == bodies[serial])
    }
  }

  @Test(arguments: 700..<706 as Range<UInt64>)
  func `an entry that is read is written as it was`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    for _ in 0..<3 {
      try bench.write(RandomWorkspace(using: &random).files(using: &random))
      try bench.apply(try bench.plan())
    }
    let state = try bench.store.read()
    let lines: [UInt8] = try bench.store.entries(state).flatMap { entry -> [UInt8] in
      entry.json + [0x0A]
    }
    #expect(try bench.store.trail(of: state) == lines)
  }
}
