import CharterJSON
import CharterModel

/// What is to be done in each file.
struct EditWork {
  /// One declaration and what becomes of it.
  struct Item {
    let declaration: Declaration
    let address: Address
    /// Nothing where it goes.
    let body: NormalBody?
  }

  private(set) var byFile: [Int: [Item]] = [:]
  private(set) var new: [(address: Address, body: JSONValue)] = []
  var problems: [EditProblem] = []

  init(_ wanted: [ManifestEdit], _ manifests: Manifests, _ declared: DeclaredBodies) {
    var edits: [Text: ManifestEdit] = [:]
    for edit in wanted {
      let text = Text(edit.address.description)
      edits[text] = edit
      if let path = edit.body.flatMap({ NormalBody.unknownField(edit.address.kind, $0) }) {
        problems.append(.unknownField(path, edit.address, declared.location(text)))
      }
    }
    var found: Set<Text> = []
    for (index, file) in manifests.declaring.enumerated() {
      for declaration in file.declarations {
        let address = Text(bytes: file.addresses[declaration.addressRange])
        guard let edit = edits[address] else {
          continue
        }
        found.insert(address)
        let body = edit.body.map { NormalBody(edit.address.kind, $0) }
        if body?.bytes != declared.body(address).map({ Array($0) }) {
          byFile[index, default: []].append(
            Item(declaration: declaration, address: edit.address, body: body)
          )
        }
      }
    }
    for edit in wanted where found.insert(Text(edit.address.description)).inserted {
      switch edit.change {
      case .add(let body): new.append((edit.address, body))
      case .change: problems.append(.notDeclared(edit.address))
      case .remove: break
      }
    }
  }
}

extension FileEditor {
  /// Does what is to be done in this file; what cannot be done is given back.
  mutating func run(
    _ items: [EditWork.Item],
    _ declared: DeclaredBodies
  ) -> [EditProblem] {
    var problems: [EditProblem] = []
    for item in items {
      address = item.address
      do throws(EditProblem) {
        if let body = item.body, let old = declared.normal(item.address) {
          try change(item.declaration, from: old, to: body)
        }
      } catch {
        problems.append(error)
      }
    }
    let removed = items.filter { $0.body == nil }
    do throws(EditProblem) {
      try remove(items: removed.filter(\.declaration.isItem).map { ($0.declaration, $0.address) })
    } catch {
      problems.append(error)
    }
    let documents = removed.filter { !$0.declaration.isItem }.map { item in
      let node = Int(item.declaration.node)
      return start(node)..<end(node)
    }
    for range in documents.isEmpty ? [] : DocumentRemoval(text).deletions(of: documents) {
      patches.delete(range)
    }
    return problems
  }
}
