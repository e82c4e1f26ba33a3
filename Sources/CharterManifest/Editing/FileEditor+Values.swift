import CharterJSON
import CharterModel
import CharterYAML

/// Changes a value to another one, by its type: as little as that takes.
extension FileEditor {
  /// Changes the value of one member.
  mutating func change(
    _ part: CollectionEdit.Part,
    _ type: FieldType,
    _ field: Field,
    to new: JSONValue
  ) throws(EditProblem) {
    let before = patches.count
    do {
      if try changeInside(part.value, type, field, to: new) {
        return
      }
    } catch {
      // Where a part of it cannot be edited, all of it is said anew.
      patches.rollBack(to: before)
    }
    try replace(part, type, by: new)
  }

  /// Edits the members of a list or mapping; false where it is none, or another sort of one.
  private mutating func changeInside(
    _ node: Int,
    _ type: FieldType,
    _ field: Field,
    to new: JSONValue
  ) throws(EditProblem) -> Bool {
    let kind = stream.nodes[node].kind
    guard style(node) == .flow || style(node) == .block else {
      return false
    }
    var edit: CollectionEdit
    switch (type, new) {
    case (.object(let shape), .object) where kind == .mapping:
      edit = mappingEdit(node)
      try changeFields(&edit, shape, from: canonical(node, type, field) ?? .object([]), to: new)
    case (.selector(let target), .object) where kind == .mapping:
      edit = mappingEdit(node)
      let old = canonical(node, type, field) ?? .object([])
      try changeFields(&edit, Selector.shape(target), from: old, to: new)
    case (.map(let keyType, let valueType), .object(let members)) where kind == .mapping:
      edit = mappingEdit(node)
      try changeEntries(&edit, keyType, valueType, field, to: members)
    case (.set(let element), .array(let elements)) where kind == .sequence:
      edit = listEdit(node)
      changeMembers(&edit, element, field, to: elements)
    case (.selector(let target), .array(let elements)) where kind == .sequence:
      edit = listEdit(node)
      changeMembers(&edit, .reference(target), field, to: elements)
    case (.keyed(let shape, let key), .array(let elements)) where kind == .sequence:
      edit = listEdit(node)
      try changeKeyed(&edit, shape, Text(key), field, to: elements)
    case (.list(let element), .array(let elements)) where kind == .sequence:
      edit = listEdit(node)
      try changeList(&edit, element, field, to: elements)
    default:
      return false
    }
    try apply(edit)
    return true
  }

  /// Makes the patches for the members of one list or mapping.
  mutating func apply(_ edit: CollectionEdit) throws(EditProblem) {
    guard edit.isChange else {
      return
    }
    guard !edit.isEmptied, style(edit.node) != .pair else {
      throw problem("nothing would be left here", edit.node)
    }
    if style(edit.node) == .block {
      try applyBlock(edit)
    } else {
      applyFlow(edit)
    }
  }

  /// Members in no order, each once.
  private func changeMembers(
    _ edit: inout CollectionEdit,
    _ element: FieldType,
    _ field: Field,
    to new: [JSONValue]
  ) {
    let wanted = Set(new)
    var present: Set<JSONValue> = []
    for (index, part) in edit.parts.enumerated() {
      if let value = canonical(part.value, element, field), wanted.contains(value) {
        present.insert(value)
      } else {
        edit.removed.insert(index)
      }
    }
    for value in new where !present.contains(value) {
      edit.added.append(
        CollectionEdit.Addition(place: .last, order: 0, key: nil, value: value, type: element)
      )
    }
  }

  /// Objects told apart by one of their fields.
  private mutating func changeKeyed(
    _ edit: inout CollectionEdit,
    _ shape: Shape,
    _ key: Text,
    _ field: Field,
    to new: [JSONValue]
  ) throws(EditProblem) {
    let type = FieldType.object(shape)
    let element = Field(field.name, type, empty: .itself, "")
    var present: Set<Text> = []
    for (index, part) in edit.parts.enumerated() {
      let old = canonical(part.value, type, element)
      guard let name = old?[key]?.string.map({ Text($0) }),
        let wanted = new.first(where: { $0[key]?.string.map { Text($0) } == name })
      else {
        edit.removed.insert(index)
        continue
      }
      present.insert(name)
      if old != wanted {
        try change(part, type, element, to: wanted)
      }
    }
    for value in new where !(value[key]?.string.map { present.contains(Text($0)) } ?? false) {
      edit.added.append(
        CollectionEdit.Addition(place: .last, order: 0, key: nil, value: value, type: type)
      )
    }
  }

  /// Members whose order matters.
  private mutating func changeList(
    _ edit: inout CollectionEdit,
    _ type: FieldType,
    _ field: Field,
    to new: [JSONValue]
  ) throws(EditProblem) {
    let element = Field(field.name, type, empty: .itself, "")
    let old = edit.parts.map { canonical($0.value, type, element) ?? .null }
    var place = CollectionEdit.Place.first
    for step in ListAlignment.steps(from: old, to: new) {
      switch step {
      case .keep(let index):
        place = .after(index)
      case .change(let index, let target):
        try change(edit.parts[index], type, element, to: new[target])
        place = .after(index)
      case .remove(let index):
        edit.removed.insert(index)
      case .insert(let target):
        edit.added.append(
          CollectionEdit.Addition(
            place: place,
            order: target,
            key: nil,
            value: new[target],
            type: type
          )
        )
      }
    }
  }
}
