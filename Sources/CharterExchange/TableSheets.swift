import CharterModel

/// Reads the rows of a spreadsheet as records, by its header.
enum TableSheets {
  static func records(
    _ bytes: [UInt8],
    file: FileIndex
  ) -> SheetRecords {
    var (rows, diagnostics) = TableReader.rows(bytes, file: file)
    guard let header = rows.first else {
      return .none(diagnostics.isEmpty ? [.emptyInput(file)] : diagnostics)
    }
    guard let sheet = Sheet(header: header.map(\.text)) else {
      return .none(diagnostics + [.unknownSheet(at: header[0])])
    }
    let columns = columns(header, sheet, &diagnostics)
    var records: [Record] = []
    var lost: [Cell] = []
    // Spreadsheets end rows and headers with empty cells that nobody sees.
    let least = header.count - header.reversed().prefix { $0.trimmed.text.isEmpty }.count
    for row in rows.dropFirst() {
      let isWhole = row.dropFirst(header.count).allSatisfy { $0.trimmed.text.isEmpty }
      guard row.count >= least, isWhole else {
        diagnostics.append(.ragged(row.count, header.count, at: row[0]))
        lost += row.flatMap(\.names)
        continue
      }
      var cells: [Column: [Cell]] = [:]
      for (position, cell) in row.prefix(header.count).enumerated() where !cell.text.isEmpty {
        guard let column = columns[position] else {
          if header[position].trimmed.text.isEmpty {
            diagnostics.append(.namelessColumn(cell))
          }
          continue
        }
        let found = column.isList ? cell.names : [column.isFreeText ? cell : cell.trimmed]
        cells[column] = found.filter { !$0.text.isEmpty }
      }
      records.append(Record(sheet: sheet, cells: cells.filter { !$0.value.isEmpty }, place: row[0]))
    }
    let empty = ImportNote(
      "this sheet of \(sheet.rawValue) has no rows: nothing is made of it",
      at: header[0].location
    )
    return SheetRecords(
      records: records,
      diagnostics: diagnostics,
      notes: rows.count == 1 ? [empty] : [],
      lost: Set(lost.map { Text($0.text) })
    )
  }

  /// What each column says; nothing for those that say nothing.
  private static func columns(
    _ header: [Cell],
    _ sheet: Sheet,
    _ diagnostics: inout [Diagnostic]
  ) -> [Column?] {
    var first: [Column: Cell] = [:]
    return header.map { cell in
      guard !cell.trimmed.text.isEmpty else {
        return nil
      }
      guard let column = sheet.column(cell.text) else {
        diagnostics.append(.unknownColumn(cell, sheet))
        return nil
      }
      if let other = first[column] {
        diagnostics.append(.columnTwice(cell, column, first: other))
        return nil
      }
      first[column] = cell
      return column
    }
  }
}
