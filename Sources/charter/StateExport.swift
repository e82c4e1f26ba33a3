import ArgumentParser
import CharterJSON
import CharterManifest
import CharterModel
import CharterPlan
import CharterReport
import CharterStore

/// `charter export --format yaml`: the resources of one workspace as manifests.
struct StateExport {
  private let resources: [ManifestWriter.Resource]
  private let name: Text
  private let uses: [Text]
  private let externals: [ExternalResource]
  private let output: OutputOptions

  /// Reads what `--from` says.
  init(_ path: String, _ options: AccessOptions) throws {
    output = options.output
    let workspace = Workspace(path, output)
    switch options.from {
    case "manifests":
      let (_, desired, stored) = try workspace.states(own: false)
      (name, uses) = (desired.workspace, desired.uses)
      externals = Externals.of(stored, uses: uses)
      resources = desired.resources.compactMap {
        StateExport.resource(desired.address($0), desired.body($0))
      }
    case "store":
      let store = try workspace.store()
      let stored = try Failures.reported(output, store.path) { () throws(StoreError) in
        try store.read()
      }
      name = workspace.settings?.name ?? ""
      uses = workspace.settings?.uses ?? []
      externals = Externals.of(stored, uses: uses)
      resources = StateExport.resources(of: name, in: stored) { _ in true }
    default:
      let saved = try AccessSource.saved(options)
      let plan = saved.plan
      let (_, stored) = try saved.stored(in: workspace)
      name = plan.workspace
      uses = workspace.settings?.uses ?? []
      externals = Externals.of(stored, uses: uses)
      let gone = Set(
        plan.changes.flatMap { [$0.address, $0.previousAddress].compactMap(\.self) }
          .map { Text($0.description) }
      )
      resources =
        StateExport.resources(of: name, in: stored) { !gone.contains(Text(bytes: $0)) }
        + plan.changes.compactMap { change in
          change.after.map { ManifestWriter.Resource(change.address, $0.value) }
        }
    }
  }

  private static func resources(
    of workspace: Text,
    in stored: StoredState,
    where isKept: (ArraySlice<UInt8>) -> Bool
  ) -> [ManifestWriter.Resource] {
    stored.resources.compactMap { resource in
      let address = stored.address(resource)
      return stored.workspace(resource) == workspace && isKept(address)
        ? self.resource(address, stored.body(resource)) : nil
    }
  }

  private static func resource(
    _ address: ArraySlice<UInt8>,
    _ body: ArraySlice<UInt8>
  ) -> ManifestWriter.Resource? {
    Address(bytes: address).map { ManifestWriter.Resource($0, ResourceBody(body).value) }
  }

  /// The manifests; what charter's own reader does not read back as it was is said, and nothing is
  /// written.
  func manifest() throws -> String {
    let text = ManifestWriter.manifest(resources)
    let settings = WorkspaceText.settings(name: name, uses: uses)
    let mismatch = ManifestWriter.mismatch(
      text,
      for: resources,
      settings: Array(settings.utf8),
      with: .known(externals)
    )
    switch mismatch {
    case nil: return text
    case .resources(let addresses):
      for address in addresses {
        Failures.say(
          .notWritable,
          "the store has something of \(address) that manifests cannot say",
          help: "'charter drift' shows what was changed by hand",
          output
        )
      }
    case .invalid(let manifests, let diagnostics):
      Workspace(".", output).printDiagnostics(diagnostics, of: manifests)
      Failures.say(
        .notWritable,
        "these resources cannot be said by manifests",
        help: "'charter drift' shows what was changed by hand",
        output
      )
    }
    throw ExitStatus.failure
  }
}

/// The text of a new `charter.yaml`.
enum WorkspaceText {
  static func settings(name: Text, uses: [Text] = []) -> String {
    var text = """
      apiVersion: charter/v1
      kind: Workspace
      metadata: {name: \(ManifestWriter.quoted(name))}
      spec:
        store: store

      """
    if !uses.isEmpty {
      text += "  uses: [\(uses.map(ManifestWriter.quoted).joined(separator: ", "))]\n"
    }
    return text
  }
}
