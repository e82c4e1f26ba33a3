import CharterModel

/// Assignments that stand without an end where a policy wants one.
package enum StandingAccess {
  /// Their addresses.
  package static func assignments(_ state: PolicyState) -> Set<String> {
    Set(
      Policies(state, changes: []).with("require").flatMap { policy, rule in
        Requirement(policy, rule, state).standing().map(\.address.description)
      }
    )
  }
}
