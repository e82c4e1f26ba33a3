import CharterGit
import CharterManifest
import CharterModel

/// The manifests of a workspace as a version in git has them.
struct GitTree {
  let revision: Revision
  let tree: ManifestTree

  init(_ name: String, _ repository: borrowing GitRepository) throws(GitError) {
    let commit = try repository.commit(name)
    revision = Revision(commit: commit, repository: nil, hasUncommitted: false)
    tree = try repository.manifests(commit)
  }

  /// Reads the versions that `diff` compares.
  ///
  /// - Parameters:
  ///   - base: A revision, `BASE..HEAD`, or `BASE...HEAD` for the commit that both have grown out of.
  ///   - head: The revision to end with, if `base` does not name it.
  ///   - folder: The folder of the workspace.
  /// - Returns: Both versions; `nil` stands for the manifests on the disk.
  /// - Throws: `GitError` if there is no repository, or a version cannot be read.
  static func range(
    _ base: String,
    _ head: String?,
    workspace folder: String
  ) throws(GitError) -> (base: GitTree, head: GitTree?) {
    guard GitRepository.isInstalled, let repository = try GitRepository(workspace: folder) else {
      throw .noRepository(folder)
    }
    guard let dots = base.firstRange(of: "..") else {
      let first = try GitTree(base, repository)
      guard let head else {
        return (first, nil)
      }
      return (first, try GitTree(head, repository))
    }
    let isFork = base[dots.upperBound...].hasPrefix(".")
    let rest = base[dots.upperBound...].dropFirst(isFork ? 1 : 0)
    let first = String(base[..<dots.lowerBound])
    let last = rest.isEmpty ? "HEAD" : String(rest)
    let start =
      isFork
      ? try repository.mergeBase(try repository.commit(first), try repository.commit(last)) : first
    return (try GitTree(start, repository), try GitTree(last, repository))
  }
}
