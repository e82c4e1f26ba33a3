import CharterModel
import CharterPolicy
import Testing

/// What is signed, and how approvals are counted.
struct ApprovalTests {
  private func statement(
    _ user: String,
    _ decision: ApprovalStatement.Decision = .approve,
    at time: String = "2026-06-01"
  ) throws -> ApprovalStatement {
    ApprovalStatement(
      decision: decision,
      changes: String(repeating: "a", count: 64),
      workspace: "own",
      lineage: "line",
      serial: 3,
      authors: ["acme/alice"],
      user: user,
      time: try #require(Instant(time))
    )
  }

  private func need(_ step: Int, _ users: [String], count: Int = 1) throws -> ApprovalNeed {
    ApprovalNeed(
      process: try #require(Address("ApprovalProcess/two")),
      version: "",
      step: step,
      name: "step \(step)",
      count: count,
      entitled: users,
      changes: ["Tenant/acme/prod"]
    )
  }

  @Test
  func `a statement is read back as it was written, and no other text is one`() throws {
    let statement = try statement("acme/bob")
    #expect(ApprovalStatement(statement.text) == statement)
    let bytes = Array(statement.text.utf8)
    for position in bytes.indices {
      var flipped = bytes
      flipped[position] ^= 1
      let text = String(decoding: flipped, as: UTF8.self)
      #expect(ApprovalStatement(text) != statement)
    }
    #expect(ApprovalStatement(statement.text + "\n") == nil)
    #expect(ApprovalStatement(statement.text.replacing("user: ", with: "user:")) == nil)
  }

  @Test
  func `an author who is hostile adds no line to what is signed`() throws {
    var statement = try statement("acme/bob")
    statement.authors = ["x\nuser: acme/alice"]
    #expect(statement.text.split(separator: "\n").count == 9)
    #expect(!statement.text.contains("\nuser: acme/alice"))
  }

  @Test
  func `a step counts approvals from the moment at which the one before was taken`() throws {
    let needs = [try need(1, ["acme/alice", "acme/bob"]), try need(2, ["acme/dana"])]
    let early = [
      try statement("acme/dana", at: "2026-06-01"), try statement("acme/bob", at: "2026-06-02"),
    ]
    #expect(!ApprovalStatus(needs, early, authors: []).isComplete)
    let inOrder = [
      try statement("acme/bob", at: "2026-06-01"), try statement("acme/dana", at: "2026-06-01"),
    ]
    #expect(ApprovalStatus(needs, inOrder, authors: []).isComplete)
    // Another one for the first step, later, takes nothing back.
    let more = inOrder + [try statement("acme/alice", at: "2026-06-05")]
    #expect(ApprovalStatus(needs, more, authors: []).isComplete)
  }

  @Test
  func `the author alone does not do, and whoever rejects is not outvoted`() throws {
    let needs = [try need(1, ["acme/alice", "acme/bob"], count: 1)]
    let own = [try statement("acme/alice")]
    #expect(!ApprovalStatus(needs, own, authors: ["acme/alice"]).isComplete)
    let both = own + [try statement("acme/bob")]
    #expect(ApprovalStatus(needs, both, authors: ["acme/alice"]).isComplete)
    let rejected = own + [try statement("acme/bob", .reject)]
    #expect(!ApprovalStatus(needs, rejected, authors: []).isComplete)
    // Nobody whom no step asks has a say.
    let stranger = both + [try statement("acme/eve", .reject)]
    #expect(ApprovalStatus(needs, stranger, authors: []).isComplete)
  }
}
