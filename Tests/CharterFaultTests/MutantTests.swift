import Testing

/// The suite itself is tried: an apply that lacks one of its protections is caught.
///
/// The call that is the protection is left out of a sound charter, and seems to have gone well.
@Suite
struct MutantTests {
  @Test
  func `a file that is not synced is caught`() async throws {
    for ending in [".tmp", "/audit.jsonl"] {
      let scenario = try await Scenario.second.value
      let tally = try await replay(scenario, ["fsync", "fdatasync"], ending)
      tally.report("without the sync of …\(ending)")
      #expect(tally["left out"] > 0)
      #expect(!tally.isClean)
    }
  }

  @Test
  func `a folder that is not synced is caught`() async throws {
    let tally = try await replay(try await Scenario.second.value, ["fsync", "fdatasync"], "/store")
    tally.report("without the sync of the folder")
    #expect(tally["left out"] > 0)
    #expect(tally.problems.contains { $0.contains("an acknowledged apply is lost") })
  }

  @Test
  func `a rename that is not made is caught`() async throws {
    let scenario = try await Scenario.second.value
    let ground = try scenario.ground()
    defer { ground.remove() }
    let run = try await Injection(
      fault: "skip",
      calls: .init(names: ["rename", "renameat", "renameat2"])
    ).run(Command.apply, on: ground)
    let verdict = scenario.verdict(on: run.ended, leaving: try ground.image())
    print("without the rename: \(run.report.fired) left out, \(verdict.problems.count) problems")
    #expect(run.report.fired > 0)
    #expect(!verdict.problems.isEmpty)
  }

  @Test
  func `a lock that is not taken is caught`() async throws {
    let tally = try await Contest(.workspace, ignoringLock: true)
      .tally(every: Form.of(short: 5, full: 1))
    tally.report("without the lock")
    #expect(tally["the other was let in"] == tally["fired"])
    #expect(!tally.isClean)
  }

  private func replay(
    _ scenario: Scenario,
    _ names: [String],
    _ ending: String
  ) async throws -> Tally {
    try await PowerCut.tally(of: scenario) { calls in
      calls.filter { names.contains($0.name) && $0.path.hasSuffix(ending) }.map(\.number)
    }
  }
}
