package import CharterFiles

/// The folder that the nearest `.git` above a workspace lies in.
///
/// Only an entry with that name counts: a bare repository that somebody has put into a folder
/// (`HEAD`, `objects`, `config`) is never looked at.
package struct WorkTree: Sendable {
  /// The folder with `.git`, without links.
  package let top: String
  /// The workspace's folder from there: empty, or with a slash at its end.
  package let prefix: String

  /// What `.git` is.
  package let entry: Files.Entry

  /// The path of the entry.
  package var dotGit: String { top == "/" ? "/.git" : "\(top)/.git" }

  /// Searches from a folder upwards, to the border of its file system.
  ///
  /// `GIT_CEILING_DIRECTORIES` limits the search as it does git's. There may be none.
  ///
  /// - Parameter folder: A folder's path without links.
  package init?(above folder: String) {
    let parts = folder.split(separator: "/").map(String.init)
    let ceilings = WorkTree.ceilings
    guard let device = FileStatus(folder)?.device else {
      return nil
    }
    for count in stride(from: parts.count, through: 0, by: -1) {
      let top = "/" + parts[..<count].joined(separator: "/")
      if count < parts.count, ceilings.contains(top) || FileStatus(top)?.device != device {
        return nil
      }
      if let entry = Files.entry(top == "/" ? "/.git" : "\(top)/.git") {
        self.top = top
        self.entry = entry
        prefix = parts[count...].map { "\($0)/" }.joined()
        return
      }
    }
    return nil
  }

  /// The folders that the search does not climb into.
  private static var ceilings: Set<String> {
    var found: Set<String> = []
    // Behind an empty entry, links are not followed.
    var followsLinks = true
    let list = FileStatus.variable("GIT_CEILING_DIRECTORIES") ?? ""
    for part in list.split(separator: ":", omittingEmptySubsequences: false) {
      guard !part.isEmpty else {
        followsLinks = false
        continue
      }
      if part.hasPrefix("/") {
        let path = String(part)
        found.insert(followsLinks ? Files.canonical(path) ?? path : path)
      }
    }
    return found
  }
}
