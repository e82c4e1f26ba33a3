import CharterFiles

/// Where a workspace lies in its repository: dashboards and pull requests name files from there,
/// wherever a command was run.
enum RepositoryFolder {
  /// The folder of a workspace from the top of its repository; as it was named where it is in none.
  static func of(_ workspace: String) -> String {
    guard let place = Files.canonical(workspace) else {
      return workspace
    }
    let parts = place.split(separator: "/").map(String.init)
    for count in stride(from: parts.count, through: 0, by: -1) {
      // A folder, or a file in a worktree or a submodule.
      if Files.entry("/" + (parts[..<count] + [".git"]).joined(separator: "/")) != nil {
        return count == parts.count ? "." : parts[count...].joined(separator: "/")
      }
    }
    return workspace
  }
}
