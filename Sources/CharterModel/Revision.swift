/// The version of the manifests in git that a plan was made from.
package struct Revision: Hashable, Sendable {
  /// The commit's whole name.
  package var commit: String
  /// The address of the repository that it was cloned from, without user and password; nothing
  /// where it has none.
  package var repository: String?
  /// Whether manifests differ from that commit.
  package var hasUncommitted: Bool

  package init(commit: String, repository: String?, hasUncommitted: Bool) {
    self.commit = commit
    self.repository = repository
    self.hasUncommitted = hasUncommitted
  }
}
