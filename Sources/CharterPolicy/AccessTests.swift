package import CharterAccess
import CharterJSON
package import CharterModel

/// One assertion of an AccessTest, and what breaks it.
package struct AccessTestResult: Sendable {
  /// The test that it stands in.
  package let test: Address
  /// Its position there, from 1.
  package let number: Int
  /// What it says, in a sentence.
  package let sentence: String
  /// What is not so, each with the derivation or the condition that shows it; empty where it holds.
  package let failures: [String]
  /// The place of the test; nothing where it is another workspace's.
  package let source: Source?
  /// The assertion itself.
  let assertion: JSONValue
  /// Whether it names no time: then it is about every moment from the time that it was run at.
  let isTimeless: Bool
  /// Whether all that is not so is so at first, and changes later.
  let isLater: Bool

  package var holds: Bool { failures.isEmpty }
}

/// Runs AccessTests on a state (section 4).
package struct AccessTests {
  /// Not more failures than these are told of one assertion.
  static let maximum = 20

  private let resources: AccessResources
  private let time: Instant
  private let source: (Int) -> Source?
  private var worlds: [Instant: World] = [:]

  /// `world`: The state at the time, where it has been worked out already.
  package init(
    _ resources: AccessResources,
    at time: Instant,
    world: World?,
    source: @escaping (Int) -> Source?
  ) {
    self.resources = resources
    self.time = time
    self.source = source
    worlds[time] = world
  }

  /// Every assertion of every test, sorted by address.
  package mutating func run() -> [AccessTestResult] {
    let tests = resources.resources.filter { $0.kind == .accessTest }
      .compactMap { resource in
        Address(resources.text(resource).string).map { (address: $0, resource: resource) }
      }
      .sorted { $0.address < $1.address }
    var found: [AccessTestResult] = []
    for (address, resource) in tests {
      let test = PolicyResource(
        address,
        resources.body(resource),
        source: resource.declared >= 0 ? source(Int(resource.declared)) : nil
      )
      found += run(test, except: [])
    }
    return found
  }

  /// The assertions as they are stored of tests that a plan changes or takes away, as far as they are in
  /// the tests no longer: a plan does not loosen the test that would stop it.
  ///
  /// - Parameters:
  ///   - changes: The changes of a plan.
  ///   - others: Tests that hold as they are stored besides.
  /// - Returns: A result for each assertion, in the order of the changes.
  package mutating func runStored(
    _ changes: [PolicyChange],
    others: [PolicyResource]
  ) -> [AccessTestResult] {
    let renames = Renames(changes)
    var found = others.filter { $0.address.kind == .accessTest }.flatMap {
      run(PolicyResource($0, source: nil), except: [])
    }
    found += changes.filter { $0.address.kind == .accessTest }.flatMap { change in
      change.before.map { before in
        run(
          PolicyResource(before.following(renames), source: nil),
          except: change.after?.spec?["assert"]?.elements ?? []
        )
      } ?? []
    }
    return found
  }

  private mutating func run(
    _ test: PolicyResource,
    except others: [JSONValue]
  ) -> [AccessTestResult] {
    var found: [AccessTestResult] = []
    for (position, assertion) in (test.spec?["assert"]?.elements ?? []).enumerated()
    where !others.contains(assertion) {
      let named = assertion["at"]?.string.flatMap { Instant($0) }
      let at = named ?? time
      let checked = AssertionCheck(assertion, world(at: at), isOverTime: named == nil).run()
      found.append(
        AccessTestResult(
          test: test.address,
          number: position + 1,
          sentence: checked.sentence + (named.map { " at \($0.rfc3339)" } ?? ""),
          failures: Array(checked.failures.prefix(AccessTests.maximum))
            + (checked.failures.count > AccessTests.maximum
              ? ["and \(checked.failures.count - AccessTests.maximum) more"] : []),
          source: test.source,
          assertion: assertion,
          isTimeless: named == nil,
          isLater: checked.isLater
        )
      )
    }
    return found
  }

  /// Whether an assertion holds in another world of the same time; one about a time of its own is taken
  /// to hold.
  package static func holds(_ result: AccessTestResult, on world: World) -> Bool {
    !result.isTimeless || failures(result, on: world).isEmpty
  }

  /// Whether an assertion that will not hold later fails in the same way in another world of the same time.
  package static func failsLater(_ result: AccessTestResult, on world: World) -> Bool {
    result.isTimeless && result.isLater
      && failures(result, on: world).prefix(maximum).elementsEqual(result.failures.prefix(maximum))
  }

  private static func failures(_ result: AccessTestResult, on world: World) -> [String] {
    AssertionCheck(result.assertion, world, isOverTime: true).run().failures
  }

  private mutating func world(at time: Instant) -> World {
    if let known = worlds[time] {
      return known
    }
    let world = World(resources, at: time)
    worlds[time] = world
    return world
  }
}
