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
      get names such as users-2.yaml. What is wrong in any of the files is said with its place, and nothing is written.
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
    let folder = out.map(Workspace.trimmed)
    if let folder {
      try NewWorkspace.check(
        folder,
        help: "name an empty folder; to add to these files, write a charter.yaml beside them first",
        output
      )
    }
    Progress.stage("Reading what is imported")
    let inputs = try files.map(read)
    let existing = folder.flatMap { folder in
      Files.entry("\(folder)/\(WorkspaceTable.fileName)") == nil
        ? nil : Manifests(workspace: folder)
    }
    try checkExisting(existing, folder)
    let result = ImportFile.resources(
      inputs,
      organization: organization.map { Text($0) },
      workspace: existing
    )
    Progress.stage("Checking what is imported")
    let problems = ImportCheck.problems(result, in: existing, inputs: inputs.count)
    guard problems.isEmpty else {
      show(problems, inputs, existing, folder)
      throw ExitStatus.failure
    }
    for note in result.notes {
      show(note)
    }
    Progress.stage("Writing manifests")
    let manifests = ImportedManifests.files(result.resources)
    Progress.stage("")
    try write(manifests, existing, folder)
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

  /// A workspace that is wrong already takes nothing in.
  private func checkExisting(_ existing: Manifests?, _ folder: String?) throws {
    guard let existing, let folder else {
      return
    }
    Progress.stage("Checking what is there")
    let (state, diagnostics) = existing.desiredState(with: .unknown)
    if state == nil {
      Workspace(folder, output).printDiagnostics(diagnostics, of: existing)
      throw ExitStatus.failure
    }
  }

  private static let shown = 1000

  private func show(
    _ problems: [Diagnostic],
    _ inputs: [ImportFile],
    _ existing: Manifests?,
    _ folder: String?
  ) {
    let others = (existing?.files ?? []).map { "\(folder ?? ".")/\($0)" }
    var printer = DiagnosticText(
      style: output.style(for: .error),
      folder: ".",
      files: files + others,
      sources: inputs.map(\.bytes) + (existing?.sources ?? [])
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

  private func write(
    _ manifests: [(name: String, text: String)],
    _ existing: Manifests?,
    _ folder: String?
  ) throws {
    guard !manifests.isEmpty else {
      return Stream.error.write("There is nothing to write.\n")
    }
    guard let folder else {
      Stream.output.write(Array(manifests.map(\.text).joined(separator: "---\n").utf8))
      return
    }
    var made = manifests.map { (NewFiles.free($0.name, in: folder), Array($0.text.utf8)) }
    if existing == nil {
      let last = folder.split(separator: "/").last.map(String.init) ?? ""
      let name = Text(Name.isValid(last) ? last : "imported")
      made.insert((WorkspaceTable.fileName, Array(WorkspaceText.settings(name: name).utf8)), at: 0)
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
      "Made \(made.map(\.0).joined(separator: ", ")).\n"
        + "Next: charter validate\(place), then charter plan\(place).\n"
    )
  }
}

extension ImportFile.Format: ExpressibleByArgument {}
