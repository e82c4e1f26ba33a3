package import CharterModel

/// Reads comma-separated values (RFC 4180), as spreadsheets write them: a byte-order mark, CR LF,
/// semicolons or tabs for commas, and a first line that names the separator are taken.
package enum TableReader {
  /// Every row that has anything in it, and all that is wrong with them.
  package static func rows(
    _ bytes: [UInt8],
    file: FileIndex
  ) -> (rows: [[Cell]], diagnostics: [Diagnostic]) {
    // One line to charter, and a cell or two to whoever made it: each return in it said would help
    // nobody.
    if let end = bytes.firstIndex(of: 0x0D), end + 1 < bytes.count, !bytes.contains(0x0A) {
      return ([], [.loneReturns(file)])
    }
    var walk = Walk(bytes: bytes, file: file)
    walk.run()
    return (walk.rows, walk.diagnostics)
  }

  private struct Walk {
    let bytes: [UInt8]
    let file: FileIndex
    var rows: [[Cell]] = []
    var diagnostics: [Diagnostic] = []
    private var row: [Cell] = []
    private var position = 0
    private var line = 1
    /// The byte that the line begins at, and the continuation bytes seen on it.
    private var columnBase = 0
    private let separator: UInt8

    init(bytes: [UInt8], file: FileIndex) {
      self.bytes = bytes
      self.file = file
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      position = start
      columnBase = start
      if let (named, end) = Walk.namedSeparator(bytes[start...]) {
        separator = named
        line = 2
        position = end
        columnBase = end
      } else {
        separator = Walk.separator(bytes[start...])
      }
    }

    /// What a first line such as `sep=;` names, and where the next one begins: spreadsheets write
    /// that line, and show it to nobody.
    private static func namedSeparator(
      _ bytes: ArraySlice<UInt8>
    ) -> (separator: UInt8, end: Int)? {
      // Quotes around it and CR LF behind it make it no longer than this.
      let line = bytes.prefix(9).prefix { $0 != 0x0A }
      guard line.endIndex < bytes.endIndex, bytes[line.endIndex] == 0x0A else {
        return nil
      }
      var text = line.last == 0x0D ? line.dropLast() : line
      let quote = UInt8(ascii: "\"")
      if text.count == 7, text.first == quote, text.last == quote {
        text = text.dropFirst().dropLast()
      }
      guard text.count == 5, text.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8),
        let named = text.last, named < 0x80, named != quote, !Name.isAlphanumeric(named)
      else {
        return nil
      }
      return (named, line.endIndex + 1)
    }

    /// What parts the cells of the first line.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
      var counts: [UInt8: Int] = [:]
      var isQuoted = false
      for byte in bytes {
        if byte == UInt8(ascii: "\"") {
          isQuoted.toggle()
        } else if byte == 0x0A, !isQuoted {
          break
        } else if !isQuoted {
          counts[byte, default: 0] += 1
        }
      }
      let known = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
      return known.max { counts[$0, default: 0] < counts[$1, default: 0] }
        .flatMap { counts[$0] == nil ? nil : $0 } ?? known[0]
    }

    private var location: SourceLocation {
      SourceLocation(file: file, line: line, column: position - columnBase + 1)
    }

    private mutating func step() {
      if bytes[position] == 0x0A {
        line += 1
        columnBase = position + 1
      } else if bytes[position] & 0xC0 == 0x80 {
        columnBase += 1
      }
      position += 1
    }

    mutating func run() {
      while position < bytes.count {
        cell()
        guard position < bytes.count else {
          break
        }
        if bytes[position] == separator {
          step()
          if position == bytes.count {
            row.append(Cell("", at: location, width: 1))
          }
        } else {
          endLine()
        }
      }
      finishRow()
    }

    /// Behind the last cell of a line.
    private mutating func endLine() {
      if bytes[position] == 0x0D {
        step()
      }
      if position < bytes.count {
        step()
      }
      finishRow()
    }

    private mutating func finishRow() {
      if row.contains(where: { !$0.text.isEmpty }) {
        rows.append(row)
      }
      row = []
    }

    private func isLineEnd(_ position: Int) -> Bool {
      bytes[position] == 0x0A
        || bytes[position] == 0x0D && (position + 1 == bytes.count || bytes[position + 1] == 0x0A)
    }

    private mutating func cell() {
      let start = location
      guard bytes[position] == UInt8(ascii: "\"") else {
        plain(start)
        return
      }
      var text: [UInt8] = []
      step()
      while position < bytes.count {
        guard bytes[position] == UInt8(ascii: "\"") else {
          text.append(bytes[position])
          step()
          continue
        }
        step()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          close(text, start)
          return
        }
        text.append(UInt8(ascii: "\""))
        step()
      }
      diagnostics.append(.openQuote(at: start))
      append(text, start)
    }

    /// Behind the closing quote of a cell.
    private mutating func close(_ text: [UInt8], _ start: SourceLocation) {
      append(text, start)
      guard position < bytes.count, bytes[position] != separator, !isLineEnd(position) else {
        return
      }
      diagnostics.append(.behindQuote(at: location))
      while position < bytes.count, bytes[position] != separator, !isLineEnd(position) {
        step()
      }
    }

    private mutating func plain(_ start: SourceLocation) {
      let first = position
      var hasQuote = false
      while position < bytes.count, bytes[position] != separator, !isLineEnd(position) {
        if bytes[position] == UInt8(ascii: "\""), !hasQuote {
          hasQuote = true
          diagnostics.append(.strayQuote(at: location))
        } else if bytes[position] == 0x0D {
          diagnostics.append(.loneReturn(at: location))
        }
        step()
      }
      append(Array(bytes[first..<position]), start)
    }

    private mutating func append(_ text: [UInt8], _ start: SourceLocation) {
      let here = location
      let width = here.line == start.line ? Int(here.column - start.column) : 1
      row.append(
        Cell(String(decoding: text, as: UTF8.self), at: start, width: max(1, width))
      )
    }
  }
}
