/// The bytes of a manifest with its lines.
struct ManifestText {
  /// The bytes, with a line break at their end.
  let bytes: [UInt8]
  /// Whether the line break at the end is not in the file.
  let lacksFinalBreak: Bool
  /// What ends the lines of this file.
  let lineBreak: String
  private let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    lacksFinalBreak = bytes.last.map { $0 != 0x0A } ?? false
    self.bytes = lacksFinalBreak ? bytes + [0x0A] : bytes
    let first = bytes.firstIndex(of: 0x0A)
    lineBreak = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? "\r\n" : "\n"
    var starts = [0]
    for position in self.bytes.indices where self.bytes[position] == 0x0A {
      starts.append(position + 1)
    }
    lineStarts = starts
  }

  /// The number of the line, from 0, that a byte stands on.
  func line(of position: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= position {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }

  func lineStart(_ position: Int) -> Int { lineStarts[line(of: position)] }

  /// The beginning of the line behind the one that a byte stands on.
  func nextLine(_ position: Int) -> Int {
    let next = line(of: position) + 1
    return next < lineStarts.count ? lineStarts[next] : bytes.count
  }

  /// The place of the line's break.
  func lineEnd(_ position: Int) -> Int {
    var end = nextLine(position)
    while end > position, end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D {
      end -= 1
    }
    return end
  }

  /// The byte at a line and a column in characters, both from 1.
  func position(line: Int, column: Int) -> Int {
    guard line <= lineStarts.count else {
      return bytes.count
    }
    var position = lineStarts[line - 1]
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    }
    for _ in 1..<max(1, column) where position < bytes.count {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 {
        position += 1
      }
    }
    return position
  }

  func isSpace(_ position: Int) -> Bool {
    bytes.indices.contains(position) && (bytes[position] == 0x20 || bytes[position] == 0x09)
  }

  func has(_ byte: Character, at position: Int) -> Bool {
    bytes.indices.contains(position) && bytes[position] == byte.asciiValue
  }

  /// The first byte from here on that is neither a space nor a tab.
  func skippingSpaces(_ position: Int) -> Int {
    var next = position
    while isSpace(next) {
      next += 1
    }
    return next
  }

  /// The same in the other direction: the place behind the last byte that is no space or tab.
  func droppingSpaces(before position: Int) -> Int {
    var last = position
    while isSpace(last - 1) {
      last -= 1
    }
    return last
  }

  /// Whether only spaces stand before a byte on its line.
  func isFirstOnLine(_ position: Int) -> Bool {
    droppingSpaces(before: position) == lineStart(position)
  }

  /// Whether nothing but a comment follows on the line.
  func isLastOnLine(_ position: Int) -> Bool {
    let next = skippingSpaces(position)
    return next >= lineEnd(position) || has("#", at: next)
  }

  /// Whether a line, by its beginning, has nothing but a comment.
  func isComment(lineAt start: Int) -> Bool { has("#", at: skippingSpaces(start)) }

  func isBlank(lineAt start: Int) -> Bool { skippingSpaces(start) >= lineEnd(start) }

  /// How far a byte is from the beginning of its line.
  func column(_ position: Int) -> Int { position - lineStart(position) }
}
