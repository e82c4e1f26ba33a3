import CharterStore
import CharterTestSupport
import Foundation
import Testing

/// A state or an audit trail with one bit changed is noticed, wherever the bit is.
struct StoreFlipTests {
  /// Whether the store is found to be other than charter wrote it.
  private static func isDamaged(_ bench: Workbench) -> Bool {
    do {
      return try !Store(bench.path("store")).verify().isWhole
    } catch {
      return true
    }
  }

  /// A store that was applied to twice, with a rename and a deletion.
  private func store(_ bench: Workbench) async throws -> (state: [UInt8], audit: [UInt8]) {
    try bench.write(AllKinds.workspace, to: "charter.yaml")
    let first = """
      apiVersion: charter/v1
      kind: Location
      metadata: {name: spain}
      spec: {type: region}
      ---
      apiVersion: charter/v1
      kind: LocationList
      items: [{name: madrid, type: zone, parent: spain}, {name: vigo, type: zone, parent: spain}]

      """
    try bench.write(first, to: "all.yaml")
    #expect(try await bench.charter("apply", "--auto-approve").status == 0)
    let second = first.replacing("{name: madrid,", with: "{name: mad, renamedFrom: madrid,")
      .replacing(", {name: vigo, type: zone, parent: spain}", with: "")
    try bench.write(second, to: "all.yaml")
    #expect(
      try await bench.charter("apply", "--auto-approve", "--ticket", "T-1").status == 0
    )
    return (try bench.bytes("store/state.json"), try bench.bytes("store/audit.jsonl"))
  }

  @Test(arguments: ["state.json", "audit.jsonl"])
  func `every flip is noticed`(_ name: String) async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    _ = try await store(bench)
    #expect(!StoreFlipTests.isDamaged(bench))
    let bytes = try bench.bytes("store/\(name)")
    let file = try FileHandle(forUpdating: bench.folder.appending(path: "store/\(name)"))
    func put(_ byte: UInt8, _ position: Int) throws {
      try file.seek(toOffset: UInt64(position))
      try file.write(contentsOf: [byte])
    }
    for (position, byte) in bytes.enumerated() {
      for bit in HostileForm.bits(ofByte: position) {
        try put(byte ^ 1 << bit, position)
        #expect(StoreFlipTests.isDamaged(bench), "bit \(bit) of byte \(position)")
      }
      try put(byte, position)
    }
    #expect(!StoreFlipTests.isDamaged(bench))
    // Also what is cut off.
    for count in bytes.indices.reversed() where HostileForm.takes(count, oneOf: 7) {
      try file.truncate(atOffset: UInt64(count))
      #expect(StoreFlipTests.isDamaged(bench), "\(count) bytes")
    }
  }

  @Test func `verify says so, and charter writes nothing over it`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let (state, audit) = try await store(bench)
    #expect(try await bench.charter("verify").status == 0)
    var random = SeededGenerator(seed: 13)
    for round in 0..<20 {
      _ = try flipped(state, audit, round, bench, &random)
      #expect(try await bench.charter("verify").status != 0)
      let document = try await bench.charter("verify", "--format", "json")
      #expect(document.status != 0)
      try OutputChecks.json(document.output)
    }
  }

  @Test func `no flip does harm to who only looks`() async throws {
    let bench = try Workbench()
    defer { bench.remove() }
    let (state, audit) = try await store(bench)
    var random = SeededGenerator(seed: 11)
    for round in 0..<20 {
      let (changedState, changedAudit) = try flipped(state, audit, round, bench, &random)
      // Whatever it is, it is said in charter's own words, and nothing is destroyed.
      try await bench.charter("drift")
      try await bench.charter("plan")
      try await bench.charter("show")
      #expect(try bench.bytes("store/state.json") == changedState)
      #expect(try bench.bytes("store/audit.jsonl") == changedAudit)
    }
  }

  /// The store with one bit changed, in the state and in the trail by turns.
  private func flipped(
    _ state: [UInt8],
    _ audit: [UInt8],
    _ round: Int,
    _ bench: Workbench,
    _ random: inout SeededGenerator
  ) throws -> (state: [UInt8], audit: [UInt8]) {
    var (changedState, changedAudit) = (state, audit)
    if round.isMultiple(of: 2) {
      StoreFlipTests.flip(&changedState, &random)
    } else {
      StoreFlipTests.flip(&changedAudit, &random)
    }
    try bench.write(bytes: changedState, to: "store/state.json")
    try bench.write(bytes: changedAudit, to: "store/audit.jsonl")
    return (changedState, changedAudit)
  }

  private static func flip(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    bytes[Int.random(in: bytes.indices, using: &random)] ^=
      1 << UInt8.random(in: 0..<8, using: &random)
  }
}
