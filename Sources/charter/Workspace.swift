import ArgumentParser
import CharterApply
import CharterFiles
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// The workspace that a command works on, and its store.
struct WorkspaceArgument: ParsableArguments {
  @Argument(help: "The folder with charter.yaml.", completion: .directory)
  var workspace = "."

  /// The folder without slashes at its end.
  var path: String { Workspace.trimmed(workspace) }
}

/// Manifests and store of one workspace, read and held against each other.
struct Workspace {
  let path: String
  let manifests: Manifests
  let output: OutputOptions

  init(_ path: String, _ output: OutputOptions) {
    self.path = path
    self.output = output
    manifests = Manifests(workspace: path)
  }

  static func trimmed(_ path: String) -> String {
    var text = path
    while text.count > 1, text.hasSuffix("/") {
      text.removeLast()
    }
    return text.isEmpty ? "." : text
  }

  /// Where the store is, as seen from here; nothing where `charter.yaml` does not say.
  var storePath: String? {
    manifests.settings.map { settings in
      settings.store.hasPrefix("/")
        ? settings.store
        : path == "." ? settings.store : "\(path)/\(settings.store)"
    }
  }

  /// The store; the diagnostics are printed where there is none to be found.
  func store() throws -> Store {
    guard let storePath else {
      let (_, diagnostics) = manifests.desiredState(with: .unknown)
      printDiagnostics(diagnostics)
      throw ExitStatus.failure
    }
    return Store(storePath)
  }

  /// What is declared, references to other workspaces followed into the store; the diagnostics
  /// are printed.
  func desiredState(with externals: ExternalResources) throws -> DesiredState {
    let (state, diagnostics) = manifests.desiredState(with: externals)
    printDiagnostics(diagnostics)
    guard let state else {
      throw ExitStatus.failure
    }
    return state
  }

  func printDiagnostics(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else {
      return
    }
    var printer = DiagnosticText(
      style: output.style(for: .error),
      folder: path,
      files: manifests.files,
      sources: manifests.sources
    )
    Stream.error.write(printer.render(diagnostics) + DiagnosticText.count(diagnostics) + "\n")
  }

  /// The whole way from files to a plan.
  func plan(
    at instant: Instant,
    allowing allowed: [TrippedGuard.Name]
  ) throws -> (plan: Plan, store: Store) {
    let store = try store()
    let stored = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    let externals = Externals.of(stored, uses: manifests.settings?.uses ?? [])
    let desired = try desiredState(with: .known(externals))
    let options = Planner.Options(
      store: store.path,
      at: instant,
      allowed: Set(allowed),
      storedDigest: .later { ContentDigest.of(stored) }
    )
    let plan = Planner.plan(desired, stored, options)
    guard !plan.isEmpty, plan.base.digest.value != stored.header.digest else {
      return (plan, store)
    }
    // Somebody has changed the store: the audit trail tells drift from what is declared anew.
    let applied = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.applied(stored)
    }
    return (Planner.explained(plan, by: applied), store)
  }
}
