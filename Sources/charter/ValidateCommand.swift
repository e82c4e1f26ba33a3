import ArgumentParser
import CharterManifest
import CharterModel
import CharterReport

/// `charter validate`: everything that can be checked without the store.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check the manifests, without the store."
  )

  @OptionGroup var workspace: WorkspaceArgument
  @Option(
    help: "How the diagnostics are written: text to standard error, others to standard output."
  )
  var format = ReportFormat.text
  @OptionGroup var files: ReportOptions
  @Flag(help: "Let warnings fail it as errors do.")
  var strict = false
  @OptionGroup var time: TimeOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    try files.check(format, [.text, .json, .markdown, .github, .codequality, .sarif, .junit])
  }

  private static func verdict(_ state: DesiredState) -> String {
    let (count, files) = (state.resources.count, state.files.count)
    return "Valid: \(count) resource\(count == 1 ? "" : "s") in \(files) "
      + "file\(files == 1 ? "" : "s").\n"
  }

  func run() throws {
    let workspace = Workspace(workspace.path, output)
    let manifests = Manifests(workspace: workspace.path)
    let (state, problems) = manifests.desiredState(with: .unknown)
    let diagnostics = (problems + AccessCheck.diagnostics(state, manifests, at: time.instant))
      .sorted(by: Diagnostic.isBefore)
      .map { diagnostic in
        var diagnostic = diagnostic
        if strict, diagnostic.severity == .warning {
          diagnostic.severity = .error
        }
        return diagnostic
      }
    let reports = Reports(format, files, folder: workspace.path, output)
    let verdict =
      diagnostics.hasErrors ? "" : state.map { ValidateCommand.verdict($0) } ?? ""
    if format == .text {
      workspace.printDiagnostics(diagnostics, of: manifests)
      Stream.output.write(verdict)
    }
    try reports.write(checked: diagnostics, files: manifests.files) {
      workspace.text(of: diagnostics, in: manifests, Style(hasColor: false)) + verdict
    }
    if diagnostics.hasErrors {
      let errors = diagnostics.filter { $0.severity == .error }
      throw errors.allSatisfy(\.code.isDenial) ? ExitStatus.denied : ExitStatus.failure
    }
  }
}
