internal import CharterFiles

/// The folder `objects` of a repository: nothing in it leads elsewhere.
enum ObjectFolder {
  /// - Throws: `GitError` if a folder, a pack or an object is a symbolic link, or if the repository
  ///   borrows objects from another one.
  static func check(_ path: String) throws(GitError) {
    for (name, entry) in try entries(path) {
      switch entry {
      case .folder: try checkBelow("\(path)/\(name)")
      case .file: break
      case .symbolicLink: throw .link("\(path)/\(name)")
      case .other: throw notAFile("\(path)/\(name)")
      }
    }
    for name in ["alternates", "http-alternates"] {
      let file = "\(path)/info/\(name)"
      if let status = FileStatus(file), status.size > 0 {
        throw .repository(
          "\(shown(file)) lets this repository borrow objects from another one",
          help: "run 'git repack -a -d', and remove the file"
        )
      }
    }
  }

  private static func checkBelow(_ folder: String) throws(GitError) {
    for (name, entry) in try entries(folder) {
      switch entry {
      case .symbolicLink: throw .link("\(folder)/\(name)")
      case .other: throw notAFile("\(folder)/\(name)")
      case .file, .folder: break
      }
    }
  }

  private static func notAFile(_ path: String) -> GitError {
    .repository(
      "\(shown(path)) is neither a file nor a directory",
      help: "remove it, or clone the repository again"
    )
  }

  private static func entries(
    _ folder: String
  ) throws(GitError) -> [(name: String, entry: Files.Entry)] {
    do {
      return try Files.list(folder)
    } catch {
      throw .system(error)
    }
  }
}
