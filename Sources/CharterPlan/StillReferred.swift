package import CharterJSON
package import CharterModel

/// Resources of other workspaces that refer to what a plan deletes or renames.
///
/// Those of the own workspace cannot: its references were followed already.
enum StillReferred {
  static func findings(
    _ changes: [ResourceChange],
    _ desired: DesiredState,
    _ stored: StoredState
  ) -> [Finding] {
    var gone: [Address: Int] = [:]
    for (position, change) in changes.enumerated() {
      if case .delete = change.change {
        gone[change.address] = position
      } else if let previous = change.previousAddress {
        gone[previous] = position
      }
    }
    guard !gone.isEmpty else {
      return []
    }
    var referrers: [Address: (first: String, workspace: Text, count: Int)] = [:]
    for resource in stored.resources {
      let workspace = stored.workspace(resource)
      guard workspace != desired.workspace,
        let address = Address(String(decoding: stored.address(resource), as: UTF8.self))
      else {
        continue
      }
      for target in BodyReferences.of(ResourceBody(stored.body(resource)), address.kind)
      where gone[target] != nil {
        let known = referrers[target]
        referrers[target] = (
          known?.first ?? address.description, known?.workspace ?? workspace,
          (known?.count ?? 0) + 1
        )
      }
    }
    return referrers.map { target, referrer in
      .stillReferred(
        target,
        by: referrer.first,
        workspace: referrer.workspace,
        count: referrer.count
      )
    }
  }
}

/// What a body refers to, by the tables.
package enum BodyReferences {
  /// Resources that are named, and places in the tree that are chosen from.
  package static func of(_ body: ResourceBody, _ kind: Kind) -> Set<Address> {
    of(spec: body.value["spec"], kind)
  }

  /// The same of a spec.
  package static func of(spec: JSONValue?, _ kind: Kind) -> Set<Address> {
    var found: Set<Address> = []
    object(kind.table.spec, spec, &found)
    return found
  }

  private static func object(_ shape: Shape, _ value: JSONValue?, _ found: inout Set<Address>) {
    for member in value?.members ?? [] {
      if let field = shape.field(member.key.string) {
        visit(field.type, member.value, &found)
      }
    }
  }

  private static func visit(_ type: FieldType, _ value: JSONValue, _ found: inout Set<Address>) {
    switch type {
    case .reference(let kind):
      if let text = value.string, let address = Address("\(kind.rawValue)/\(text)") {
        found.insert(address)
      }
    case .permissionPattern:
      if let text = value.string, text.hasSuffix("/*"),
        let address = Address("\(Kind.service.rawValue)/\(text.dropLast(2))")
      {
        found.insert(address)
      }
    case .set(let element), .list(let element):
      for member in value.elements ?? [] {
        visit(element, member, &found)
      }
    case .selector(let kind):
      for member in value.elements ?? [] {
        visit(.reference(kind), member, &found)
      }
      if let under = value["under"] {
        visit(.reference(kind == .location ? .location : .organization), under, &found)
      }
    case .map(let key, let element):
      for member in value.members {
        visit(key, .string(member.key), &found)
        visit(element, member.value, &found)
      }
    case .object(let shape):
      object(shape, value, &found)
    case .keyed(let shape, _):
      for member in value.elements ?? [] {
        object(shape, member, &found)
      }
    default:
      break
    }
  }
}
