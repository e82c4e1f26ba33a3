import CharterModel

/// Assignments that stand without an end where a policy wants one.
package enum StandingAccess {
  /// Their addresses.
  package static func assignments(_ state: PolicyState) -> Set<String> {
    let policies = Policies(state, changes: []).with("require").map(\.policy)
    guard !policies.isEmpty else {
      return []
    }
    return Set(
      state.all(.assignment).filter { assignment in
        policies.contains { $0.findsStanding(assignment, in: state) }
      }.map { $0.address.description }
    )
  }
}
