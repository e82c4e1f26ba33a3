import CharterJSON
package import CharterModel

/// Something that only some people may not do: whether it is a finding depends on who applies.
///
/// Somebody else may apply a saved plan than made it, so plans keep these.
package struct ActorRule: Hashable, Sendable {
  /// Whom it keeps from it.
  package enum Condition: Hashable, Sendable {
    /// These users, by reference.
    case isOneOf([String])
    /// Users of other organizations.
    case isOutside(organization: String)
    /// Users who have a scope, and none of these.
    case hasScope(otherThan: [String])
  }

  package var condition: Condition
  package var finding: Finding

  package init(_ condition: Condition, _ finding: Finding) {
    self.condition = condition
    self.finding = finding
  }

  /// Whether it keeps one of the users whom the actor's name may mean, in the store or in the plan.
  ///
  /// Nobody is kept whom the platform does not know, such as a pipeline; and nobody becomes a member
  /// by the plan that wants one.
  package func applies(to stored: [PolicyResource], _ planned: [PolicyResource]) -> Bool {
    switch condition {
    case .isOneOf(let references):
      (stored + planned).contains { references.contains($0.reference) }
    case .isOutside(let organization): stored.contains { $0.organization != organization }
    case .hasScope(let allowed):
      (stored + planned).contains { user in
        user.spec?["scope"]?.string.map { $0 != BuiltIn.globalScope && !allowed.contains($0) }
          ?? false
      }
    }
  }
}
