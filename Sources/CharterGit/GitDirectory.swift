internal import CharterFiles
internal import CharterModel

/// The git directory of a work tree: where its `HEAD` is, and where all its worktrees share the rest.
///
/// It is taken only if the work tree and the directory name each other, and if it belongs to the user
/// who owns the workspace, to root, or to the user who runs charter.
struct GitDirectory {
  enum Form {
    /// A directory `.git`.
    case ordinary
    /// A worktree that `git worktree add` made.
    case linked
    /// What a file `.git` names: the directory of a submodule.
    case named
  }

  let form: Form
  /// Has `HEAD`.
  let path: String
  /// Has `objects`, `refs` and `config`; that of an ordinary repository is `path`.
  let common: String

  init(of tree: WorkTree, workspace folder: String) throws(GitError) {
    switch tree.entry {
    case .folder:
      form = .ordinary
      path = tree.dotGit
      common = tree.dotGit
    case .file:
      let named = try GitDirectory.named(by: tree)
      path = named
      switch Files.entry("\(named)/commondir") {
      case nil:
        form = .named
        common = named
      case .file:
        form = .linked
        common = try GitDirectory.common(of: named, tree)
      default:
        throw .link("\(named)/commondir")
      }
    case .symbolicLink:
      throw .link(tree.dotGit)
    case .other:
      throw .repository(
        "\(shown(tree.dotGit)) is neither a directory nor a file",
        help: "remove it, or clone the repository again"
      )
    }
    try checkOwner(of: tree, workspace: folder)
    try checkParts()
  }

  /// The directory that a file `.git` names.
  private static func named(by tree: WorkTree) throws(GitError) -> String {
    let text = try line(of: tree.dotGit)
    guard text.hasPrefix("gitdir: "), text.count > 8,
      let path = resolved(String(text.dropFirst(8)), in: tree.top), Files.isFolder(path)
    else {
      throw .repository(
        "\(shown(tree.dotGit)) names no git directory",
        help: "remove it, or run 'git worktree repair' in the repository"
      )
    }
    guard path != tree.top, !path.hasPrefix("\(tree.top)/") else {
      throw .repository(
        "\(shown(tree.dotGit)) names a git directory among its own files: \(shown(path))",
        help: "remove both, or move the directory to \(shown(tree.dotGit))"
      )
    }
    return path
  }

  /// The shared directory of a worktree, which has to name the worktree back.
  private static func common(of path: String, _ tree: WorkTree) throws(GitError) -> String {
    let common = resolved(try line(of: "\(path)/commondir"), in: path)
    let back = resolved(try line(of: "\(path)/gitdir"), in: path)
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    guard let common, back == tree.dotGit, "/\(parent)" == "\(common)/worktrees" else {
      throw .repository(
        "\(shown(tree.dotGit)) names \(shown(path)), which is not the git directory of this worktree",
        help: "run 'git worktree repair' in the repository, or remove the file"
      )
    }
    return common
  }

  /// The first line of a small file.
  private static func line(of path: String) throws(GitError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path, limit: 1 << 16, followingLinks: false)
    } catch {
      throw .system(error)
    }
    return String(decoding: bytes.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  /// A path as git directories have them, without links; `nil` if nothing is there.
  static func resolved(_ path: String, in folder: String) -> String? {
    Files.canonical(path.hasPrefix("/") ? path : "\(folder)/\(path)")
  }

  private func checkOwner(of tree: WorkTree, workspace folder: String) throws(GitError) {
    let trusted = [FileStatus(folder)?.owner, 0, FileStatus.effectiveUser]
    for path in [tree.dotGit, path, common] {
      guard let owner = FileStatus(path)?.owner, trusted.contains(owner) else {
        throw .repository(
          "\(shown(path)) belongs to another user than the workspace",
          help: "give both the same owner with chown, check the repository out again, or move the "
            + "workspace out of \(shown(tree.top))"
        )
      }
    }
  }

  /// No part leads elsewhere.
  private func checkParts() throws(GitError) {
    let parts = [
      "\(path)/HEAD": Files.Entry.file, "\(common)/objects": .folder, "\(common)/refs": .folder,
    ]
    for (part, expected) in parts.sorted(by: { $0.key < $1.key }) {
      let found = Files.entry(part)
      if found == .symbolicLink {
        throw .link(part)
      }
      guard found == expected else {
        throw .repository(
          "\(shown(path)) is not a git directory: \(shown(part)) "
            + (found == nil
              ? "is missing" : expected == .file ? "is not a file" : "is not a folder"),
          help: "remove it, or clone the repository again"
        )
      }
    }
    for name in ["packed-refs", "shallow", "config", "config.worktree"] {
      for part in ["\(common)/\(name)", "\(path)/\(name)"] {
        let found = Files.entry(part)
        if found == .symbolicLink {
          throw .link(part)
        }
        guard found == nil || found == .file else {
          throw .repository("\(shown(part)) is not a file", help: "clone the repository again")
        }
      }
    }
  }
}
