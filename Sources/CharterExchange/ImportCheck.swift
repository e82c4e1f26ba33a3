import CharterJSON
package import CharterManifest
package import CharterModel

/// Holds imported resources against everything that manifests are held against, and tells each
/// mistake at its place in the input.
///
/// The resources are written out with one value a line and read by the reader of manifests: so an
/// import takes neither more nor less than a manifest does.
package struct ImportCheck: Sendable {
  /// The manifests with the resources among them.
  private let text: [UInt8]
  /// Where each line comes from.
  private let lines: [Cell]

  private init(_ resources: [Imported]) {
    var text: [UInt8] = []
    var lines: [Cell] = []
    for resource in resources {
      if !text.isEmpty {
        text += "---\n".utf8
        lines.append(resource.place)
      }
      let document = DocumentWriter.document(resource.address, resource.body)
      text += document.utf8
      ImportCheck.places(document, resource, &lines)
    }
    self.text = text
    self.lines = lines
  }

  /// The place of each line of a document: a field of metadata or of the spec stands behind two
  /// blanks, the members of a list behind four and a hyphen.
  private static func places(_ document: String, _ resource: Imported, _ lines: inout [Cell]) {
    var cells: [Cell] = []
    var member = 0
    var section = ""
    for line in document.utf8.split(separator: 0x0A) {
      let bytes = Array(line)
      if bytes.first != 0x20 {
        section = String(decoding: bytes.prefix { $0 != 0x3A }, as: UTF8.self)
        lines.append(resource.place)
        continue
      }
      if bytes.count > 2, bytes[2] != 0x20 {
        let field = String(decoding: bytes.dropFirst(2).prefix { $0 != 0x3A }, as: UTF8.self)
        let isOwn = section == "spec" || field == "name" || field == "organization"
        cells = isOwn ? resource.cells[field] ?? [] : []
        member = -1
      } else if bytes.starts(with: Array("    - ".utf8)) {
        member += 1
      }
      lines.append(
        cells.indices.contains(max(0, member)) ? cells[max(0, member)] : resource.place
      )
    }
  }

  /// Reads the resources, alone or beside the manifests of a workspace that is there.
  ///
  /// What is wrong, each with the text that it is about where that stands in an input; places in
  /// other manifests of the workspace have the numbers of their files behind those of the inputs.
  private func errors(
    in workspace: Manifests?,
    inputs: Int
  ) -> [(diagnostic: Diagnostic, cell: Cell?)] {
    let checked =
      workspace.map { $0.replacing([ImportCheck.path: text]) }
      ?? Manifests(contents: [
        (WorkspaceTable.fileName, ImportCheck.settings), (ImportCheck.path, text),
      ])
    let own = checked.files.firstIndex { Text($0) == Text(ImportCheck.path) } ?? -1
    let found = checked.desiredState(with: .unknown).diagnostics
    return found.filter { $0.severity == .error }.map { diagnostic in
      var diagnostic = diagnostic
      var cell: Cell?
      if let location = diagnostic.location {
        cell = self.cell(location, own: own)
        diagnostic.location = cell?.location ?? moved(location, inputs)
        diagnostic.length = cell?.width ?? diagnostic.length
      }
      diagnostic.notes = diagnostic.notes.map { note in
        let place = self.cell(note.location, own: own)?.location
        return .init(note.message, at: place ?? moved(note.location, inputs))
      }
      return (diagnostic, cell)
    }
  }

  /// All that is wrong with what was imported, as the files have it and as manifests would.
  ///
  /// A name that only a row has which could not be taken is not called unknown besides.
  package static func problems(
    _ result: ImportResult,
    in workspace: Manifests?,
    inputs: Int
  ) -> [Diagnostic] {
    let found = ImportCheck(result.resources).errors(in: workspace, inputs: inputs)
    let errors = found.filter { diagnostic, cell in
      guard diagnostic.code == .unknownReference, let cell else {
        return true
      }
      let name = cell.text.split(separator: "/").last.map { Text(String($0)) }
      return !result.losesFiles && !(name.map(result.lost.contains) ?? false)
    }
    return (result.diagnostics + errors.map(\.diagnostic)).sorted(by: Diagnostic.isBefore)
  }

  /// What a line of the resources comes from; nothing for another manifest.
  private func cell(_ location: SourceLocation, own: Int) -> Cell? {
    guard Int(location.file.rawValue) == own, !lines.isEmpty else {
      return nil
    }
    return lines[min(max(0, Int(location.line) - 1), lines.count - 1)]
  }

  private func moved(_ location: SourceLocation, _ inputs: Int) -> SourceLocation {
    var moved = location
    moved.file = FileIndex(Int(location.file.rawValue) + inputs)
    return moved
  }

  /// A name that no file of a workspace has: a path leads nowhere out of it.
  private static let path = "import\u{0}.yaml"
  private static let settings = Array(
    "apiVersion: charter/v1\nkind: Workspace\nmetadata: {name: import}\n".utf8
  )
}
