import CharterJSON
import CharterModel
import CharterPlan
import CharterTestSupport
import Foundation
import Testing

/// Saved plans that somebody has edited, with the digest of what they say then: either what was reviewed
/// is applied, or nothing.
///
/// The workspace has what an edited plan might try to get round: a policy, an AccessTest, drift that is
/// adopted, a rename, a deletion, guard settings, a ticket and overrides.
struct PlanMutationTests {
  private static let base = """
    apiVersion: charter/v1
    kind: Service
    metadata: {name: compute}
    spec:
      permissions:
        - {name: compute_read, description: Looks, level: tenant}
        - {name: iam_write, description: Gives, level: tenant, administers: true}
    ---
    apiVersion: charter/v1
    kind: ProfileList
    items:
      - {name: viewer, permissions: [compute_read]}
      - {name: admin, permissions: [compute_read, iam_write]}
    ---
    apiVersion: charter/v1
    kind: Organization
    metadata: {name: acme}
    spec: {type: client, services: {compute: active}}
    ---
    apiVersion: charter/v1
    kind: UserList
    metadata: {organization: acme}
    items:
      - {name: alice, email: alice@acme.example}
      - {name: bob, email: bob@acme.example}
      - {name: carol, email: carol@acme.example}
      - {name: dana, email: dana@acme.example}

    """

  private static func tenant(_ name: String, renamedFrom: String? = nil, _ owner: String) -> String
  {
    """
    ---
    apiVersion: charter/v1
    kind: Tenant
    metadata: {name: \(name), organization: acme\(renamedFrom.map { ", renamedFrom: \($0)" } ?? "")}
    spec: {owners: [\(owner)]}

    """
  }

  private static func assignment(_ name: String, _ user: String, _ profile: String) -> String {
    """
    ---
    apiVersion: charter/v1
    kind: Assignment
    metadata: {name: \(name), organization: acme}
    spec: {users: [\(user)], profiles: [\(profile)]}

    """
  }

  private static let rules = """
    ---
    apiVersion: charter/v1
    kind: Policy
    metadata: {name: owners-stay}
    spec: {protect: {kinds: [Tenant], fields: [owners], on: [remove], allowed: withTicket}}
    ---
    apiVersion: charter/v1
    kind: AccessTest
    metadata: {name: carol-stays-out, organization: acme}
    spec: {assert: [{user: carol, tenant: prod, cannot: [iam_write]}]}

    """

  private static func workspace(maxRemovals: Int) -> String {
    """
    apiVersion: charter/v1
    kind: Workspace
    metadata: {name: w}
    spec: {guards: {maxRemovals: \(maxRemovals)%}}

    """
  }

  /// A store with something applied and something drifted, and a plan with something of everything.
  private func prepare(_ bench: Workbench) async throws -> [UInt8] {
    typealias Own = PlanMutationTests
    try bench.write(Own.workspace(maxRemovals: 25), to: "charter.yaml")
    try bench.write(
      Own.base + Own.tenant("prod", "alice") + Own.tenant("old", "bob")
        + Own.assignment("reads", "bob", "viewer") + Own.assignment("gone", "dana", "admin")
        + Own.rules,
      to: "all.yaml"
    )
    try await bench.charter("apply", "--auto-approve", "--quiet")
    let state = try bench.text("store/state.json")
    try bench.write(
      state.replacingOccurrences(of: "dana@acme.example", with: "dee@acme.example"),
      to: "store/state.json"
    )
    try bench.write(Own.workspace(maxRemovals: 40), to: "charter.yaml")
    try bench.write(
      Own.base.replacingOccurrences(of: "dana@acme.example", with: "dee@acme.example")
        + Own.tenant("prod", "bob") + Own.tenant("new", renamedFrom: "old", "bob")
        + Own.assignment("reads", "bob, dana", "viewer") + Own.assignment("more", "alice", "admin")
        + Own.rules,
      to: "all.yaml"
    )
    let made = try await bench.charter(arguments("plan", "--out", "plan.json"))
    #expect(made.status == 0, "\(made.errorText)")
    return try bench.bytes("plan.json")
  }

  private func arguments(_ command: String, _ more: String...) -> [String] {
    [command] + more
      + ["--quiet", "--ticket", "OPS-1", "--allow", "lockout", "--allow", "maxRemovals"]
  }

  /// The resources of the state, and the last entry without what differs from run to run.
  private func result(_ bench: Workbench) throws -> [String] {
    let lines = try bench.text("store/state.json").split(separator: "\n").dropFirst()
    let resources = try lines.dropLast().map { line in
      let text = line.hasSuffix(",") ? String(line.dropLast()) : String(line)
      let value = try JSONValue(parsing: Array(text.utf8))
      return ["address", "workspace", "metadata", "spec"].map {
        value[Text($0)].map { "\($0)" } ?? ""
      }
      .joined(separator: " ")
    }
    let last = try #require(try bench.text("store/audit.jsonl").split(separator: "\n").last)
    let entry = try JSONValue(parsing: Array(last.utf8))
    let members = ["serial", "actor", "authors", "ticket", "overrides", "guards", "summary"]
    let changes = (entry["changes"]?.elements ?? []).map { change in
      ["address", "previousAddress", "action", "before", "after"]
        .map { change[Text($0)].map { "\($0)" } ?? "" }.joined(separator: " ")
    }
    return resources + members.map { entry[Text($0)].map { "\($0)" } ?? "" } + changes
  }

  /// Applies one edited plan to a copy of the prepared workspace, and holds what it did against what the
  /// genuine plan does.
  ///
  /// - Returns: Whether it was applied.
  private func check(
    _ bytes: [UInt8],
    _ bench: Workbench,
    _ genuine: [String],
    _ before: (state: [UInt8], trail: [UInt8]),
    _ name: Comment
  ) async throws -> Bool {
    try bench.write(bytes: bytes, to: "edited.json")
    let outcome = try await bench.charter(arguments("apply", "edited.json", "--auto-approve"))
    defer {
      try? bench.write(bytes: before.state, to: "store/state.json")
      try? bench.write(bytes: before.trail, to: "store/audit.jsonl")
      try? bench.write(bytes: [], to: "store/LOCK")
    }
    guard outcome.status == 0 else {
      #expect([1, 3, 5, 6].contains(outcome.status), name)
      #expect(try bench.bytes("store/state.json") == before.state, name)
      #expect(try bench.bytes("store/audit.jsonl") == before.trail, name)
      return false
    }
    #expect(try result(bench) == genuine, name)
    return true
  }

  @Test func `an edited plan is applied as it was reviewed or not at all`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let bytes = try await prepare(bench)
    let before = (try bench.bytes("store/state.json"), try bench.bytes("store/audit.jsonl"))
    let applied = try await bench.charter(arguments("apply", "plan.json", "--auto-approve"))
    try #require(applied.status == 0, "\(applied.errorText)")
    let genuine = try result(bench)
    try bench.write(bytes: before.0, to: "store/state.json")
    try bench.write(bytes: before.1, to: "store/audit.jsonl")
    try bench.write(bytes: [], to: "store/LOCK")

    var editor = PlanEditor(seed: 1, try PlanReader.read(bytes))
    var tally = (applied: 0, refused: 0)
    for number in 0..<(HostileForm.isFull ? 5_000 : 120) {
      let (edited, what) = editor.next(bytes, number)
      if try await check(edited, bench, genuine, before, Comment(rawValue: "\(number): \(what)")) {
        tally.applied += 1
      } else {
        tally.refused += 1
      }
    }
    // Both happen: edits of what only people read, and edits of what would be done.
    #expect(tally.applied > 0 && tally.refused > tally.applied, "\(tally)")
  }
}
