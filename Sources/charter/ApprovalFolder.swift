import CharterFiles
import CharterModel
import CharterPolicy

/// Where the approvals of a workspace's plans are kept: `.charter/approvals/DIGEST/` beside
/// `charter.yaml`, one file an approver, so that they can be committed and merged.
struct ApprovalFolder {
  private let path: String

  /// `digest`: What the approvals are bound to.
  init(workspace: String, digest: String) {
    path = (workspace == "." ? "" : "\(workspace)/") + ".charter/approvals/\(digest)"
  }

  /// One file.
  struct Entry {
    let name: String
    let content: Content
  }

  /// What a file is.
  enum Content {
    case approval(SignedApproval)
    /// No approval, and why.
    case other(String)
  }

  /// All that is there under a name that ends with `.json`, sorted by name.
  ///
  /// - Throws: If it cannot be read, or if a link leads elsewhere: what does not count is said, not
  ///   passed over.
  func entries() throws(FileError) -> [Entry] {
    for folder in folders {
      switch Files.entry(folder) {
      case nil: return []
      case .folder: break
      case .symbolicLink: throw .link("read", folder)
      case .file, .other: throw .notAFolder("read", folder)
      }
    }
    var found: [Entry] = []
    for (name, entry) in try Files.list(path) where name.hasSuffix(".json") {
      found.append(Entry(name: name, content: try content(name, entry)))
    }
    return found
  }

  /// No signature needs more, in bytes.
  private static let limit = 65_536

  private func content(_ name: String, _ entry: Files.Entry) throws(FileError) -> Content {
    switch entry {
    case .symbolicLink: return .other("it is a symbolic link, which is never followed")
    case .folder, .other: return .other("it is not a file, or its name is not in UTF-8")
    case .file: break
    }
    let bytes = try Files.read(
      "\(path)/\(name)",
      limit: ApprovalFolder.limit,
      followingLinks: false
    )
    guard bytes.count <= ApprovalFolder.limit, let approval = SignedApproval(bytes) else {
      return .other("it is not an approval as charter writes it")
    }
    return .approval(approval)
  }

  /// The name of an approver's file.
  static func name(of user: String) -> String {
    user.split(separator: "/").joined(separator: ".") + ".json"
  }

  /// The folders on the way, the outermost first: `.charter`, `approvals` and that of the plan.
  private var folders: [String] {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return [2, 1, 0].map { parts.dropLast($0).joined(separator: "/") }
  }

  /// Keeps an approval; a later one of the same user takes its place.
  func write(_ approval: SignedApproval) throws(FileError) -> String {
    // Whoever links the folder elsewhere decides what is written over.
    for folder in folders where Files.entry(folder) == .symbolicLink {
      throw FileError.link("write into", folder)
    }
    try Files.createFolders(path)
    let file = "\(path)/\(ApprovalFolder.name(of: approval.statement.user))"
    try Files.write(approval.bytes, to: file, mode: 0o644, replacing: true)
    return file
  }
}
