import ArgumentParser
import CharterFiles
import CharterModel

/// `--workspace FOLDER`.
struct WorkspaceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with charter.yaml, for a saved plan; default this folder.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var workspace: String?

  var path: String? { workspace.map(Workspace.trimmed) }
}

/// An argument that names a workspace or a saved plan.
enum PlanArgument {
  /// The plan, if the argument names a file, and the workspace: never the one that a file names.
  static func resolve(
    _ target: String?,
    _ option: WorkspaceOption,
    _ output: OutputOptions
  ) throws -> (saved: SavedPlan?, folder: String) {
    let path = target.map(Workspace.trimmed)
    // Links are followed: a plan comes from whoever runs the command, who names it.
    if let path, Files.isFile(path) {
      return (try SavedPlan(path, output), option.path ?? ".")
    }
    if let path, !Files.isFolder(path), Files.entry(path) != nil {
      Failures.say(
        .unreadableFile,
        "\(quoted(path)) is neither a saved plan nor a folder",
        help: Files.entry(path) == .symbolicLink
          ? "the link leads to nothing that can be read: name the file itself"
          : "save the plan as a file with 'charter plan --out', and name that",
        output
      )
      throw ExitStatus.failure
    }
    if let path, let folder = option.path, folder != path {
      throw ValidationError(
        "\(quoted(path)) is not a saved plan, and --workspace names another workspace"
      )
    }
    return (nil, path ?? option.path ?? ".")
  }
}
