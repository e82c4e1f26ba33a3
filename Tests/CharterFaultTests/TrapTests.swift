import Foundation
import Testing

/// The net under traps: whatever ends charter by itself, the exit code and the last line say what
/// became of the apply.
@Suite
struct TrapTests {
  /// The signals with which Swift and the C library end a program.
  enum Trap: Int, CaseIterable, Sendable {
    case illegal = 4
    case abort = 6
    case segmentation = 11
  }

  /// Why a program ends in the probe, and what is said of it.
  enum Cause: String, CaseIterable, Sendable {
    case stack, thread, memory, abort

    var words: String {
      switch self {
      case .stack, .thread: "the stack is too small"
      case .memory: "out of memory"
      case .abort: "internal error (SIGABRT)"
      }
    }
  }

  /// The phases of an apply, with the exit code and the words of each.
  static let phases: [(number: Int, code: Int32, words: String)] = [
    (0, 1, "nothing was applied"),
    (1, 7, "the apply may have been written: run 'charter verify'"),
    (2, 0, "the apply is complete, and only its output is cut short"),
  ]

  @Test(arguments: Cause.allCases)
  func `a trap says its cause and what became of the apply`(cause: Cause) async throws {
    for phase in TrapTests.phases {
      let ended = try await Programs.run(
        ["/usr/bin/env", "timeout", "60", "prlimit", "--as=400000000", Programs.probe]
          + ["\(phase.number)", cause.rawValue],
        in: FileManager.default.temporaryDirectory
      )
      #expect(ended.code == phase.code, "\(ended.said)")
      #expect(ended.errors.contains(cause.words), "\(ended.said)")
      #expect(ended.errors.contains(phase.words), "\(ended.said)")
      #expect(ended.errors.filter(\.isNewline).count == 1, "\(ended.errors)")
    }
  }

  @Test(arguments: Trap.allCases)
  func `a trap at any call of an apply ends with an exit code that is true`(
    trap: Trap
  ) async throws {
    let scenario = try await Scenario.second.value
    let ground = try scenario.ground()
    defer { ground.remove() }
    let plain = try await Injection.signal(trap.rawValue, at: 1_000_000, on: ground)
      .run(Command.apply, on: ground)
    let step = Form.of(short: trap == .segmentation ? 2 : 7, full: 1)
    let numbers = Array(stride(from: 1, through: max(plain.report.calls, 1), by: step))
    let parts = try await each(numbers) { try await TrapTests.attempt(scenario, trap, $0) }
    let tally = parts.reduce(into: Tally()) { $0.add($1) }
    tally.report("traps at each call of an apply, \(trap)")
    #expect(tally["exit 1 left old"] > 0 && tally["exit 0 left new"] > 0, "\(tally.summary)")
    #expect(tally.isClean, "\(tally.summary)")
  }

  private static func attempt(
    _ scenario: Scenario,
    _ trap: Trap,
    _ number: Int
  ) async throws -> Tally {
    let ground = try scenario.ground()
    defer { ground.remove() }
    let run = try await Injection.signal(trap.rawValue, at: number, on: ground)
      .run(Command.apply, on: ground)
    let image = try ground.image()
    let verdict = scenario.verdict(on: run.ended, leaving: image)
    let place = "call \(run.report.first)"
    var tally = Tally()
    tally.add("fired", run.report.fired)
    tally.add("\(run.ended.end) left \(verdict.outcome?.rawValue ?? "torn")")
    tally.add(problems: verdict.problems, at: place)
    tally.add(problems: try await scenario.recovery(of: image), at: place)
    if ![0, 1, 7].contains(run.ended.code) {
      tally.add(problems: ["ended otherwise: \(run.ended.said)"], at: place)
    }
    if run.report.fired > 0, !run.ended.errors.contains("internal error") {
      tally.add(problems: ["ended without its cause: \(run.ended.said)"], at: place)
    }
    return tally
  }
}
