/// Text in lines that a terminal has room for: long ones go on in the next line between two words,
/// below the last column that leaves room for it, else a little further in than they began.
///
/// What has no space in it stays whole, and can be copied. Lines that quote a source, such as
/// `12 | spec:`, stay as they are, for there is a caret below them.
package enum LineFolding {
  /// Less room than this is not worth it.
  private static let narrowest = 24

  /// The text in lines of so many columns; colours take none.
  package static func folded(_ text: String, to columns: Int) -> String {
    guard columns >= narrowest else {
      return text
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.utf8.count <= columns || isQuotation(line)
          ? String(line)
          : lines(line, to: columns, indent: indent(line, in: columns)).joined(separator: "\n")
      }
      .joined(separator: "\n")
  }

  /// Where a line goes on.
  private static func indent(_ line: Substring, in columns: Int) -> Int {
    let first = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    var column = 0
    var spaces = 0
    var isEscape = false
    var indent = first + 2
    let furthest = min(columns * 2 / 3, columns - narrowest)
    for scalar in line.unicodeScalars where column <= furthest {
      switch scalar {
      case "\u{1B}": isEscape = true
      case "m" where isEscape: isEscape = false
      case _ where isEscape: break
      case " ":
        column += 1
        spaces += 1
      default:
        if spaces > 1, column > first, column <= furthest {
          indent = column
        }
        column += DisplayWidth.of(scalar)
        spaces = 0
      }
    }
    return indent
  }

  /// One line as several, the others indented by so much.
  static func lines(_ line: some StringProtocol, to columns: Int, indent: Int = 2) -> [String] {
    guard columns - indent >= narrowest else {
      return [String(line)]
    }
    var folding = Folding(columns: columns, indent: indent)
    var word = String.UnicodeScalarView()
    var width = 0
    var isEscape = false
    for scalar in line.unicodeScalars {
      if scalar == " ", !isEscape {
        folding.append(word, width)
        folding.spaces += 1
        (word, width) = (String.UnicodeScalarView(), 0)
        continue
      }
      word.append(scalar)
      if isEscape {
        isEscape = scalar != "m"
      } else if scalar == "\u{1B}" {
        isEscape = true
      } else {
        width += DisplayWidth.of(scalar)
      }
    }
    folding.append(word, width)
    return folding.lines.map { String($0) }
  }

  private struct Folding {
    let columns: Int
    let indent: Int
    var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    /// How many columns the last line has.
    var taken = 0
    /// How many spaces stand before the next word.
    var spaces = 0

    init(columns: Int, indent: Int) {
      self.columns = columns
      self.indent = indent
    }

    mutating func append(_ word: String.UnicodeScalarView, _ width: Int) {
      guard !word.isEmpty else {
        return
      }
      // Below the first line's own indentation there is nothing to part it from.
      let isFirst = taken == 0
      if !isFirst, taken + spaces + width > columns {
        lines.append(String.UnicodeScalarView())
        (taken, spaces) = (0, indent)
      }
      lines[lines.count - 1].append(contentsOf: repeatElement(" ", count: spaces))
      lines[lines.count - 1].append(contentsOf: word)
      taken += spaces + width
      spaces = 0
    }
  }

  /// Whether a line shows one of a file, or the caret below it.
  private static func isQuotation(_ line: Substring) -> Bool {
    var isEscape = false
    for byte in line.utf8 {
      switch byte {
      case 0x1B: isEscape = true
      case UInt8(ascii: "m") where isEscape: isEscape = false
      case _ where isEscape: break
      case UInt8(ascii: " "), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return byte == UInt8(ascii: "|")
      }
    }
    return false
  }
}
