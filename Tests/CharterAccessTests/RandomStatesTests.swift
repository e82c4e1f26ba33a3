import CharterTestSupport
import Testing

/// What the random states promise those who compare engines with them.
@Suite("Random states of access")
struct RandomStatesTests {
  @Test("the same seed makes the same states, without circles, with and without strays")
  func sound() {
    for seed in 0..<100 as Range<UInt64> {
      for strays in [true, false] {
        var first = SeededGenerator(seed: seed)
        var second = SeededGenerator(seed: seed)
        let states = RandomStates(using: &first, strays: strays)
        let again = RandomStates(using: &second, strays: strays)
        #expect(states.state == again.state)
        let next = states.mutated(using: &first)
        #expect(next == again.mutated(using: &second))
        #expect(states.state.isSound && next.isSound)
        if !strays {
          #expect(states.state == states.state.tidied() && next == next.tidied())
        }
      }
    }
  }

  @Test("addresses are unique and sorted by their bytes, bodies have no spaces outside of labels")
  func bodies() {
    for seed in 0..<50 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let resources = ReferenceBodies(RandomStates(using: &random).state).resources()
      for (left, right) in zip(resources, resources.dropFirst()) {
        #expect(left.address.utf8.lexicographicallyPrecedes(right.address.utf8))
      }
      for resource in resources {
        #expect(!resource.body.replacing("gold, eu", with: "").contains(" "))
      }
    }
  }

  @Test("access is held on every sort of target, and small changes change some of it")
  func mixture() {
    var sorts: [Substring: Int] = [:]
    var changed = 0
    for seed in 0..<40 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let states = RandomStates(using: &random)
      let before = AccessReference(states.state, at: RandomStates.times[1]).all()
      let next = states.mutated(using: &random)
      let after = AccessReference(next, at: RandomStates.times[1]).all()
      changed += before == after ? 0 : 1
      for triple in before {
        let target = triple.target
        let sort: Substring =
          target == "*" ? "*" : target.hasPrefix("@") ? "@" : target.contains("/") ? "/" : "."
        sorts[sort, default: 0] += 1
      }
    }
    #expect(Set(sorts.keys) == ["*", "@", "/", "."])
    #expect(changed > 8)
  }
}
