internal import CharterModel

/// What charter reads of a repository's configuration: how its objects are stored, which folder it
/// belongs to, and where it was cloned from.
struct RepositoryConfiguration {
  /// The last value of each key, as git writes keys: section and name in small letters.
  private var values: [Text: String] = [:]

  /// Reads what `git config --list -z` prints of one file: `key`, a line break, the value, and a zero
  /// byte; a key alone stands for `true`.
  init(listing: [UInt8]) {
    for item in listing.split(separator: 0) {
      let end = item.firstIndex(of: 0x0A)
      let key = String(decoding: item[..<(end ?? item.endIndex)], as: UTF8.self)
      let value = end.map { String(decoding: item[($0 + 1)...], as: UTF8.self) }
      values[Text(key)] = value ?? "true"
    }
  }

  /// The work tree that the configuration names.
  var workTree: String? {
    get { values["core.worktree"] }
    set { values["core.worktree"] = newValue }
  }

  /// Whether the repository says that it has no work tree.
  var isBare: Bool { isTrue("core.bare") }

  /// Whether each worktree has a file of its own beside the shared one.
  var hasWorktreeFile: Bool { isTrue("extensions.worktreeconfig") }

  /// Whether the repository fetches missing objects on demand: charter never does.
  var isPartial: Bool {
    values.keys.contains {
      $0.string == "extensions.partialclone"
        || $0.string.hasPrefix("remote.") && $0.string.hasSuffix(".promisor")
    }
  }

  /// The address that the repository was cloned from.
  var remote: String? { values["remote.origin.url"].flatMap { $0.isEmpty ? nil : $0 } }

  /// The hash of objects' names.
  ///
  /// - Throws: `GitError` if the repository is of a format that charter does not read.
  func hash() throws(GitError) -> ObjectHash {
    let version = values["core.repositoryformatversion"] ?? "0"
    guard version == "0" || version == "1" else {
      throw RepositoryConfiguration.unknown("format version \(quoted(version))")
    }
    for (key, value) in values.sorted(by: { $0.key < $1.key })
    where key.string.hasPrefix("extensions.") {
      let name = String(key.string.dropFirst("extensions.".count))
      if name == "refstorage" {
        guard value == "files" else {
          throw .repository(
            "the repository keeps its references as \(quoted(value)); charter reads files",
            help: "run 'git refs migrate --ref-format=files'"
          )
        }
      } else if !RepositoryConfiguration.extensions.contains(name) {
        throw RepositoryConfiguration.unknown("extension \(quoted(name))")
      }
    }
    switch values["extensions.objectformat"] ?? "sha1" {
    case "sha1": return .sha1
    case "sha256": return .sha256
    case let other: throw RepositoryConfiguration.unknown("object format \(quoted(other))")
    }
  }

  /// Extensions that change nothing for who only reads objects.
  private static let extensions: Set<String> = [
    "compatobjectformat", "noop", "noop-v1", "objectformat", "partialclone", "preciousobjects",
    "relativeworktrees", "submodulepathconfig", "worktreeconfig",
  ]

  private static func unknown(_ what: String) -> GitError {
    .repository(
      "the repository has the \(what), which charter does not know",
      help: "clone the repository again, in a format that this version of charter reads"
    )
  }

  private func isTrue(_ key: Text) -> Bool {
    guard let value = values[key] else {
      return false
    }
    let text = value.lowercased()
    return ["true", "yes", "on"].contains(text) || Int(text).map { $0 != 0 } ?? false
  }
}
