import Foundation
import Testing

/// The kernel refuses memory, threads, pipes and waiting, at every place of an apply in turn.
@Suite
struct RefusalTests {
  /// Calls that are refused, with the error that they give.
  enum Refusal: String, CaseIterable, Sendable {
    case memory = "ENOMEM mmap,brk,mremap"
    case threads = "EAGAIN clone,clone3,vfork,fork"
    case closing = "EIO close"
    case closingInterrupted = "EINTR close"
    case pipes = "EMFILE pipe2"
    case memoryFiles = "ENOMEM memfd_create"
    case waitingForOutput = "ENOMEM poll,ppoll"
    case waitingInterrupted = "EINTR poll,ppoll,wait4"
    case waitingForEnds = "ECHILD wait4,waitid"

    var fault: String { String(rawValue.split(separator: " ")[0]) }
    var calls: [String] { rawValue.split(separator: " ")[1].split(separator: ",").map(String.init) }

    /// Whether an apply can go on if this is refused once: it may also be refused for good.
    var isLasting: Bool { self != .waitingInterrupted && self != .waitingForEnds }
  }

  @Test(arguments: Refusal.allCases)
  func `a call that is refused is an error, or does not matter`(refusal: Refusal) async throws {
    let change = try await ApprovedChange.shared.value
    let plain = try await RefusalTests.attempt(change, refusal, 1_000_000, isLasting: false)
    let count = plain.calls
    #expect(plain.tally.isClean && count > 0, "\(plain.tally.summary)")
    // In the shorter form a spread of them, and always the first and the last.
    let most = Form.of(short: 5, full: 2_000)
    let numbers = Set(stride(from: 1, through: count, by: max(1, count / most)))
      .union([max(1, count)]).sorted()
    let attempts =
      numbers.map { ($0, false) } + (refusal.isLasting ? numbers.map { ($0, true) } : [])
    let parts = try await each(attempts) { number, isLasting in
      try await RefusalTests.attempt(change, refusal, number, isLasting: isLasting).tally
    }
    let tally = parts.reduce(into: Tally()) { $0.add($1) }
    tally.report("refused at each place of an apply, \(refusal)")
    #expect(tally["fired"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  private static func attempt(
    _ change: ApprovedChange,
    _ refusal: Refusal,
    _ number: Int,
    isLasting: Bool
  ) async throws -> (tally: Tally, calls: Int) {
    let ground = try change.ground()
    defer { ground.remove() }
    var calls = Injection.Calls()
    calls.names = refusal.calls
    // Before the workspace is looked at, libraries are loaded, which is not charter's work.
    calls.from = ground.workspace.appending(path: "charter.yaml").path
    let run = try await Injection(
      fault: refusal.fault,
      number: number,
      isLasting: isLasting,
      calls: calls
    ).run(ApprovedChange.apply, on: ground)
    var tally = Tally()
    if run.report.fired > 0 {
      tally.add("fired", run.ended.end)
      tally.add("left \(try ground.image()?.state == change.old.state ? "old" : "new")")
    }
    tally.add(
      problems: try await change.problems(with: run.ended, on: ground, codes: [0, 1, 5, 7]),
      at: "\(run.report.first)\(isLasting ? " and all after it" : "")"
    )
    return (tally, run.report.calls)
  }
}
