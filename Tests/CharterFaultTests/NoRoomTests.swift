import Foundation
import Testing

/// No room on the disk, no inodes, a limit on files or descriptors, or a folder that cannot be
/// written: the store is then byte for byte as it was, and the apply says that it failed.
@Suite
struct NoRoomTests {
  static let page = 4096

  /// The scenarios, by name: a later apply, and the first one.
  enum Which: String, CaseIterable, Sendable {
    case second
    case first

    var scenario: Scenario {
      get async throws {
        switch self {
        case .second: try await Scenario.second.value
        case .first: try await Scenario.first.value
        }
      }
    }
  }

  @Test(arguments: Which.allCases)
  func `a disk that is full after so many bytes`(which: Which) async throws {
    let scenario = try await which.scenario
    try await rising("a disk that is full after so many pages", scenario, atLeast: 4) { room in
      let ground = try scenario.ground()
      defer { ground.remove() }
      let step = Form.of(short: NoRoomTests.page, full: NoRoomTests.page / 8)
      let run = try await Injection(fault: "full:\(room * step)", calls: .of(ground))
        .run(Command.apply, on: ground)
      return (try NoRoomTests.refusal(scenario, ground, run.ended), run.report.fired == 0)
    }
  }

  @Test(arguments: Which.allCases)
  func `a file that cannot be made`(which: Which) async throws {
    let scenario = try await which.scenario
    try await rising("no inode for the file with the number", scenario, atLeast: 1) { made in
      let ground = try scenario.ground()
      defer { ground.remove() }
      var calls = Injection.Calls.of(ground)
      calls.onlyCreating = true
      let run = try await Injection(
        fault: "ENOSPC",
        number: made + 1,
        isLasting: true,
        calls: calls
      )
      .run(Command.apply, on: ground)
      return (try NoRoomTests.refusal(scenario, ground, run.ended), run.report.fired == 0)
    }
  }

  @Test(arguments: Which.allCases)
  func `a limit on the size of files`(which: Which) async throws {
    let scenario = try await which.scenario
    try await rising("files of so many pages at most", scenario, atLeast: 2) { pages in
      try await NoRoomTests.limited("--fsize=\(pages * NoRoomTests.page)", scenario)
    }
  }

  @Test(arguments: Which.allCases)
  func `a limit on descriptors`(which: Which) async throws {
    let scenario = try await which.scenario
    try await rising("so many descriptors at most", scenario, atLeast: 5) { count in
      try await NoRoomTests.limited("--nofile=\(count)", scenario)
    }
  }

  @Test(arguments: Which.allCases)
  func `a folder that cannot be written`(which: Which) async throws {
    let scenario = try await which.scenario
    let ground = try scenario.ground()
    defer { ground.remove() }
    let folder = which == .first ? ground.workspace : ground.store
    // For root no folder is read-only: charter is then run by somebody else.
    let isRoot = getuid() == 0
    let other = isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let ended = try await Programs.shell(
      """
      \(isRoot ? "chown -R 65534:65534 \"\(ground.base.path)\"" : "true") || exit 99
      chmod 0555 "\(folder.path)" || exit 99
      \(other)"$CHARTER" \(Command.apply.joined(separator: " ")); status=$?
      chmod 0755 "\(folder.path)"; exit $status
      """,
      in: ground.workspace
    )
    let problems = try NoRoomTests.refusal(scenario, ground, ended)
    print("a folder that cannot be written, \(which): \(ended.end), \(problems.count) problems")
    #expect(ended.errors.contains("Permission denied"), "\(ended.said)")
    #expect(problems.isEmpty, "\(problems)")
    #expect(try await scenario.recovery(of: try ground.image()).isEmpty)
  }

  @Test(.enabled(if: Mounts.arePossible, "\(Mounts.why)"), arguments: Which.allCases)
  func `a file system without room for so many pages`(which: Which) async throws {
    let scenario = try await which.scenario
    try await Mounts.with(["-t", "tmpfs", "-o", "size=4m", "none"]) { folder in
      let title = "a full file system but for so many pages"
      try await rising(title, scenario, atLeast: 4) { pages in
        let ground = try scenario.ground(in: folder)
        defer { ground.remove() }
        let full = try await Programs.shell(
          """
          head -c 16m /dev/zero >../../filler 2>/dev/null
          truncate -s -\(pages * NoRoomTests.page) ../../filler
          "$CHARTER" \(Command.apply.joined(separator: " ")); status=$?
          rm ../../filler; exit $status
          """,
          in: ground.workspace
        )
        return (try NoRoomTests.refusal(scenario, ground, full), full.code == 0)
      }
    }
  }

  @Test(.enabled(if: Mounts.arePossible, "\(Mounts.why)"), arguments: Which.allCases)
  func `a file system with so many inodes left`(which: Which) async throws {
    let scenario = try await which.scenario
    try await Mounts.with(["-t", "tmpfs", "-o", "size=4m,nr_inodes=64", "none"]) { folder in
      try await rising("a file system with so many inodes left", scenario, atLeast: 1) { count in
        let ground = try scenario.ground(in: folder)
        defer { ground.remove() }
        let full = try await Programs.shell(
          """
          mkdir ../../filler; i=0
          while ( : >../../filler/$i ) 2>/dev/null; do i=$((i + 1)); done
          j=0; while [ $j -lt \(count) ]; do rm ../../filler/$j; j=$((j + 1)); done
          "$CHARTER" \(Command.apply.joined(separator: " ")); status=$?
          rm -r ../../filler; exit $status
          """,
          in: ground.workspace
        )
        return (try NoRoomTests.refusal(scenario, ground, full), full.code == 0)
      }
    }
  }

  @Test(.enabled(if: Mounts.arePossible, "\(Mounts.why)"))
  func `a file system that is mounted read-only`() async throws {
    let scenario = try await Scenario.second.value
    try await Mounts.with(["-t", "tmpfs", "-o", "size=4m", "none"]) { folder in
      let ground = try scenario.ground(in: folder)
      let ended = try await Programs.shell(
        """
        mount -o remount,ro "\(folder.path)" || exit 99
        "$CHARTER" \(Command.apply.joined(separator: " ")); status=$?
        mount -o remount,rw "\(folder.path)"; exit $status
        """,
        in: ground.workspace
      )
      let problems = try NoRoomTests.refusal(scenario, ground, ended)
      print("a read-only file system: \(ended.end), \(problems.count) problems")
      #expect(ended.errors.contains("Read-only file system"), "\(ended.said)")
      #expect(problems.isEmpty, "\(problems)")
    }
  }

  // MARK: How they are tried

  /// Gives more and more of something, until it is enough for the apply: with less it fails.
  private func rising(
    _ title: String,
    _ scenario: Scenario,
    atLeast least: Int,
    _ attempt: (Int) async throws -> (problems: [String], isEnough: Bool)
  ) async throws {
    var tally = Tally()
    for amount in 0...400 {
      let (problems, isEnough) = try await attempt(amount)
      if isEnough {
        tally.add("were needed", amount)
        break
      }
      tally.add("refused")
      tally.add(problems: problems, at: "with \(amount)")
    }
    tally.report("\(title), \(scenario.old == nil ? "first" : "later") apply")
    #expect(tally["refused"] >= least && tally["were needed"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  /// Runs an apply under a limit of the kernel.
  private static func limited(
    _ limit: String,
    _ scenario: Scenario
  ) async throws -> (problems: [String], isEnough: Bool) {
    let ground = try scenario.ground()
    defer { ground.remove() }
    let ended = try await Programs.run(
      ["/usr/bin/env", "prlimit", limit, Programs.charter] + Command.apply,
      in: ground.workspace
    )
    var problems = try refusal(scenario, ground, ended)
    if ended.code != 0 {
      problems += try await scenario.recovery(of: try ground.image())
    }
    return (problems, ended.code == 0)
  }

  /// What is wrong with how an apply was refused that had to be.
  static func refusal(
    _ scenario: Scenario,
    _ ground: Ground,
    _ ended: Ended
  ) throws -> [String] {
    let image = try ground.image()
    var problems = scenario.verdict(on: ended, leaving: image).problems
    if ended.code == 0 {
      problems += ["it was not refused: \(ended.said)"]
    } else if let old = scenario.old {
      // The entry of the apply that failed may stand behind the end that the state names.
      if image?.state != old.state || image?.trail.starts(with: old.trail) != true {
        problems += ["the store is not byte for byte the old one: \(ended.said)"]
      }
      problems += (image?.temporaries ?? []).map { "\($0) is left: \(ended.said)" }
    }
    return problems
  }
}
