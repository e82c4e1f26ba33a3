import CharterFiles
package import CharterModel
import CharterYAML

/// The settings of `charter.yaml`.
package struct WorkspaceSettings: Hashable, Sendable {
  package var name: Text
  /// The folder of the store, relative to the workspace.
  package var store: String
  /// The lineage that the store must have, if it is pinned.
  package var lineage: String?
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

  /// The settings alone: where the store is can be known before the manifests are read.
  package static func settings(of path: String) -> WorkspaceSettings? {
    let main = read(.disk(folder: path), WorkspaceTable.fileName, 0)
    return WorkspaceFile.settings(main.stream, main.problems).0
  }

  /// Reads every file of the workspace.
  package init(workspace path: String) {
    (self, _) = Manifests.read(workspace: path) {}
  }

  /// Reads every file of the workspace, and something else side by side with them, such as the
  /// store: one queue for all, so that no core waits while there is a file left.
  package static func read<Other: Sendable>(
    workspace path: String,
    alongside other: @Sendable () -> Other
  ) -> (manifests: Manifests, other: Other) {
    read(.disk(folder: path), named: path, alongside: other)
  }

  /// Reads a workspace that is on no disk; `name` is what messages call it.
  package init(tree: ManifestTree, named name: String) {
    (self, _) = Manifests.read(.tree(tree), named: name) {}
  }

  private static func read<Other: Sendable>(
    _ source: ManifestSource,
    named name: String,
    alongside other: @Sendable () -> Other
  ) -> (manifests: Manifests, other: Other) {
    guard source.entry(WorkspaceTable.fileName) != nil else {
      return (Manifests(failure: .noWorkspace(name, source.entry(""))), other())
    }
    let main = read(source, WorkspaceTable.fileName, 0)
    let (settings, settingsProblems) = WorkspaceFile.settings(main.stream, main.problems)
    let folder = WorkspaceFolder(source, store: settings?.store ?? "store")
    // The place of `charter.yaml`, which has been read, is the other's.
    let parts = parallelMap(folder.files.count) { index -> Part<Other> in
      guard index > 0 else {
        return .other(other())
      }
      let (bytes, stream, problems) = read(source, folder.files[index], index)
      return .file(bytes, DeclarationScanner.scan(stream, problems))
    }
    var sources = [main.bytes]
    var declaring = [DeclaringFile(stream: YAMLStream(file: FileIndex(0)))]
    var others: [Other] = []
    for part in parts {
      switch part {
      case .other(let other): others.append(other)
      case .file(let bytes, let file):
        sources.append(bytes)
        declaring.append(file)
      }
    }
    let manifests = Manifests(
      settings: settings,
      files: folder.files,
      sources: sources,
      declaring: declaring,
      diagnostics: folder.diagnostics + settingsProblems
    )
    return (manifests, others[0])
  }

  /// The same workspace with other bytes in some files, without a look at the disk.
  ///
  /// Manifests only, not `charter.yaml`; those that it does not have yet stand behind the others.
  package func replacing(_ contents: [String: [UInt8]]) -> Manifests {
    var (files, sources, declaring) = (files, sources, declaring)
    for (path, bytes) in contents.sorted(by: { Text($0.key) < Text($1.key) }) {
      let index = files.firstIndex { Text($0) == Text(path) } ?? files.count
      let (stream, problems) = YAMLReader.read(bytes, file: FileIndex(index))
      let scanned = DeclarationScanner.scan(stream, problems)
      if index < files.count {
        sources[index] = bytes
        declaring[index] = scanned
      } else {
        files.append(path)
        sources.append(bytes)
        declaring.append(scanned)
      }
    }
    return Manifests(
      settings: settings,
      files: files,
      sources: sources,
      declaring: declaring,
      diagnostics: diagnostics
    )
  }

  /// A workspace that is on no disk, by the paths of its files.
  package init(contents: [(path: String, bytes: [UInt8])]) {
    self.init(tree: ManifestTree(contents.map { ($0.path, .file($0.bytes)) }), named: ".")
  }

  private enum Part<Other: Sendable>: Sendable {
    case other(Other)
    case file([UInt8], DeclaringFile)
  }

  private init(
    settings: WorkspaceSettings?,
    files: [String],
    sources: [[UInt8]],
    declaring: [DeclaringFile],
    diagnostics: [Diagnostic]
  ) {
    self.settings = settings
    self.files = files
    self.sources = sources
    self.declaring = declaring
    self.diagnostics = diagnostics
  }

  private init(failure: Diagnostic) {
    self.init(settings: nil, files: [], sources: [], declaring: [], diagnostics: [failure])
  }

  private static func read(
    _ source: ManifestSource,
    _ path: String,
    _ index: Int
  ) -> (bytes: [UInt8], stream: YAMLStream, problems: [Diagnostic]) {
    let file = FileIndex(index)
    do {
      let bytes = try source.read(path, limit: ManifestBytes.maximumCount)
      let (stream, problems) = YAMLReader.read(bytes, file: file)
      return (bytes, stream, problems)
    } catch {
      return ([], YAMLStream(file: file), [.unreadable(error)])
    }
  }

  /// The addresses of everything that is declared, right or wrong.
  package var declaredAddresses: Set<Address> {
    Set(
      declaring.flatMap { file in
        file.declarations.compactMap { Address(file.address($0)) }
      }
    )
  }

  /// Follows every reference and gives what the workspace declares; nothing where there is an
  /// error.
  ///
  /// The diagnostics are all there are, sorted by place.
  package func desiredState(
    with externals: ExternalResources
  ) -> (state: DesiredState?, diagnostics: [Diagnostic]) {
    let (decoded, problems) = ManifestPipeline.run(self, externals)
    // What items share, and what is merged, is read once for each: said once is enough.
    var sorted: [Diagnostic] = []
    for problem in problems.sorted(by: Diagnostic.isBefore) where problem != sorted.last {
      sorted.append(problem)
    }
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
