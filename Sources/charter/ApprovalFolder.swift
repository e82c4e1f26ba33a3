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
    /// Nothing where the file is no approval.
    let approval: SignedApproval?
  }

  /// All that is there, sorted by name.
  func entries() throws(FileError) -> [Entry] {
    guard Files.entry(path) == .folder else {
      return []
    }
    var found: [Entry] = []
    for (name, entry) in try Files.list(path) where entry == .file && name.hasSuffix(".json") {
      found.append(
        Entry(
          name: name,
          approval: approval(try Files.read("\(path)/\(name)", limit: ApprovalFolder.limit))
        )
      )
    }
    return found
  }

  /// No signature needs more.
  private static let limit = 65_536

  private func approval(_ bytes: [UInt8]) -> SignedApproval? {
    bytes.count > ApprovalFolder.limit ? nil : SignedApproval(bytes)
  }

  /// The name of an approver's file.
  static func name(of user: String) -> String {
    user.split(separator: "/").joined(separator: ".") + ".json"
  }

  /// The folder that all of it lies in.
  private static func root(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
  }

  /// Keeps an approval; a later one of the same user takes its place.
  func write(_ approval: SignedApproval) throws(FileError) -> String {
    // Whoever links the folder elsewhere decides what is written over.
    for folder in ["", "/approvals"].map({ ApprovalFolder.root(path) + $0 }) + [path] {
      guard Files.entry(folder) != .symbolicLink else {
        throw FileError.link("write into", folder)
      }
    }
    try Files.createFolders(path)
    let file = "\(path)/\(ApprovalFolder.name(of: approval.statement.user))"
    try Files.write(approval.bytes, to: file, mode: 0o644, replacing: true)
    return file
  }
}
