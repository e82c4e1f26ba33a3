import Foundation
import Testing

/// Somebody else comes at every moment of an apply.
///
/// Two have a copy of the same workspace, and each wants another address for the same users. The
/// first one's apply stands still before a call, the other one applies as a whole, and the first
/// goes on.
@Suite
struct ContestTests {
  /// What the first one applies.
  enum Target: String, CaseIterable, Sendable {
    case workspace
    case savedPlan
  }

  @Test(arguments: Target.allCases)
  func `another apply at any moment: each that wins has a serial, and nothing is lost`(
    target: Target
  ) async throws {
    let contest = try await Contest(target)
    let tally = try await contest.tally(
      every: target == .savedPlan ? Form.of(short: 2, full: 1) : 1
    )
    tally.report("another apply at each call of an apply of a \(target.rawValue)")
    #expect(tally["the other was let in"] > 0 && tally["the other was locked out"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }

  @Test
  func `a reader at any moment sees the old or the new state, whole`() async throws {
    let scenario = try await Scenario.second.value
    let ground = try scenario.ground()
    defer { ground.remove() }
    let wanted = try [scenario.old, scenario.new].compactMap(\.self).map {
      try Trail.emails(ofState: $0.state ?? [])
    }
    let run = try await Injection(
      fault: #"""
        hook:cd "\#(ground.workspace.path)" || exit
        "$CHARTER" show --format json . >"$FAULTS_NUMBER.shown" || echo show >>failed
        "$CHARTER" drift . >>drifts || echo drift >>failed
        """#,
      calls: .of(ground)
    ).run(Command.apply, on: ground)
    #expect(run.ended.code == 0, "\(run.ended.said)")
    var tally = Tally()
    tally.add("fired", run.report.fired)
    for number in 1...max(run.report.fired, 1) {
      let shown = try Data(contentsOf: ground.workspace.appending(path: "\(number).shown"))
      let emails = try Trail.emails(ofState: Array(shown))
      switch wanted.firstIndex(of: emails) {
      case 0: tally.add("saw old")
      case 1: tally.add("saw new")
      default: tally.add(problems: ["saw neither"], at: "call \(number)")
      }
    }
    let failed = try? String(
      contentsOf: ground.workspace.appending(path: "failed"),
      encoding: .utf8
    )
    tally.add(problems: failed.map { ["a reader failed: \($0)"] } ?? [], at: "show and drift")
    tally.report("readers at each call of an apply")
    #expect(tally["saw old"] > 0 && tally["saw new"] > 0)
    #expect(tally.isClean, "\(tally.summary)")
  }
}

/// Two applies of which one comes in between the calls of the other.
struct Contest: Sendable {
  private let target: ContestTests.Target
  private let start: StoreImage
  /// Whether the other one goes without the lock, so that what it is for is missed.
  private let ignoresLock: Bool

  private static let before = manifests("before")
  private static let first = manifests("first")
  private static let other = manifests("other")

  private static func manifests(_ mark: String) -> [String: String] {
    Manifests.manifests(users: 1...4) { "user\($0)@\(mark).example" }
  }

  init(_ target: ContestTests.Target, ignoringLock: Bool = false) async throws {
    let ground = try Ground(Contest.before)
    defer { ground.remove() }
    let apply = try await ground.charter(Command.apply)
    guard apply.code == 0, let image = try ground.image() else {
      throw Failure(apply.said)
    }
    start = image
    self.target = target
    ignoresLock = ignoringLock
  }

  /// Lets the other one come before each call in turn, or before every so many of them.
  func tally(every step: Int = 1) async throws -> Tally {
    let ground = try prepare()
    defer { ground.remove() }
    let plain = try await injection("true", 0, ground).run(try await words(ground), on: ground)
    let numbers = Array(stride(from: 1, through: max(plain.report.calls, 1), by: step))
    let parts = try await each(numbers) { try await attempt($0) }
    return parts.reduce(into: Tally()) { $0.add($1) }
  }

  /// The two workspaces with their store, as they are before.
  private func prepare() throws -> Ground {
    let ground = try Ground(Contest.first, start)
    let other = ground.base.appending(path: "other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    var manifests = Contest.other
    manifests["charter.yaml", default: ""] += "spec: {store: ../workspace/store}\n"
    for (name, content) in manifests {
      try Data(content.utf8).write(to: other.appending(path: name))
    }
    return ground
  }

  private func words(_ ground: Ground) async throws -> [String] {
    let apply = ["apply", "--auto-approve", "--actor", "first", "--test-clock"] + Command.time
    guard target == .savedPlan else {
      return apply
    }
    let plan = try await ground.charter(
      ["plan", "--out", "plan.json", "--actor", "first"] + Command.time
    )
    guard plan.code == 0 else {
      throw Failure(plan.said)
    }
    return apply + ["plan.json"]
  }

  private func injection(_ command: String, _ number: Int, _ ground: Ground) -> Injection {
    Injection(fault: "hook:\(command)", number: number, calls: .of(ground))
  }

  private func attempt(_ number: Int) async throws -> Tally {
    let ground = try prepare()
    defer { ground.remove() }
    let time = Command.time.joined(separator: " ")
    let unlocked = "\"\(Programs.faults)\" --call fcntl --ending /LOCK --fault skip -- "
    let hook = """
      cd "\(ground.base.path)/other" || exit
      \(ignoresLock ? unlocked : "")"$CHARTER" apply --auto-approve --quiet --actor other --test-clock \(time) >output 2>&1; echo $? >code
      """
    let run = try await injection(hook, number, ground).run(try await words(ground), on: ground)
    func told(_ name: String) -> String {
      let file = ground.base.appending(path: "other/\(name)")
      return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }
    let other = Ended(
      output: told("output"),
      errors: "",
      code: Int32(told("code").trimmingCharacters(in: .whitespacesAndNewlines))
    )
    var tally = Tally()
    tally.add("fired", run.report.fired)
    let said = "first: \(run.ended.said), other: \(other.said)"
    let problems = Contest.problems(first: run.ended, other: other, in: try ground.image())
    tally.add(problems: problems.map { "\($0) (\(said))" }, at: run.report.first)
    if run.report.fired == 0 {
      tally.add(problems: ["did not fire"], at: "call \(number)")
    }
    tally.add(other.code == 0 ? "the other was let in" : "the other was locked out")
    tally.add("the first ended with \(run.ended.end)")
    return tally
  }

  /// What is wrong with how two applies ended, and what they left.
  static func problems(first: Ended, other: Ended, in image: StoreImage?) -> [String] {
    guard let image, let trail = try? Trail(image.trail),
      let emails = try? Trail.emails(ofState: image.state ?? [])
    else {
      return ["the store cannot be read"]
    }
    var problems = trail.contradictions(to: emails)
    for (name, ended) in [("first", first), ("other", other)] {
      let serials = trail.entries.filter { $0.actor == name }.map(\.serial)
      switch ended.code {
      case 0 where serials.count != 1:
        problems.append("the \(name) has applied, and the trail has it \(serials.count) times")
      case 0:
        if !ended.output.contains("Serial \(serials[0]).") {
          problems.append("the \(name) was told another serial than \(serials[0])")
        }
      case 3, 4:
        problems += serials.map { "the \(name) was refused, and has the serial \($0)" }
      default:
        problems.append("the \(name) ended otherwise")
      }
    }
    return problems
  }
}
