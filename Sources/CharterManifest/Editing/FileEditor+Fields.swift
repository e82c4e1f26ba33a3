import CharterJSON
import CharterModel
import CharterYAML

/// Changes the fields of a mapping, and the entries of a map.
extension FileEditor {
  /// Changes what differs between two objects of one shape.
  ///
  /// `beneath`: what holds where the mapping itself says nothing, besides what it merges.
  mutating func changeFields(
    _ edit: inout CollectionEdit,
    _ shape: Shape,
    from old: JSONValue,
    to new: JSONValue,
    beneath: [(key: Int, value: Int)] = [],
    order: [Text]? = nil
  ) throws(EditProblem) {
    let order = order ?? shape.fields.map { Text($0.name) }
    let names = edit.parts.map { part in part.key.map { keyText($0) } ?? "" }
    let under = beneath + merged(edit)
    for field in shape.fields {
      let name = Text(field.name)
      guard old[name] != new[name] else {
        continue
      }
      let own = names.firstIndex(of: name)
      let other = under.first { keyText($0.key) == name }
      switch (own, new[name]) {
      case (let index?, let value?):
        try change(edit.parts[index], field.type, field, to: value)
      case (let index?, nil) where other == nil:
        edit.removed.insert(index)
      case (let index?, nil):
        try change(edit.parts[index], field.type, field, to: absence(of: field, other?.value))
      case (nil, let value?):
        edit.add(name, nil, value, field.type, order: order, names: names)
      case (nil, nil):
        // It can only come from what is merged.
        let value = try absence(of: field, other?.value ?? edit.node)
        edit.add(name, nil, value, field.type, order: order, names: names)
      }
    }
  }

  /// Changes the values of a map to those that are wanted.
  mutating func changeEntries(
    _ edit: inout CollectionEdit,
    _ keyType: FieldType,
    _ valueType: FieldType,
    _ field: Field,
    to new: [JSONValue.Member]
  ) throws(EditProblem) {
    let under = merged(edit).map { (canonicalKey($0.key, keyType, field), $0.value) }
    var present: Set<Text> = []
    for (index, part) in edit.parts.enumerated() {
      guard let key = part.key, !stream.isMergeKey(stream.resolve(key)) else {
        continue
      }
      let name = canonicalKey(key, keyType, field)
      if let wanted = new.first(where: { $0.key == name })?.value {
        present.insert(name)
        if canonical(part.value, valueType, field) != wanted {
          try change(part, valueType, field, to: wanted)
        }
      } else if let other = under.first(where: { $0.0 == name }) {
        throw problem("\(quoted(name.string)) is merged into this mapping", other.1)
      } else {
        edit.removed.insert(index)
      }
    }
    for (name, value) in under where !present.contains(name) {
      guard let wanted = new.first(where: { $0.key == name })?.value else {
        throw problem("\(quoted(name.string)) is merged into this mapping", value)
      }
      if canonical(value, valueType, field) == wanted {
        present.insert(name)
      }
    }
    for member in new where !present.contains(member.key) {
      edit.add(member.key, keyType, member.value, valueType, order: [], names: [])
    }
  }

  func keyText(_ key: Int) -> Text { Text(stream.string(stream.resolve(key))) }

  /// What the merge keys of a mapping bring, whether or not its own keys hide it.
  private func merged(_ edit: CollectionEdit) -> [(key: Int, value: Int)] {
    guard
      let part = edit.parts.first(where: { part in
        part.key.map { stream.isMergeKey(stream.resolve($0)) } ?? false
      })
    else {
      return []
    }
    let value = stream.resolve(part.value)
    let mappings = stream.nodes[value].kind == .sequence ? stream.elements(value) : [value]
    return mappings.flatMap(stream.entries)
  }

  /// A value that means the same as leaving a field out, to be said where something else holds
  /// otherwise.
  private func absence(of field: Field, _ other: Int?) throws(EditProblem) -> JSONValue {
    if let value = field.defaultValue {
      switch field.type {
      case .boolean: return .boolean(value == "true")
      case .integer: return .integer(Int(value) ?? 0)
      default: return .text(value)
      }
    }
    switch field.type {
    case .set, .list, .keyed, .selector:
      if field.empty == .absence {
        return .array([])
      }
    case .map, .object:
      if field.empty == .absence {
        return .object([])
      }
    default: break
    }
    throw problem(
      "\(quoted(field.name)) is merged in or shared, and cannot be left out of one resource",
      other ?? 0
    )
  }
}
