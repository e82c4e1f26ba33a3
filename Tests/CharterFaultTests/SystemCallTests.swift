import Foundation
import Testing

/// Every system call of an apply goes wrong once in every way that it can.
@Suite
struct SystemCallTests {
  /// The kinds of faults, with the calls that they can happen to.
  enum Kind: String, CaseIterable, Sendable {
    case kill
    case inputOutput = "EIO"
    case noSpace = "ENOSPC"
    case interrupted = "EINTR"
    case short

    /// The kinds that are tried of what the full form tries all of.
    static func some(_ kinds: Kind...) -> [Kind] {
      Form.of(short: kinds, full: allCases)
    }

    /// Those of an apply on a store: in the shorter form, the ones that have to do with the
    /// store and with what is shown, and for one kind with the manifests too.
    func calls(on ground: Ground) -> Injection.Calls {
      var calls: Injection.Calls
      switch self {
      case .kill:
        // From where the store is locked on, whatever they are about; or that makes it.
        calls =
          Form.isFull ? .init() : ground.isThere ? .init(from: ground.store.path) : .of(ground)
      default:
        let folder = self == .inputOutput ? ground.workspace : ground.store
        calls =
          Form.isFull
          ? .init(onlyFiles: true) : .init(within: [folder.path], withStreams: true)
      }
      if self == .short {
        calls.names = ["read", "pread64", "write", "pwrite64"]
      }
      return calls
    }
  }

  @Test(arguments: Kind.allCases)
  func `a fault at any call leaves the old or the new state`(kind: Kind) async throws {
    let tally = try await sweep(try await Scenario.second.value, kind)
    tally.report("faults at each call of an apply, \(kind.rawValue)")
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test(arguments: Kind.some(.kill, .noSpace, .short))
  func `a fault at any call of a first apply leaves no state or the new one`(
    kind: Kind
  ) async throws {
    let tally = try await sweep(try await Scenario.first.value, kind)
    tally.report("faults at each call of a first apply, \(kind.rawValue)")
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test(arguments: Form.of(short: [Kind.noSpace], full: [.inputOutput, .noSpace]))
  func `a disk that fails from some call on leaves the old or the new state`(
    kind: Kind
  ) async throws {
    let tally = try await sweep(try await Scenario.second.value, kind, isLasting: true)
    tally.report("faults from each call of an apply on, \(kind.rawValue)")
    #expect(tally.isClean, "\(tally.summary)")
  }

  /// Injects a fault of one kind at each call in turn.
  private func sweep(
    _ scenario: Scenario,
    _ kind: Kind,
    isLasting: Bool = false
  ) async throws -> Tally {
    let count = try await leastCalls(of: scenario, kind)
    #expect(count > 0)
    let parts = try await each(Array(1...count)) { number in
      try await attempt(scenario, kind, number, isLasting)
    }
    return parts.reduce(into: Tally()) { $0.add($1) }
  }

  /// How many calls an apply makes at least: threads that read manifests side by side do not
  /// always make equally many.
  private func leastCalls(of scenario: Scenario, _ kind: Kind) async throws -> Int {
    var counts: [Int] = []
    for _ in 1...3 {
      let ground = try scenario.ground()
      defer { ground.remove() }
      let run = try await Injection(calls: kind.calls(on: ground)).run(Command.apply, on: ground)
      #expect(scenario.outcome(of: try ground.image()) == .new, "\(run.ended.said)")
      counts.append(run.report.calls)
    }
    return counts.min() ?? 0
  }

  private func attempt(
    _ scenario: Scenario,
    _ kind: Kind,
    _ number: Int,
    _ isLasting: Bool
  ) async throws -> Tally {
    var tally = Tally()
    let ground = try scenario.ground()
    defer { ground.remove() }
    for _ in 1...5 {
      try ground.put(scenario.old)
      let run = try await Injection(
        fault: kind.rawValue,
        number: number,
        isLasting: isLasting,
        calls: kind.calls(on: ground)
      ).run(Command.apply, on: ground)
      guard run.report.fired > 0 else {
        continue
      }
      let image = try ground.image()
      let verdict = scenario.verdict(on: run.ended, leaving: image)
      tally.add("fired", run.ended.end, "left \(verdict.outcome?.rawValue ?? "torn")")
      tally.add(problems: verdict.problems, at: run.report.first)
      tally.add(problems: try await scenario.recovery(of: image), at: run.report.first)
      return tally
    }
    tally.add(problems: ["did not fire"], at: "\(kind.rawValue) \(number)")
    return tally
  }
}

extension Ground {
  var isThere: Bool { FileManager.default.fileExists(atPath: store.path) }
}
