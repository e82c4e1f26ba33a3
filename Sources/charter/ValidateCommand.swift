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
  @Option(help: "How the diagnostics are written: text to standard error, json to standard output.")
  var format = Format.text
  @Flag(help: "Let warnings fail it as errors do.")
  var strict = false
  @OptionGroup var time: TimeOptions
  @OptionGroup var output: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
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
    switch format {
    case .text:
      workspace.printDiagnostics(diagnostics, of: manifests)
      if let state, !diagnostics.hasErrors {
        let (count, files) = (state.resources.count, state.files.count)
        Stream.output.write(
          "Valid: \(count) resource\(count == 1 ? "" : "s") in \(files) "
            + "file\(files == 1 ? "" : "s").\n"
        )
      }
    case .json:
      Stream.output.write(
        DiagnosticJSON.render(diagnostics, files: manifests.files)
      )
    }
    if diagnostics.hasErrors {
      let errors = diagnostics.filter { $0.severity == .error }
      throw errors.allSatisfy(\.code.isDenial) ? ExitStatus.denied : ExitStatus.failure
    }
  }
}
