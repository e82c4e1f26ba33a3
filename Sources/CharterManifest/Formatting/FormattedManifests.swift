package import CharterFiles
package import CharterModel
import CharterYAML

/// Manifests in canonical layout: what would be written, and what stands against it.
///
/// Nothing is written here.
package struct FormattedManifests: Sendable {
  /// A manifest that is not in canonical layout.
  package struct Change: Sendable {
    package let path: String
    package let old: [UInt8]
    package let new: [UInt8]
  }

  /// The paths by `FileIndex`, sorted by their bytes.
  package let files: [String]
  /// The bytes of the files that something is wrong with, to show lines of them.
  package let sources: [[UInt8]]
  /// Sorted by path.
  package let changes: [Change]
  /// All that is wrong with all of the files, by place.
  package let diagnostics: [Diagnostic]
}

extension FormattedManifests {
  /// Reads files, and the manifests below folders, side by side.
  package init(at paths: [String]) {
    let found = ManifestPaths(paths)
    let outcomes = parallelMap(found.files.count) { Outcome(at: found.files[$0], FileIndex($0)) }
    self.init(found.files, outcomes, found.diagnostics)
  }

  /// What comes in on standard input, as far as a manifest may be long.
  package static func standardInput() throws(FileError) -> [UInt8] {
    try Files.readToEnd(0, "standard input", limit: ManifestBytes.maximumCount)
  }

  /// Looks at what came from elsewhere, such as standard input.
  package init(_ bytes: [UInt8], named name: String) {
    self.init([name], [Outcome(bytes, FileIndex(0))], [])
  }

  private init(_ files: [String], _ outcomes: [Outcome], _ problems: [Diagnostic]) {
    var (sources, changes, diagnostics) = ([[UInt8]](), [Change](), problems)
    for (file, outcome) in zip(files, outcomes) {
      var source: [UInt8] = []
      switch outcome {
      case .canonical: break
      case .changed(let old, let new): changes.append(Change(path: file, old: old, new: new))
      case .wrong(let bytes, let found):
        source = bytes
        diagnostics += found
      }
      sources.append(source)
    }
    self.files = files
    self.sources = sources
    self.changes = changes
    self.diagnostics = diagnostics.sorted(by: Diagnostic.isBefore)
  }
}

/// What comes of one file.
private enum Outcome: Sendable {
  case canonical
  case changed([UInt8], [UInt8])
  case wrong([UInt8], [Diagnostic])

  init(at path: String, _ file: FileIndex) {
    do {
      let bytes = try Files.read(path, limit: ManifestBytes.maximumCount, followingLinks: false)
      self.init(bytes, file)
    } catch {
      self = .wrong([], [.unreadable(error)])
    }
  }

  init(_ bytes: [UInt8], _ file: FileIndex) {
    let (stream, problems) = YAMLReader.read(bytes, file: file)
    guard problems.isEmpty else {
      self = .wrong(bytes, problems)
      return
    }
    switch YAMLFormat.format(bytes, stream) {
    case .canonical: self = .canonical
    case .changed(let new): self = .changed(bytes, new)
    case .refused: self = .wrong(bytes, [.cannotBeLaidOut(file)])
    }
  }
}
