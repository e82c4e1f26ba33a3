/// How text is shown: colour only adds to what the words and symbols already say.
package struct Style: Sendable {
  package var hasColor: Bool
  /// The columns of the terminal; nothing elsewhere.
  package var width: Int?

  package init(hasColor: Bool, width: Int? = nil) {
    self.hasColor = hasColor
    self.width = width
  }

  /// What a piece of text is, rather than which colour it has.
  package enum Role: Sendable {
    case added
    case changed
    case removed
    case renamed
    case error
    case warning
    case strong
    case quiet

    /// The parameters of the terminal's "select graphic rendition".
    fileprivate var parameters: String {
      switch self {
      case .added: "32"
      case .changed: "33"
      case .removed: "31"
      case .renamed: "36"
      case .error: "1;31"
      case .warning: "1;33"
      case .strong: "1"
      case .quiet: "2"
      }
    }
  }

  /// How wide a column of names is with something behind each: as wide as the names, unless the
  /// terminal has no room for that.
  func width(of rows: [(name: String, rest: String)]) -> Int {
    let names = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    guard let width else {
      return min(64, names)
    }
    // A symbol before the name, and two spaces between.
    let rest = rows.map { DisplayWidth.of($0.rest) }.max() ?? 0
    return min(64, names, max(0, width - rest - 6))
  }

  package func callAsFunction(_ role: Role, _ text: String) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(role.parameters)m\(text)\u{1B}[0m" : text
  }
}
