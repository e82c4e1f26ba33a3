import CharterFiles
import CharterManifest
import CharterModel

/// The manifests of a workspace as a version in git has them.
///
/// Read from the repository alone: nothing is checked out, and no program that the repository names
/// is run.
struct GitTree {
  let revision: Revision
  let tree: ManifestTree

  /// Reads a version of the workspace in `folder`.
  ///
  /// - Throws: `Git.Failure`.
  init(_ name: String, workspace folder: String) throws(Git.Failure) {
    let commit = try GitTree.commit(name, in: folder)
    let prefix = try Git.text(["rev-parse", "--show-prefix"], in: folder)
    revision = Revision(commit: commit, repository: nil, hasUncommitted: false)
    // The whole tree at the top of the repository, that of the folder elsewhere.
    let listing = try Git.bytes(
      ["ls-tree", "-r", "-z", "--full-tree", commit]
        + (prefix.isEmpty ? [] : ["--", ":(literal)\(prefix)"]),
      in: folder
    )
    var entries: [(path: String, entry: ManifestTree.Entry)] = []
    var files: [(path: String, object: String)] = []
    for line in listing.split(separator: 0) {
      // "<mode> <type> <object>", a tab, and the path from the top of the repository.
      guard let tab = line.firstIndex(of: 0x09), line[(tab + 1)...].starts(with: prefix.utf8)
      else {
        continue
      }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      let path = String(decoding: line[(tab + 1)...].dropFirst(prefix.utf8.count), as: UTF8.self)
      switch words.first {
      case "100644", "100755", "100664":
        // What is no manifest is not read.
        if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
          files.append((path, words.last ?? ""))
        }
      case "120000": entries.append((path, .symbolicLink))
      default: entries.append((path, .other))
      }
    }
    let contents = try GitTree.contents(files.map(\.object), in: folder)
    entries += zip(files, contents).map { ($0.path, .file($1)) }
    tree = ManifestTree(entries)
  }

  /// The whole name of a commit.
  static func commit(_ name: String, in folder: String) throws(Git.Failure) -> String {
    // What begins with a dash would be an option.
    guard !name.isEmpty, !name.hasPrefix("-"), name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else {
      throw Git.Failure(message: "\(quoted(name)) is no name of a revision")
    }
    guard (try? Git.text(["rev-parse", "--is-inside-work-tree"], in: folder)) == "true" else {
      throw Git.Failure(message: "\(quoted(folder)) is in no git repository")
    }
    do {
      return try Git.text(
        ["rev-parse", "--verify", "--quiet", "\(name)^{commit}"],
        in: folder
      )
    } catch {
      throw Git.Failure(message: "git has no revision \(quoted(name)) here")
    }
  }

  /// The commit that two versions have both grown out of.
  static func mergeBase(
    _ first: String,
    _ second: String,
    in folder: String
  ) throws(Git.Failure) -> String {
    let first = try commit(first, in: folder)
    let second = try commit(second, in: folder)
    do {
      return try Git.text(["merge-base", first, second], in: folder)
    } catch {
      throw Git.Failure(message: "git finds no commit that both revisions have grown out of")
    }
  }

  /// The bytes of objects, in their order: one program for all.
  private static func contents(
    _ objects: [String],
    in folder: String
  ) throws(Git.Failure) -> [[UInt8]] {
    guard !objects.isEmpty else {
      return []
    }
    let input = objects.map { "\($0)\n" }.joined()
    let bytes = try Git.bytes(["cat-file", "--batch"], in: folder, input: input)
    var found: [[UInt8]] = []
    found.reserveCapacity(objects.count)
    var position = 0
    for _ in objects {
      // "<object> blob <size>", the bytes, and a line break.
      guard let end = bytes[position...].firstIndex(of: 0x0A),
        let size = Int(
          String(decoding: bytes[position..<end], as: UTF8.self).split(separator: " ").last ?? ""
        ), size >= 0, end + 1 + size < bytes.count
      else {
        throw Git.Failure(message: "git cannot read a file of that revision")
      }
      found.append(Array(bytes[end + 1..<end + 1 + size]))
      position = end + 1 + size + 1
    }
    return found
  }
}
