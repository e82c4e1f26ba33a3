import CharterFiles
package import CharterModel
import CharterYAML

/// The settings of `charter.yaml`.
package struct WorkspaceSettings: Hashable, Sendable {
  package var name: Text
  /// The folder of the store, relative to the workspace.
  package var store: String
  package var uses: [Text]
  package var guards: GuardSettings
}

/// A workspace whose files were read, before references are followed.
///
/// The stages: find the files, read their bytes, read their YAML, find what they declare; then,
/// with what other workspaces have in the store, index, decode, check.
package struct Manifests: Sendable {
  /// Absent where `charter.yaml` is missing or wrong; the diagnostics say why.
  package let settings: WorkspaceSettings?
  /// Paths by `FileIndex`, relative to the workspace.
  package let files: [String]
  /// The bytes of the files, to show lines of them.
  package let sources: [[UInt8]]
  let declaring: [DeclaringFile]
  let diagnostics: [Diagnostic]

  /// Reads every file of the workspace.
  package init(workspace path: String) {
    guard Files.entry("\(path)/\(WorkspaceTable.fileName)") != nil else {
      settings = nil
      files = []
      sources = []
      declaring = []
      diagnostics = [.noWorkspace(path)]
      return
    }
    let main = Manifests.read("\(path)/\(WorkspaceTable.fileName)", 0)
    let (settings, settingsProblems) = WorkspaceFile.settings(main.stream, main.problems)
    let folder = WorkspaceFolder(path, store: settings?.store ?? "store")
    let rest = parallelMap(folder.files.count - 1) { index in
      let (bytes, stream, problems) = Manifests.read(
        folder.full(folder.files[index + 1]),
        index + 1
      )
      return (bytes, DeclarationScanner.scan(stream, problems))
    }
    self.settings = settings
    files = folder.files
    sources = [main.bytes] + rest.map(\.0)
    declaring = [DeclaringFile(stream: YAMLStream(file: FileIndex(0)))] + rest.map(\.1)
    diagnostics = folder.diagnostics + settingsProblems
  }

  private static func read(
    _ path: String,
    _ index: Int
  ) -> (bytes: [UInt8], stream: YAMLStream, problems: [Diagnostic]) {
    let file = FileIndex(index)
    do {
      let bytes = try Files.read(path, limit: ManifestBytes.maximumCount)
      let (stream, problems) = YAMLReader.read(bytes, file: file)
      return (bytes, stream, problems)
    } catch {
      return ([], YAMLStream(file: file), [.unreadable(error.description)])
    }
  }

  /// Follows every reference and gives what the workspace declares; nothing where there is an
  /// error.
  ///
  /// The diagnostics are all there are, sorted by place.
  package func desiredState(
    with externals: ExternalResources
  ) -> (state: DesiredState?, diagnostics: [Diagnostic]) {
    let (decoded, problems) = ManifestPipeline.run(self, externals)
    let sorted = problems.sorted(by: Diagnostic.isBefore)
    guard let settings, let decoded, !sorted.hasErrors else {
      return (nil, sorted)
    }
    return (
      DesiredState(
        workspace: settings.name,
        uses: settings.uses,
        guards: settings.guards,
        addresses: declaring.map(\.addresses),
        bodies: decoded.bodies,
        resources: decoded.resources,
        renames: decoded.renames,
        files: files
      ), sorted
    )
  }
}
