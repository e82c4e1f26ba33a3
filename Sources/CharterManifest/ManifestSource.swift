import CharterFiles
import CharterModel
import CharterYAML

/// The files of a workspace that are on no disk, such as those of a version in a repository.
package struct ManifestTree: Sendable {
  /// What stands under a path.
  package enum Entry: Sendable {
    case file([UInt8])
    /// A file with more bytes than a manifest may have.
    case tooLarge
    case symbolicLink
    /// Such as another repository in the place of a folder.
    case other
  }

  /// By path; the workspace itself has the empty one.
  ///
  /// Paths are told apart by their bytes: two may look the same, and be two files.
  private var folders: [Text: [(name: String, entry: Files.Entry)]] = ["": []]
  private var contents: [Text: [UInt8]] = [:]

  /// A tree of entries by their path, relative to the workspace.
  package init(_ entries: [(path: String, entry: Entry)]) {
    for (path, entry) in entries {
      switch entry {
      case .file(let bytes):
        contents[Text(path)] = bytes
        add(path, .file)
      case .tooLarge:
        contents[Text(path)] = ManifestTree.tooLarge
        add(path, .file)
      case .symbolicLink: add(path, .symbolicLink)
      case .other: add(path, .other)
      }
    }
    for folder in folders.keys {
      folders[folder]?.sort { Text($0.name) < Text($1.name) }
    }
  }

  /// Stands for the content of every file that is too large: one byte more than a manifest may have, as
  /// such a file on the disk is read.
  private static let tooLarge = [UInt8](repeating: 0, count: ManifestBytes.maximumCount + 1)

  private mutating func add(_ path: String, _ entry: Files.Entry) {
    let bytes = path.utf8
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(path[..<$0]) } ?? ""
    let name = slash.map { String(path[bytes.index(after: $0)...]) } ?? path
    if folders[Text(folder)] == nil {
      folders[Text(folder)] = []
      add(folder, .folder)
    }
    folders[Text(folder)]?.append((name, entry))
  }

  func list(_ folder: String) -> [(name: String, entry: Files.Entry)] {
    folders[Text(folder)] ?? []
  }

  func entry(_ path: String) -> Files.Entry? {
    contents[Text(path)] != nil ? .file : folders[Text(path)] != nil ? .folder : nil
  }

  func read(_ path: String) -> [UInt8] { contents[Text(path)] ?? [] }
}

/// Where the files of a workspace are read from.
enum ManifestSource: Sendable {
  case disk(folder: String)
  case tree(ManifestTree)

  /// What is in a folder of the workspace, sorted by the bytes of the names.
  func list(_ folder: String) throws(FileError) -> [(name: String, entry: Files.Entry)] {
    switch self {
    case .disk: try Files.list(full(folder))
    case .tree(let tree): tree.list(folder)
    }
  }

  /// What is at a path of the workspace, links not followed.
  func entry(_ path: String) -> Files.Entry? {
    switch self {
    case .disk: Files.entry(full(path))
    case .tree(let tree): tree.entry(path)
    }
  }

  /// Whether a link leads to a folder.
  func leadsToFolder(_ path: String) -> Bool {
    switch self {
    case .disk: Files.isFolder(full(path))
    // Where it leads to is not looked at.
    case .tree: false
    }
  }

  /// The bytes of a file; one more than `limit` where there are more.
  func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    switch self {
    case .disk: try Files.read(full(path), limit: limit, followingLinks: false)
    case .tree(let tree): tree.read(path)
    }
  }

  private func full(_ relative: String) -> String {
    guard case .disk(let path) = self else {
      return relative
    }
    return relative.isEmpty ? path : path == "/" ? "/\(relative)" : "\(path)/\(relative)"
  }
}
