import CharterModel

/// One cell of a table that a spreadsheet will open.
enum CSVCell {
  /// Free text as a cell (RFC 4180): what cannot be seen as an escape, nothing that a spreadsheet
  /// would work out.
  ///
  /// Names of users, targets and permissions need neither: their letters are harmless.
  static func text(_ text: String) -> String {
    let shown = visible(text, limit: .max)
    // What a spreadsheet takes for the beginning of a formula, whatever blank stands before it; it
    // takes the wide forms of East Asia for the same.
    let first = shown.unicodeScalars.first { !$0.properties.isWhitespace }
    let isFormula = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + shown : shown
    guard
      safe.utf8.contains(where: { "\",;".utf8.contains($0) }) || safe.hasPrefix(" ")
        || safe.hasSuffix(" ")
    else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
