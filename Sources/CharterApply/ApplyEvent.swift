package import CharterPlan
package import CharterStore

/// What an apply says while it works.
///
/// Printers fold these; nothing prints inside apply.
package enum ApplyEvent: Sendable {
  /// The lock is held and the store is the one that the plan was made for.
  case started(changes: Int)
  /// The state that has this change is written.
  case done(ResourceChange)
  /// The new state is on the disk, whatever happens now.
  case committed(serial: Int, summary: Plan.Summary, Checkpoint)
}
