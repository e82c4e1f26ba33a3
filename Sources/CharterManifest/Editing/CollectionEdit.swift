import CharterJSON
import CharterModel
import CharterYAML

/// What happens to the members of one list or mapping.
struct CollectionEdit {
  /// One member: a key and its value, or an item with its dash.
  struct Part {
    let key: Int?
    let value: Int
    let start: Int
    let end: Int
    /// Whether it stands in brackets.
    let isInFlow: Bool
  }

  /// A member that is new.
  struct Addition {
    let place: Place
    /// Of several at one place, which comes first.
    let order: Int
    let key: (text: Text, type: FieldType?)?
    let value: JSONValue
    let type: FieldType
  }

  /// Where a new member goes.
  enum Place: Hashable {
    case first
    case after(Int)
    case last
  }

  /// The list or mapping.
  let node: Int
  let parts: [Part]
  var removed: Set<Int> = []
  var added: [Addition] = []

  /// The members that stay.
  var kept: [Int] { parts.indices.filter { !removed.contains($0) } }

  /// Whether nothing is left.
  var isEmptied: Bool { removed.count == parts.count && added.isEmpty && !parts.isEmpty }

  var isChange: Bool { !removed.isEmpty || !added.isEmpty }

  /// The new members at each place, in their order.
  var additions: [Place: [Addition]] {
    let sorted = added.enumerated().sorted { lhs, rhs in
      (lhs.element.order, lhs.offset) < (rhs.element.order, rhs.offset)
    }
    return Dictionary(grouping: sorted.map(\.element), by: \.place)
  }

  /// Adds a field where its table has it: behind the nearest one before it that stays.
  ///
  /// `order`: the fields of the table; none where keys have no order. `names`: what the members
  /// are called.
  mutating func add(
    _ name: Text,
    _ keyType: FieldType?,
    _ value: JSONValue,
    _ type: FieldType,
    order: [Text],
    names: [Text]
  ) {
    let position = order.firstIndex(of: name) ?? order.count
    var place = Place.last
    if !order.isEmpty {
      let before = kept.map { (part: $0, position: order.firstIndex(of: names[$0]) ?? -1) }
        .filter { $0.position < position }
      place = before.max { $0.position < $1.position }.map { .after($0.part) } ?? .first
    }
    added.append(
      Addition(place: place, order: position, key: (name, keyType), value: value, type: type)
    )
  }
}

extension FileEditor {
  /// A mapping that can be edited where it stands, with what its keys are called.
  func mappingEdit(_ node: Int) -> CollectionEdit {
    var parts: [CollectionEdit.Part] = []
    var key = node + 1
    while key < Int(stream.nodes[node].end) {
      let value = Int(stream.nodes[key].end)
      parts.append(
        CollectionEdit.Part(
          key: key,
          value: value,
          start: start(key),
          end: max(end(key), end(value) > start(value) ? end(value) : behindColon(key)),
          isInFlow: style(node) != .block
        )
      )
      key = Int(stream.nodes[value].end)
    }
    return CollectionEdit(node: node, parts: parts)
  }

  /// A list that can be edited where it stands.
  func listEdit(_ node: Int) -> CollectionEdit {
    var parts: [CollectionEdit.Part] = []
    for item in rawElements(node) {
      let begin =
        style(node) == .block
        ? dash(before: start(item), in: node, isFirst: parts.isEmpty) : start(item)
      parts.append(
        CollectionEdit.Part(
          key: nil,
          value: item,
          start: begin,
          end: max(end(item), begin + 1),
          isInFlow: style(node) != .block
        )
      )
    }
    return CollectionEdit(node: node, parts: parts)
  }

  /// The place behind a key's colon.
  func behindColon(_ key: Int) -> Int {
    let colon = text.skippingSpaces(end(key))
    return text.has(":", at: colon) ? colon + 1 : end(key)
  }

  /// The dash of an item.
  private func dash(before item: Int, in list: Int, isFirst: Bool) -> Int {
    let first = content(list)
    guard !isFirst else {
      return first
    }
    let column = text.column(first)
    var line = text.lineStart(item)
    // The item may begin on a line below its dash, behind comments.
    while !(text.skippingSpaces(line) == line + column && text.has("-", at: line + column)),
      line > first
    {
      line = text.lineStart(line - 1)
    }
    return line + column
  }
}
