import CharterModel
import CharterYAML
import Testing

/// What a text comes to in canonical layout; nothing where it cannot be read or laid out.
func formatted(_ bytes: [UInt8]) -> [UInt8]? {
  let (stream, diagnostics) = YAMLReader.read(bytes, file: FileIndex(0))
  guard diagnostics.isEmpty else {
    return nil
  }
  return switch YAMLFormat.format(bytes, stream) {
  case .canonical: bytes
  case .changed(let new): new
  case .refused: nil
  }
}

/// The documents of a text without their places.
func trees(_ bytes: [UInt8]) -> [YAMLTree] {
  let (stream, _) = YAMLReader.read(bytes, file: FileIndex(0))
  return stream.roots.map { YAMLTree(stream, at: $0) }
}

/// Expects a text to come to another, which stays as it is and means the same.
func expectFormat(
  _ text: String,
  _ expected: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let (before, after) = (Array(text.utf8), Array(expected.utf8))
  let result = formatted(before).map { String(decoding: $0, as: UTF8.self) }
  #expect(result == expected, sourceLocation: sourceLocation)
  #expect(formatted(after) == after, "it does not stay", sourceLocation: sourceLocation)
  #expect(trees(before) == trees(after), sourceLocation: sourceLocation)
}
