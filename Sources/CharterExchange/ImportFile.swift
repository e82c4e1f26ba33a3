package import CharterManifest
package import CharterModel

/// One file to import.
package struct ImportFile: Sendable {
  /// The most bytes that one file may have.
  package static let maximumCount = 64 * 1024 * 1024

  /// How a file is read.
  package enum Format: String, CaseIterable, Sendable {
    case csv
    case json
    case peribolos

    /// The format that the end of a path stands for.
    package init?(path: String) {
      let end = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      switch end {
      case "csv", "tsv", "txt": self = .csv
      case "json": self = .json
      case "yaml", "yml": self = .peribolos
      default: return nil
      }
    }
  }

  /// The text as UTF-8, of which lines are shown.
  package let bytes: [UInt8]
  package let format: Format

  /// One file as it was read; what is UTF-16 by its first bytes is taken as text in UTF-8.
  package init(_ bytes: [UInt8], _ format: Format) {
    self.bytes = UTF16Text.utf8(bytes) ?? bytes
    self.format = format
  }

  /// Everything that some files ask for, and all that is wrong with them.
  ///
  /// `organization`: Of what names none. `workspace`: What there is already.
  package static func resources(
    _ files: [ImportFile],
    organization: Text?,
    workspace: Manifests?
  ) -> ImportResult {
    var result = ImportResult()
    var records: [Record] = []
    for (number, file) in files.enumerated() {
      let index = FileIndex(number)
      if let problem = problem(file.bytes, index) {
        result.diagnostics.append(problem)
        result.losesFiles = true
        continue
      }
      switch file.format {
      case .csv, .json:
        let read =
          file.format == .csv
          ? TableSheets.records(file.bytes, file: index)
          : JSONSheets.records(file.bytes, file: index)
        records += read.records
        result.diagnostics += read.diagnostics
        result.notes += read.notes
        result.lost.formUnion(read.lost)
        result.losesFiles = result.losesFiles || read.isNone
      case .peribolos:
        let read = Peribolos.resources(file.bytes, file: index)
        result.resources += read.resources
        result.diagnostics += read.diagnostics
        result.notes += read.notes
      }
    }
    let built = RecordBuilder.resources(records, organization: organization)
    let declared = workspace?.declaredAddresses ?? []
    for resource in built.resources {
      if resource.isOnlyNamed, declared.contains(resource.address) {
        result.diagnostics.append(.groupIsThere(resource))
      } else {
        result.resources.append(resource)
      }
    }
    result.diagnostics += built.diagnostics
    result.notes += built.notes
    result.lost.formUnion(built.lost)
    // What is named only may be in a workspace that this one uses.
    if workspace?.settings?.uses.isEmpty ?? true {
      Placeholders.add(to: &result, declared: declared)
    }
    return result
  }

  /// Why bytes are not text at all.
  private static func problem(_ bytes: [UInt8], _ file: FileIndex) -> Diagnostic? {
    guard bytes.count <= maximumCount else {
      return .inputTooLarge(bytes.count, file)
    }
    guard !UTF16Text.isMarked(bytes) else {
      return .damagedUTF16(file)
    }
    let span = bytes.span
    var (position, line, base) = (0, 1, 0)
    while position < span.count {
      if span[position] < 0x80 {
        position += 1
        if span[position - 1] == 0x0A {
          line += 1
          base = position
        }
        continue
      }
      guard let (_, length) = decodeUTF8(span, at: position) else {
        let place = SourceLocation(file: file, line: line, column: position - base + 1)
        return .inputNotUTF8(at: place)
      }
      position += length
      base += length - 1
    }
    return nil
  }
}
