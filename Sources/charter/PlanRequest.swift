import CharterModel
import CharterPlan
import CharterStore

/// What a plan of a workspace is to be made with.
struct PlanRequest {
  /// The time of the plan, which the store may have a say in.
  var time: (StoredState.Header) throws -> Instant
  /// The guards that are overridden.
  var allowed: Set<GuardOverride> = []
  /// The people whose change it is.
  var authors: [Text]
  var ticket: Text?
  /// Whether warnings stop it.
  var isStrict = false
  /// The commit of the manifests, if it is known.
  var revision: Revision?
}

extension PlanRequest {
  /// A plan at a time that depends on nothing.
  init(
    at instant: Instant,
    allowed: Set<GuardOverride> = [],
    authors: [Text],
    ticket: Text? = nil,
    isStrict: Bool = false,
    revision: Revision? = nil
  ) {
    self.init(
      time: { _ in instant },
      allowed: allowed,
      authors: authors,
      ticket: ticket,
      isStrict: isStrict,
      revision: revision
    )
  }
}

/// A plan, the store that it is for, and the states that it was made from.
struct PlannedWorkspace {
  let plan: Plan
  let store: Store
  /// The state that was found.
  let stored: StoredState
  /// What was applied last, by address, if somebody has changed the store since.
  let applied: [Text: AppliedResource]?
}
