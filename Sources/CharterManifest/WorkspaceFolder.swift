import CharterFiles
package import CharterModel
import CharterYAML

/// The files of a workspace, found but not yet read.
package struct WorkspaceFolder: Sendable {
  /// Relative to the folder, sorted by their bytes; `charter.yaml` is the first.
  package private(set) var files: [String]
  /// What was wrong on the way.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Finds every manifest below a folder that has a `charter.yaml`: dot-folders, the store and
  /// folders with a `charter.yaml` of their own are left out.
  ///
  /// Symbolic links are never followed, so that nothing leads out of the workspace.
  init(_ source: ManifestSource, store: String) {
    files = [WorkspaceTable.fileName]
    var found: [String] = []
    var pending = [""]
    while let folder = pending.popLast() {
      do {
        let entries = try source.list(folder)
        if !folder.isEmpty, entries.contains(where: { $0.name == WorkspaceTable.fileName }) {
          continue
        }
        for (name, entry) in entries where entry == .file || !name.hasPrefix(".") {
          let relative = folder.isEmpty ? name : "\(folder)/\(name)"
          switch entry {
          case .folder:
            if relative != WorkspaceFolder.normalized(store) {
              pending.append(relative)
            }
          case .file:
            if WorkspaceFolder.isManifest(name), relative != WorkspaceTable.fileName {
              found.append(relative)
            }
          case .symbolicLink:
            // What a link leads to may have manifests in it: without a word they would be missing.
            if WorkspaceFolder.isManifest(name) || source.leadsToFolder(relative) {
              diagnostics.append(.symbolicLink(relative))
            }
          case .other:
            if WorkspaceFolder.isManifest(name) {
              diagnostics.append(.notAFile(relative))
            }
          }
        }
      } catch {
        diagnostics.append(.unreadable(error))
      }
    }
    files += found.sorted { Text($0) < Text($1) }
  }

  /// The manifests that a folder would have as a workspace, were there a `charter.yaml` in it; and
  /// what would be wrong on the way.
  package static func manifests(
    below folder: String
  ) -> (files: [(path: String, bytes: [UInt8])], diagnostics: [Diagnostic]) {
    let source = ManifestSource.disk(folder: folder)
    let found = WorkspaceFolder(source, store: "store")
    var files: [(path: String, bytes: [UInt8])] = []
    var diagnostics = found.diagnostics
    for path in found.files.dropFirst() {
      do {
        files.append((path, try source.read(path, limit: ManifestBytes.maximumCount)))
      } catch {
        diagnostics.append(.unreadable(error))
      }
    }
    return (files, diagnostics)
  }

  /// The manifests of a workspace on the disk, and those that a tree would have in its place.
  ///
  /// What the workspace on the disk leaves out, such as its store, is left out of both.
  package static func onDisk(
    _ folder: String,
    and tree: ManifestTree
  ) -> (disk: WorkspaceFolder, tree: WorkspaceFolder) {
    let store = Manifests.settings(of: folder)?.store ?? "store"
    return (
      WorkspaceFolder(.disk(folder: folder), store: store),
      WorkspaceFolder(.tree(tree), store: store)
    )
  }

  private static func isManifest(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  private static func normalized(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
