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
  var format = Format<ProblemFormats>(.text)
  @OptionGroup var files: ReportOptions<ProblemFormats>
  @Flag(help: "Let warnings fail it as errors do.")
  var strict = false
  @Flag(help: "Only the last line.")
  var quiet = false
  @Flag(help: "Every warning, also on a terminal.")
  var verbose = false
  @OptionGroup var time: TimeOptions
  @OptionGroup var output: OutputOptions

  private static func verdict(_ state: DesiredState) -> String {
    let (count, files) = (state.resources.count, state.files.count)
    return "Valid: \(count) resource\(count == 1 ? "" : "s") in \(files) "
      + "file\(files == 1 ? "" : "s").\n"
  }

  func validate() throws {
    guard !(quiet && verbose) else {
      throw ValidationError("--quiet and --verbose exclude each other")
    }
  }

  func run() throws {
    Progress.stage("Reading manifests")
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
    let reports = try Reports.checked(format.value, files.files, of: workspace.path, output)
    let verdict =
      diagnostics.hasErrors ? "" : state.map { ValidateCommand.verdict($0) } ?? ""
    if format.value == .text {
      show(diagnostics, of: manifests, workspace)
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

  /// Shows diagnostics on standard error: on a terminal, of warnings with the same code the first few.
  private func show(_ diagnostics: [Diagnostic], of manifests: Manifests, _ workspace: Workspace) {
    guard !quiet else {
      if !diagnostics.isEmpty {
        Stream.error.write(DiagnosticText.count(diagnostics) + "\n")
      }
      return
    }
    guard Stream.error.isTerminal, !verbose else {
      return workspace.printDiagnostics(diagnostics, of: manifests)
    }
    var counts: [DiagnosticCode: Int] = [:]
    let shown = diagnostics.filter { diagnostic in
      guard diagnostic.severity != .error else {
        return true
      }
      counts[diagnostic.code, default: 0] += 1
      return counts[diagnostic.code, default: 0] <= ValidateCommand.maximumWarnings
    }
    guard shown.count < diagnostics.count else {
      return workspace.printDiagnostics(diagnostics, of: manifests)
    }
    var printer = DiagnosticText(
      style: output.style(for: .error),
      folder: workspace.path,
      files: manifests.files,
      sources: manifests.sources
    )
    Stream.error.write(
      folding: printer.render(shown)
        + "and \(diagnostics.count - shown.count) more warnings; --verbose shows them all\n\n"
        + DiagnosticText.count(diagnostics) + "\n"
    )
  }

  /// More warnings of one code are counted only.
  private static let maximumWarnings = 20
}
