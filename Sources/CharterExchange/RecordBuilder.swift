import CharterJSON
import CharterModel

/// Turns the rows of spreadsheets into resources.
struct RecordBuilder {
  private let organization: Text?
  var result = ImportResult()
  /// Where each group stands in the result, by reference, and where its row begins.
  var groups: [Text: (index: Int, row: SourceLocation)] = [:]
  /// The members that the users' rows give to groups, in the order of the rows.
  private(set) var members: [GroupMember] = []
  /// The names of assignments that are taken, in small letters.
  private var taken: Set<Text> = []

  /// `organization`: Of the rows that name none.
  static func resources(_ records: [Record], organization: Text?) -> ImportResult {
    var builder = RecordBuilder(organization: organization)
    let records = builder.distinct(records)
    for record in records {
      builder.reserve(record)
    }
    for record in records {
      builder.add(record)
    }
    builder.addMembers()
    return builder.result
  }

  private init(organization: Text?) {
    self.organization = organization
  }

  /// The records but those that say again what one of the same file says; these are noted.
  private mutating func distinct(_ records: [Record]) -> [Record] {
    var lines: [Record.Content: Int32] = [:]
    var kept: [Record] = []
    for record in records {
      let content = record.content
      if let line = lines[content] {
        result.notes.append(
          ImportNote("the same as line \(line): it is taken once", at: record.place.location)
        )
      } else {
        lines[content] = record.place.location.line
        kept.append(record)
      }
    }
    return kept
  }

  /// Keeps the name that an assignment has from those that have none.
  private mutating func reserve(_ record: Record) {
    if let name = record.cells[.assignment]?.first,
      let owner = record.cells[.organization]?.first?.text ?? organization?.string
    {
      taken.insert(key(name.text, owner))
    }
  }

  private mutating func add(_ record: Record) {
    let count = result.resources.count
    defer {
      if result.resources.count == count, let name = record.cells[record.sheet.columns[0]]?.first {
        result.lost.insert(Text(name.text))
      }
    }
    let legal = legal(record)
    switch record.sheet {
    case .organizations: addOrganization(legal)
    case .users: addUser(legal)
    case .groups: addGroup(legal)
    case .assignments: addAssignment(legal)
    }
  }

  /// The record without names that are none; each of them is said.
  private mutating func legal(_ record: Record) -> Record {
    var cells = record.cells
    for (column, values) in record.cells where column.isName {
      cells[column] = values.filter { cell in
        let parts = cell.text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        let isLegal =
          parts.count <= (column.isReference ? 2 : 1)
          && parts.allSatisfy { Name.isValid(Array($0)[...]) }
        if !isLegal {
          result.diagnostics.append(.illegalName(cell))
        }
        return isLegal
      }
    }
    return Record(sheet: record.sheet, cells: cells, place: record.place)
  }

  /// The one value of a column; what has to be there is said where it is not.
  private mutating func required(_ column: Column, _ record: Record) -> Cell? {
    if let cell = record.cells[column]?.first {
      return cell
    }
    // A name that is none has been said already.
    if record.cells[column] == nil {
      result.diagnostics.append(.missing(column, of: record.sheet, at: record.place.location))
    }
    return nil
  }

  private mutating func owner(_ record: Record) -> Cell? {
    if record.cells[.organization] == nil, let organization {
      return Cell(organization.string, at: record.place.location, width: record.place.width)
    }
    return required(.organization, record)
  }

  private mutating func append(_ resource: Imported, _ organization: Cell?) {
    var resource = resource
    if let organization {
      resource.cells["organization"] = [organization]
    }
    result.resources.append(resource)
  }

  /// One of the words of a field as manifests write it: spreadsheets make letters of it capitals.
  private static func word(_ cell: Cell?, _ field: String, of kind: Kind) -> Cell? {
    guard let cell, case .choice(let choices)? = kind.table.spec.field(field)?.type,
      let known = choices.first(where: { $0.value.lowercased() == cell.text.lowercased() })
    else {
      return cell
    }
    return Cell(known.value, at: cell.location, width: cell.width)
  }

  private mutating func addOrganization(_ record: Record) {
    guard let name = required(.organization, record), let type = required(.type, record) else {
      return
    }
    var resource = Imported(
      Address(.organization, organization: nil, name: Text(name.text)),
      from: name
    )
    resource.set("displayName", record.cells[.displayName]?.first)
    resource.set("type", RecordBuilder.word(type, "type", of: .organization))
    resource.set("parent", record.cells[.parent]?.first)
    resource.set(
      "state",
      RecordBuilder.word(record.cells[.state]?.first, "state", of: .organization)
    )
    append(resource, nil)
  }

  private mutating func addUser(_ record: Record) {
    guard let name = required(.user, record), let owner = owner(record) else {
      return
    }
    var resource = Imported(
      Address(.user, organization: Text(owner.text), name: Text(name.text)),
      from: name
    )
    for column in [Column.email, .displayName, .id] {
      resource.set(column.rawValue, record.cells[column]?.first)
    }
    resource.set("state", RecordBuilder.word(record.cells[.state]?.first, "state", of: .user))
    append(resource, owner)
    for group in record.cells[.groups] ?? [] {
      let isElsewhere = group.text.utf8.contains(0x2F)
      let reference = Text(isElsewhere ? group.text : "\(owner.text)/\(group.text)")
      let home = String(reference.string.prefix { $0 != "/" })
      let text = home == owner.text ? name.text : "\(owner.text)/\(name.text)"
      members.append(
        GroupMember(
          group: reference,
          place: group,
          user: Cell(text, at: group.location, width: group.width),
          reference: Text("\(owner.text)/\(name.text)"),
          row: record.place.location
        )
      )
    }
  }

  private mutating func addGroup(_ record: Record) {
    guard let name = required(.group, record), let owner = owner(record) else {
      return
    }
    var resource = Imported(
      Address(.group, organization: Text(owner.text), name: Text(name.text)),
      from: name
    )
    resource.set("description", record.cells[.description]?.first)
    resource.set("groups", record.cells[.groups] ?? [])
    resource.cells["members"] = record.cells[.members] ?? []
    let reference = Text(resource.address.reference)
    if groups[reference] == nil {
      groups[reference] = (result.resources.count, record.place.location)
    }
    append(resource, owner)
  }

  private mutating func addAssignment(_ record: Record) {
    guard let owner = owner(record) else {
      return
    }
    let subjects = (record.cells[.groups] ?? []) + (record.cells[.users] ?? [])
    if record.cells[.users] == nil, record.cells[.groups] == nil {
      result.diagnostics.append(.missing(.users, of: record.sheet, at: record.place.location))
    }
    guard let profile = required(.profiles, record), let subject = subjects.first else {
      return
    }
    let given = record.cells[.assignment]?.first
    let name =
      given?.text
      ?? generated([subject, profile] + (record.cells[.tenants]?.prefix(1) ?? []), owner)
    var resource = Imported(
      Address(.assignment, organization: Text(owner.text), name: Text(name)),
      from: given ?? record.place
    )
    for column in [Column.users, .groups, .profiles, .tenants] {
      resource.set(column.rawValue, record.cells[column] ?? [])
    }
    for column in [Column.notBefore, .expires, .reason, .ticket] {
      resource.set(column.rawValue, record.cells[column]?.first)
    }
    append(resource, owner)
  }

  /// A name for an assignment that has none: whom, what and where it names, the first of each;
  /// where that is taken, with a number.
  private mutating func generated(_ cells: [Cell], _ owner: Cell) -> String {
    let words = cells.map { cell in
      String(decoding: cell.text.utf8.split(separator: 0x2F).last ?? [], as: UTF8.self)
    }
    let stem = String(
      decoding: Array(words.joined(separator: "-").utf8.prefix(100)),
      as: UTF8.self
    )
    var name = stem
    var number = 2
    while !taken.insert(key(name, owner.text)).inserted {
      number = max(number, counters[key(stem, owner.text)] ?? 2)
      name = "\(stem)-\(number)"
      counters[key(stem, owner.text)] = number + 1
    }
    return name
  }

  private var counters: [Text: Int] = [:]

  private func key(_ name: String, _ owner: String) -> Text {
    Text("\(owner)/\(name.lowercased())")
  }
}
