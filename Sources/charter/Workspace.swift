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

/// One workspace and its store.
///
/// The manifests are read only by what needs them.
struct Workspace {
  let path: String
  let output: OutputOptions
  /// Where else it is said what is wrong with the manifests.
  let reports: Reports?

  init(_ path: String, _ output: OutputOptions, _ reports: Reports? = nil) {
    self.path = path
    self.output = output
    self.reports = reports
  }

  static func trimmed(_ path: String) -> String {
    var text = path
    while text.count > 1, text.hasSuffix("/") {
      text.removeLast()
    }
    return text.isEmpty ? "." : text
  }

  /// What `charter.yaml` says, where there is nothing wrong with it.
  var settings: WorkspaceSettings? { Manifests.settings(of: path) }

  /// The store; where `charter.yaml` does not say where it is, the diagnostics are printed.
  func store() throws -> Store {
    Progress.stage("Reading the store")
    guard let settings else {
      let manifests = Manifests(workspace: path)
      let diagnostics = manifests.desiredState(with: .unknown).diagnostics
      printDiagnostics(diagnostics, of: manifests)
      try reports?.write(diagnostics, files: manifests.files)
      throw ExitStatus.failure
    }
    if let variable = StoreLocation.emptyVariable {
      Failures.say(
        .otherStore,
        "\(variable) is set, and empty",
        help: "set it to a value, or unset it",
        output
      )
      throw ExitStatus.failure
    }
    let location = StoreLocation(of: path, settings)
    if let link = location.link {
      Failures.say(
        .unreadableStore,
        "\(quoted(link)) is a symbolic link, which is never followed",
        help: "name the folder that it leads to under \(location.source)",
        output
      )
      throw ExitStatus.failure
    }
    guard let pins = StoreLocation.pins(settings) else {
      Failures.say(
        .otherStore,
        "\(StoreLocation.lineageVariable) must be a UUID, not "
          + quoted(Environment[StoreLocation.lineageVariable] ?? ""),
        help: "set it to the lineage that 'charter show --format json' prints, or unset it",
        output
      )
      throw ExitStatus.failure
    }
    return Store(location.path, pins: pins)
  }

  func printDiagnostics(_ diagnostics: [Diagnostic], of manifests: Manifests) {
    guard !diagnostics.isEmpty else {
      return
    }
    if let first = diagnostics.first(where: { $0.severity == .error }) {
      Failures.remember(first.code, first.message)
    }
    Stream.error.write(folding: text(of: diagnostics, in: manifests, output.style(for: .error)))
  }

  /// Diagnostics as people read them, and how many there are; nothing where there is none.
  func text(of diagnostics: [Diagnostic], in manifests: Manifests, _ style: Style) -> String {
    guard !diagnostics.isEmpty else {
      return ""
    }
    var printer = DiagnosticText(
      style: style,
      folder: path,
      files: manifests.files,
      sources: manifests.sources
    )
    return printer.renderWithCount(diagnostics)
  }

  /// What is declared and what is stored; what is wrong with either is said.
  ///
  /// `own`: whether what this workspace has in the store matters. Where it does not, and nobody else
  /// has anything there, the store is not read.
  func states(
    own: Bool = true
  ) throws -> (store: Store, desired: DesiredState, stored: StoredState) {
    let store = try store()
    Progress.stage("Reading manifests and store")
    let name = own ? nil : settings.flatMap { $0.uses.isEmpty ? $0.name : nil }
    let (manifests, result) = Manifests.read(workspace: path) {
      Result { () throws(StoreError) -> StoredState in
        if let name, store.holdsNothing(but: name) {
          return .empty
        }
        return try store.read()
      }
    }
    let stored = try Failures.reported(output, store.path) { () throws(StoreError) in
      try result.get()
    }
    let externals = Externals.of(stored, uses: manifests.settings?.uses ?? [])
    Progress.stage("Following references")
    let (desired, diagnostics) = manifests.desiredState(with: .known(externals))
    Progress.stage("Working out who has access")
    printDiagnostics(diagnostics, of: manifests)
    guard let desired else {
      try reports?.write(diagnostics, files: manifests.files)
      throw ExitStatus.failure
    }
    return (store, desired, stored)
  }

  /// The whole way from files to a plan.
  func plan(_ request: PlanRequest) throws -> PlannedWorkspace {
    let (store, desired, stored) = try states()
    return try plan(desired, stored, of: store, request)
  }

  /// A plan from what is declared and what is stored.
  func plan(
    _ desired: DesiredState,
    _ stored: StoredState,
    of store: Store,
    _ request: PlanRequest
  ) throws -> PlannedWorkspace {
    let options = try options(request, stored, store)
    return PlannedWorkspace(
      plan: Planner.plan(desired, stored, options),
      store: store,
      stored: stored,
      applied: options.applied
    )
  }

  /// A plan that leads back to what was applied at an earlier serial.
  func rollback(to serial: Int, _ request: PlanRequest) throws -> PlannedWorkspace {
    let store = try store()
    let stored = try Failures.reported(output, store.path) { () throws(StoreError) in
      try store.read()
    }
    guard (0...stored.header.serial).contains(serial), let settings else {
      throw Failures.noSerial(serial, of: stored, output)
    }
    let (past, now, renames) = try Failures.reported(output, store.path) {
      () throws(StoreError) in
      let trail = try store.checkedTrail(of: stored)
      let entries = try store.entries(stored)
      return (
        try TrailReplay(trail, upTo: serial), try TrailReplay(trail),
        PastState.renames(in: entries.dropFirst(serial))
      )
    }
    let desired = PastState.desired(
      of: settings.name,
      uses: settings.uses,
      past,
      now,
      renames
    )
    var options = try options(request, stored, store)
    options.rollback = serial
    return PlannedWorkspace(
      plan: Planner.plan(desired, stored, options),
      store: store,
      stored: stored,
      applied: options.applied
    )
  }

  private func options(
    _ request: PlanRequest,
    _ stored: StoredState,
    _ store: Store
  ) throws -> Planner.Options {
    let digest = ContentDigest.of(stored)
    var options = Planner.Options(
      folder: path,
      at: try request.time(stored.header),
      allowed: request.allowed,
      authors: request.authors,
      ticket: request.ticket,
      revision: request.revision,
      isStrict: request.isStrict,
      storedDigest: .known(digest)
    )
    if stored.header.serial > 0, digest != stored.header.digest {
      // Somebody has changed the store: the audit trail tells drift from what is declared anew.
      options.applied = try Failures.reported(output, store.path) { () throws(StoreError) in
        try store.replay(stored).applied
      }
    }
    options.trail = .later { (try? store.replay(stored).applied) ?? [:] }
    return options
  }
}
