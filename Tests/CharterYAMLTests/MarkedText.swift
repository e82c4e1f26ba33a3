import CharterModel

/// A text with places marked in it, such as `key: «1»value`.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The places in the order of their numbers.
  let places: [SourceLocation]

  init(_ marked: String, file: FileIndex = FileIndex(0)) {
    var text = String.UnicodeScalarView()
    var marks: [(number: Int, place: SourceLocation)] = []
    var (line, column) = (1, 1)
    var number: Int?
    for scalar in marked.unicodeScalars {
      switch (scalar, number) {
      case ("«", nil): number = 0
      case ("»", let mark?):
        marks.append((mark, SourceLocation(file: file, line: line, column: column)))
        number = nil
      case (_, let mark?): number = mark * 10 + Int(scalar.value) - 0x30
      case ("\n", nil):
        text.append(scalar)
        (line, column) = (line + 1, 1)
      case (_, nil):
        text.append(scalar)
        column += 1
      }
    }
    self.text = String(text)
    places = marks.sorted { $0.number < $1.number }.map(\.place)
  }

  var bytes: [UInt8] { Array(text.utf8) }
}
