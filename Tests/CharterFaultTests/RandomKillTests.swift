import CharterTestSupport
import Foundation
import Testing

/// Applies, one after the other on the same store, killed at random moments.
@Suite
struct RandomKillTests {
  /// How many applies are killed, on as many stores at once as there are rows.
  static let kills = Form.of(short: 300, full: 10_000)
  static let rows = 3

  @Test
  func `random kills lose no acknowledged apply and need no repair`() async throws {
    let parts = try await each(Array(0..<RandomKillTests.rows)) { row in
      let share = (RandomKillTests.kills + row) / RandomKillTests.rows
      return try await killing(share, seed: row)
    }
    let tally = parts.reduce(into: Tally()) { $0.add($1) }
    tally.report("random kills")
    #expect(tally["kills that hit"] == RandomKillTests.kills)
    #expect(tally["left new after a kill"] > 0 && tally["left old after a kill"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  /// The manifests of a generation: each has its mark in the addresses of three users.
  private static func manifests(_ generation: Int) -> [String: String] {
    Manifests.manifests(users: 1...24) { number in
      number <= 3 ? "user\(number)@generation\(generation).example" : "user\(number)@acme.example"
    }
  }

  /// Applies generation after generation to a store, until so many applies have been killed.
  private func killing(_ kills: Int, seed: Int) async throws -> Tally {
    var tally = Tally()
    var random = SeededGenerator(seed: UInt64(seed) + 1)
    let ground = try Ground(RandomKillTests.manifests(0))
    defer { ground.remove() }
    let first = try await ground.charter(Command.apply)
    #expect(first.code == 0, "\(first.said)")
    var limits = try await limits(on: ground)
    var serial = 1
    var generation = 0
    while tally["kills that hit"] < kills, generation < 10 * kills {
      generation += 1
      try ground.write(RandomKillTests.manifests(generation))
      let before = try ground.image()
      let part = Bool.random(using: &random) ? Part.whole : Part.commit
      let later = Int.random(in: 1...max(limits[part] ?? 0, 2), using: &random)
      let run = try await Injection(
        fault: "kill",
        number: 1,
        calls: .init(from: part == .whole ? nil : ground.store.path),
        later: later
      ).run(Command.apply, on: ground)
      // Most kills are to hit, however busy the machine is at the moment.
      limits[part] = (limits[part] ?? 0) * (run.report.fired > 0 ? 103 : 90) / 100
      let image = try ground.image()
      let place = "apply \(generation)"
      if run.report.fired > 0 {
        tally.add("kills that hit")
      } else {
        tally.add("applies that were faster")
        if run.ended.code != 0 {
          tally.add(problems: ["fails after a kill: \(run.ended.said)"], at: place)
        }
      }
      if RandomKillTests.holds(image, generation, serial: serial + 1) {
        serial += 1
        tally.add(run.report.fired > 0 ? "left new after a kill" : "left new otherwise")
      } else if image?.state == before?.state {
        tally.add(run.report.fired > 0 ? "left old after a kill" : "left old otherwise")
        if run.ended.isAcknowledged {
          tally.add(problems: ["an acknowledged apply is lost: \(run.ended.said)"], at: place)
        }
      } else {
        tally.add(problems: ["the state is neither the old nor the new one"], at: place)
        break
      }
    }
    tally.add(problems: try await ending(ground, serial: serial), at: "the last apply")
    return tally
  }

  /// After all the kills: the store works, and its trail has every apply once.
  private func ending(_ ground: Ground, serial: Int) async throws -> [String] {
    try ground.write(Manifests.after)
    var problems: [String] = []
    let apply = try await ground.charter(Command.apply)
    let plan = try await ground.charter(Command.plan)
    if apply.code != 0 || plan.code != 0 {
      problems.append("\(apply.said) \(plan.said)")
    }
    let image = try ground.image() ?? StoreImage()
    problems += image.temporaries.map { "\($0) is left" }
    let trail = try Trail(image.trail)
    if trail.entries.map(\.serial) != Array(1...(serial + 1)) {
      problems.append("the trail has other serials than 1 to \(serial + 1)")
    }
    return problems + trail.contradictions(to: try Trail.emails(ofState: image.state ?? []))
  }

  /// Half of the kills fall somewhere into the whole apply, half into the time around the commit.
  private enum Part {
    case whole
    case commit
  }

  /// The microseconds within which kills fall at first: how long an apply takes, and a part of it.
  private func limits(on ground: Ground) async throws -> [Part: Int] {
    let image = try ground.image()
    try ground.write(RandomKillTests.manifests(-1))
    let start = ContinuousClock.now
    _ = try await ground.charter(Command.apply)
    let microseconds = Int((ContinuousClock.now - start) / .microseconds(1))
    try ground.put(image)
    return [.whole: microseconds, .commit: microseconds / 8]
  }

  private static func holds(_ image: StoreImage?, _ generation: Int, serial: Int) -> Bool {
    let text = String(decoding: image?.state ?? [], as: UTF8.self)
    let marks = text.components(separatedBy: "@generation\(generation).example").count - 1
    return marks == 3 && text.contains("\"serial\":\(serial),") && text.hasSuffix("\n]}\n")
  }
}
