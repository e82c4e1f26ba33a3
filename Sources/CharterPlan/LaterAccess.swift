import CharterAccess
import CharterJSON
package import CharterModel

/// What a plan changes in access at later moments, as far as it differs from what it changes at once.
///
/// An assignment that begins later, or one that ends, can make a change of today a change of more, or of
/// less, from some moment on. A saved plan is an upper bound at every moment, so it has these too.
package enum LaterAccess: Hashable, Sendable {
  /// The moments from which the access changes are others than at the moment before, sorted.
  case known([Moment])
  /// There are too many moments to look at each: the plan holds only for the very store that it was made
  /// for.
  case unknown

  package struct Moment: Hashable, Sendable {
    package let from: Instant
    /// All access changes from this moment on, sorted by user, target and direction.
    package let changes: [HeldAccess]
  }

  /// More moments than these, or more changes, are not looked at.
  private static let maximumMoments = 24
  private static let maximumChanges = 5_000

  init(
    _ changes: [ResourceChange],
    applied: AppliedState?,
    now: AccessChanges,
    _ planned: AccessResources,
    at time: Instant
  ) {
    let all = changes + (applied?.changes ?? [])
    guard all.contains(where: { AccessDifference.kinds.contains($0.address.kind) }) else {
      self = .known([])
      return
    }
    let moments = LaterAccess.moments(all, planned, after: time)
    guard moments.count <= LaterAccess.maximumMoments,
      moments.isEmpty || all.count <= LaterAccess.maximumChanges
    else {
      self = .unknown
      return
    }
    let changed = changes.map(ChangedResource.init)
    let changedSinceApplied = applied?.changes.map(ChangedResource.init)
    var last = AccessBound(now).sorted
    var found: [Moment] = []
    for moment in moments {
      let difference = AccessDifference(
        planned,
        undoing: changed,
        andFromApplied: changedSinceApplied,
        administering: applied?.administering ?? [],
        at: moment
      )
      let held = AccessBound(AccessChanges(difference) { _ in nil }).sorted
      if held != last {
        found.append(Moment(from: moment, changes: held))
        last = held
      }
    }
    self = .known(found)
  }

  /// When an assignment, as it was or as it is planned, begins or ends.
  private static func moments(
    _ changes: [ResourceChange],
    _ planned: AccessResources,
    after time: Instant
  ) -> [Instant] {
    let bodies =
      planned.resources.lazy.filter { $0.kind == .assignment }.map { planned.body($0) }
    let before = changes.filter { $0.address.kind == .assignment }.compactMap(\.before?.bytes)
    var found: Set<Instant> = []
    for body in Array(bodies) + before {
      let times = AssignmentTimes(body)
      for text in [times.notBefore, times.expires].compactMap(\.self) {
        if let moment = Instant(text), moment > time {
          found.insert(moment)
        }
      }
    }
    return found.sorted()
  }

  /// The access changes at a moment, if they are known; `now` are those of the plan's own moment.
  func changes(at moment: Instant, now: AccessBound) -> AccessBound {
    guard case .known(let moments) = self,
      let last = moments.last(where: { $0.from <= moment })
    else {
      return now
    }
    return AccessBound(last.changes)
  }
}

/// The permissions that one user gains, or loses, on one target.
package struct HeldAccess: Hashable, Sendable {
  package let user: Text
  package let target: Text
  package let isGain: Bool
  /// Sorted.
  package let permissions: [Text]
}

extension LaterAccess {
  /// A list of moments; `null` where they are unknown.
  var json: JSONValue {
    guard case .known(let moments) = self else {
      return .null
    }
    return .array(
      moments.map { moment in
        [
          "from": .text(moment.from.rfc3339),
          "changes": .array(
            moment.changes.map { held in
              [
                "user": .string(held.user), "target": .string(held.target),
                "change": .text(held.isGain ? "gained" : "lost"),
                "permissions": .array(held.permissions.map { .string($0) }),
              ]
            }
          ),
        ]
      }
    )
  }

  /// Reads what `json` has written.
  init(_ node: Int, _ tape: JSONTape) throws(JSONError) {
    guard tape.nodes[node].kind != .null else {
      self = .unknown
      return
    }
    var moments: [Moment] = []
    for node in tape.elements(node) {
      guard let from = Instant(try PlanReader.text("from", node, tape)),
        moments.last.map({ $0.from < from }) ?? true
      else {
        throw PlanReader.fail("moments must be times in ascending order", "from", node, tape)
      }
      var changes: [HeldAccess] = []
      for node in tape.elements(try PlanReader.member("changes", node, tape)) {
        let change = try PlanReader.text("change", node, tape)
        guard change == "gained" || change == "lost" else {
          throw PlanReader.fail("change must be gained or lost", "change", node, tape)
        }
        changes.append(
          HeldAccess(
            user: Text(try PlanReader.text("user", node, tape)),
            target: Text(try PlanReader.text("target", node, tape)),
            isGain: change == "gained",
            permissions: tape.elements(try PlanReader.member("permissions", node, tape)).map {
              Text(tape.string($0))
            }
          )
        )
      }
      moments.append(Moment(from: from, changes: changes))
    }
    self = .known(moments)
  }
}
