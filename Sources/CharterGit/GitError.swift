internal import CharterFiles
internal import CharterProcess

/// Why git, or the repository of a workspace, gives no answer.
package struct GitError: Error, Equatable {
  package enum Reason: Sendable {
    /// A revision that is not there, or is not named in a form that charter reads.
    case unknownRevision
    /// A repository that charter does not read, or cannot.
    case repository
  }

  package let reason: Reason
  package let message: String
  /// What to do.
  package let help: String

  init(_ reason: Reason, _ message: String, help: String) {
    self.reason = reason
    self.message = message
    self.help = help
  }

  /// A repository that is not as charter reads it.
  static func repository(_ message: String, help: String) -> GitError {
    GitError(.repository, message, help: help)
  }

  /// A revision that cannot be named so, or is not there.
  static func revision(_ message: String) -> GitError {
    GitError(
      .unknownRevision,
      message,
      help: "name a commit, a branch or a tag; a shallow clone has to fetch it first"
    )
  }

  /// A folder without a repository, where one is needed.
  package static func noRepository(_ folder: String) -> GitError {
    GitError(
      .unknownRevision,
      GitRepository.isInstalled
        ? "\(shown(folder)) is not in a git repository"
        : ChildProcess.Failure.notFound.message("git"),
      help: GitRepository.isInstalled
        ? "name a folder of a repository after --workspace" : "install git"
    )
  }

  /// A file or folder of the repository that cannot be read.
  static func system(_ error: FileError) -> GitError {
    .repository(error.description, help: "mend it and try again")
  }

  /// A file of the repository that is a symbolic link.
  static func link(_ path: String) -> GitError {
    .repository(
      "\(shown(path)) is a symbolic link; charter reads no repository through links",
      help: "put what it leads to in its place, or clone the repository again"
    )
  }

  /// git did not run to its end.
  static func program(_ failure: ChildProcess.Failure) -> GitError {
    .repository(failure.message("git"), help: "mend it and try again")
  }
}
