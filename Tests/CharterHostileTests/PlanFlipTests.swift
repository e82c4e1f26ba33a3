import CharterModel
import CharterPlan
import CharterTestSupport
import Testing

/// A saved plan with one bit changed is not taken, wherever the bit is.
struct PlanFlipTests {
  private static let manifest = """
    apiVersion: charter/v1
    kind: Organization
    metadata: {name: acme}
    spec: {type: client}
    ---
    apiVersion: charter/v1
    kind: User
    metadata: {name: alice, organization: acme}
    spec: {email: alice@acme.example}

    """

  private func plan(_ bench: Workbench) async throws -> [UInt8] {
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    try bench.write(PlanFlipTests.manifest, to: "all.yaml")
    #expect(try await bench.charter("plan", "--quiet", "--out", "plan.json").status == 0)
    return try bench.bytes("plan.json")
  }

  @Test func `every flip is noticed when a plan is read`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    var bytes = try await plan(bench)
    _ = try PlanReader.read(bytes)
    for position in bytes.indices {
      for bit in HostileForm.bits(ofByte: position) {
        bytes[position] ^= 1 << bit
        #expect(throws: PlanFileError.self, "bit \(bit) of byte \(position)") {
          try PlanReader.read(bytes)
        }
        bytes[position] ^= 1 << bit
      }
    }
  }

  @Test func `a plan that is cut short or goes on is not taken`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let bytes = try await plan(bench)
    for count in bytes.indices where HostileForm.takes(count, oneOf: 7) {
      #expect(throws: PlanFileError.self) { try PlanReader.read(Array(bytes[..<count])) }
    }
    for tail in ["\n", " ", "{}", "\u{0}"] {
      #expect(throws: PlanFileError.self) { try PlanReader.read(bytes + Array(tail.utf8)) }
    }
  }

  @Test func `apply refuses a plan with a flip, and writes nothing`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let bytes = try await plan(bench)
    var random = SeededGenerator(seed: 7)
    for _ in 0..<15 {
      var flipped = bytes
      flipped[Int.random(in: bytes.indices, using: &random)] ^=
        1 << UInt8.random(in: 0..<8, using: &random)
      try bench.write(bytes: flipped, to: "flipped.json")
      for command in [["apply", "--auto-approve"], ["show"], ["approvals"]] {
        let outcome = try await bench.charter(command + ["flipped.json"])
        #expect(outcome.status == 1)
        #expect(outcome.errorText.contains("CH607"))
      }
    }
    #expect(!bench.exists("store"))
    #expect(try await bench.charter("apply", "--auto-approve", "plan.json").status == 0)
  }
}
