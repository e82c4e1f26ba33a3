import CharterModel

/// What one user holds on one target.
package struct Holding: Sendable {
  package let user: Int32
  package let target: Int32
  package let permissions: PermissionSet
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
    var chosen = Array(repeating: false, count: records.users.count)
    for user in users {
      chosen[Int(user)] = true
    }
    let memberships = Memberships(records, chosen: chosen)
    let shared = Evaluator.Shared(self)
    let size = World.listedAtATime
    let count = (users.count + size - 1) / size
    for start in stride(from: 0, to: count, by: 16) {
      let parts = parallelMap(min(16, count - start)) { part in
        let first = (start + part) * size
        var evaluator = Evaluator(self, memberships, shared)
        var found: [Holding] = []
        for user in users[first..<min(users.count, first + size)] {
          evaluator.evaluate(user)
          for (slot, target) in evaluator.found.enumerated() {
            let set = evaluator.permissions(at: slot)
            if !set.isEmpty {
              found.append(Holding(user: user, target: target, permissions: set))
            }
          }
        }
        return render(found)
      }
      for part in parts {
        try consume(part)
      }
    }
  }
}
