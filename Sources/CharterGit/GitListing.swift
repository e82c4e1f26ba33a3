internal import CharterManifest
internal import CharterModel

/// What a tree of git has below a workspace, without the content of files.
package struct GitListing: Sendable {
  struct File: Sendable {
    /// Relative to the workspace.
    let path: String
    let object: String
    /// `nil` if the object is not in the repository here.
    let size: Int?
  }

  private(set) var files: [File] = []
  private var others: [(path: String, entry: ManifestTree.Entry)] = []

  /// Reads what `git ls-tree -r -z -l` prints: "MODE TYPE OBJECT SIZE", a tab, the path from the top
  /// of the repository, and a zero byte.
  ///
  /// - Returns: `nil` if the output has another form, or names a path twice.
  init?(_ output: [UInt8], prefix: String, _ hash: ObjectHash) {
    var paths: Set<Text> = []
    for line in output.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09), line[(tab + 1)...].starts(with: prefix.utf8)
      else {
        return nil
      }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let bytes = line[(tab + 1)...].dropFirst(prefix.utf8.count)
      let path = String(decoding: bytes, as: UTF8.self)
      guard words.count == 4, hash.isName(words[2]), !path.isEmpty else {
        return nil
      }
      switch (words[0], words[1]) {
      // A name that is not UTF-8 cannot be shown, as on the disk.
      case (_, _) where !path.utf8.elementsEqual(bytes):
        others.append((path, .other))
        continue
      case ("100644", "blob"), ("100755", "blob"), ("100664", "blob"):
        files.append(File(path: path, object: words[2], size: Int(words[3])))
      case ("120000", "blob"): others.append((path, .symbolicLink))
      default: others.append((path, .other))
      }
      guard paths.insert(Text(path)).inserted else {
        return nil
      }
    }
  }

  /// Whether a path is that of a manifest.
  static func isManifest(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".yml")
  }

  /// The manifests, with their content.
  ///
  /// - Parameter content: Returns the bytes of an object, or `nil` if it is too large for a manifest.
  func tree(_ content: (String) -> [UInt8]?) -> ManifestTree {
    ManifestTree(
      others
        + files.filter { GitListing.isManifest($0.path) }.map { file in
          (file.path, content(file.object).map { .file($0) } ?? .tooLarge)
        }
    )
  }
}
