/// The lines of a scalar behind `|` or `>`.
///
/// Their text is what it is: only the indentation that does not belong to it changes.
struct BlockText {
  /// From the beginning of the first line to the break at the end of the last one, without it.
  let range: Range<Int>
  /// How many spaces before each line are not text.
  let indentation: Int
  /// The indentation relative to what is around, where the writer gave it.
  let number: Int?

  /// The text behind a header; nothing where there is none.
  ///
  /// `parent`: the column of the innermost list or mapping around, -1 where there is none.
  init?(_ bytes: [UInt8], header: Range<Int>, parent: Int) {
    number = bytes[header].first { $0 > UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      .map { Int($0 - UInt8(ascii: "0")) }
    let keeps = bytes[header].contains(UInt8(ascii: "+"))
    guard let lineBreak = bytes[header.upperBound...].firstIndex(of: 0x0A) else {
      return nil
    }
    let start = lineBreak + 1
    var lines = BlockLines(bytes, at: start)
    if let number {
      indentation = max(0, parent) + number
    } else {
      var widest = max(1, parent + 1)
      while lines.isBlank {
        widest = max(widest, lines.spaces)
        lines.advance()
      }
      indentation = max(widest, lines.spaces)
      lines = BlockLines(bytes, at: start)
    }
    var end: Int?
    while !lines.isAtEnd {
      if lines.spaces >= indentation, !(lines.isBlank && lines.spaces == indentation) {
        end = lines.lineEnd
      } else if !lines.isBlank {
        break
      } else if keeps {
        end = lines.lineEnd
      }
      lines.advance()
    }
    guard let end else {
      return nil
    }
    range = start..<end
  }

  /// The lines with another indentation, without the last break.
  func write(_ bytes: [UInt8], indentation new: Int, to out: inout [UInt8]) {
    var lines = BlockLines(bytes, at: range.lowerBound)
    while true {
      if lines.spaces >= indentation, !(lines.isBlank && lines.spaces == indentation) {
        out.append(contentsOf: repeatElement(0x20, count: new))
        out.append(contentsOf: bytes[lines.start + indentation..<lines.lineEnd])
      }
      guard lines.lineEnd < range.upperBound else {
        return
      }
      out.append(0x0A)
      lines.advance()
    }
  }
}

/// A walk over lines that knows how many spaces each begins with.
private struct BlockLines {
  private let bytes: [UInt8]
  private(set) var start: Int
  private(set) var spaces = 0
  private(set) var lineEnd = 0

  init(_ bytes: [UInt8], at start: Int) {
    self.bytes = bytes
    self.start = start
    look()
  }

  var isAtEnd: Bool { start >= bytes.count }

  /// Whether the line has only spaces.
  var isBlank: Bool { !isAtEnd && start + spaces == lineEnd }

  mutating func advance() {
    start = min(bytes.count, lineEnd + 1)
    look()
  }

  private mutating func look() {
    var next = start
    while next < bytes.count, bytes[next] == 0x20 {
      next += 1
    }
    spaces = next - start
    while next < bytes.count, bytes[next] != 0x0A {
      next += 1
    }
    lineEnd = next
  }
}
