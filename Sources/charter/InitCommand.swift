import ArgumentParser
import CharterManifest
import CharterModel

/// `charter init`: a small workspace that plans and applies at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a small workspace that plans and applies at once.",
    discussion: "There are several to begin with:\n\n\(InitCommand.list)"
  )

  @Argument(help: "The folder; it is made where it is missing.", completion: .directory)
  var folder: String?
  @Option(
    help: ArgumentHelp("What to begin with.", valueName: "name")
  )
  var from: StartingPoint?
  @Flag(help: "List what there is to begin with, and make nothing.")
  var list = false
  @OptionGroup var output: OutputOptions

  /// A line for each.
  private static let list: String = {
    let width = StartingPoint.allCases.map(\.rawValue.utf8.count).max() ?? 0
    return StartingPoint.allCases.map { point in
      let padding = String(repeating: " ", count: width - point.rawValue.utf8.count)
      return "  \(point.rawValue)\(padding)  \(point.summary)"
    }.joined(separator: "\n")
  }()

  func validate() throws {
    try FileArgument.check(folder, "folder", for: "init")
    guard !list || (folder == nil && from == nil) else {
      throw ValidationError("--list makes nothing: name no folder and no --from with it")
    }
  }

  func run() throws {
    guard !list else {
      return Stream.output.write(InitCommand.list + "\n")
    }
    let path = Workspace.trimmed(folder ?? ".")
    let files = (from ?? .quickstart).files.map { (name: $0.name, bytes: Array($0.content.utf8)) }
    let there = try NewWorkspace(path, output)
    try check(files, there)
    do {
      try NewFiles.write(files, below: path)
    } catch .exists(let existing) {
      Failures.say(
        .noWorkspace,
        "\(quoted(existing)) is there already",
        help: "name an empty folder",
        output
      )
      throw ExitStatus.failure
    } catch .failed(let error) {
      Failures.say(.writeFailed, "\(error)", help: "name another folder", output)
      throw ExitStatus.failure
    }
    let place = ShellWord.argument(path)
    Stream.output.write(
      there.made(files.map(\.name))
        + "Next: charter plan\(place), then charter apply\(place).\n"
    )
  }

  /// What is there already becomes part of the workspace: it has to be valid with it.
  private func check(
    _ files: [(name: String, bytes: [UInt8])],
    _ there: NewWorkspace
  ) throws {
    guard !there.files.isEmpty, NewFiles.existing(files.map(\.name), in: there.folder) == nil else {
      return
    }
    let manifests = there.manifests(with: files)
    let (state, diagnostics) = manifests.desiredState(with: .unknown)
    if state == nil {
      Workspace(there.folder, output).printDiagnostics(diagnostics, of: manifests)
      throw there.refuse()
    }
  }
}
