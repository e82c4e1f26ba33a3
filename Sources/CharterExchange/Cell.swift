package import CharterModel

/// One text of an input with its place.
package struct Cell: Hashable, Sendable {
  package let text: String
  package let location: SourceLocation
  /// How many columns a caret under it takes.
  package let width: Int

  package init(_ text: String, at location: SourceLocation, width: Int) {
    self.text = text
    self.location = location
    self.width = width
  }

  /// The text without blanks around it, as names are read; the place stays.
  var trimmed: Cell {
    let bytes = Array(text.utf8)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    let kept = bytes.drop(while: isBlank)
    let end = kept.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? kept.startIndex
    return Cell(
      String(decoding: kept[kept.startIndex..<end], as: UTF8.self),
      at: location,
      width: width
    )
  }

  /// The names in it: parted by commas, semicolons, bars or line breaks, blanks around them left out.
  var names: [Cell] {
    guard text.utf8.contains(where: Cell.isSeparator) else {
      let cell = trimmed
      return cell.text.isEmpty ? [] : [cell]
    }
    return text.utf8.split(whereSeparator: Cell.isSeparator)
      .map { Cell(String(decoding: Array($0), as: UTF8.self), at: location, width: width).trimmed }
      .filter { !$0.text.isEmpty }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { ",;|\n\r".utf8.contains(byte) }
}
