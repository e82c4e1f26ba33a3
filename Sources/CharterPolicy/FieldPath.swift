import CharterJSON
import CharterModel

/// A field of a resource, as rules name it: `owners`, `quota.limits.vcpus`, `metadata.labels`.
struct FieldPath: Hashable {
  let text: String
  private let inMetadata: Bool
  private let names: [String]

  init(_ text: String) {
    self.text = text
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    inMetadata = parts.first == "metadata"
    names =
      inMetadata || (parts.first == "spec" && parts.count > 1) ? Array(parts.dropFirst()) : parts
  }

  /// Whether a kind has such a field.
  func exists(in kind: Kind) -> Bool {
    if inMetadata, names == ["name"] || names == ["organization"] {
      return true
    }
    var shape: Shape? = inMetadata ? Metadata.shape : kind.table.spec
    for (position, name) in names.enumerated() {
      guard let current = shape, let field = current.field(name) else {
        return false
      }
      if case .map = field.type {
        // Any key of a mapping, one level deep.
        return position + 2 >= names.count
      }
      guard let inner = field.type.fields else {
        return position + 1 == names.count
      }
      shape = inner
    }
    return !names.isEmpty
  }

  /// The fields that two versions of a resource do not have in common, each as deep as mappings go.
  static func differing(_ before: PolicyResource, _ after: PolicyResource) -> [FieldPath] {
    var found: [FieldPath] = []
    func compare(_ old: JSONValue?, _ new: JSONValue?, _ path: String) {
      guard old != new else {
        return
      }
      let keys = Set((old?.members ?? []).map(\.key) + (new?.members ?? []).map(\.key))
      let areMappings = [old, new].allSatisfy { side in
        if case .object? = side { true } else { side == nil }
      }
      guard areMappings, !keys.isEmpty else {
        found.append(FieldPath(path))
        return
      }
      for key in keys.sorted() {
        compare(old?[key], new?[key], path.isEmpty ? key.string : "\(path).\(key)")
      }
    }
    compare(before.spec ?? .object([]), after.spec ?? .object([]), "")
    compare(before.value["metadata"], after.value["metadata"], "metadata")
    return found
  }

  /// What is written there; the default of a field that has one says the same as writing it.
  func written(in resource: PolicyResource) -> [JSONValue] {
    if inMetadata, names == ["name"] || names == ["organization"] {
      return values(of: resource)
    }
    if !inMetadata, names.count == 1,
      resource.address.kind.table.spec.field(names[0])?.defaultValue != nil
    {
      return values(of: resource)
    }
    return FieldPath.values(names[...], resource.value[inMetadata ? "metadata" : "spec"], nil)
  }

  /// Whether this field is another one, or lies beneath it.
  func isWithin(_ other: FieldPath) -> Bool {
    inMetadata == other.inMetadata && names.starts(with: other.names)
  }

  /// What stands there: one value, several where lists lie on the way, the default where there is
  /// none.
  func values(of resource: PolicyResource) -> [JSONValue] {
    if inMetadata, names == ["name"] {
      return [.string(resource.address.name)]
    }
    if inMetadata, names == ["organization"] {
      return resource.address.organization.map { [.string($0)] } ?? []
    }
    let root = resource.value[inMetadata ? "metadata" : "spec"]
    let shape = inMetadata ? Metadata.shape : resource.address.kind.table.spec
    return FieldPath.values(names[...], root, shape)
  }

  private static func values(
    _ names: ArraySlice<String>,
    _ value: JSONValue?,
    _ shape: Shape?
  ) -> [JSONValue] {
    guard let name = names.first else {
      return value.map { [$0] } ?? []
    }
    if let elements = value?.elements {
      return elements.flatMap { values(names, $0, shape) }
    }
    let field = shape?.field(name)
    let next = value?[Text(name)] ?? field?.defaultValue.map { literal($0, field?.type) }
    return values(names.dropFirst(), next, field?.type.fields)
  }

  private static func literal(_ word: String, _ type: FieldType?) -> JSONValue {
    switch type {
    case .boolean: .boolean(word == "true")
    case .integer: Int(word).map { .integer($0) } ?? .text(word)
    default: .text(word)
    }
  }

  /// Whether the field says something: a value, a member; or nothing, where that means something.
  func isSet(in resource: PolicyResource) -> Bool {
    let means = self.meansSomethingWhenEmpty(in: resource.address.kind)
    return values(of: resource).contains { value in
      switch value {
      case .null: false
      case .string(let text): text.string.contains { !$0.isWhitespace }
      case .array(let elements): means || !elements.isEmpty
      case .object(let members): means || !members.isEmpty
      default: true
      }
    }
  }

  private func meansSomethingWhenEmpty(in kind: Kind) -> Bool {
    guard !inMetadata, names.count == 1, let field = kind.table.spec.field(names[0]) else {
      return false
    }
    return field.empty == .itself
  }

  /// Whether the field has a value that is written like this; one member of a list is enough.
  func has(_ word: String, in resource: PolicyResource) -> Bool {
    values(of: resource).contains { value in
      (value.elements ?? [value]).contains { $0.word == word }
    }
  }
}

extension JSONValue {
  /// The value as a manifest would say it, where it is a scalar.
  var word: String? {
    switch self {
    case .string(let text): text.string
    case .integer(let number): "\(number)"
    case .boolean(let value): value ? "true" : "false"
    default: nil
    }
  }

  /// The words of a list.
  var words: [String] { elements?.compactMap(\.string) ?? [] }
}
