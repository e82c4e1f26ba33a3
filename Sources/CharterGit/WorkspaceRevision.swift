internal import CharterFiles
internal import CharterManifest
package import CharterModel
internal import CharterYAML

/// The version in git that the manifests of a workspace were read from.
package enum WorkspaceRevision {
  /// Returns the commit that is checked out, and whether the manifests on the disk are those of it.
  ///
  /// charter compares the manifests itself, by the hashes of their contents: any that is missing,
  /// additional or different makes the version uncommitted, whatever git's index says.
  ///
  /// - Returns: `nil` if git is not installed, if the workspace is in no repository or has no commit yet,
  ///   or if the commit does not have the workspace.
  /// - Throws: `GitError` if the repository is refused, or cannot be read.
  package static func of(workspace folder: String) throws(GitError) -> Revision? {
    guard GitRepository.isInstalled, let repository = try GitRepository(workspace: folder),
      let commit = try repository.head()
    else {
      return nil
    }
    let listing = try repository.listing(commit)
    guard listing.files.contains(where: { $0.path == WorkspaceTable.fileName }) else {
      return nil
    }
    return Revision(
      commit: commit,
      repository: repository.remote,
      hasUncommitted: isChanged(folder, listing, repository.hash)
    )
  }

  /// Whether the manifests on the disk differ from those of a tree.
  private static func isChanged(
    _ folder: String,
    _ listing: GitListing,
    _ hash: ObjectHash
  ) -> Bool {
    let found = WorkspaceFolder.onDisk(folder, and: listing.tree { _ in [] })
    let (disk, tree) = (found.disk.files, found.tree.files)
    guard found.disk.diagnostics.isEmpty, found.tree.diagnostics.isEmpty,
      disk.count == tree.count, zip(disk, tree).allSatisfy({ Text($0) == Text($1) })
    else {
      return true
    }
    var objects: [Text: String] = [:]
    for file in listing.files {
      objects[Text(file.path)] = file.object
    }
    let names = parallelMap(disk.count) { index -> String? in
      let bytes = try? Files.read(
        "\(folder)/\(disk[index])",
        limit: ManifestBytes.maximumCount,
        followingLinks: false
      )
      return bytes.map { hash.name(of: $0) }
    }
    return !zip(disk, names).allSatisfy { objects[Text($0)] == $1 }
  }
}
