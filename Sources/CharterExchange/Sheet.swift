import CharterModel

/// What a column says, by the name that JSON has for it.
package enum Column: String, CaseIterable, Sendable {
  case assignment
  case description
  case displayName
  case email
  case expires
  case group
  case groups
  case id
  case members
  case notBefore
  case organization
  case parent
  case profiles
  case reason
  case state
  case tenants
  case ticket
  case type
  case user
  case users

  /// Whether it takes several names.
  var isList: Bool {
    switch self {
    case .groups, .members, .profiles, .tenants, .users: true
    default: false
    }
  }

  /// Whether its names may be those of another organization, `acme/alice`.
  var isReference: Bool { isList }

  /// Whether it names something.
  var isName: Bool {
    switch self {
    case .assignment, .group, .organization, .parent, .user: true
    default: isList
    }
  }

  /// Whether every character of it counts, blanks at its ends included.
  var isFreeText: Bool {
    switch self {
    case .description, .displayName, .id, .reason, .ticket: true
    default: false
    }
  }
}

/// What the rows of a table, or the objects of a list, are.
package enum Sheet: String, CaseIterable, Sendable {
  case organizations
  case users
  case groups
  case assignments

  /// Its columns, in the order in which they are documented; the first is its name.
  package var columns: [Column] {
    switch self {
    case .organizations: [.organization, .type, .parent, .displayName, .state]
    case .users: [.user, .email, .displayName, .organization, .groups, .state, .id]
    case .groups: [.group, .members, .groups, .organization, .description]
    case .assignments:
      [
        .assignment, .users, .groups, .profiles, .tenants, .organization, .notBefore, .expires,
        .reason, .ticket,
      ]
    }
  }

  static let help =
    "users have a column user, groups a column group, assignments a column profile, organizations "
    + "the columns organization and type"

  /// The sheet of a header: what has profiles is of assignments, what has users is of users.
  init?(header: [String]) {
    let words = Set(header.map(Sheet.folded))
    func has(_ sheet: Sheet, _ column: Column) -> Bool {
      words.contains { sheet.column($0) == column }
    }
    if has(.assignments, .profiles) {
      self = .assignments
    } else if has(.users, .user) {
      self = .users
    } else if has(.groups, .group) {
      self = .groups
    } else if has(.organizations, .organization), has(.organizations, .type) {
      self = .organizations
    } else {
      return nil
    }
  }

  /// The column of a header, whatever its case and the blanks in it.
  func column(_ header: String) -> Column? {
    let word = Sheet.folded(header)
    return columns.first { Sheet.folded($0.rawValue) == word }
      ?? Sheet.others[word].flatMap {
        $0.first(where: columns.contains)
      }
  }

  /// Other words that spreadsheets have for columns; the first that the sheet has is meant.
  private static let others: [String: [Column]] = [
    "username": [.user], "login": [.user], "account": [.user],
    "mail": [.email], "emailaddress": [.email], "fullname": [.displayName],
    "org": [.organization], "user": [.users], "group": [.groups], "member": [.members],
    "nestedgroups": [.groups], "profile": [.profiles], "role": [.profiles], "roles": [.profiles],
    "tenant": [.tenants], "project": [.tenants], "projects": [.tenants],
    "start": [.notBefore], "from": [.notBefore], "until": [.expires], "end": [.expires],
    "expiry": [.expires], "externalid": [.id], "status": [.state],
  ]

  /// Letters and digits only, capitals made small.
  private static func folded(_ header: String) -> String {
    String(
      decoding: header.utf8.filter { ![0x20, 0x09, 0x2D, 0x5F].contains($0) }.map {
        $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0
      },
      as: UTF8.self
    )
  }
}

/// One row of a table, or one object of a list.
package struct Record: Sendable {
  package let sheet: Sheet
  package let cells: [Column: [Cell]]
  /// Where it begins.
  package let place: Cell

  /// All that it says, and the file that it says it in.
  struct Content: Hashable {
    let file: FileIndex
    let sheet: Sheet
    let texts: [Column: [Text]]
  }

  var content: Content {
    Content(
      file: place.location.file,
      sheet: sheet,
      texts: cells.mapValues { $0.map { Text($0.text) } }
    )
  }
}

/// The records of one file.
struct SheetRecords {
  var records: [Record]
  var diagnostics: [Diagnostic]
  var notes: [ImportNote] = []
  /// The names in rows that could not be taken.
  var lost: Set<Text> = []
  /// Whether none of it could be taken.
  var isNone = false

  static func none(_ diagnostics: [Diagnostic]) -> SheetRecords {
    SheetRecords(records: [], diagnostics: diagnostics, isNone: true)
  }
}
