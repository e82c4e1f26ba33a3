import CharterFiles
import CharterModel

/// The manifests that are meant by paths of files and folders.
struct ManifestPaths {
  /// Sorted by their bytes, each once.
  private(set) var files: [String] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A folder stands for the manifests below it, as a workspace has them: dot-folders, the store and
  /// workspaces within it are left out.
  init(_ paths: [String]) {
    // By bytes: two names may be canonically equivalent, and files of their own.
    var found: Set<Text> = []
    for path in paths.map(ManifestPaths.plain) {
      if Files.isFolder(path) {
        let main = Files.entry(path + "/" + WorkspaceTable.fileName)
        let settings = main == nil ? nil : Manifests.settings(of: path)
        let folder = WorkspaceFolder(.disk(folder: path), store: settings?.store ?? "store")
        diagnostics += folder.diagnostics
        let manifests = folder.files.dropFirst(main == nil ? 1 : 0)
        if manifests.isEmpty, folder.diagnostics.isEmpty {
          diagnostics.append(.noWorkspace(path, .folder))
        }
        found.formUnion(manifests.map { Text(ManifestPaths.plain("\(path)/\($0)")) })
      } else if Files.entry(path) == nil {
        diagnostics.append(.noManifest(path))
      } else {
        found.insert(Text(path))
      }
    }
    files = found.sorted().map(\.string)
  }

  /// A path without `.` and needless slashes.
  private static func plain(_ path: String) -> String {
    let (slash, dot) = (UInt8(ascii: "/"), UInt8(ascii: "."))
    let parts = path.utf8.split(separator: slash).filter { !$0.elementsEqual([dot]) }
    let plain = String(
      decoding: Array(parts.map { Array($0) }.joined(separator: [slash])),
      as: UTF8.self
    )
    return path.utf8.first == slash ? "/\(plain)" : plain.isEmpty ? "." : plain
  }
}

extension Diagnostic {
  static func noManifest(_ path: String) -> Diagnostic {
    Diagnostic(
      .unreadableFile,
      "\(quoted(path)) does not exist",
      at: nil,
      help: "name a workspace, a folder or a manifest"
    )
  }

  static func cannotBeLaidOut(_ file: FileIndex) -> Diagnostic {
    Diagnostic(
      .notWritable,
      "this file cannot be laid out without a change of what it says",
      at: SourceLocation(file: file, line: 1, column: 1),
      help: "lay it out by hand"
    )
  }
}
