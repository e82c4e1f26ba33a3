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
    if let path, Files.entry(path) == .file {
      return (try SavedPlan(path, output), option.path ?? ".")
    }
    if let path, let folder = option.path, folder != path {
      throw ValidationError(
        "\(quoted(path)) is not a saved plan, and --workspace names another workspace"
      )
    }
    return (nil, path ?? option.path ?? ".")
  }
}
