internal import CharterManifest
internal import CharterModel

/// What a commit has below a workspace, without the content of files.
struct GitListing: Sendable {
  struct File: Sendable {
    /// Relative to the workspace.
    let path: String
    let object: String
  }

  private(set) var files: [File] = []
  private var others: [(path: String, entry: ManifestTree.Entry)] = []

  /// Adds an entry that is not a folder.
  mutating func add(_ entry: GitTreeEntry, in folder: String) {
    let path = folder + entry.name
    switch entry.kind {
    // A name that is not UTF-8 cannot be shown, as on the disk.
    case .file where entry.isUTF8: files.append(File(path: path, object: entry.object))
    case .symbolicLink: others.append((path, .symbolicLink))
    case .file, .folder, .other: others.append((path, .other))
    }
  }

  /// The files whose names are those of manifests.
  var manifests: [File] {
    files.filter { $0.path.hasSuffix(".yaml") || $0.path.hasSuffix(".yml") }
  }

  /// The manifests, with what `content` returns for each object: its bytes, or `nil` if it is too large
  /// for a manifest.
  func tree(_ content: (String) -> [UInt8]?) -> ManifestTree {
    ManifestTree(
      others
        + manifests.map { file in
          (file.path, content(file.object).map { .file($0) } ?? .tooLarge)
        }
    )
  }
}
