import CharterModel
import CharterPolicy
import CharterTestSupport
import Testing

/// Login windows against a look at every minute of a week (ZT10).
struct LoginWindowTests {
  private static let days = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private struct Window {
    let isAllowed: Bool
    let days: [Int]
    let from: Int
    let to: Int

    /// Whether it contains a minute of the week, Monday first; one that ends before it begins goes
    /// on after midnight.
    func contains(_ minute: Int) -> Bool {
      days.contains { day in
        let start = day * 1440 + from
        let length = to > from ? to - from : 1440 - from + to
        return (0..<length).contains((minute - start + 10_080) % 10_080)
      }
    }

    var json: String {
      let names = days.map { "\"\(LoginWindowTests.days[$0])\"" }.joined(separator: ",")
      return #"{"access":"\#(isAllowed ? "allowed" : "prohibited")","days":[\#(names)],"#
        + #""from":"\#(LoginWindowTests.time(from))","to":"\#(LoginWindowTests.time(to))"}"#
    }
  }

  private static func time(_ minute: Int) -> String {
    let text = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return text.joined(separator: ":")
  }

  @Test(arguments: 0..<40)
  func `a tenant is open when a look at every minute says so`(seed: Int) throws {
    var random = SeededGenerator(seed: 0x10_61 &+ UInt64(seed))
    let windows = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Window(
        isAllowed: Bool.random(using: &random),
        days: Array(Set((0..<3).map { _ in Int.random(in: 0..<7, using: &random) })),
        from: Int.random(in: 0..<1440, using: &random),
        to: Int.random(in: 1...1440, using: &random)
      )
    }.filter { $0.from != $0.to }
    let body =
      "\"metadata\":{},\"spec\":{\"loginWindows\":["
      + windows.map(\.json).joined(separator: ",") + "]}"
    let tenant = PolicyResource(
      try #require(Address("Tenant/acme/prod")),
      Array(body.utf8)[...],
      source: nil
    )
    let login = LoginWindows(tenant)
    // A Monday.
    let start = try #require(Instant("2026-06-01"))
    let allowed = windows.filter(\.isAllowed)
    let isOpen = (0..<10_080).map { minute in
      !windows.contains { !$0.isAllowed && $0.contains(minute) }
        && (allowed.isEmpty || allowed.contains { $0.contains(minute) })
    }
    for minute in stride(from: 0, to: 10_080, by: 7) {
      let state = login.state(at: Instant(seconds: start.seconds + Int64(minute * 60)))
      guard !isOpen[minute] else {
        #expect(state == .open, "seed \(seed), minute \(minute)")
        continue
      }
      let next = (minute + 1...minute + 10_080).first { isOpen[$0 % 10_080] }
      let until = next.map { Instant(seconds: start.seconds + Int64($0 * 60)) }
      #expect(state == .closed(until: until), "seed \(seed), minute \(minute)")
    }
  }
}
