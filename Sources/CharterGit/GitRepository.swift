internal import CharterFiles
package import CharterManifest
internal import CharterModel
internal import CharterProcess
internal import CharterYAML

/// The repository that a workspace lies in, asked for commits, trees and files.
///
/// What git is asked, and what is refused: Pipelines.md, "What charter asks git".
package struct GitRepository: ~Copyable {
  private let tree: WorkTree
  private let directory: GitDirectory
  private let configuration: RepositoryConfiguration
  private let hash: ObjectHash
  private let isShallow: Bool
  private let git: PrivateDirectory

  /// Whether there is a git that can be asked.
  package static var isInstalled: Bool { ChildProcess.isInstalled("git") }

  /// Finds the repository of a workspace.
  ///
  /// - Parameter folder: The workspace's folder.
  /// - Returns: `nil` if the folder is not there, or in no repository.
  /// - Throws: `GitError` if the repository is not the folder's own, or is not as charter reads it.
  package init?(workspace folder: String) throws(GitError) {
    guard let folder = Files.canonical(folder), let tree = WorkTree(above: folder) else {
      return nil
    }
    let directory = try GitDirectory(of: tree, workspace: folder)
    let configuration = try GitRepository.configuration(directory, tree)
    let shallow = try GitRepository.content(of: "\(directory.common)/shallow")
    let hash = try configuration.hash()
    let objects = "\(directory.common)/objects"
    try ObjectFolder.check(objects)
    git = try PrivateDirectory(objects: objects, hash: hash, shallow: shallow)
    self.hash = hash
    isShallow = shallow != nil
    self.tree = tree
    self.directory = directory
    self.configuration = configuration
  }

  /// The workspace's folder from the top of the repository: empty, or with a slash at its end.
  package var prefix: String { tree.prefix }

  /// The address that the repository was cloned from, without user and password.
  package var remote: String? { configuration.remote.map { RemoteAddress.withoutSecrets($0) } }

  /// The configuration, once it has been seen to be that of this work tree.
  private static func configuration(
    _ directory: GitDirectory,
    _ tree: WorkTree
  ) throws(GitError) -> RepositoryConfiguration {
    let reader = try PrivateDirectory()
    var shared = try reader.configuration(try content(of: "\(directory.common)/config") ?? [])
    var workTree = directory.form == .linked ? nil : shared.workTree
    var isBare = directory.form == .linked ? false : shared.isBare
    if shared.hasWorktreeFile, let own = try content(of: "\(directory.path)/config.worktree") {
      let own = try reader.configuration(own)
      (workTree, isBare) = (own.workTree, own.isBare)
    }
    shared.workTree = workTree
    guard !isBare else {
      throw .repository(
        "\(shown(directory.path)) is a bare repository: it has no files of its own",
        help: "make a worktree with 'git worktree add', and run charter there"
      )
    }
    if let workTree {
      guard GitDirectory.resolved(workTree, in: directory.path) == tree.top else {
        throw .repository(
          "core.worktree of \(shown(directory.path)) is \(shown(workTree)), not \(shown(tree.top))",
          help: "run charter in that folder, or set core.worktree"
        )
      }
    } else if directory.form == .named {
      throw .repository(
        "\(shown(tree.dotGit)) names \(shown(directory.path)), which does not name this folder",
        help: "set core.worktree of that git directory to \(visible(tree.top, limit: 1000))"
      )
    }
    return shared
  }

  /// A small file of the repository; `nil` if there is none.
  private static func content(of path: String) throws(GitError) -> [UInt8]? {
    guard Files.entry(path) != nil else {
      return nil
    }
    let limit = 16 << 20
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path, limit: limit, followingLinks: false)
    } catch {
      throw .system(error)
    }
    guard bytes.count <= limit else {
      throw .repository("\(shown(path)) has more than \(limit) bytes", help: "make it smaller")
    }
    return bytes
  }
}

extension GitRepository {
  /// Returns the commit that is checked out; `nil` if there is none yet.
  package func head() throws(GitError) -> String? {
    guard let object = try References(directory, hash).object("HEAD") else {
      return nil
    }
    guard let commit = try peeled(object) else {
      throw missing("the commit \(object.prefix(12)), which HEAD names,")
    }
    return commit
  }

  /// Returns the whole name of the commit that a revision names.
  package func commit(_ name: String) throws(GitError) -> String {
    let revision = try RevisionName(name)
    // Digits alone may be the beginning of a hash, if no reference has that name.
    let object = try References(directory, hash).object(revision.base) ?? abbreviated(revision.base)
    guard let object, let commit = try peeled(object + revision.steps) else {
      throw .revision("the repository has no revision \(quoted(name))")
    }
    return commit
  }

  /// Returns the commit that two commits have both grown out of.
  package func mergeBase(_ first: String, _ second: String) throws(GitError) -> String {
    let result = try git.run(["merge-base", first, second])
    guard result.succeeded, let base = name(result.output) else {
      throw .revision("the two revisions have no common commit here")
    }
    return base
  }

  private func abbreviated(_ text: String) -> String? {
    let text = text.lowercased()
    return (4...hash.length).contains(text.utf8.count)
      && text.utf8.allSatisfy { ObjectHash.isDigit($0) } ? text : nil
  }

  private func peeled(_ object: String) throws(GitError) -> String? {
    let result = try git.run(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(object)^{commit}"]
    )
    return result.succeeded ? name(result.output) : nil
  }

  private func name(_ output: [UInt8]) -> String? {
    let text = String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
    return hash.isName(text) ? text : nil
  }

  /// Something that is not in the repository here.
  private func missing(_ what: String) -> GitError {
    .repository(
      "\(what) is not in this repository, or is damaged",
      help: isShallow
        ? "fetch it with 'git fetch --unshallow'"
        : configuration.isPartial
          ? "fetch what is missing with 'git fetch --refetch --no-filter'"
          : "run 'git fsck', or clone the repository again"
    )
  }
}

extension GitRepository {
  /// One entry of a tree: its kind, name, size and path.
  private typealias Line = (
    mode: String, type: String, object: String, size: Int?, path: String?
  )

  /// Returns the entries of the workspace in a commit, without the content of files.
  package func listing(_ commit: String) throws(GitError) -> GitListing {
    let result = try git.run(
      ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]
        + (prefix.isEmpty ? [] : ["--", ":(literal)\(prefix)"]),
      outputLimit: GitRepository.listingLimit,
      excess: .repository(
        "the tree of \(commit.prefix(12)) has more entries than charter reads: their list has more "
          + "than \(GitRepository.listingLimit) bytes",
        help: "keep the workspace in a folder of its own, with fewer files"
      )
    )
    guard result.succeeded else {
      throw missing("a tree of \(commit.prefix(12))")
    }
    guard let listing = GitListing(result.output, prefix: prefix, hash) else {
      throw .repository(
        "git listed the tree of \(commit.prefix(12)) in a form that charter does not know",
        help: "run 'git fsck'"
      )
    }
    return listing
  }

  private static let listingLimit = 256 << 20

  /// Returns the manifests of the workspace as a commit has them.
  package func manifests(_ commit: String) throws(GitError) -> ManifestTree {
    let listing = try listing(commit)
    var wanted: [String: Int] = [:]
    var total = 0
    for file in listing.files where GitListing.isManifest(file.path) {
      guard let size = file.size else {
        throw missing("\(quoted(file.path)) of \(commit.prefix(12))")
      }
      guard size <= ManifestBytes.maximumCount else {
        continue
      }
      wanted[file.object] = size
      total += size
      guard total <= GitRepository.totalLimit else {
        throw .repository(
          "the manifests of \(commit.prefix(12)) have more than \(GitRepository.totalLimit) bytes",
          help: "split the workspace into several"
        )
      }
    }
    let contents = try contents(wanted)
    return listing.tree { contents[$0] }
  }

  /// What the manifests of one commit may have together.
  private static let totalLimit = 1 << 30

  /// The bytes of files by the names of their objects.
  ///
  /// - Parameter sizes: The objects that are wanted, and how large they are.
  private func contents(_ sizes: [String: Int]) throws(GitError) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    found.reserveCapacity(sizes.count)
    var part: [(object: String, size: Int)] = []
    var count = 0
    for (object, size) in sizes.sorted(by: { $0.key < $1.key }) {
      part.append((object, size))
      count += size
      if count >= GitRepository.partSize {
        try read(part, &found)
        (part, count) = ([], 0)
      }
    }
    try read(part, &found)
    return found
  }

  /// How many bytes of files are asked for at once: they are in memory twice for a moment.
  private static let partSize = 32 << 20

  private func read(
    _ part: [(object: String, size: Int)],
    _ found: inout [String: [UInt8]]
  ) throws(GitError) {
    guard !part.isEmpty else {
      return
    }
    let answers = part.map {
      (object: $0.object, size: $0.size, head: "\($0.object) blob \($0.size)\n")
    }
    let result = try git.run(
      ["cat-file", "--batch"],
      input: Array(part.map { "\($0.object)\n" }.joined().utf8),
      outputLimit: answers.reduce(0) { $0 + $1.head.utf8.count + $1.size + 1 } + 1 << 16,
      excess: missing("a file of this revision")
    )
    var rest = result.output[...]
    for answer in answers {
      let head = answer.head.utf8
      guard rest.starts(with: head), rest.count > head.count + answer.size else {
        throw missing("the object \(answer.object)")
      }
      let bytes = Array(rest.dropFirst(head.count).prefix(answer.size))
      guard hash.name(ofBlob: bytes) == answer.object else {
        throw .repository(
          "the object \(answer.object) does not have the content that its name stands for",
          help: "run 'git fsck', or clone the repository again"
        )
      }
      found[answer.object] = bytes
      rest = rest.dropFirst(head.count + answer.size + 1)
    }
  }

  /// Returns the name that git would give a file's content here.
  func name(ofBlob bytes: [UInt8]) -> String { hash.name(ofBlob: bytes) }

  /// How the objects of the repository are named.
  var objectHash: ObjectHash { hash }
}
