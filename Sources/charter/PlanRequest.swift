import CharterModel
import CharterPlan
import CharterStore

/// What a plan of a workspace is to be made with.
struct PlanRequest {
  var at: Instant
  /// The guards that are overridden.
  var allowed: Set<TrippedGuard.Name> = []
  /// The people whose change it is.
  var authors: [Text]
  var ticket: Text?
  /// Whether warnings stop it.
  var isStrict = false
  /// The commit of the manifests, if it is known.
  var revision: Revision?
}

/// A plan, the store that it is for, and the state that it was made from.
struct PlannedWorkspace {
  let plan: Plan
  let store: Store
  let stored: StoredState
}
