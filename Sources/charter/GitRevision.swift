import CharterGit
import CharterModel

/// What git says of the manifests, where it is asked for.
enum GitRevision {
  /// The version that a workspace has checked out; `nil` if it is in no repository.
  ///
  /// A repository that is refused ends the command.
  static func of(workspace folder: String, _ output: OutputOptions) throws -> Revision? {
    try reported(output) { () throws(GitError) in
      try WorkspaceRevision.of(workspace: folder)
    }
  }

  /// Asks git for something; an error is said with what to do, and the command ends.
  static func reported<Result: ~Copyable>(
    _ output: OutputOptions,
    _ body: () throws(GitError) -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      let code: DiagnosticCode =
        switch error.reason {
        case .unknownRevision: .unknownRevision
        case .repository: .badRepository
        }
      Failures.say(code, error.message, help: error.help, output)
      throw ExitStatus.failure
    }
  }
}
