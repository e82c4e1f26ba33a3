import CharterTestSupport
import Foundation
import Testing

/// Many apply to one store at once, some are stopped for a while, and others read meanwhile.
///
/// Half of the appliers have a workspace of their own; the others share one by twos, and each of
/// the two wants another address for the same user.
@Suite
struct CrowdTests {
  static let appliers = Form.of(short: 8, full: 16)
  static let rounds = Form.of(short: 6, full: 200)

  @Test
  func `one winner a serial, no update lost, and readers see no mix`() async throws {
    let ground = try await prepare()
    defer { ground.remove() }
    let (wins, shown) = try await withThrowingTaskGroup(of: Told.self) { group in
      for applier in 0..<CrowdTests.appliers {
        group.addTask { try await self.apply(applier, ground) }
      }
      let isOver = ground.base.appending(path: "over")
      let readers = Task {
        try await self.read(ground, until: isOver)
      }
      var told = Told()
      for try await more in group {
        told.add(more)
      }
      try Data().write(to: isOver)
      return (told, try await readers.value)
    }
    let image = try ground.image() ?? StoreImage()
    let emails = try Trail.emails(ofState: image.state ?? [])
    let trail = try Trail(image.trail)
    var tally = wins.tally
    tally.add("serials", trail.entries.count)
    tally.add("reads", shown.count)
    tally.add(problems: trail.contradictions(to: emails), at: "the trail")
    tally.add(problems: losses(wins.wins, trail), at: "the appliers")
    tally.add(problems: mixes(shown, trail), at: "the readers")
    tally.report("\(CrowdTests.appliers) appliers × \(CrowdTests.rounds) rounds")
    #expect(wins.wins.count == CrowdTests.appliers * CrowdTests.rounds)
    #expect(tally["stopped and continued"] > 0)
    #expect(!shown.isEmpty)
    #expect(tally.isClean, "\(tally.summary)")
  }

  /// What an applier was told.
  private struct Told: Sendable {
    /// The serial that it was told, who it is, and the address that it wanted.
    var wins: [(serial: Int, applier: Int, email: String)] = []
    var tally = Tally()

    mutating func add(_ other: Told) {
      wins += other.wins
      tally.add(other.tally)
    }
  }

  private static func name(_ applier: Int) -> String {
    applier.isMultiple(of: 4) || applier % 4 == 1 ? "own\(applier)" : "pair\(applier / 2)"
  }

  private static func manifests(_ applier: Int, _ email: String) -> [String: String] {
    [
      "charter.yaml": """
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: \(name(applier))}
      spec: {store: ../workspace/store, uses: [faults]}

      """,
      "user.yaml": """
      apiVersion: charter/v1
      kind: User
      metadata: {name: \(name(applier)), organization: acme}
      spec: {email: \(email)}

      """,
    ]
  }

  private func prepare() async throws -> Ground {
    let ground = try Ground(Manifests.before)
    let apply = try await ground.charter(Command.apply)
    guard apply.code == 0 else {
      throw Failure(apply.said)
    }
    for applier in 0..<CrowdTests.appliers {
      try FileManager.default.createDirectory(
        at: ground.base.appending(path: "applier\(applier)"),
        withIntermediateDirectories: true
      )
    }
    return ground
  }

  /// Applies round after round; every fourth time it is stopped somewhere, and continued.
  private func apply(_ applier: Int, _ ground: Ground) async throws -> Told {
    var told = Told()
    var random = SeededGenerator(seed: UInt64(applier))
    let folder = ground.base.appending(path: "applier\(applier)")
    let command =
      "\"$CHARTER\" apply --auto-approve --quiet --lock-timeout 600 --actor applier\(applier) "
      + "--test-clock "
      + Command.time.joined(separator: " ")
    for round in 1...CrowdTests.rounds {
      let email = "applier\(applier)@round\(round).example"
      for (name, content) in CrowdTests.manifests(applier, email) {
        try Data(content.utf8).write(to: folder.appending(path: name))
      }
      let wait = String(format: "%.3f", Double.random(in: 0.005...0.06, using: &random))
      let line =
        (round + applier).isMultiple(of: 4)
        ? """
        \(command) & p=$!
        sleep \(wait)
        kill -STOP $p 2>/dev/null && echo "Stopped."
        sleep 0.05; kill -CONT $p 2>/dev/null; wait $p
        """
        : command
      var ended = try await Programs.shell(line, in: folder)
      // Others may have been quicker ten times: it says so (exit 3), and one tries again.
      while ended.code == 3 {
        told.tally.add("overtaken for good")
        ended = try await Programs.shell(command, in: folder)
      }
      if ended.output.contains("Stopped.") {
        told.tally.add("stopped and continued")
      }
      told.tally.add(ended.end)
      let serial = ended.output.firstMatch(of: /Serial (\d+)\./).flatMap { Int($0.1) }
      if ended.code == 0, let serial {
        told.wins.append((serial, applier, email))
      } else {
        told.tally.add(problems: ["\(ended.said)"], at: "applier \(applier), round \(round)")
      }
    }
    return told
  }

  /// Reads until all is over; returns what was shown.
  private func read(_ ground: Ground, until isOver: URL) async throws -> [String] {
    var shown: [String] = []
    while !FileManager.default.fileExists(atPath: isOver.path) {
      let ended = try await ground.charter(["show", "--format", "json", "."])
      guard ended.code == 0 else {
        throw Failure("a reader: \(ended.said)")
      }
      shown.append(ended.output)
      try await Task.sleep(for: .milliseconds(5))
    }
    return shown
  }

  /// Acknowledged applies that the trail does not have.
  private func losses(
    _ wins: [(serial: Int, applier: Int, email: String)],
    _ trail: Trail
  ) -> [String] {
    var problems: [String] = []
    if Set(wins.map(\.serial)).count != wins.count {
      problems.append("a serial was told to two")
    }
    for (serial, applier, email) in wins {
      let entry = trail.entries.first { $0.serial == serial }
      if entry?.actor != "applier\(applier)" || entry?.changes.first?.after != email {
        problems.append("serial \(serial) of applier \(applier), \(email), is not in the trail")
      }
    }
    return problems
  }

  /// Reads that show a state which no apply has left.
  private func mixes(_ shown: [String], _ trail: Trail) -> [String] {
    shown.compactMap { text in
      let serial = text.firstMatch(of: /"serial": *(\d+)/).flatMap { Int($0.1) } ?? -1
      let emails = try? Trail.emails(ofState: Array(text.utf8))
      return emails == trail.emails(after: serial) ? nil : "what was shown as serial \(serial)"
    }
  }
}
