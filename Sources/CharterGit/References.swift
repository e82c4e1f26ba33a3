internal import CharterFiles
internal import CharterModel

/// The references of a repository, read by charter itself: files below `refs`, and `packed-refs`.
struct References {
  private let directory: GitDirectory
  private let hash: ObjectHash
  private let packed: [UInt8]

  init(_ directory: GitDirectory, _ hash: ObjectHash) throws(GitError) {
    self.directory = directory
    self.hash = hash
    let path = "\(directory.common)/packed-refs"
    guard Files.entry(path) != nil else {
      packed = []
      return
    }
    do {
      packed = try Files.read(path, limit: References.maximum, followingLinks: false)
    } catch {
      throw .system(error)
    }
    guard packed.count <= References.maximum else {
      throw .repository(
        "\(shown(path)) has more than \(References.maximum) bytes",
        help: "clone the repository with fewer branches and tags"
      )
    }
  }

  private static let maximum = 256 << 20

  /// The object that a name stands for, by the order of gitrevisions(7).
  ///
  /// - Returns: The whole name of an object, or `nil` if there is no such reference.
  func object(_ name: String) throws(GitError) -> String? {
    if hash.isName(name) {
      return name
    }
    for rule in ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"] {
      if let found = try value(of: rule + name) {
        return found
      }
    }
    return try value(of: "refs/remotes/\(name)/HEAD")
  }

  /// What a whole name leads to; references to references are followed.
  private func value(of name: String) throws(GitError) -> String? {
    var name = name
    for _ in 0..<6 {
      guard References.isWhole(name) else {
        return nil
      }
      guard let text = try loose(name) else {
        return packed(name)
      }
      if text.hasPrefix("ref:") {
        name = String(text.dropFirst(4).drop { $0 == " " || $0 == "\t" })
        continue
      }
      let object = text.prefix { $0 != " " && $0 != "\t" }
      guard hash.isName(object) else {
        throw .repository(
          "the reference \(quoted(name)) is damaged",
          help: "run 'git fsck', and set the reference again"
        )
      }
      return String(object)
    }
    throw .repository(
      "the reference \(quoted(name)) leads through more than 5 others",
      help: "set it to a branch or a commit"
    )
  }

  /// Whether a name is one of `HEAD` and its like, or below `refs`.
  private static func isWhole(_ name: String) -> Bool {
    guard RevisionName.isReference(name) else {
      return false
    }
    let isPseudo = name.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == UInt8(ascii: "_") }
    return name.hasPrefix("refs/") || isPseudo
  }

  /// The first line of a reference's file; `nil` if there is none.
  private func loose(_ name: String) throws(GitError) -> String? {
    let isOwn =
      !name.hasPrefix("refs/")
      || ["refs/bisect/", "refs/worktree/", "refs/rewritten/"].contains { name.hasPrefix($0) }
    var path = isOwn ? directory.path : directory.common
    let parts = name.split(separator: "/")
    for (position, part) in parts.enumerated() {
      path += "/\(part)"
      switch Files.entry(path) {
      case .symbolicLink: throw .link(path)
      case .folder where position < parts.count - 1: continue
      case .file where position == parts.count - 1: break
      default: return nil
      }
    }
    let bytes: [UInt8]
    do {
      // `FETCH_HEAD` has a line for each branch, and the first one counts.
      bytes = try Files.read(path, limit: 1 << 16, followingLinks: false)
    } catch {
      throw .system(error)
    }
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: line, as: UTF8.self)
  }

  /// What `packed-refs` says of a reference.
  private func packed(_ name: String) -> String? {
    let name = Array(" \(name)".utf8)
    var rest = packed[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[rest.startIndex..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      guard line.count == hash.length + name.count, line.suffix(name.count).elementsEqual(name)
      else {
        continue
      }
      let object = String(decoding: line.prefix(hash.length), as: UTF8.self)
      if hash.isName(object) {
        return object
      }
    }
    return nil
  }
}
