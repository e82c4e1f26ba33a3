import Foundation
import Testing

/// `git` and `ssh-keygen` end early, flood, or cannot be found, and every call that starts, feeds and
/// reads them fails.
@Suite
struct ChildFaultTests {
  /// What stands first on `PATH` instead of a program.
  enum Fake: String, CaseIterable, Sendable {
    case endsEarly = "#!/bin/sh\nexit 3\n"
    case isKilled = "#!/bin/sh\nkill -KILL $$\n"
    case floodsOutput = "#!/bin/sh\nexec yes\n"
    case floodsErrors = "#!/bin/sh\nexec yes >&2\n"
    case isNoProgram = "\u{0}\u{1}\u{2}"
    case hasNoInterpreter = "#!/no/such/interpreter\n"
    case printsRubbish =
      "#!/bin/sh\nhead -c 5000 /dev/urandom; head -c 5000 /dev/urandom >&2; exit 1\n"
    case closesItsStreams = "#!/bin/sh\nexec <&- >&- 2>&-\nexit 1\n"
  }

  @Test(arguments: ["git", "ssh-keygen"], Fake.allCases)
  func `a program that charter starts goes wrong`(program: String, fake: Fake) async throws {
    let change = try await ApprovedChange.shared.value
    var tally = Tally()
    let other =
      program == "git" ? ApprovedChange.plan : ApprovedChange.approve("alice", key: "alice-key")
    for command in [ApprovedChange.apply, other] {
      let ground = try change.ground()
      defer { ground.remove() }
      let ended = try await ChildFaultTests.run(command, instead: program, fake, on: ground)
      tally.add(ended.end)
      tally.add(
        problems: try await change.problems(with: ended, on: ground, codes: [0, 1, 3, 5]),
        at: command[0]
      )
      if program == "ssh-keygen", ended.code == 0 {
        tally.add(problems: ["went well without a signature: \(ended.said)"], at: command[0])
      }
    }
    tally.report("\(program) that goes wrong: \(fake)")
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test
  func `programs that cannot be found are named`() async throws {
    let change = try await ApprovedChange.shared.value
    let ground = try change.ground()
    defer { ground.remove() }
    let ended = try await Programs.run(
      ["/usr/bin/env", "PATH=/no/such/folder", Programs.charter] + ApprovedChange.apply,
      in: ground.workspace
    )
    #expect(ended.code == 1 || ended.code == 5, "\(ended.said)")
    #expect(ended.errors.contains("is not installed"), "\(ended.said)")
    #expect(try ground.image()?.state == change.old.state)
  }

  @Test
  func `a parent that ignores the end of children changes nothing`() async throws {
    let change = try await ApprovedChange.shared.value
    let ground = try change.ground()
    defer { ground.remove() }
    let words = ApprovedChange.apply.joined(separator: " ")
    let ended = try await Programs.shell(
      "trap '' CHLD; \"$CHARTER\" \(words) <&-",
      in: ground.workspace
    )
    #expect(ended.code == 0, "\(ended.said)")
    #expect(try ground.image()?.state != change.old.state)
  }

  @Test(arguments: ["TERM", "HUP"])
  func `a signal that ends charter ends the program that asks a person`(
    signal: String
  ) async throws {
    let change = try await ApprovedChange.shared.value
    let ground = try change.ground()
    defer { ground.remove() }
    try ChildFaultTests.put(
      "#!/bin/sh\necho $$ >\"${0%/*}/asking\"\nexec sleep 60\n",
      insteadOf: "ssh-keygen",
      on: ground
    )
    let words = ApprovedChange.approve("alice", key: "alice-key").joined(separator: " ")
    let ended = try await Programs.shell(
      """
      rm -rf .charter/approvals
      timeout \(Ended.patience) env PATH="$PWD/../programs:$PATH" "$CHARTER" \(words) &
      charter=$!
      for attempt in $(seq 1000); do [ -s ../programs/asking ] && break; sleep 0.02; done
      asking=$(cat ../programs/asking)
      pkill -\(signal) -P $charter
      wait $charter
      echo "charter ended with $?"
      sleep 0.2
      # Whoever takes up orphans may not have waited for it yet.
      grep -qs 'State:.[^XZ]' /proc/$asking/status && echo "it still runs" || echo "it has ended"
      ls .charter/approvals 2>/dev/null || echo "nothing was signed"
      """,
      in: ground.workspace
    )
    #expect(ended.output.contains("it has ended\nnothing was signed"), "\(ended.said)")
    #expect(!ended.output.contains("charter ended with 0"), "\(ended.said)")
  }

  /// Runs a command with a file instead of a program.
  private static func run(
    _ command: [String],
    instead program: String,
    _ fake: Fake,
    on ground: Ground
  ) async throws -> Ended {
    let folder = try put(fake.rawValue, insteadOf: program, on: ground)
    return try await Programs.run(
      ["/usr/bin/env", "PATH=\(folder.path):/usr/bin:/bin", "timeout", "\(Ended.patience)"]
        + [Programs.charter] + command,
      in: ground.workspace
    )
  }

  /// Writes what is to stand first on `PATH`; returns its folder.
  @discardableResult
  private static func put(
    _ text: String,
    insteadOf program: String,
    on ground: Ground
  ) throws -> URL {
    let folder = ground.base.appending(path: "programs")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: program)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return folder
  }
}
