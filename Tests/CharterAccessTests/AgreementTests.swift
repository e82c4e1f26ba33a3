import CharterAccess
import CharterModel
import CharterTestSupport
import Foundation
import Testing

/// The access module against the plain reference, on random states that mix everything.
struct AgreementTests {
  /// How many pairs of states are compared: 2,000, or as many as `CHARTER_ACCESS_PAIRS` says.
  private static let pairs =
    ProcessInfo.processInfo.environment["CHARTER_ACCESS_PAIRS"].flatMap(Int.init) ?? 2000
  private static let parts = 20

  @Test(arguments: 0..<AgreementTests.parts)
  func `states and their neighbours agree with the reference`(part: Int) throws {
    let count = AgreementTests.pairs / AgreementTests.parts
    for number in 0..<count {
      let seed = UInt64(part * count + number)
      var random = SeededGenerator(seed: 0xACCE55 &+ seed)
      let before = RandomStates(using: &random)
      let later = before.mutated(using: &random)
      let moments = RandomStates.times.flatMap { [$0 - 1, $0] }
      let at = moments[Int.random(in: 0..<moments.count, using: &random)]
      try compare(before.state, later, at: at, seed: seed)
    }
  }

  /// Somebody has changed the store since the last apply: what one of the two states before lacks is
  /// gained, and what one of them has is lost.
  @Test(arguments: 0..<AgreementTests.parts)
  func `two states before agree with the reference`(part: Int) throws {
    let count = AgreementTests.pairs / AgreementTests.parts
    var (gained, lost) = (0, 0)
    for number in 0..<count {
      let seed = UInt64(part * count + number)
      var random = SeededGenerator(seed: 0xD81F7 &+ seed)
      let applied = RandomStates(using: &random)
      let found = applied.mutated(using: &random)
      // Sometimes the plan leads back, or leaves everything as it is.
      let later =
        switch Int.random(in: 0..<8, using: &random) {
        case 0: applied.state
        case 1: found
        default: RandomStates(found).mutated(using: &random)
        }
      let at = RandomStates.times.randomElement(using: &random) ?? 0
      let moment = Instant(seconds: Int64(at))
      let sides = [applied.state, found, later].map { AccessReference($0, at: at).all() }
      let difference = AccessDifference(
        AccessResources(later),
        undoing: changes(found, later),
        andFromApplied: changes(applied.state, later),
        at: moment
      )
      let all = AccessChanges(difference) { _ in nil }.all
      let expected = ReferenceChange.all(from: [found, applied.state], to: later, at: at)
      try #require(difference.applied?.triples == sides[0], "as applied, seed \(seed)")
      try #require(difference.before.triples == sides[1], "as found, seed \(seed)")
      try #require(Set(all.map(\.asReference)) == expected, "seed \(seed)")
      #expect(all.allSatisfy { !$0.derivations.isEmpty }, "a change for no reason, seed \(seed)")
      var back: Set<AccessReference.Triple> = []
      for moment in ReferenceChange.moments([applied.state, found, later], after: at) {
        let sides = [applied.state, found, later].map {
          AccessReference($0, at: moment ?? at).all()
        }
        back.formUnion(sides[2].intersection(sides[0]).subtracting(sides[1]))
      }
      #expect(difference.givenBack == back.count, "given back, seed \(seed)")
      gained += expected.count(where: \.isGain)
      lost += expected.count { !$0.isGain }
    }
    #expect(gained > 0 && lost > 0)
  }

  private func compare(
    _ before: ReferenceState,
    _ after: ReferenceState,
    at seconds: Int,
    seed: UInt64
  ) throws {
    let time = Instant(seconds: Int64(seconds))
    let expected = (
      before: AccessReference(before, at: seconds).all(),
      after: AccessReference(after, at: seconds).all()
    )
    let planned = AccessResources(after)
    let world = World(planned, at: time)
    try #require(world.triples == expected.after, "the set held, seed \(seed)")
    let difference = AccessDifference(
      planned,
      undoing: changes(before, after),
      at: time
    )
    let changes = AccessChanges(difference) { _ in nil }
    try #require(difference.before.triples == expected.before, "the set before, seed \(seed)")
    try #require(difference.after.triples == expected.after, "the set after, seed \(seed)")
    let differences = ReferenceChange.all(from: [before], to: after, at: seconds)
    let all = changes.all
    try #require(Set(all.map(\.asReference)) == differences, "seed \(seed)")
    #expect(all.map(\.order) == all.map(\.order).sorted(), "sorted, seed \(seed)")
    #expect(changes.summary.grants == differences.count(where: \.isGain))
    #expect(changes.summary.revocations == differences.count { !$0.isGain })
    #expect(changes.summary.users == Set(differences.map(\.triple.user)).count)
    for change in all {
      #expect(!change.derivations.isEmpty, "\(change.triple) for no reason, seed \(seed)")
      for derivation in change.derivations {
        try check(derivation, change, change.isGain ? after : before)
      }
    }
  }

  /// Each step of a derivation is a reference from one resource to the next.
  private func check(
    _ derivation: Derivation,
    _ change: AccessChange,
    _ state: ReferenceState
  ) throws {
    let bodies = Dictionary(
      uniqueKeysWithValues: ReferenceBodies(state).resources().map { ($0.address, $0.body) }
    )
    let steps = derivation.steps.map(\.string)
    #expect(steps.first == "User/\(change.user)")
    #expect(steps.last == change.permission)
    for (from, to) in zip(steps, steps.dropFirst()) {
      // A user and a group are named by what comes next; an assignment and a profile name it.
      let isUpward = from.hasPrefix("User/") || from.hasPrefix("Group/")
      let holder = isUpward ? to : from
      let named = String((isUpward ? from : to).drop { $0 != "/" }.dropFirst())
      let isPermission = to == change.permission && to == steps.last
      let body = try #require(bodies[holder])
      #expect(
        isPermission || body.contains("\"\(named)\""),
        "\(holder) does not name \(named)"
      )
    }
  }

  private func changes(_ before: ReferenceState, _ after: ReferenceState) -> [ChangedResource] {
    func bodies(_ state: ReferenceState) -> [String: String] {
      Dictionary(
        uniqueKeysWithValues: ReferenceBodies(state).resources().map { ($0.address, $0.body) }
      )
    }
    let (old, new) = (bodies(before), bodies(after))
    return Set(old.keys).union(new.keys).sorted().compactMap { text in
      guard old[text] != new[text], let address = Address(text) else {
        return nil
      }
      return ChangedResource(
        address,
        previousAddress: nil,
        before: old[text].map { Array($0.utf8)[...] },
        isKept: new[text] != nil
      )
    }
  }
}

extension AccessResources {
  init(_ state: ReferenceState) {
    self.init()
    for (_, address, body) in ReferenceBodies(state).resources() {
      if let address = Address(address) {
        append(address, body: Array(body.utf8)[...])
      }
    }
  }
}

extension World {
  /// Everything that anybody holds.
  var triples: Set<AccessReference.Triple> {
    var found: Set<AccessReference.Triple> = []
    each(of: sortedUsers) { holdings in
      holdings.flatMap { holding in
        holding.permissions.members.map { permission in
          AccessReference.Triple(
            user: numbering.text(.user, holding.user),
            target: numbering.name(targets.target(holding.target)),
            permission: names.names[permission].string
          )
        }
      }
    } consume: {
      found.formUnion($0)
    }
    return found
  }
}

extension AccessChange {
  var triple: AccessReference.Triple {
    AccessReference.Triple(user: user, target: target, permission: permission)
  }

  var order: Text {
    Text(
      [user, target, permission, isGain ? "0" : "1", period.from?.rfc3339 ?? ""]
        .joined(separator: "\u{1}")
    )
  }
}
