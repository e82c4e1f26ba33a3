import ArgumentParser
import CharterFiles
import CharterManifest
import CharterModel

/// The files that a command was told to write, held against what would be lost by that.
enum OutputFiles {
  /// Refuses a file that is meant twice, that is part of the store, or that would be read as a
  /// manifest: who mistypes a name loses nothing.
  ///
  /// `named`: files by their option; `areManifests`: that is what they are meant to be.
  ///
  /// - Throws: `ValidationError`.
  static func check(
    _ named: [(option: String, path: String?)],
    _ reports: [ReportFile] = [],
    of folder: String,
    _ output: OutputOptions,
    areManifests: Bool = false
  ) throws {
    let files =
      named.compactMap { file in file.path.map { (file.option, $0) } }
      + reports.map { ("--output", $0.path) }
    guard !files.isEmpty else {
      return
    }
    let workspace = Workspace(folder, output)
    let folder = Files.canonical(workspace.path)
    let store = workspace.settings.flatMap { settings in
      Files.canonical(StoreLocation(of: workspace.path, settings).path)
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
