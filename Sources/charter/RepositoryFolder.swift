import CharterFiles
import CharterGit

/// Where a workspace is in its repository: dashboards and pull requests name files from there,
/// wherever a command was run.
enum RepositoryFolder {
  /// The folder of a workspace from the top of its repository; the name that was given if it is in
  /// none.
  static func of(_ workspace: String) -> String {
    guard let folder = Files.canonical(workspace), let tree = WorkTree(above: folder) else {
      return workspace
    }
    return tree.prefix.isEmpty ? "." : String(tree.prefix.dropLast())
  }
}
