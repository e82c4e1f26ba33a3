package import CharterManifest
internal import CharterModel
internal import CharterProcess
internal import CharterYAML

/// Limits of what one commit may have.
private enum Limit {
  /// The bytes of a level of trees, or of a commit.
  static let trees = 128 << 20
  /// The entries of a workspace, and the bytes of their paths.
  static let entries = 2_000_000
  static let paths = 256 << 20
  /// The bytes of a path.
  static let path = 4096
  /// The bytes of all manifests.
  static let manifests = 1 << 30
  /// How many bytes of files are asked for at once: they are in memory twice for a moment.
  static let part = 32 << 20
}

extension GitRepository {
  /// Returns the manifests of the workspace as a commit has them.
  package func manifests(_ commit: String) throws(GitError) -> ManifestTree {
    let listing = try listing(commit)
    let sizes = try sizes(Set(listing.manifests.map(\.object)))
    var wanted: [String: Int] = [:]
    var total = 0
    for file in listing.manifests {
      guard let size = sizes[file.object] else {
        throw missing("\(quoted(file.path)) of \(commit.prefix(12))")
      }
      guard size <= ManifestBytes.maximumCount else {
        continue
      }
      wanted[file.object] = size
      total += size
      guard total <= Limit.manifests else {
        throw .repository(
          "the manifests of \(commit.prefix(12)) have more than \(Limit.manifests) bytes",
          help: "split the workspace into several"
        )
      }
    }
    let contents = try contents(wanted)
    return listing.tree { contents[$0] }
  }

  /// Returns what a commit has below the workspace.
  ///
  /// charter reads the commit and its trees itself, each once, and checks the hash of each: every path
  /// is what the name of the commit stands for.
  func listing(_ commit: String) throws(GitError) -> GitListing {
    var tree = try root(of: commit)
    for part in prefix.split(separator: "/") {
      let entries = try trees([tree], commit)[tree] ?? []
      let found = entries.first {
        $0.kind == .folder && $0.name.utf8.elementsEqual(part.utf8)
      }
      guard let found else {
        return GitListing()
      }
      tree = found.object
    }
    return try listing(below: tree, commit)
  }

  /// The tree of a commit.
  private func root(of commit: String) throws(GitError) -> String {
    let bytes = try objects([commit], type: "commit", limit: Limit.trees, commit)[commit] ?? []
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    guard line.hasPrefix("tree "), hash.isName(line.dropFirst(5)) else {
      throw missing("the commit \(commit.prefix(12))")
    }
    return String(line.dropFirst(5))
  }

  /// Every entry below a tree, level by level; folders that begin with a dot are left out, as
  /// everywhere.
  private func listing(below tree: String, _ commit: String) throws(GitError) -> GitListing {
    var listing = GitListing()
    var known: [String: [GitTreeEntry]] = [:]
    var level = [(path: "", tree: tree)]
    var (entries, bytes) = (0, 0)
    while !level.isEmpty {
      let new = Set(level.map(\.tree)).subtracting(known.keys)
      known.merge(try trees(new.sorted(), commit)) { first, _ in first }
      var next: [(path: String, tree: String)] = []
      for (path, tree) in level {
        for entry in known[tree] ?? [] {
          let count = path.utf8.count + entry.name.utf8.count + 1
          entries += 1
          bytes += count
          guard entries <= Limit.entries, bytes <= Limit.paths, count <= Limit.path else {
            throw tooLarge(commit)
          }
          if entry.kind != .folder {
            listing.add(entry, in: path)
          } else if !entry.name.hasPrefix(".") {
            next.append(("\(path)\(entry.name)/", entry.object))
          }
        }
      }
      level = next
    }
    return listing
  }

  private func tooLarge(_ commit: String) -> GitError {
    .repository(
      "the tree of \(commit.prefix(12)) is larger than charter reads: more than \(Limit.entries) "
        + "entries, or paths of more than \(Limit.path) bytes",
      help: "keep the workspace in a folder of its own, with fewer files"
    )
  }

  private func trees(
    _ names: [String],
    _ commit: String
  ) throws(GitError) -> [String: [GitTreeEntry]] {
    var found: [String: [GitTreeEntry]] = [:]
    for (name, bytes) in try objects(names, type: "tree", limit: Limit.trees, commit) {
      guard let entries = GitTreeEntry.entries(of: bytes, hash) else {
        throw missing("the tree \(name)")
      }
      found[name] = entries
    }
    return found
  }

  /// The sizes of files by the names of their objects; those that are missing are left out.
  private func sizes(_ names: Set<String>) throws(GitError) -> [String: Int] {
    guard !names.isEmpty else {
      return [:]
    }
    let result = try git.run(
      ["cat-file", "--batch-check"],
      input: Array(names.sorted().map { "\($0)\n" }.joined().utf8),
      outputLimit: names.count * (hash.length + 40)
    )
    var sizes: [String: Int] = [:]
    for line in result.output.split(separator: 0x0A) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      if words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0 {
        sizes[words[0]] = size
      }
    }
    return sizes
  }

  /// The bytes of files by the names of their objects; `sizes` has those that are wanted.
  private func contents(_ sizes: [String: Int]) throws(GitError) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    found.reserveCapacity(sizes.count)
    var part: [String] = []
    var count = 0
    func read() throws(GitError) {
      let bytes = try objects(part, type: "blob", limit: count, "this revision")
      found.merge(bytes) { first, _ in first }
      (part, count) = ([], 0)
    }
    for (object, size) in sizes.sorted(by: { $0.key < $1.key }) {
      part.append(object)
      count += size
      if count >= Limit.part {
        try read()
      }
    }
    try read()
    return found
  }

  /// The content of objects, whose hashes are their names.
  ///
  /// They may have `limit` bytes together; `commit` is what they belong to.
  private func objects(
    _ names: [String],
    type: String,
    limit: Int,
    _ commit: String
  ) throws(GitError) -> [String: [UInt8]] {
    guard !names.isEmpty else {
      return [:]
    }
    let result = try git.run(
      ["cat-file", "--batch"],
      input: Array(names.map { "\($0)\n" }.joined().utf8),
      // Each with a line before it and a line break after it.
      outputLimit: limit + names.count * (hash.length + 40),
      excess: tooLarge(commit)
    )
    var found: [String: [UInt8]] = [:]
    var rest = result.output[...]
    for name in names {
      let head = rest.prefix { $0 != 0x0A }
      let words = head.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, words[0] == name, words[1] == type, let size = Int(words[2]),
        size >= 0, rest.count - head.count - 2 >= size
      else {
        throw missing("the \(type) \(name)")
      }
      let bytes = Array(rest[(head.endIndex + 1)...].prefix(size))
      guard hash.name(of: bytes, type: type) == name else {
        throw .repository(
          "the \(type) \(name) does not have the content that its name stands for",
          help: "run 'git fsck', or clone the repository again"
        )
      }
      found[name] = bytes
      rest = rest[(head.endIndex + 1 + size + 1)...]
    }
    return found
  }
}
