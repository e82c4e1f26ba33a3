import CharterFiles
import CharterManifest
import CharterModel

/// A folder that is to become a workspace.
enum NewWorkspace {
  /// More files than these are counted only.
  private static let shown = 10

  /// Refuses a folder with manifests and no `charter.yaml`: nobody has said whose they are, and with
  /// that file in place all of them would be declared.
  static func check(_ folder: String, help: String, _ output: OutputOptions) throws {
    guard Files.isFolder(folder), Files.entry("\(folder)/\(WorkspaceTable.fileName)") == nil else {
      return
    }
    let found = WorkspaceFolder.manifests(below: folder)
    let paths = found.files.map { quoted(folder == "." ? $0 : "\(folder)/\($0)") }
    guard !paths.isEmpty || !found.diagnostics.isEmpty else {
      return
    }
    let more = paths.count - shown
    let names =
      paths.prefix(shown).joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    let place = folder == "." ? "this folder" : quoted(folder)
    Failures.say(
      .noWorkspace,
      paths.isEmpty
        ? "\(place) cannot become a workspace: \(found.diagnostics[0].message)"
        : "\(place) has files that would become part of the workspace: \(names)",
      help: help,
      output
    )
    throw ExitStatus.failure
  }
}
