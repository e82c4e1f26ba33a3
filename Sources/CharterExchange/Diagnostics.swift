import CharterJSON
import CharterModel

/// Everything that imports have to say, in one place, so that the wording can be reviewed.
extension Diagnostic {
  private static func at(
    _ cell: Cell,
    _ code: DiagnosticCode,
    _ message: String,
    help: String
  ) -> Diagnostic {
    Diagnostic(code, message, at: cell.location, length: cell.width, help: help)
  }

  // MARK: Bytes and tables

  static func inputTooLarge(_ bytes: Int, _ file: FileIndex) -> Diagnostic {
    Diagnostic(
      .tooLarge,
      "the file has more than \(ImportFile.maximumCount / 1024 / 1024) MiB",
      at: SourceLocation(file: file, line: 1, column: 1),
      help: "import it in parts"
    )
  }

  static func inputNotUTF8(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .notUTF8,
      "these bytes are not UTF-8",
      at: location,
      help: "save it as UTF-8; spreadsheets call that \"CSV UTF-8\""
    )
  }

  /// Bytes that begin as UTF-16 does: none of them can be shown.
  static func damagedUTF16(_ file: FileIndex) -> Diagnostic {
    var diagnostic = Diagnostic(
      .notUTF8,
      "the file begins as UTF-16, and is none: it is cut off or damaged",
      at: SourceLocation(file: file, line: 1, column: 1),
      help: "save it as UTF-8; spreadsheets call that \"CSV UTF-8\""
    )
    diagnostic.hidesLine = true
    return diagnostic
  }

  static func openQuote(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badTable,
      "this quote is never closed",
      at: location,
      help: "close it before the end of the cell; a quote within is written twice"
    )
  }

  static func strayQuote(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badTable,
      "a quote stands within a cell without quotes",
      at: location,
      help: "put the whole cell in quotes, and write the quote within twice"
    )
  }

  static func behindQuote(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badTable,
      "something follows the closing quote of a cell",
      at: location,
      help: "a quote within a cell is written twice; the next cell begins behind a separator"
    )
  }

  static func loneReturn(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .badTable,
      "a carriage return without a line feed",
      at: location,
      help: "end lines with LF or CR LF"
    )
  }

  /// A whole file of them, to which there is no line that could be shown.
  static func loneReturns(_ file: FileIndex) -> Diagnostic {
    var diagnostic = Diagnostic(
      .badTable,
      "the lines of the file end in carriage returns alone",
      at: SourceLocation(file: file, line: 1, column: 1),
      help: "save it with lines that end with LF or CR LF; spreadsheets call that \"CSV UTF-8\""
    )
    diagnostic.hidesLine = true
    return diagnostic
  }

  static func ragged(_ count: Int, _ expected: Int, at cell: Cell) -> Diagnostic {
    at(
      cell,
      .badTable,
      "this row has \(count) cell\(count == 1 ? "" : "s"), the header \(expected)",
      help: "give each row a cell for each column; put a cell with a separator in it in quotes"
    )
  }

  static func emptyInput(_ file: FileIndex) -> Diagnostic {
    Diagnostic(
      .badTable,
      "there is no header",
      at: SourceLocation(file: file, line: 1, column: 1),
      help: Sheet.help
    )
  }

  static func unknownSheet(at cell: Cell) -> Diagnostic {
    at(cell, .badTable, "this header is of no sheet that is known", help: Sheet.help)
  }

  static func unknownColumn(_ cell: Cell, _ sheet: Sheet) -> Diagnostic {
    at(
      cell,
      .unknownKey,
      "\(sheet.rawValue) have no column \(quoted(cell.text))",
      help: Suggestion.closest(to: cell.text, among: sheet.columns.map(\.rawValue))
        .map { "did you mean \($0)?" }
        ?? "the columns are \(sheet.columns.map(\.rawValue).joined(separator: ", "))"
    )
  }

  static func namelessColumn(_ cell: Cell) -> Diagnostic {
    at(cell, .badTable, "this column has no name in the header", help: "name it, or empty it")
  }

  static func columnTwice(_ cell: Cell, _ column: Column, first: Cell) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      "the column \(column.rawValue) is there twice",
      at: cell.location,
      length: cell.width,
      notes: [.init("the first", at: first.location)],
      help: "keep one of them"
    )
  }

  // MARK: JSON

  static func notJSON(_ error: JSONError, at location: SourceLocation) -> Diagnostic {
    Diagnostic(.badTable, error.message, at: location, help: "write JSON as in RFC 8259")
  }

  static func wrongShape(_ what: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongType,
      what,
      at: location,
      help: "write {\"users\": [{\"user\": \"alice\", \"groups\": [\"staff\"]}]}, and in the same "
        + "way groups, assignments and organizations"
    )
  }

  static func unknownSection(_ cell: Cell) -> Diagnostic {
    let known = Sheet.allCases.map(\.rawValue)
    return at(
      cell,
      .unknownKey,
      "there is no list \(quoted(cell.text))",
      help: Suggestion.closest(to: cell.text, among: known).map { "did you mean \($0)?" }
        ?? "the lists are \(known.joined(separator: ", "))"
    )
  }

  // MARK: Content

  static func missing(_ column: Column, of sheet: Sheet, at location: SourceLocation) -> Diagnostic
  {
    let help =
      column == .organization
      ? "add a column organization, or name one for all with --organization"
      : column == .users ? "name users or groups" : "fill in \(column.rawValue)"
    let what = column == .users ? "users and no groups" : column.rawValue
    return Diagnostic(
      .missingField,
      "one of the \(sheet.rawValue) has no \(what)",
      at: location,
      help: help
    )
  }

  /// A group of the workspace that rows of users name: its manifest is not edited by an import.
  static func groupIsThere(_ group: Imported) -> Diagnostic {
    at(
      group.place,
      .duplicateAddress,
      "\(group.address) is there already, and an import adds nobody to it",
      help: "take the group out of this sheet, and name the users under its members"
    )
  }

  static func illegalName(_ cell: Cell) -> Diagnostic {
    let rule = "a name is a letter or digit, then up to 127 letters, digits and . _ @ + -"
    return at(
      cell,
      .badName,
      "\(quoted(cell.text)) is no name",
      help: NameSuggestion.name(for: cell.text).map { "write \($0); \(rule)" } ?? rule
    )
  }

  static func severalValues(_ cell: Cell, _ column: Column) -> Diagnostic {
    at(cell, .wrongType, "\(column.rawValue) is one text", help: "write one text, not a list")
  }

  static func notText(_ location: SourceLocation, _ column: String) -> Diagnostic {
    Diagnostic(
      .wrongType,
      "\(column) is text",
      at: location,
      help: "write it in quotes, or a list of such texts"
    )
  }

  // MARK: Peribolos

  static func notPeribolos(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .wrongType,
      "a peribolos file is a mapping with orgs",
      at: location,
      help: "begin it with orgs:, the organizations by name beneath it"
    )
  }

  static func notA(_ what: String, _ field: String, _ location: SourceLocation) -> Diagnostic {
    Diagnostic(.wrongType, "\(field) is \(what)", at: location, help: "correct the value")
  }

  static func unknownSetting(
    _ cell: Cell,
    of owner: String,
    among known: [String]
  ) -> Diagnostic {
    at(
      cell,
      .unknownKey,
      "\(owner) has no setting \(quoted(cell.text))",
      help: Suggestion.closest(to: cell.text, among: known).map { "did you mean \($0)?" }
        ?? "the settings are \(known.joined(separator: ", "))"
    )
  }

  static func unknownMember(_ cell: Cell, _ organization: String) -> Diagnostic {
    at(
      cell,
      .unknownReference,
      "\(quoted(cell.text)) is neither an admin nor a member of \(organization)",
      help: "list the login under admins or members"
    )
  }

  static func memberTwice(_ cell: Cell, first: Cell) -> Diagnostic {
    Diagnostic(
      .listedTwice,
      "\(quoted(cell.text)) is listed twice",
      at: cell.location,
      length: cell.width,
      notes: [.init("the first", at: first.location)],
      help: "keep one of them; case makes no difference"
    )
  }

  static func unknownRepositoryPermission(_ cell: Cell) -> Diagnostic {
    at(
      cell,
      .badValue,
      "\(quoted(cell.text)) is no permission of a repository",
      help: "write \(Peribolos.permissions.joined(separator: ", ")), or none"
    )
  }
}
