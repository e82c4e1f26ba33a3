/// The canonical layout of manifests.
package enum YAMLFormat {
  /// What a manifest comes to in canonical layout.
  package enum Result: Hashable, Sendable {
    /// It has that layout.
    case canonical
    case changed([UInt8])
    /// It cannot be laid out anew without a change of what it says.
    case refused
  }

  /// Lays out a manifest that has been read without a problem.
  ///
  /// Lines stay lines: indentation, blanks within lines, empty lines and line breaks change, and
  /// nothing that has a meaning. The result is read again, and given back only where it says the same
  /// in every node and every comment.
  package static func format(_ bytes: [UInt8], _ stream: YAMLStream) -> Result {
    let text = normalized(bytes)
    let layout = YAMLLayout(text)
    guard let formatted = FormatWriter(text, stream, layout).run() else {
      return .refused
    }
    guard formatted != bytes else {
      return .canonical
    }
    return FormatCheck.isSame(text, stream, layout, as: formatted)
      ? .changed(formatted) : .refused
  }

  /// The bytes without a byte-order mark, with line feeds alone, and one at the end.
  private static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    var text = YAMLReader.prepared(bytes)
    if text.contains(0x0D) {
      text.removeAll { $0 == 0x0D }
    }
    return text
  }
}
