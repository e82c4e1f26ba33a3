import ArgumentParser
import CharterFiles
import CharterManifest
import CharterModel

/// The folder that manifests are imported into, with what it has already.
struct ImportTarget {
  let folder: String
  /// What is imported is held against these; nothing where there are none.
  let manifests: Manifests?
  /// What a folder has that is no workspace yet.
  private let new: NewWorkspace
  private let isWorkspace: Bool
  private let output: OutputOptions

  /// A workspace that is wrong already takes nothing in.
  init(_ folder: String, _ output: OutputOptions) throws {
    self.folder = folder
    self.output = output
    isWorkspace = Files.entry("\(folder)/\(WorkspaceTable.fileName)") != nil
    new = try NewWorkspace(folder, output)
    guard isWorkspace else {
      manifests =
        new.files.isEmpty ? nil : new.manifests(with: [ImportTarget.settings(of: folder)])
      return
    }
    let there = Manifests(workspace: folder)
    manifests = there
    Progress.stage("Checking what is there")
    let (state, diagnostics) = there.desiredState(with: .unknown)
    if state == nil {
      Workspace(folder, output).printDiagnostics(diagnostics, of: there)
      throw ExitStatus.failure
    }
  }

  /// A `charter.yaml` by which the workspace has the name of its folder.
  private static func settings(of folder: String) -> (name: String, bytes: [UInt8]) {
    let last = folder.split(separator: "/").last.map(String.init) ?? ""
    let name = Text(Name.isValid(last) ? last : "imported")
    return (WorkspaceTable.fileName, Array(WorkspaceText.settings(name: name).utf8))
  }

  /// How the command ends where something is wrong; files that only would be part of the workspace
  /// are named where they have to do with it.
  func refusal(of problems: [Diagnostic], inputs: Int) -> any Error {
    let places = problems.flatMap { [$0.location].compactMap(\.self) + $0.notes.map(\.location) }
    return new.files.isEmpty || places.allSatisfy { $0.file < FileIndex(inputs) }
      ? ExitStatus.failure : new.refuse()
  }

  /// Writes manifests beside what is there, under names that nothing has yet.
  func write(_ manifests: [(name: String, text: String)]) throws {
    var made = manifests.map {
      (name: NewFiles.free($0.name, in: folder), bytes: Array($0.text.utf8))
    }
    if !isWorkspace {
      made.insert(ImportTarget.settings(of: folder), at: 0)
    }
    do {
      try NewFiles.write(made, below: folder)
    } catch .exists(let path) {
      Failures.say(
        .notWritable,
        "\(quoted(path)) is there already; nothing was written",
        help: "somebody has just written it: look at it, and import again",
        output
      )
      throw ExitStatus.failure
    } catch .failed(let error) {
      Failures.say(.writeFailed, "\(error)", help: "name another folder", output)
      throw ExitStatus.failure
    }
    let place = ShellWord.argument(folder)
    Stream.output.write(
      new.made(made.map(\.name))
        + "Next: charter validate\(place), then charter plan\(place).\n"
    )
  }
}
