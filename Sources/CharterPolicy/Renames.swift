import CharterJSON
import CharterModel

/// The names that references to renamed resources have now, by kind and by what they were.
struct Renames {
  private var names: [Kind: [Text: Text]] = [:]

  init(_ changes: [PolicyChange]) {
    for change in changes {
      if let before = change.before, let after = change.after, before.reference != after.reference {
        names[change.address.kind, default: [:]][Text(before.reference)] = Text(after.reference)
      }
    }
  }

  var isEmpty: Bool { names.isEmpty }

  /// What a resource is called now, or was called, by what it was or is.
  func aliases(of reference: String, _ kind: Kind) -> [String] {
    let known = names[kind] ?? [:]
    let now = known[Text(reference)].map { [$0.string] } ?? []
    return now + known.filter { $0.value == Text(reference) }.map(\.key.string)
  }

  /// A value of a type with the references in it under their new names.
  func applied(to value: JSONValue, _ type: FieldType?) -> JSONValue {
    guard !isEmpty, let type else {
      return value
    }
    switch type {
    case .reference(let kind):
      guard case .string(let text) = value else {
        return value
      }
      return .string(names[kind]?[text] ?? text)
    case .selector(let kind):
      if let elements = value.elements {
        return .array(elements.map { applied(to: $0, .reference(kind)) })
      }
      let above: Kind = kind == .location ? .location : .organization
      return mapping(value) { $0 == "under" ? .reference(above) : nil }
    case .set(let element), .list(let element):
      return value.elements.map { .array($0.map { applied(to: $0, element) }) } ?? value
    case .map(let key, let element):
      guard case .object(let members) = value else {
        return value
      }
      return .object(
        members.map { member in
          var name = member.key
          if case .reference(let kind) = key {
            name = names[kind]?[name] ?? name
          }
          return JSONValue.Member(name, applied(to: member.value, element))
        }
      )
    case .object(let shape): return applied(to: value, shape)
    case .keyed(let shape, _):
      return value.elements.map { .array($0.map { applied(to: $0, shape) }) } ?? value
    default: return value
    }
  }

  /// A mapping with fields.
  func applied(to value: JSONValue, _ shape: Shape) -> JSONValue {
    mapping(value) { shape.field($0.string)?.type }
  }

  private func mapping(_ value: JSONValue, _ type: (Text) -> FieldType?) -> JSONValue {
    guard case .object(let members) = value else {
      return value
    }
    return .object(
      members.map { JSONValue.Member($0.key, applied(to: $0.value, type($0.key))) }
    )
  }
}

extension PolicyResource {
  /// The same with references to what the plan renames under their new names.
  func following(_ renames: Renames) -> PolicyResource {
    guard !renames.isEmpty, case .object(let members) = value else {
      return self
    }
    let followed = members.map { member in
      member.key == "spec"
        ? JSONValue.Member("spec", renames.applied(to: member.value, address.kind.table.spec))
        : member
    }
    return PolicyResource(address, .object(followed), source: source)
  }
}
