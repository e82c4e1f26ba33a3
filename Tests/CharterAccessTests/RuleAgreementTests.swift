import CharterAccess
import CharterModel
import CharterPolicy
import CharterTestSupport
import Testing

/// Policies about who holds what, against counts that are taken from the plain reference, on random
/// states.
struct RuleAgreementTests {
  private static let parts = 10
  private static let statesAPart = 40

  @Test(arguments: 0..<RuleAgreementTests.parts)
  func `policies find what a plain count finds`(part: Int) throws {
    for number in 0..<RuleAgreementTests.statesAPart {
      let seed = UInt64(part * RuleAgreementTests.statesAPart + number)
      var random = SeededGenerator(seed: 0x90_11C1E5 &+ seed)
      let state = RandomStates(using: &random).state
      let at = RandomStates.times[Int.random(in: 0..<RandomStates.times.count, using: &random)]
      let held = AccessReference(state, at: at).all()
      let names = Set(held.map(\.permission)).sorted()
      guard names.count >= 2 else {
        continue
      }
      let first = names[Int.random(in: 0..<names.count, using: &random)]
      let second = names[Int.random(in: 0..<names.count, using: &random)]
      try check(state, held, first, second, at: at, seed: seed)
    }
  }

  private func check(
    _ state: ReferenceState,
    _ held: Set<AccessReference.Triple>,
    _ first: String,
    _ second: String,
    at seconds: Int,
    seed: UInt64
  ) throws {
    var resources = AccessResources(state)
    func policy(_ name: String, _ rule: String, _ condition: String = "") throws {
      let address = try #require(Address("Policy/\(name)"))
      let body = "\"metadata\":{},\"spec\":{\(rule)\(condition)}"
      resources.append(address, body: Array(body.utf8)[...])
    }
    try policy(
      "apart",
      #""separation":{"sets":[{"permissions":["\#(first)"]},{"permissions":["\#(second)"]}]}"#
    )
    try policy("owned", #""cardinality":{"max":1,"min":1,"of":"owners","per":"tenant"}"#)
    try policy(
      "held",
      #""cardinality":{"max":2,"min":1,"of":"holders","per":"tenant","permissions":["\#(first)"]}"#,
      #","where":{"types":["client"]}"#
    )
    try policy(
      "projects",
      #""cardinality":{"kind":"Tenant","max":1,"of":"resources","per":"organization"}"#
    )
    let time = Instant(seconds: Int64(seconds))
    let rules = RuleFindings.ofManifests(
      PolicyState(resources, at: time, world: nil) { _ in nil }
    )
    func found(_ policy: String) -> Set<String> {
      Set(
        rules.filter { $0.help.hasSuffix("Policy/\(policy)") }.compactMap {
          $0.address?.description
        }
      )
    }
    // At every moment from the time on.
    let moments = ReferenceChange.moments([state], after: seconds).map { moment in
      moment.map { AccessReference(state, at: $0).all() } ?? held
    }
    #expect(
      found("apart") == Set(moments.flatMap { apart($0, first, second) }),
      "seed \(seed)"
    )
    #expect(
      found("owned")
        == Set(state.tenants.filter { Set($0.owners).count != 1 }.map { "Tenant/\($0.reference)" }),
      "seed \(seed)"
    )
    let clients = Set(state.organizations.filter { $0.type == "client" }.map(\.name))
    let wrong = state.tenants.filter { tenant in
      clients.contains(tenant.organization)
        && moments.contains { held in
          let holders = held.filter { $0.target == tenant.reference && $0.permission == first }
          return !(1...2).contains(holders.count)
        }
    }
    #expect(found("held") == Set(wrong.map { "Tenant/\($0.reference)" }), "seed \(seed)")
    let crowded = state.organizations.filter { organization in
      state.tenants.filter { $0.organization == organization.name }.count > 1
    }
    #expect(found("projects") == Set(crowded.map { "Organization/\($0.name)" }), "seed \(seed)")
  }

  /// Who holds both on one target.
  private func apart(
    _ held: Set<AccessReference.Triple>,
    _ first: String,
    _ second: String
  ) -> Set<String> {
    Set(
      held.filter { triple in
        triple.permission == first
          && held.contains(
            AccessReference.Triple(user: triple.user, target: triple.target, permission: second)
          )
      }.map { "User/\($0.user)" }
    )
  }
}
