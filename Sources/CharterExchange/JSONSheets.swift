import CharterJSON
import CharterModel

/// Reads lists of objects as records: `{"users": […], "groups": […], "assignments": […]}`.
struct JSONSheets {
  private let tape: JSONTape
  private let places: [SourceLocation]
  private var records: [Record] = []
  private var diagnostics: [Diagnostic] = []
  /// Whether a whole list could not be taken.
  private var isNone = false

  static func records(
    _ bytes: [UInt8],
    file: FileIndex
  ) -> SheetRecords {
    // Other programs write the mark, and it says nothing.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    do throws(JSONError) {
      var sheets = JSONSheets(try JSONTape(text), text, file)
      sheets.read()
      return SheetRecords(
        records: sheets.records,
        diagnostics: sheets.diagnostics,
        isNone: sheets.isNone
      )
    } catch {
      let place = places([error.offset], in: text, file)[0]
      return .none([.notJSON(error, at: place)])
    }
  }

  private init(_ tape: JSONTape, _ bytes: [UInt8], _ file: FileIndex) {
    self.tape = tape
    places = JSONSheets.places(tape.nodes.map { Int($0.offset) }, in: bytes, file)
  }

  /// The places of ascending offsets, in one walk.
  private static func places(
    _ offsets: [Int],
    in bytes: [UInt8],
    _ file: FileIndex
  ) -> [SourceLocation] {
    var (position, line, column) = (0, 1, 1)
    return offsets.map { offset in
      while position < min(offset, bytes.count) {
        if bytes[position] == 0x0A {
          line += 1
          column = 1
        } else if bytes[position] & 0xC0 != 0x80 {
          column += 1
        }
        position += 1
      }
      return SourceLocation(file: file, line: line, column: column)
    }
  }

  private func cell(_ node: Int) -> Cell {
    let text = tape.string(node)
    return Cell(text, at: places[node], width: text.unicodeScalars.count + 2)
  }

  private mutating func read() {
    guard tape.nodes[0].kind == .object else {
      diagnostics.append(.wrongShape("the file is an object with lists in it", at: places[0]))
      return
    }
    for entry in tape.entries(0) {
      let name = cell(entry.key)
      guard let sheet = Sheet(rawValue: name.text) else {
        isNone = true
        diagnostics.append(.unknownSection(name))
        continue
      }
      guard tape.nodes[entry.value].kind == .array else {
        isNone = true
        diagnostics.append(.wrongShape("\(sheet.rawValue) is a list", at: places[entry.value]))
        continue
      }
      for element in tape.elements(entry.value) {
        record(element, sheet)
      }
    }
  }

  private mutating func record(_ node: Int, _ sheet: Sheet) {
    guard tape.nodes[node].kind == .object else {
      diagnostics.append(
        .wrongShape("one of the \(sheet.rawValue) is an object", at: places[node])
      )
      return
    }
    var cells: [Column: [Cell]] = [:]
    var first: [Column: Cell] = [:]
    for entry in tape.entries(node) {
      let key = cell(entry.key)
      guard let column = sheet.column(key.text) else {
        diagnostics.append(.unknownColumn(key, sheet))
        continue
      }
      if let other = first[column] {
        diagnostics.append(.columnTwice(key, column, first: other))
        continue
      }
      first[column] = key
      let values = values(entry.value, column)
      if !values.isEmpty {
        cells[column] = values
      }
    }
    records.append(
      Record(sheet: sheet, cells: cells, place: Cell("", at: places[node], width: 1))
    )
  }

  private mutating func values(_ node: Int, _ column: Column) -> [Cell] {
    switch tape.nodes[node].kind {
    case .null: return []
    case .string:
      let cell = cell(node)
      return cell.text.isEmpty ? [] : [cell]
    case .array where column.isList:
      return tape.elements(node).compactMap { element in
        guard tape.nodes[element].kind == .string else {
          diagnostics.append(.notText(places[element], "one of \(column.rawValue)"))
          return nil
        }
        return cell(element)
      }
    case .array:
      diagnostics.append(
        .severalValues(Cell("", at: places[node], width: 1), column)
      )
      return []
    default:
      diagnostics.append(.notText(places[node], column.rawValue))
      return []
    }
  }
}
