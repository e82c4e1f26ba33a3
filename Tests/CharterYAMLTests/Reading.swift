import CharterModel
import CharterYAML
import Testing

/// Reads a text as a manifest.
func read(_ text: String) -> (stream: YAMLStream, diagnostics: [Diagnostic]) {
  YAMLReader.read(Array(text.utf8), file: FileIndex(0))
}

/// Expects exactly these problems, at the places that are marked in the text.
func expectProblems(
  in marked: String,
  _ codes: DiagnosticCode...,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let marked = MarkedText(marked)
  let (_, diagnostics) = YAMLReader.read(marked.bytes, file: FileIndex(0))
  #expect(diagnostics.map(\.code) == codes, sourceLocation: sourceLocation)
  #expect(diagnostics.compactMap(\.location) == marked.places, sourceLocation: sourceLocation)
  for diagnostic in diagnostics {
    #expect(diagnostic.severity == .error, sourceLocation: sourceLocation)
    #expect(diagnostic.help != nil, sourceLocation: sourceLocation)
  }
}

/// Expects a text to be read without a word; the tree of each document.
@discardableResult
func expectTrees(
  of text: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> [YAMLTree] {
  let (stream, diagnostics) = read(text)
  #expect(diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
  return stream.roots.map { YAMLTree(stream, at: $0) }
}
