import CharterAccess
import CharterModel
import CharterPlan
import CharterPolicy
import CharterTestSupport
import Foundation
import Testing

/// What holds for every plan, on random workspaces that change from step to step.
struct PlanProperties {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `applying a plan converges, and planning again finds nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    for _ in 0..<4 {
      try bench.write(RandomWorkspace(using: &random).files(using: &random))
      let plan = try bench.plan()
      try bench.apply(plan)
      #expect(try bench.plan().isEmpty)
      #expect(try bench.storedBodies() == bench.desiredBodies())
    }
  }

  @Test(arguments: 100..<160 as Range<UInt64>)
  func `the order of files and documents does not matter`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    try bench.write(RandomWorkspace(using: &random).files(using: &random))
    try bench.apply(try bench.plan())
    let workspace = RandomWorkspace(using: &random)
    var plans: [String] = []
    for _ in 0..<3 {
      try bench.write(workspace.files(using: &random))
      plans.append(withoutPlaces(try bench.plan()))
    }
    #expect(Set(plans).count == 1)
  }

  @Test(arguments: 200..<260 as Range<UInt64>)
  func `a plan has exactly the changes that comparing everything finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    try bench.write(RandomWorkspace(using: &random).files(using: &random))
    try bench.apply(try bench.plan())
    try bench.write(RandomWorkspace(using: &random).files(using: &random))
    let (before, after) = (try bench.storedBodies(), try bench.desiredBodies())
    var expected: [String: String] = [:]
    for address in Set(before.keys).union(after.keys) where before[address] != after[address] {
      expected[address] =
        before[address] == nil ? "create" : after[address] == nil ? "delete" : "update"
    }
    let plan = try bench.plan()
    let found = Dictionary(
      uniqueKeysWithValues: plan.changes.map {
        ($0.address.description, PlanDocument.actions($0).joined())
      }
    )
    #expect(found == expected)
    #expect(plan.changes.map(\.address) == plan.changes.map(\.address).sorted())
  }

  @Test(arguments: 300..<330 as Range<UInt64>)
  func `no action is superfluous`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let workspaces = (
      RandomWorkspace(using: &random).files(using: &random),
      RandomWorkspace(using: &random).files(using: &random)
    )
    let bench = try Bench()
    defer { bench.remove() }
    try bench.write(workspaces.0)
    try bench.apply(try bench.plan())
    try bench.write(workspaces.1)
    var plan = try bench.plan()
    guard let left = plan.changes.indices.randomElement(using: &random) else {
      return
    }
    let missing = plan.changes.remove(at: left)
    try bench.apply(plan)
    #expect(try bench.plan().changes.map(\.address) == [missing.address])
  }

  @Test(arguments: 400..<430 as Range<UInt64>)
  func `a saved plan reads back as the same plan`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bench = try Bench()
    defer { bench.remove() }
    try bench.write(RandomWorkspace(using: &random).files(using: &random))
    let plan = try bench.plan()
    let bytes = PlanDocument.encode(plan, toolVersion: "test")
    let again = try PlanReader.read(bytes)
    #expect(PlanDocument.encode(again, toolVersion: "test") == bytes)
    for _ in 0..<20 {
      var altered = bytes
      let position = Int.random(in: 0..<bytes.count, using: &random)
      altered[position] ^= 1 << UInt8.random(in: 0...7, using: &random)
      #expect(throws: PlanFileError.self) { try PlanReader.read(altered) }
    }
  }

  private func withoutPlaces(_ plan: Plan) -> String {
    var plan = plan
    for index in plan.changes.indices {
      plan.changes[index].source = nil
    }
    for index in plan.findings.indices {
      plan.findings[index].source = nil
    }
    plan.access.names.source = { _ in nil }
    return String(decoding: PlanDocument.encode(plan, toolVersion: "test"), as: UTF8.self)
  }
}
