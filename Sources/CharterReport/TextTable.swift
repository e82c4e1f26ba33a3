/// Columns as wide as what stands in them; the last one is not padded.
struct TextTable {
  private enum Row {
    case cells([String])
    case note(String)
  }

  private let head: [String]
  private var rows: [Row] = []

  init(_ head: [String]) {
    self.head = head
  }

  mutating func append(_ cells: [String]) {
    rows.append(.cells(cells))
  }

  /// A line below the last row.
  mutating func note(_ text: String) {
    rows.append(.note(text))
  }

  /// The table, its head quiet; numbers in the first column stand at its right.
  func render(_ style: Style) -> String {
    var widths = head.map(DisplayWidth.of)
    for case .cells(let cells) in rows {
      for (column, cell) in cells.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    func line(_ cells: [String]) -> String {
      var text = ""
      for (column, cell) in cells.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - DisplayWidth.of(cell))
        text += "  " + (column == 0 ? padding + cell : cell + padding)
      }
      while text.hasSuffix(" ") {
        text.removeLast()
      }
      return text
    }
    var text = style(.quiet, line(head)) + "\n"
    for row in rows {
      switch row {
      case .cells(let cells): text += line(cells) + "\n"
      case .note(let note):
        text += String(repeating: " ", count: widths[0] + 4) + style(.changed, note) + "\n"
      }
    }
    return text
  }
}
