import ArgumentParser
import CharterFiles
import CharterModel

/// `charter init`: a small workspace that plans and applies at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a small workspace that plans and applies at once."
  )

  @Argument(help: "The folder; it is made where it is missing.", completion: .directory)
  var folder = "."
  @OptionGroup var output: OutputOptions

  func run() throws {
    let path = Workspace.trimmed(folder)
    let files = StartingPoint.files
    if let existing = files.first(where: { Files.entry("\(path)/\($0.name)") != nil }) {
      Failures.say(
        .noWorkspace,
        "\(quoted("\(path)/\(existing.name)")) is there already",
        help: "name an empty folder",
        output
      )
      throw ExitStatus.failure
    }
    do {
      try Files.createFolders(path)
      for file in files {
        try Files.write(
          Array(file.content.utf8),
          to: "\(path)/\(file.name)",
          mode: 0o644,
          replacing: false
        )
      }
    } catch {
      Failures.say(.writeFailed, "\(error)", help: "name another folder", output)
      throw ExitStatus.failure
    }
    let place = path == "." ? "" : " \(visible(path))"
    Stream.output.write(
      "Made \(files.map(\.name).joined(separator: ", ")).\n"
        + "Next: charter plan\(place), then charter apply\(place).\n"
    )
  }
}
