import ArgumentParser
import CharterExchange
import CharterFiles
import CharterManifest
import CharterModel
import CharterReport

/// `charter import`: manifests out of what people have to begin with.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make manifests from spreadsheets, JSON or a peribolos file.",
    discussion: """
      Prints the manifests, or writes them into a folder with --out: one file a kind, and \
      charter.yaml where the folder has none. Files that are there are never written over: new ones \
      get names such as users-2.yaml. What is wrong in any of the files is said with its place, and \
      nothing is written.
      """
  )

  @Argument(help: "What to import; several files are one import.", completion: .file())
  var files: [String]
  @Option(help: "How all of them are read; by the end of each name where not said.")
  var format: ImportFile.Format?
  @Option(
    help: ArgumentHelp("Write the manifests into this folder.", valueName: "folder"),
    completion: .directory
  )
  var out: String?
  @Option(help: ArgumentHelp("The organization of rows that name none.", valueName: "name"))
  var organization: String?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard !files.isEmpty else {
      throw ValidationError("name a file to import")
    }
    for file in files {
      try FileArgument.check(file, for: "import")
    }
    try FileArgument.check(out, "folder", for: "--out")
    if format == nil, let path = files.first(where: { ImportFile.Format(path: $0) == nil }) {
      throw ValidationError(
        "say with --format whether \(quoted(path)) is csv, json or peribolos"
      )
    }
    let formats = files.map { format ?? ImportFile.Format(path: $0) ?? .csv }
    if organization != nil, formats.allSatisfy({ $0 == .peribolos }) {
      throw ValidationError("a peribolos file names its organizations: leave out --organization")
    }
    if let organization, !Name.isValid(organization) {
      throw ValidationError("--organization takes a name, not \(quoted(organization))")
    }
  }

  func run() throws {
    Progress.stage("Reading what is imported")
    let inputs = try files.map(read)
    let target = try out.map { try ImportTarget(Workspace.trimmed($0), output) }
    let result = ImportFile.resources(
      inputs,
      organization: organization.map { Text($0) },
      workspace: target?.manifests
    )
    Progress.stage("Checking what is imported")
    let problems = ImportCheck.problems(result, in: target?.manifests, inputs: inputs.count)
    guard problems.isEmpty else {
      show(problems, inputs, target)
      throw target?.refusal(of: problems, inputs: inputs.count) ?? ExitStatus.failure
    }
    for note in result.notes {
      show(note)
    }
    Progress.stage("Writing manifests")
    let manifests = ImportedManifests.files(result.resources)
    Progress.stage("")
    guard !manifests.isEmpty else {
      return Stream.error.write("There is nothing to write.\n")
    }
    guard let target else {
      let text = manifests.map(\.text).joined(separator: "---\n")
      return Stream.output.write(Array(text.utf8), in: .manifest)
    }
    try target.write(manifests)
  }

  private func read(_ path: String) throws -> ImportFile {
    do {
      let bytes = try Files.read(path, limit: ImportFile.maximumCount)
      return ImportFile(bytes, format ?? ImportFile.Format(path: path) ?? .csv)
    } catch {
      Failures.say(
        .unreadableFile,
        error.description,
        help: "name a file that may be read",
        output
      )
      throw ExitStatus.failure
    }
  }

  private static let shown = 1000

  private func show(
    _ problems: [Diagnostic],
    _ inputs: [ImportFile],
    _ target: ImportTarget?
  ) {
    let folder = target.map { $0.folder == "." ? "" : "\($0.folder)/" } ?? ""
    let others = (target?.manifests?.files ?? []).map { folder + $0 }
    var printer = DiagnosticText(
      style: output.style(for: .error),
      folder: ".",
      files: files + others,
      sources: inputs.map(\.bytes) + (target?.manifests?.sources ?? [])
    )
    Stream.error.write(printer.render(Array(problems.prefix(Self.shown))))
    if problems.count > Self.shown {
      Stream.error.write("… and \(problems.count - Self.shown) more\n")
    }
    Stream.error.write(DiagnosticText.count(problems) + "; nothing was written\n")
  }

  private func show(_ note: ImportNote) {
    let place = note.location.map { location in
      "\(visible(files[Int(location.file.rawValue)], limit: .max)):\(location.line):\(location.column): "
    }
    let label = output.style(for: .error)(.strong, "note")
    Stream.error.write("\(place ?? "")\(label): \(visible(note.message, limit: .max))\n")
  }
}

extension ImportFile.Format: ExpressibleByArgument {}
