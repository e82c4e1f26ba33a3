import CharterAccess
import CharterModel

/// One change of access as section 4 has it, "Over time".
///
/// "Two states differ in access where at *any* moment
/// from the time of the plan on somebody holds a permission in one and not in the other. Each difference is one
/// access change with its interval (`from`, absent where it begins at the time of the plan, and `until`, absent
/// where it does not end)".
struct ReferenceChange: Hashable {
  let triple: AccessReference.Triple
  let isGain: Bool
  /// Seconds since 1970.
  let from: Int?
  let until: Int?

  /// All changes from some states before to the one after, by asking at every moment.
  ///
  /// Between two moments at which an assignment begins or ends nothing changes.
  static func all(
    from before: [ReferenceState],
    to after: ReferenceState,
    at time: Int
  ) -> Set<ReferenceChange> {
    var found: Set<ReferenceChange> = []
    var open: [ReferenceChange: Int?] = [:]
    for moment in moments(before + [after], after: time) {
      let now = differences(before, after, at: moment ?? time)
      for (change, from) in open where !now.contains(change) {
        found.insert(change.during(from, moment))
        open[change] = nil
      }
      for change in now where open[change] == nil {
        open[change] = .some(moment)
      }
    }
    for (change, from) in open {
      found.insert(change.during(from, nil))
    }
    return found
  }

  private static func differences(
    _ before: [ReferenceState],
    _ after: ReferenceState,
    at moment: Int
  ) -> Set<ReferenceChange> {
    let earlier = before.map { AccessReference($0, at: moment).all() }
    let later = AccessReference(after, at: moment).all()
    var found: Set<ReferenceChange> = []
    for triple in earlier.reduce(later, { $0.union($1) }) {
      if later.contains(triple), !earlier.allSatisfy({ $0.contains(triple) }) {
        found.insert(ReferenceChange(triple: triple, isGain: true, from: nil, until: nil))
      } else if !later.contains(triple) {
        found.insert(ReferenceChange(triple: triple, isGain: false, from: nil, until: nil))
      }
    }
    return found
  }

  /// The time itself, as `nil`, and the later moments at which anything begins or ends.
  static func moments(_ states: [ReferenceState], after time: Int) -> [Int?] {
    let all = states.flatMap { state in
      state.assignments.flatMap { [$0.notBefore, $0.expires].compactMap(\.self) }
    }
    return [nil] + Set(all).filter { $0 > time }.sorted().map { Optional($0) }
  }

  private func during(_ from: Int?, _ until: Int?) -> ReferenceChange {
    ReferenceChange(triple: triple, isGain: isGain, from: from, until: until)
  }
}

extension AccessChange {
  var asReference: ReferenceChange {
    ReferenceChange(
      triple: triple,
      isGain: isGain,
      from: period.from.map { Int($0.seconds) },
      until: period.until.map { Int($0.seconds) }
    )
  }
}
