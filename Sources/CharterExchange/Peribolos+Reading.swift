import CharterJSON
import CharterModel
import CharterYAML

/// The nodes of the file.
extension Peribolos {
  /// The text of a scalar with its place; empty for anything else.
  func cell(_ node: Int) -> Cell {
    let isText = stream.nodes[node].kind == .scalar && !stream.isNull(node)
    return Cell(
      isText ? stream.string(node) : "",
      at: stream.location(node),
      width: stream.width(node)
    )
  }

  /// The entries of a mapping; null has none, and what is no mapping is said.
  mutating func entries(_ node: Int, _ field: String) -> [(key: Int, value: Int)] {
    guard stream.nodes[node].kind == .mapping else {
      if !stream.isNull(node) {
        result.diagnostics.append(.notA("a mapping", field, stream.location(node)))
      }
      return []
    }
    return stream.entries(node)
  }

  /// The texts of a list; null has none, and what is no list of texts is said.
  mutating func cells(_ node: Int, _ field: String) -> [Cell] {
    guard stream.nodes[node].kind == .sequence else {
      if !stream.isNull(node) {
        result.diagnostics.append(.notA("a list", field, stream.location(node)))
      }
      return []
    }
    var found: [Cell] = []
    for element in stream.elements(node) {
      if stream.nodes[element].kind == .scalar, !stream.isNull(element) {
        found.append(cell(element))
      } else {
        result.diagnostics.append(.notA("a login", "one of \(field)", stream.location(element)))
      }
    }
    return found
  }

  /// The values of a mapping by their keys; keys that are not known are said.
  mutating func settings(_ node: Int, of owner: String, _ known: [String]) -> [String: Int] {
    var found: [String: Int] = [:]
    for (key, value) in entries(node, owner) {
      let name = cell(key)
      if known.contains(where: { Text($0) == Text(name.text) }) {
        found[name.text] = value
      } else {
        result.diagnostics.append(.unknownSetting(name, of: owner, among: known))
      }
    }
    return found
  }

  /// The name, where it is one; what is none is said.
  mutating func legal(_ cell: Cell) -> Text? {
    guard Name.isValid(cell.text) else {
      result.diagnostics.append(.illegalName(cell))
      return nil
    }
    return Text(cell.text)
  }

  /// The name of a team's group: the title itself, or else what the platform makes of it in
  /// addresses, which is said.
  mutating func slug(_ title: Cell) -> String? {
    if Name.isValid(title.text) {
      return title.text
    }
    guard let name = NameSuggestion.name(for: title.text.lowercased()) else {
      result.diagnostics.append(.illegalName(title))
      return nil
    }
    result.notes.append(
      ImportNote(
        "the team \(quoted(title.text)) is the group \(name): a name has no blanks",
        at: title.location
      )
    )
    return name
  }

  mutating func add(_ address: Address, _ spec: [JSONValue.Member], _ place: Cell) {
    result.resources.append(Imported(address, spec, from: place))
  }

  /// Says which settings have no place in manifests.
  mutating func leftOut(_ settings: [String: Int], _ names: [String], of owner: String) {
    let found = names.filter { settings[$0] != nil }.map { Text($0) }.sorted()
    if let first = found.first, let node = settings[first.string] {
      result.notes.append(
        ImportNote(
          "\(owner): not imported: \(found.map { visible($0.string) }.joined(separator: ", "))",
          at: stream.location(node)
        )
      )
    }
  }
}
