import CharterTestSupport
import Foundation
import Testing

/// Somebody presses Ctrl-C, or something asks the apply to end, at every call of it.
@Suite
struct SignalTests {
  enum Signal: Int, CaseIterable, Sendable {
    case hangUp = 1
    case interrupt = 2
    case terminate = 15
  }

  @Test(arguments: Signal.allCases)
  func `a signal leaves the old state, or the apply is finished and says so`(
    signal: Signal
  ) async throws {
    let tally = try await SignalTests.sweep(signal).finish
    tally.report("signals at each call of an apply, \(signal)")
    #expect(tally["left old"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test
  func `who presses Ctrl-C is told when nothing was applied`() async throws {
    let tally = try await SignalTests.sweep(.interrupt).words
    tally.report("what is said after Ctrl-C")
    #expect(tally["told"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test
  func `who presses Ctrl-C at a random moment is told what became of the apply`() async throws {
    let scenario = try await Scenario.second.value
    let ground = try scenario.ground()
    defer { ground.remove() }
    var random = SeededGenerator(seed: 2)
    var tally = Tally()
    var limit = 20_000
    while tally["fired"] < Form.of(short: 60, full: 2000), tally["came too late"] < 20_000 {
      try ground.put(scenario.old)
      var injection = Injection.signal(Signal.interrupt.rawValue, at: 1, on: ground)
      injection.later = Int.random(in: 1...limit, using: &random)
      let run = try await injection.run(Command.apply, on: ground)
      let verdict = scenario.verdict(on: run.ended, leaving: try ground.image())
      tally.add(run.report.fired > 0 ? "fired" : "came too late")
      limit = max(limit * (run.report.fired > 0 ? 103 : 90) / 100, 100)
      tally.add("left \(verdict.outcome?.rawValue ?? "torn")")
      tally.add(problems: verdict.problems, at: "after \(injection.later) µs")
      let isNew = run.ended.output.contains("Apply complete")
      if (verdict.outcome == .new) != isNew || (!isNew && run.ended.errors.isEmpty) {
        tally.add(
          problems: ["left \(verdict.outcome as Any): \(run.ended.said)"],
          at: "what is said"
        )
      }
    }
    tally.report("Ctrl-C at random moments")
    #expect(tally["left old"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  /// What comes of a signal at each call: how the apply ends, and whether something is said where
  /// it leaves the old state.
  private struct Sweep: Sendable {
    var finish = Tally()
    var words = Tally()
  }

  /// The one that two tests look at.
  private static let interrupts = Task { try await attempts(.interrupt) }

  private static func sweep(_ signal: Signal) async throws -> Sweep {
    signal == .interrupt ? try await interrupts.value : try await attempts(signal)
  }

  /// Sends a signal before each call on the store; in the shorter form, some of the signals only
  /// before every third.
  private static func attempts(_ signal: Signal) async throws -> Sweep {
    let scenario = try await Scenario.second.value
    let ground = try scenario.ground()
    defer { ground.remove() }
    let plain = try await Injection.signal(signal.rawValue, at: 1_000_000, on: ground)
      .run(Command.apply, on: ground)
    let step = signal == .interrupt ? 1 : Form.of(short: 3, full: 1)
    let numbers = Array(stride(from: 1, through: max(plain.report.calls, 1), by: step))
    let parts = try await each(numbers) { try await attempt(scenario, signal, $0) }
    return parts.reduce(into: Sweep()) {
      $0.finish.add($1.finish)
      $0.words.add($1.words)
    }
  }

  private static func attempt(
    _ scenario: Scenario,
    _ signal: Signal,
    _ number: Int
  ) async throws -> Sweep {
    let ground = try scenario.ground()
    defer { ground.remove() }
    let run = try await Injection.signal(signal.rawValue, at: number, on: ground)
      .run(Command.apply, on: ground)
    let image = try ground.image()
    let verdict = scenario.verdict(on: run.ended, leaving: image)
    let place = "call \(run.report.first)"
    var sweep = Sweep()
    sweep.finish.add("fired", run.report.fired)
    sweep.finish.add(run.ended.end, "left \(verdict.outcome?.rawValue ?? "torn")")
    sweep.finish.add(problems: verdict.problems, at: place)
    sweep.finish.add(problems: try await scenario.recovery(of: image), at: place)
    if run.report.fired == 0 {
      sweep.finish.add(problems: ["did not fire"], at: "call \(number)")
    }
    if verdict.outcome == .new, run.ended.code != 0 || !run.ended.isAcknowledged {
      sweep.finish.add(problems: ["applied without saying so: \(run.ended.said)"], at: place)
    }
    if verdict.outcome == .old, run.ended.errors.isEmpty {
      sweep.words.add(problems: ["ended without a word: \(run.ended.said)"], at: place)
    } else {
      sweep.words.add("told")
    }
    return sweep
  }
}
