import CharterJSON
import CharterModel

/// The bodies that manifests declare, by address.
struct DeclaredBodies {
  private var positions: [Text: Int] = [:]
  private let state: DesiredState

  init(_ state: DesiredState) {
    self.state = state
    positions.reserveCapacity(state.resources.count)
    for (position, resource) in state.resources.enumerated() {
      positions[Text(bytes: state.address(resource))] = position
    }
  }

  var addresses: [Text] { positions.keys.sorted() }

  func body(_ address: Text) -> ArraySlice<UInt8>? {
    positions[address].map { state.body(state.resources[$0]) }
  }

  func location(_ address: Text) -> SourceLocation? {
    positions[address].map { state.resources[$0].location }
  }

  /// The name that a resource has had.
  func previous(_ address: Text) -> Address? { positions[address].flatMap { state.renames[$0] } }

  /// A body to be looked into.
  func normal(_ address: Address) -> NormalBody? {
    body(Text(address.description)).flatMap { body in
      let object = [UInt8(ascii: "{")] + body + [UInt8(ascii: "}")]
      return (try? JSONValue(parsing: object)).map { NormalBody(address.kind, $0) }
    }
  }
}

/// Reads edited manifests again: exactly what was asked for must have changed.
///
/// Whatever the edits did, what does not pass here is not written.
struct EditCheck {
  private let before: DeclaredBodies
  /// What is wanted at each address; nothing where it is to be gone.
  private var wanted: [Text: (address: Address, bytes: [UInt8]?)] = [:]

  init(_ before: DeclaredBodies, _ edits: [ManifestEdit]) {
    self.before = before
    for edit in edits {
      wanted[Text(edit.address.description)] = (
        edit.address, edit.body.map { NormalBody(edit.address.kind, $0).bytes }
      )
    }
  }

  /// The edits, where they pass.
  func result(
    of contents: [String: [UInt8]],
    in manifests: Manifests,
    with externals: ExternalResources
  ) -> ManifestEdits {
    let edited = manifests.replacing(contents)
    let (state, diagnostics) = edited.desiredState(with: externals)
    guard let state else {
      return .invalid(edited, diagnostics)
    }
    let problems = problems(DeclaredBodies(state))
    guard !problems.isEmpty else {
      return .edited(contents)
    }
    // Where the edited resource shares something, that is the place to look at.
    let isOther = problems.contains { wanted[Text($0.address.description)] == nil }
    let shared = isOther ? SharedNodes.problems(Set(wanted.keys), in: manifests) : []
    return .refused(shared + problems)
  }

  private func problems(_ after: DeclaredBodies) -> [EditProblem] {
    var found: [EditProblem] = []
    for (text, edit) in wanted.sorted(by: { $0.key < $1.key })
    where after.body(text).map({ Array($0) }) != edit.bytes {
      found.append(
        EditProblem(
          edit.address,
          "\(edit.address) cannot be made to say what the store has by editing this place",
          at: before.location(text),
          help: "edit this place by hand"
        )
      )
    }
    for text in Set(before.addresses).union(after.addresses).sorted()
    where wanted[text] == nil
      && (after.body(text) != before.body(text) || after.previous(text) != before.previous(text))
    {
      guard let address = Address(text.string) else {
        continue
      }
      found.append(
        EditProblem(
          address,
          "\(address) would change as well, through an alias, a merge key or a bare name",
          at: before.location(text),
          help: "write out here what it shares with others"
        )
      )
    }
    return found
  }
}
