import CharterModel

/// What one user holds on one target.
package struct Holding: Sendable {
  package let user: Int32
  package let target: Int32
  package let permissions: PermissionSet
}

/// What one user holds on one target for one period.
package struct TimedHolding: Sendable {
  package let user: Int32
  package let target: Int32
  package let permissions: PermissionSet
  package let period: AccessPeriod
}

extension World {
  /// How many users are worked out at a time by one core.
  private static let listedAtATime = 1024

  /// What the chosen users hold, user by user in the order given, in blocks that `render` turns into
  /// something side by side and `consume` gets in order.
  package func each<Result: Sendable, Failure: Error>(
    of users: [Int32],
    _ render: @Sendable ([Holding]) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    try each(of: users, isOverTime: false) { (user, evaluator, found: inout [Holding]) in
      evaluator.evaluate(user)
      for (slot, target) in evaluator.found.enumerated() {
        let set = evaluator.permissions(at: slot)
        if !set.isEmpty {
          found.append(Holding(user: user, target: target, permissions: set))
        }
      }
    } render: {
      render($0)
    } consume: { part throws(Failure) in
      try consume(part)
    }
  }

  /// The same for every moment from the world's time on: the periods of one user and target stand behind
  /// each other, by time.
  package func eachOverTime<Result: Sendable, Failure: Error>(
    of users: [Int32],
    _ render: @Sendable ([TimedHolding]) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    try each(of: users, isOverTime: true) { (user, evaluator, found: inout [TimedHolding]) in
      evaluator.evaluateOverTime(user)
      for target in evaluator.found {
        for (period, permissions) in evaluator.course(on: target) where !permissions.isEmpty {
          found.append(
            TimedHolding(user: user, target: target, permissions: permissions, period: period)
          )
        }
      }
    } render: {
      render($0)
    } consume: { part throws(Failure) in
      try consume(part)
    }
  }

  private func each<Held: Sendable, Result: Sendable, Failure: Error>(
    of users: [Int32],
    isOverTime: Bool,
    _ evaluate: @Sendable (Int32, inout Evaluator, inout [Held]) -> Void,
    render: @Sendable ([Held]) -> Result,
    consume: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    var chosen = Array(repeating: false, count: records.users.count)
    for user in users {
      chosen[Int(user)] = true
    }
    let memberships = Memberships(self, chosen: chosen, includesLater: isOverTime)
    let shared = Evaluator.Shared(self)
    let size = World.listedAtATime
    let count = (users.count + size - 1) / size
    for start in stride(from: 0, to: count, by: 16) {
      let parts = parallelMap(min(16, count - start)) { part in
        let first = (start + part) * size
        var evaluator = Evaluator(self, memberships, shared)
        var found: [Held] = []
        for user in users[first..<min(users.count, first + size)] {
          evaluate(user, &evaluator, &found)
        }
        return render(found)
      }
      for part in parts {
        try consume(part)
      }
    }
  }
}
