package import CharterJSON
package import CharterModel

/// One resource that an input asks for, with the places that it comes from.
package struct Imported: Sendable {
  package var address: Address
  package var spec: [JSONValue.Member]
  /// Where it is asked for.
  package var place: Cell
  /// The places of `name`, `organization` and of the fields of the spec; of a list those of its
  /// members, in their order.
  package var cells: [String: [Cell]]
  /// Whether it is a group that only rows of users name.
  var isOnlyNamed = false

  package init(_ address: Address, _ spec: [JSONValue.Member] = [], from place: Cell) {
    self.address = address
    self.spec = spec
    self.place = place
    cells = ["name": [place]]
  }

  /// The object with `metadata` and `spec`.
  package var body: JSONValue { ["metadata": [:], "spec": .object(spec)] }

  /// Adds a text, where there is one.
  mutating func set(_ field: String, _ cell: Cell?) {
    if let cell {
      spec.append(.init(Text(field), .text(cell.text)))
      cells[field] = [cell]
    }
  }

  /// Adds a list, where it has members.
  mutating func set(_ field: String, _ names: [Cell]) {
    if !names.isEmpty {
      spec.append(.init(Text(field), .array(names.map { .text($0.text) })))
      cells[field] = names
    }
  }
}

/// What there is to know about an import, and is no mistake.
package struct ImportNote: Hashable, Sendable {
  package let message: String
  package let location: SourceLocation?

  package init(_ message: String, at location: SourceLocation?) {
    self.message = message
    self.location = location
  }
}

/// Everything that some files ask for, and what is wrong with them.
package struct ImportResult: Sendable {
  package var resources: [Imported] = []
  package var diagnostics: [Diagnostic] = []
  package var notes: [ImportNote] = []
  /// Names that rows have which could not be taken: whoever refers to them makes no mistake.
  var lost: Set<Text> = []
  /// Whether a whole file could not be taken.
  var losesFiles = false
}
