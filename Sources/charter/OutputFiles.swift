import ArgumentParser
import CharterFiles
import CharterManifest
import CharterModel

/// The files that a command was told to write, held against what would be lost by that.
struct OutputFiles {
  private var files: [(option: String, path: String)] = []

  mutating func add(_ option: String, _ path: String?) {
    if let path {
      files.append((option, path))
    }
  }

  mutating func add(_ reports: [ReportFile]) {
    for file in reports {
      add("--output", file.path)
    }
  }

  /// Refuses a file that is meant twice, that is part of the store, or that would be read as a
  /// manifest: who mistypes a name loses nothing.
  ///
  /// `areManifests`: that is what they are meant to be.
  ///
  /// - Throws: `ValidationError`.
  func check(against workspace: Workspace, areManifests: Bool = false) throws {
    guard !files.isEmpty else {
      return
    }
    let folder = Files.canonical(workspace.path)
    let store = (workspace.settings?.store).flatMap { store in
      Files.canonical(store.hasPrefix("/") ? store : "\(workspace.path)/\(store)")
    }
    var seen: Set<Text> = []
    for (option, path) in files {
      try FileArgument.check(path, for: option)
      guard let place = OutputFiles.place(of: path) else {
        // The folder is not there: that is said when it is written to.
        continue
      }
      guard seen.insert(Text(place)).inserted else {
        throw ValidationError("\(quoted(path)) is to be written twice")
      }
      if let store, place.hasPrefix("\(store)/") {
        throw ValidationError("\(option) \(quoted(path)) is in the store: name a file elsewhere")
      }
      let isManifest = !areManifests && (place.hasSuffix(".yaml") || place.hasSuffix(".yml"))
      if isManifest, let folder, place.hasPrefix(folder == "/" ? "/" : "\(folder)/") {
        throw ValidationError(
          "\(option) \(quoted(path)) would be a manifest of the workspace: name another file"
        )
      }
    }
  }

  /// A file by the real name of the folder that it lies in.
  private static func place(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let above = parts.dropLast().joined(separator: "/")
    let folder = above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above
    return Files.canonical(folder).map { "\($0 == "/" ? "" : $0)/\(parts.last ?? "")" }
  }
}
