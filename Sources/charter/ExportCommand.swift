import ArgumentParser
import CharterAccess
import CharterFiles
import CharterModel
import CharterReport

/// `charter export`: access and state for other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write access and state for other tools.",
    discussion: """
      csv: who holds what by what, for an access review. yaml: the resources of this workspace as \
      manifests. opa: users and access as data for Open Policy Agent. openfga: access as \
      relationship tuples; openfga-model: the authorization model that they are for.
      """
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(help: "What is written.")
  var format: Format
  @Option(
    help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"),
    completion: .file()
  )
  var out: String?
  @OptionGroup var options: AccessOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
    case yaml
    case opa
    case openfga
    case openfgaModel = "openfga-model"

    var language: DocumentLanguage {
      switch self {
      case .csv: .text
      case .yaml: .manifest
      case .opa, .openfga, .openfgaModel: .json
      }
    }
  }

  func validate() throws {
    guard format != .yaml || options.time.at == nil else {
      throw ValidationError("--at is for what depends on the time; manifests do not")
    }
  }

  func run() throws {
    try OutputFiles.check(
      [("--out", out)],
      of: workspace.path,
      options.output,
      areManifests: format == .yaml
    )
    Progress.stage("Reading the state")
    guard format != .yaml else {
      let text = try StateExport(workspace.path, options).manifest()
      return try write { sink throws(FileError) in try sink(Array(text.utf8)) }
    }
    let source = try AccessSource(workspace.path, options)
    Progress.stage("Working out who has access")
    _ = source.world
    switch format {
    case .csv:
      let table = ReviewCSV(source.state)
      try write { sink throws(FileError) in
        try table.write { bytes throws(FileError) in try sink(format.language.printed(bytes)) }
      }
    case .opa:
      let document = OPADocument(source.state, workspace: source.workspace)
      try write { sink throws(FileError) in
        try document.write { bytes throws(FileError) in try sink(format.language.printed(bytes)) }
      }
    case .openfga:
      try checkLengths(source.world)
      try write { sink throws(FileError) in
        try OpenFGATuples.write(source.world) { bytes throws(FileError) in
          try sink(format.language.printed(bytes))
        }
      }
    case .openfgaModel:
      try checkLengths(source.world)
      let bytes = OpenFGAModel.render(source.world)
      try write { sink throws(FileError) in try sink(bytes) }
    case .yaml: break
    }
  }

  /// A name that OpenFGA does not take: nothing is written, rather than access without it.
  private func checkLengths(_ world: World) throws {
    let names = OpenFGANames.tooLong(in: world)
    guard !names.isEmpty else {
      return
    }
    for name in names {
      Failures.say(
        .badName,
        "\(quoted(name)) is too long for OpenFGA: it takes relations of 50 bytes, objects of 256 "
          + "and users of 512",
        help: "give it a shorter name",
        options.output
      )
    }
    throw ExitStatus.failure
  }

  /// Gives what writes the bytes of the document, to the file or to standard output.
  private func write(
    _ body: (_ sink: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
  ) throws {
    try Failures.written(help: "name another file with --out", options.output) {
      () throws(FileError) in
      if let out {
        Progress.stage("Writing \(visible(out))")
        try Files.write(to: out, mode: 0o600, replacing: true, body)
      } else {
        // On a terminal the line would stand between those of the document.
        Progress.stage(Stream.output.isTerminal ? "" : "Writing")
        try body { bytes throws(FileError) in Stream.output.write(bytes, in: format.language) }
      }
    }
  }
}
