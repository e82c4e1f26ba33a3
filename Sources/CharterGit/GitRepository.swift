internal import CharterFiles
internal import CharterModel
internal import CharterProcess

/// The repository that a workspace lies in, asked for commits, trees and files.
///
/// What git is asked, and what is refused: Pipelines.md, "What charter asks git".
package struct GitRepository: ~Copyable {
  private let tree: WorkTree
  private let directory: GitDirectory
  private let configuration: RepositoryConfiguration
  let hash: ObjectHash
  private let isShallow: Bool
  let git: PrivateDirectory

  /// Whether there is a git that can be asked.
  package static var isInstalled: Bool { ChildProcess.isInstalled("git") }

  /// Finds the repository of a workspace.
  ///
  /// There is none if the folder is not there, or in no repository.
  ///
  /// - Parameter folder: The workspace's folder.
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
  func missing(_ what: String) -> GitError {
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
