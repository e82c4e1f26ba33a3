import CharterFiles
import CharterManifest
import CharterModel
import Subprocess

/// The manifests of a workspace as a version in git has them.
///
/// Read from the repository alone: nothing is checked out, and no program that the repository names
/// is run.
struct GitTree {
  let revision: Revision
  let tree: ManifestTree

  /// What git could not tell.
  struct Failure: Error {
    let message: String
  }

  /// Reads a version of the workspace in `folder`.
  ///
  /// - Throws: `Failure`.
  init(_ name: String, workspace folder: String) async throws(Failure) {
    let commit = try await GitTree.commit(name, in: folder)
    let prefix = try await GitTree.text(["rev-parse", "--show-prefix"], in: folder)
    revision = Revision(commit: commit, repository: nil, hasUncommitted: false)
    // The whole tree at the top of the repository, that of the folder elsewhere.
    let listing = try await GitTree.bytes(
      ["ls-tree", "-r", "-z", "--full-tree", commit]
        + (prefix.isEmpty ? [] : ["--", ":(literal)\(prefix)"]),
      in: folder
    )
    var links: [String] = []
    var others: [String] = []
    var files: [(path: String, object: String)] = []
    for line in listing.split(separator: 0) {
      let text = String(decoding: line, as: UTF8.self)
      guard let tab = text.firstIndex(of: "\t") else {
        continue
      }
      let words = text[..<tab].split(separator: " ")
      let full = text[text.index(after: tab)...]
      guard words.count == 3, full.hasPrefix(prefix) else {
        continue
      }
      let path = String(full.dropFirst(prefix.count))
      switch words[0] {
      case "100644", "100755", "100664":
        // What is no manifest is not read.
        if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
          files.append((path, String(words[2])))
        }
      case "120000": links.append(path)
      default: others.append(path)
      }
    }
    let contents = try await GitTree.contents(files.map(\.object), in: folder)
    var entries: [String: ManifestTree.Entry] = [:]
    for ((path, _), bytes) in zip(files, contents) {
      entries[path] = .file(bytes)
    }
    for path in links {
      entries[path] = .symbolicLink
    }
    for path in others {
      entries[path] = .other
    }
    tree = ManifestTree(entries)
  }

  /// The whole name of a commit.
  static func commit(_ name: String, in folder: String) async throws(Failure) -> String {
    // What begins with a dash would be an option.
    guard !name.isEmpty, !name.hasPrefix("-"), name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
    else {
      throw Failure(message: "\(quoted(name)) is no name of a revision")
    }
    guard (try? await text(["rev-parse", "--is-inside-work-tree"], in: folder)) == "true" else {
      throw Failure(message: "\(quoted(folder)) is in no git repository")
    }
    do {
      return try await text(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"], in: folder)
    } catch {
      throw Failure(message: "git has no revision \(quoted(name)) here")
    }
  }

  /// The commit that two versions have both grown out of.
  static func mergeBase(
    _ first: String,
    _ second: String,
    in folder: String
  ) async throws(Failure) -> String {
    let first = try await commit(first, in: folder)
    let second = try await commit(second, in: folder)
    do {
      return try await text(["merge-base", first, second], in: folder)
    } catch {
      throw Failure(message: "git finds no commit that both revisions have grown out of")
    }
  }

  /// The bytes of objects, in their order: one program for all.
  private static func contents(
    _ objects: [String],
    in folder: String
  ) async throws(Failure) -> [[UInt8]] {
    guard !objects.isEmpty else {
      return []
    }
    let input = objects.map { "\($0)\n" }.joined()
    let bytes = try await bytes(["cat-file", "--batch"], in: folder, input: input)
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
        throw Failure(message: "git cannot read a file of that revision")
      }
      found.append(Array(bytes[end + 1..<end + 1 + size]))
      position = end + 1 + size + 1
    }
    return found
  }

  private static func text(
    _ arguments: [String],
    in folder: String
  ) async throws(Failure) -> String {
    var text = String(decoding: try await bytes(arguments, in: folder), as: UTF8.self)
    if text.hasSuffix("\n") {
      text.removeLast()
    }
    return text
  }

  /// What git prints.
  private static func bytes(
    _ arguments: [String],
    in folder: String,
    input: String = ""
  ) async throws(Failure) -> [UInt8] {
    guard Files.canStartProgram else {
      throw Failure(message: "git cannot be started")
    }
    let result = try? await run(
      .name("git"),
      arguments: .init(GitRevision.options(in: folder) + arguments),
      input: .string(input),
      output: .bytes(limit: maximum),
      error: .string(limit: 1 << 16)
    )
    guard let result else {
      throw Failure(message: "git cannot be started, or has too much to say")
    }
    guard result.terminationStatus.isSuccess else {
      let said = result.standardError.split(separator: "\n").first.map(String.init) ?? "it failed"
      throw Failure(message: "git: \(said)")
    }
    return result.standardOutput
  }

  /// So many bytes of manifests are read from a repository at most.
  private static let maximum = 4 << 30
}
