import CharterFiles
import CharterManifest
import CharterModel

/// What a folder without `charter.yaml` has that a workspace in it would have for manifests.
///
/// With that file in place all of them are declared, whoever put them there.
struct NewWorkspace {
  /// More files than these are counted only.
  private static let shown = 10

  let folder: String
  /// By path, relative to the folder.
  let files: [(path: String, bytes: [UInt8])]
  private let output: OutputOptions

  /// Reads them; none where the folder is missing, or is a workspace already.
  init(_ folder: String, _ output: OutputOptions) throws {
    self.folder = folder
    self.output = output
    guard Files.isFolder(folder), Files.entry("\(folder)/\(WorkspaceTable.fileName)") == nil else {
      files = []
      return
    }
    let (found, problems) = WorkspaceFolder.manifests(below: folder)
    if let problem = problems.first {
      let place = folder == "." ? "this folder" : quoted(folder)
      Failures.say(
        .noWorkspace,
        "\(place) cannot become a workspace: \(problem.message)",
        help: "name an empty folder, or \(problem.help ?? "mend it")",
        output
      )
      throw ExitStatus.failure
    }
    files = found
  }

  /// The workspace that there would be, with other files besides.
  func manifests(with others: [(name: String, bytes: [UInt8])]) -> Manifests {
    Manifests(contents: files + others.map { (path: $0.name, bytes: $0.bytes) })
  }

  /// Says that these files are in the way.
  func refuse() -> any Error {
    let place = folder == "." ? "this folder" : quoted(folder)
    Failures.say(
      .noWorkspace,
      "\(place) has files that would become part of the workspace: \(names)",
      help: "name an empty folder, or correct them or move them away first",
      output
    )
    return ExitStatus.failure
  }

  /// What was made, beside what was there.
  func made(_ names: [String]) -> String {
    "Made \(names.joined(separator: ", "))" + (files.isEmpty ? "" : " beside \(self.names)") + ".\n"
  }

  private var names: String {
    let more = files.count - NewWorkspace.shown
    return files.prefix(NewWorkspace.shown).map { visible($0.path) }.joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }
}
