import Foundation
import Testing

/// Little memory, one thread, few descriptors, a small stack, no room in files: every command does
/// its work, or ends with an error that says what is missing.
@Suite
struct ScarceTests {
  /// What a command is run under.
  struct Limit: Sendable, CustomStringConvertible {
    /// The words before the command.
    var words: [String]
    /// Whether the command has to do its work all the same.
    var isEnough = false

    var description: String { words.joined(separator: " ") }

    static func prlimit(_ option: String, isEnough: Bool = false) -> Limit {
      Limit(words: ["prlimit", option], isEnough: isEnough)
    }
  }

  static let megabyte = 1_000_000

  /// The limits, from what is enough to what is not.
  static let memory: [Limit] =
    [2_000, 512].map { .prlimit("--as=\($0 * megabyte)", isEnough: true) }
    + Form.of(short: [60, 43], full: Array(stride(from: 20, through: 300, by: 4)))
    .map { .prlimit("--as=\($0 * megabyte)") }

  static let stacks: [Limit] = Form.of(
    short: [64, 1_024],
    full: [64, 128, 256, 512, 1_024]
  ).map { .prlimit("--stack=\($0 * 1_024)", isEnough: true) }

  static let descriptors: [Limit] = Form.of(short: [4, 8, 16], full: Array(3...32))
    .map { .prlimit("--nofile=\($0)", isEnough: $0 >= 16) }

  static let files: [Limit] = Form.of(short: [0, 100], full: [0, 1, 100, 512, 4_096, 65_536])
    .map { .prlimit("--fsize=\($0)") }

  /// For root, who starts threads without a limit, somebody else runs charter.
  static let threads: [Limit] = [
    Limit(
      words: (getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [])
        + ["prlimit", "--nproc=1"]
    )
  ]

  /// The commands, with the exit codes that they have without a limit.
  static let commands: [(words: [String], code: Int32)] = [
    (["init", "made"], 0), (["validate"], 0), (ApprovedChange.plan, 0), (ApprovedChange.apply, 0),
    (["drift"], 0), (["verify"], 0), (["diff", "HEAD"], 0), (["show"], 0), (["history"], 0),
    (["access", "list"], 0), (["approvals", "plan.json"], 0),
    (ApprovedChange.approve("alice", key: "alice-key"), 0),
    (ApprovedChange.approve("bob", key: "wrong-key"), 5),
  ]

  @Test
  func `little memory`() async throws { try await under(ScarceTests.memory, "memory") }

  @Test
  func `a small stack`() async throws { try await under(ScarceTests.stacks, "stack") }

  @Test
  func `few descriptors`() async throws { try await under(ScarceTests.descriptors, "descriptors") }

  @Test
  func `no room in files`() async throws { try await under(ScarceTests.files, "file size") }

  @Test
  func `no further thread and no further process`() async throws {
    try await under(ScarceTests.threads, "threads")
  }

  /// Runs every command under every limit.
  private func under(_ limits: [Limit], _ title: String) async throws {
    let change = try await ApprovedChange.shared.value
    let attempts = limits.flatMap { limit in ScarceTests.commands.map { (limit, $0) } }
    let parts = try await each(attempts) { limit, command in
      try await ScarceTests.attempt(change, limit, command.words, command.code)
    }
    let tally = parts.reduce(into: Tally()) { $0.add($1) }
    tally.report("commands under limits of \(title)")
    #expect(tally["did its work"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  private static func attempt(
    _ change: ApprovedChange,
    _ limit: Limit,
    _ command: [String],
    _ code: Int32
  ) async throws -> Tally {
    let ground = try change.ground()
    defer { ground.remove() }
    if limit.words.contains("setpriv") {
      let chown = try await Programs.run(
        ["/usr/bin/env", "chown", "-R", "65534:65534", ground.base.path],
        in: ground.workspace
      )
      guard chown.code == 0 else {
        throw Failure(chown.said)
      }
    }
    let ended = try await Programs.run(
      ["/usr/bin/env", "timeout", "\(Ended.patience)"] + limit.words + [Programs.charter] + command,
      in: ground.workspace
    )
    var tally = Tally()
    let place = "\(limit): \(command[0])"
    // The system's loader has not even come to start charter.
    if ended.code == 127, ended.errors.contains("error while loading shared libraries") {
      tally.add("could not be loaded")
      return tally
    }
    tally.add(ended.code == code ? "did its work" : "ended with an error")
    let codes: Set<Int32> = limit.isEnough ? [code] : [code, 1, 5, 7]
    tally.add(
      problems: try await change.problems(with: ended, on: ground, codes: codes),
      at: place
    )
    if ended.code == code, code == 0, command == ApprovedChange.apply,
      try ground.image()?.state == change.old.state
    {
      tally.add(problems: ["nothing was applied: \(ended.said)"], at: place)
    }
    return tally
  }
}
