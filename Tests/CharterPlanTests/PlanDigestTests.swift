import CharterAccess
import CharterModel
import CharterPlan
import CharterPolicy
import CharterTestSupport
import Testing

/// What approvals are bound to: different plans have different digests, and each part of a plan counts.
struct PlanDigestTests {
  /// A plan with something of everything.
  private func plan(seed: UInt64) throws -> Plan {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    try bench.write(RandomWorkspace(using: &random).files(using: &random))
    try bench.apply(try bench.plan())
    try bench.write(RandomWorkspace(using: &random).files(using: &random))
    var plan = try bench.plan()
    plan.ticket = "OPS-1"
    plan.settings = SettingsChange(
      before: GuardSettings(maxRemovals: 25),
      after: GuardSettings(maxRemovals: 30)
    )
    plan.adopted = [AdoptedDrift(address: try #require(Address("Location/zz")), digest: "00")]
    plan.guards = [
      TrippedGuard(
        name: .lockout,
        address: nil,
        message: "",
        allowedBy: GuardOverride(.lockout)
      )
    ]
    plan.timeless = nil
    plan.approvals = [
      ApprovalNeed(
        process: try #require(Address("ApprovalProcess/p")),
        version: "1",
        step: 1,
        name: "first",
        count: 1,
        entitled: [],
        changes: []
      )
    ]
    return plan
  }

  /// Every single change of what a plan does.
  private func variants(_ plan: Plan) throws -> [(name: String, plan: Plan)] {
    var found: [(String, Plan)] = []
    func vary(_ name: String, _ change: (inout Plan) throws -> Void) rethrows {
      var other = plan
      try change(&other)
      found.append((name, other))
    }
    vary("workspace") { $0.workspace = "another" }
    vary("lineage") { $0.base.lineage += "0" }
    vary("ticket") { $0.ticket = "OPS-2" }
    vary("no ticket") { $0.ticket = nil }
    vary("empty ticket") { $0.ticket = "" }
    vary("rollback") { $0.rollback = 1 }
    vary("settings") { $0.settings?.after.maxRemovals = 31 }
    vary("settings before") { $0.settings?.before = nil }
    vary("no settings") { $0.settings = nil }
    vary("override") { $0.guards[0].allowedBy = nil }
    vary("another place") { $0.guards[0].address = Address("Tenant/acme/prod") }
    vary("another override") { $0.guards[0].name = .maxRemovals }
    vary("adopted") { $0.adopted = [] }
    vary("adopted body") { $0.adopted[0].digest = "01" }
    vary("adopted removal") { $0.adopted[0].digest = nil }
    vary("no process") { $0.approvals = [] }
    try vary("adopted address") { $0.adopted[0].address = try #require(Address("Location/zy")) }
    for position in plan.changes.indices {
      vary("without change \(position)") { $0.changes.remove(at: position) }
      let change = plan.changes[position]
      if let after = change.after {
        vary("body \(position)") {
          $0.changes[position].change = .create(ResourceBody(after.bytes + [0x20]))
        }
        vary("deleted \(position)") { $0.changes[position].change = .delete(after) }
      }
    }
    for position in plan.access.items.indices {
      vary("direction \(position)") { $0.access.items[position].isGain.toggle() }
      vary("without access \(position)") { $0.access.items.remove(at: position) }
      vary("another time \(position)") {
        $0.access.periods.append(AccessPeriod(until: $0.at))
        $0.access.items[position].period = Int32($0.access.periods.count - 1)
      }
    }
    return found
  }

  @Test(arguments: 500..<515 as Range<UInt64>)
  func `a single change of any part gives another digest`(seed: UInt64) throws {
    let plan = try plan(seed: seed)
    var seen: [String: String] = [PlanDigest.of(plan): "the plan itself"]
    for (name, variant) in try variants(plan) {
      let other = seen.updateValue(name, forKey: PlanDigest.of(variant))
      #expect(other == nil, "\(name) has the digest of \(other ?? "")")
    }
  }

  @Test(arguments: 500..<505 as Range<UInt64>)
  func `a plan that is made again at another time has the same digest`(seed: UInt64) throws {
    let plan = try plan(seed: seed)
    var again = plan
    again.at = Instant(seconds: 1_790_000_000)
    again.base.serial += 7
    again.revision = Revision(commit: "c", repository: nil, hasUncommitted: true)
    again.findings = []
    again.access.items = plan.access.items.map { item in
      var item = item
      item.risks = []
      return item
    }
    for position in again.changes.indices {
      again.changes[position].source = nil
    }
    #expect(PlanDigest.of(again) == PlanDigest.of(plan))
  }

  /// An encoding by separators would give both plans the same bytes.
  @Test func `a text with line breaks does not imitate what follows it`() throws {
    let body = ResourceBody(Array(#""metadata":{},"spec":{"ticket":"a"}"#.utf8)[...])
    let address = try #require(Address("Location/madrid"))
    var first = try plan(seed: 500)
    first.changes = [
      ResourceChange(address: address, change: .create(body), reason: .declared, source: nil)
    ]
    first.ticket = "a"
    var second = first
    second.changes = []
    second.ticket = Text(
      "a\nresource\tLocation/madrid\t\n\n" + String(decoding: body.bytes, as: UTF8.self) + "\n"
    )
    #expect(PlanDigest.of(first) != PlanDigest.of(second))
  }
}
