package import CharterModel

/// Diagnostics as people read them: place, code, message, the line with a caret, what to do.
package struct DiagnosticText {
  private let style: Style
  private let folder: String
  private let files: [String]
  private let sources: [[UInt8]]
  private var lineStarts: [FileIndex: [Int]] = [:]
  private var decoded: DecodedLine?

  /// A printer for the files of one workspace.
  ///
  /// `folder` is put before their paths, so that a place can be opened from where the command was
  /// run.
  package init(style: Style, folder: String, files: [String], sources: [[UInt8]]) {
    self.style = style
    self.folder = folder
    self.files = files
    self.sources = sources
  }

  package mutating func render(_ diagnostics: [Diagnostic]) -> String {
    var text = ""
    for diagnostic in diagnostics {
      text += render(diagnostic) + "\n"
    }
    return text
  }

  /// All of them, and as the last line how many there are of each.
  package mutating func renderWithCount(_ diagnostics: [Diagnostic]) -> String {
    render(diagnostics) + DiagnosticText.count(diagnostics) + "\n"
  }

  /// How many there are of each, as the last line.
  package static func count(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.filter { $0.severity == .error }.count
    let warnings = diagnostics.count - errors
    let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    return parts.joined(separator: ", ")
  }

  private mutating func render(_ diagnostic: Diagnostic) -> String {
    let role: Style.Role = diagnostic.severity == .error ? .error : .warning
    let label = style(role, "\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]")
    let place = diagnostic.location.map { style(.strong, "\(describe($0)):") + " " } ?? ""
    var text = "\(place)\(label): \(diagnostic.message)\n"
    let gutter = diagnostic.location.map { String($0.line).count } ?? 0
    let margin = String(repeating: " ", count: gutter)
    if !diagnostic.hidesLine, let location = diagnostic.location,
      let excerpt = excerpt(location, length: diagnostic.length)
    {
      text += "\(style(.quiet, "\(margin) |"))\n"
      text += "\(style(.quiet, "\(location.line) |")) \(excerpt.line)\n"
      text += "\(style(.quiet, "\(margin) |")) \(style(role, excerpt.caret))\n"
    }
    for note in diagnostic.notes {
      text += "\(margin) \(style(.quiet, "=")) note: \(note.message): \(describe(note.location))\n"
    }
    if let help = diagnostic.help {
      text += "\(margin) \(style(.quiet, "=")) help: \(help)\n"
    }
    return text
  }

  private func describe(_ location: SourceLocation) -> String {
    "\(path(location.file)):\(location.line):\(location.column)"
  }

  private func path(_ file: FileIndex) -> String {
    let index = Int(file.rawValue)
    let name = visible(files.indices.contains(index) ? files[index] : "?", limit: 1000)
    return folder == "." ? name : "\(visible(folder, limit: 1000))/\(name)"
  }

  /// The part of a line around a column that fits on a screen, and a caret under it.
  private mutating func excerpt(
    _ location: SourceLocation,
    length: Int
  ) -> (line: String, caret: String)? {
    guard let scalars = scalars(of: location) else {
      return nil
    }
    let column = min(Int(location.column) - 1, scalars.count)
    let gutter = String(location.line).count + 5
    let window = min(96, max(24, (style.width ?? .max) - gutter))
    let start =
      scalars.count <= window ? 0 : max(0, min(column - window / 2, scalars.count - window))
    let end = min(scalars.count, start + window)
    func shown(_ range: Range<Int>) -> String {
      var bytes: [UInt8] = []
      for scalar in scalars[range] {
        if scalar.value >= 0x20, scalar.value < 0x7F {
          bytes.append(UInt8(scalar.value))
        } else {
          bytes.append(contentsOf: scalar == "\t" ? " ".utf8 : visible(String(scalar)).utf8)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    let prefix = (start > 0 ? "…" : "") + shown(start..<max(start, column))
    let last = min(end, column + max(1, length))
    let underlined = max(1, DisplayWidth.of(shown(min(column, last)..<last)))
    let line = (start > 0 ? "…" : "") + shown(start..<end) + (end < scalars.count ? "…" : "")
    return (
      line,
      String(repeating: " ", count: DisplayWidth.of(prefix))
        + String(repeating: "^", count: underlined)
    )
  }

  /// The characters of a line.
  ///
  /// Diagnostics are sorted by place, so that many on one long line decode it once.
  private mutating func scalars(of location: SourceLocation) -> [Unicode.Scalar]? {
    if let decoded, decoded.file == location.file, decoded.line == location.line {
      return decoded.scalars
    }
    guard let bytes = line(location) else {
      return nil
    }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    decoded = DecodedLine(file: location.file, line: location.line, scalars: scalars)
    return scalars
  }

  private struct DecodedLine {
    let file: FileIndex
    let line: Int32
    let scalars: [Unicode.Scalar]
  }

  private mutating func line(_ location: SourceLocation) -> ArraySlice<UInt8>? {
    let file = Int(location.file.rawValue)
    guard sources.indices.contains(file) else {
      return nil
    }
    let bytes = sources[file]
    if lineStarts[location.file] == nil {
      var starts = [0]
      for (position, byte) in bytes.enumerated() where byte == 0x0A {
        starts.append(position + 1)
      }
      lineStarts[location.file] = starts
    }
    let starts = lineStarts[location.file] ?? [0]
    let number = Int(location.line) - 1
    guard starts.indices.contains(number) else {
      return nil
    }
    let end = number + 1 < starts.count ? starts[number + 1] - 1 : bytes.count
    let line = bytes[starts[number]..<end]
    let withoutMark =
      number == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    return withoutMark.last == 0x0D ? withoutMark.dropLast() : withoutMark
  }
}
