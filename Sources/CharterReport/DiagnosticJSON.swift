import CharterJSON
package import CharterModel

/// Diagnostics for programs.
package enum DiagnosticJSON {
  package static func render(_ diagnostics: [Diagnostic], files: [String]) -> [UInt8] {
    func place(_ location: SourceLocation) -> [JSONValue.Member] {
      let index = Int(location.file.rawValue)
      return [
        .init("file", .text(files.indices.contains(index) ? files[index] : "?")),
        .init("line", .integer(Int(location.line))),
        .init("column", .integer(Int(location.column))),
      ]
    }
    let values = diagnostics.map { diagnostic in
      JSONValue.object(
        [
          .init("code", .text(diagnostic.code.rawValue)),
          .init("severity", .text(diagnostic.severity.rawValue)),
          .init("message", .text(diagnostic.message)),
          .init("help", diagnostic.help.map { .text($0) } ?? .null),
          .init("source", diagnostic.location.map { .object(place($0)) } ?? .null),
          .init(
            "notes",
            .array(
              diagnostic.notes.map { note in
                .object([.init("message", .text(note.message))] + place(note.location))
              }
            )
          ),
        ])
    }
    let document: JSONValue = [
      "formatVersion": "1.0", "valid": .boolean(!diagnostics.hasErrors),
      "diagnostics": .array(values),
    ]
    return document.pretty() + [0x0A]
  }
}
