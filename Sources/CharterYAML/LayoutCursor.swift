import CLibYAML
import CharterModel

/// A place in the bytes of a manifest that moves on with libyaml's events.
///
/// libyaml counts characters; the cursor knows which byte that is.
struct LayoutCursor {
  let file: FileIndex
  let bytes: [UInt8]
  /// The first byte that has not been looked at.
  private(set) var position = 0
  /// The number of characters before it.
  private(set) var index = 0
  /// The number of lines before its line.
  private(set) var line = 0
  /// The number of characters before its line.
  private var lineIndex = 0
  /// The first byte behind the cursor that is not ASCII; up to it, bytes are characters.
  private var endOfASCII = 0

  init(_ bytes: [UInt8], file: FileIndex) {
    self.file = file
    self.bytes = bytes
    endOfASCII = asciiEnd(from: 0)
  }
}

extension LayoutCursor {
  @inline(__always)
  var isAtEnd: Bool { position >= bytes.count }

  /// The number of characters between the beginning of the line and the cursor.
  var column: Int { index - lineIndex }

  var location: SourceLocation {
    SourceLocation(file: file, line: line + 1, column: column + 1)
  }

  /// The place of a byte on the same line, with only ASCII between it and the cursor.
  func location(of other: Int) -> SourceLocation {
    SourceLocation(file: file, line: line + 1, column: column + 1 + other - position)
  }

  /// Whether there is a blank, a line break or nothing at all.
  @inline(__always)
  func isBlank(_ position: Int) -> Bool {
    guard position < bytes.count else {
      return true
    }
    switch bytes[position] {
    case 0x20, 0x09, 0x0A, 0x0D: return true
    default: return false
    }
  }

  /// Whether there is a character that ends a plain value inside brackets.
  func isFlowIndicator(_ position: Int) -> Bool {
    guard position < bytes.count else {
      return false
    }
    switch bytes[position] {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      return true
    default:
      return false
    }
  }

  /// Goes on by one byte that is not a line feed.
  @inline(__always)
  mutating func advance() {
    if bytes[position] & 0xC0 != 0x80 {
      index += 1
    }
    position += 1
  }

  /// Goes on behind all the spaces that are here.
  @inline(__always)
  mutating func advanceSpaces() {
    let start = position
    while position < bytes.count, bytes[position] == 0x20 {
      position += 1
    }
    index += position - start
  }

  /// Goes to the line behind a line feed.
  @inline(__always)
  mutating func advanceLine() {
    position += 1
    index += 1
    line += 1
    lineIndex = index
  }

  private func asciiEnd(from start: Int) -> Int {
    let text = bytes.span
    var end = start
    while end < text.count, text[end] < 0x80 {
      end += 1
    }
    return end
  }

  /// Goes to the end of a token.
  mutating func jump(to mark: yaml_mark_t) {
    if position > endOfASCII {
      endOfASCII = asciiEnd(from: position)
    }
    let distance = mark.index - index
    if distance <= endOfASCII - position {
      position += max(0, distance)
    } else {
      while index < mark.index, position < bytes.count {
        index += 1
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 {
          position += 1
        }
      }
    }
    index = max(index, mark.index)
    line = mark.line
    lineIndex = mark.index - mark.column
  }
}
