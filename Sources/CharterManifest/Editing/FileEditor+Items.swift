import CharterJSON
import CharterModel
import CharterYAML

/// Where an item stands.
struct ItemPlace {
  /// The member of the document that holds the items.
  let list: CollectionEdit.Part
  let index: Int
}

/// Changes items of the list forms.
extension FileEditor {
  /// Makes an item say a body.
  mutating func changeItem(
    _ declaration: Declaration,
    _ old: NormalBody,
    _ new: NormalBody
  ) throws(EditProblem) {
    let node = Int(declaration.node)
    guard items[node] != nil else {
      throw problem("this item is written somewhere else", node)
    }
    let shape = declaration.kind.table.spec
    let order = (Metadata.shape.fields + shape.fields).map { Text($0.name) }
    let shared =
      declaration.metadata == Declaration.none ? [] : stream.entries(Int(declaration.metadata))
    var item = mappingEdit(node)
    let (before, after) = try ownMetadata(old.metadata, new.metadata, node, shared)
    try changeFields(
      &item,
      Metadata.shape,
      from: before,
      to: after,
      // Maps are laid one over the other; what they share has been taken off.
      beneath: shared.filter { entry in
        keyText(entry.key) == "protect"
      },
      order: order
    )
    try changeFields(&item, shape, from: old.spec, to: new.spec, order: order)
    try apply(item)
  }

  /// What an item itself says, and is to say, beside the metadata that all items share.
  private func ownMetadata(
    _ old: JSONValue,
    _ new: JSONValue,
    _ item: Int,
    _ shared: [(key: Int, value: Int)]
  ) throws(EditProblem) -> (JSONValue, JSONValue) {
    var (before, after) = (old.members, new.members)
    for field in Metadata.shape.fields {
      let name = Text(field.name)
      guard case .map = field.type, old[name] != new[name],
        let other = shared.first(where: { keyText($0.key) == name })?.value
      else {
        continue
      }
      let common = canonical(other, field.type, field)?.members ?? []
      let own =
        stream.entries(item).first { keyText($0.key) == name }
        .flatMap { canonical($0.value, field.type, field) }?.members ?? []
      let wanted = new[name]?.members ?? []
      if let lost = common.first(where: { member in !wanted.contains { $0.key == member.key } }) {
        throw problem("\(quoted(lost.key.string)) is shared by all items of the list", other)
      }
      let said = wanted.filter { member in
        !common.contains(member) || own.contains { $0.key == member.key }
      }
      before.removeAll { $0.key == name }
      after.removeAll { $0.key == name }
      if !own.isEmpty {
        before.append(JSONValue.Member(name, .object(own)))
      }
      if !said.isEmpty {
        after.append(JSONValue.Member(name, .object(said)))
      }
    }
    return (.object(before), .object(after))
  }
}

/// Finds items of the list forms, and takes them out.
extension FileEditor {
  /// Where the items of all lists stand, by their nodes.
  ///
  /// An item that is written elsewhere, and stands in its list as an alias, is not among them.
  func itemPlaces() -> [Int: ItemPlace] {
    var found: [Int: ItemPlace] = [:]
    for root in stream.roots
    where root < stream.nodes.count && stream.nodes[root].kind == .mapping {
      let items = mappingEdit(root).parts.first { part in
        part.key.map { keyText($0) == "items" } ?? false
      }
      guard let items, stream.nodes[items.value].kind == .sequence else {
        continue
      }
      for (index, node) in rawElements(items.value).enumerated() {
        found[node] = ItemPlace(list: items, index: index)
      }
    }
    return found
  }

  /// Takes items out of their lists.
  mutating func remove(items declarations: [(Declaration, Address)]) throws(EditProblem) {
    var lists: [Int: (part: CollectionEdit.Part, edit: CollectionEdit)] = [:]
    for (declaration, address) in declarations {
      self.address = address
      guard let place = items[Int(declaration.node)] else {
        throw problem("this item is written somewhere else", Int(declaration.node))
      }
      let list = place.list
      if lists[list.value] == nil {
        lists[list.value] = (list, listEdit(list.value))
      }
      lists[list.value]?.edit.removed.insert(place.index)
    }
    for (_, list) in lists.sorted(by: { $0.key < $1.key }) {
      if list.edit.isEmptied {
        try replace(list.part, .list(.text), by: .array([]))
      } else {
        try apply(list.edit)
      }
    }
  }
}
