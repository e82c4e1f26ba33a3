import CharterJSON
import CharterModel
import CharterYAML

/// Changes a whole declaration.
extension FileEditor {
  /// Makes a declaration say a body.
  mutating func change(
    _ declaration: Declaration,
    from old: NormalBody,
    to new: NormalBody
  ) throws(EditProblem) {
    owner = file.owner(declaration)
    writer = ValueWriter(own: address.ownNames)
    if declaration.isItem {
      try changeItem(declaration, old, new)
    } else {
      try changeDocument(declaration, old, new)
    }
  }

  private mutating func changeDocument(
    _ declaration: Declaration,
    _ old: NormalBody,
    _ new: NormalBody
  ) throws(EditProblem) {
    let shape = declaration.kind.table.spec
    var root = mappingEdit(Int(declaration.node))
    let names = root.parts.map { part in part.key.map { keyText($0) } ?? "" }
    func part(_ name: Text) -> Int? { names.firstIndex(of: name) }
    if old.metadata != new.metadata {
      guard let index = part("metadata"), stream.nodes[root.parts[index].value].kind == .mapping
      else {
        throw problem("this metadata is written somewhere else", Int(declaration.metadata))
      }
      var metadata = mappingEdit(root.parts[index].value)
      try changeFields(&metadata, Metadata.shape, from: old.metadata, to: new.metadata)
      try apply(metadata)
    }
    if old.spec != new.spec {
      if let index = part("spec") {
        if new.spec.members.isEmpty {
          root.removed.insert(index)
        } else {
          let field = Field("spec", .object(shape), "")
          try change(root.parts[index], field.type, field, to: new.spec)
        }
      } else if declaration.spec == Declaration.none {
        let order = Envelope.single.fields.map { Text($0.name) }
        root.add("spec", nil, new.spec, .object(shape), order: order, names: names)
      } else {
        throw problem("this spec is written somewhere else", Int(declaration.spec))
      }
    }
    try apply(root)
  }
}
