import CharterJSON
import CharterModel

/// The form of a body that the manifests can give.
///
/// Somebody who edits the store need not sort sets, leave out defaults or write times in UTC; it
/// means the same.
struct NormalBody {
  let metadata: JSONValue
  let spec: JSONValue

  init(_ kind: Kind, _ body: JSONValue) {
    metadata = NormalBody.object(Metadata.shape, body["metadata"]?.members ?? [])
    spec = NormalBody.object(kind.table.spec, body["spec"]?.members ?? [])
  }

  /// `"metadata":{…},"spec":{…}`.
  var bytes: [UInt8] {
    Array("\"metadata\":".utf8) + metadata.compact + Array(",\"spec\":".utf8) + spec.compact
  }

  /// The path of a field that no table has.
  static func unknownField(_ kind: Kind, _ body: JSONValue) -> String? {
    if let member = body.members.first(where: { $0.key != "metadata" && $0.key != "spec" }) {
      return member.key.string
    }
    return unknown(.object(Metadata.shape), body["metadata"] ?? [:], "metadata")
      ?? unknown(.object(kind.table.spec), body["spec"] ?? [:], "spec")
  }

  private static func unknown(_ type: FieldType, _ value: JSONValue, _ path: String) -> String? {
    switch (type, value) {
    case (.map(_, let entry), .object(let members)):
      return members.lazy.compactMap { unknown(entry, $0.value, "\(path).\($0.key)") }.first
    case (_, .object(let members)):
      guard let shape = type.shape else {
        return nil
      }
      return members.lazy.compactMap { member in
        let inner = "\(path).\(member.key)"
        return shape.field(member.key.string).map { unknown($0.type, member.value, inner) } ?? inner
      }.first
    case (_, .array(let elements)):
      return elements.lazy.compactMap { unknown(type.element, $0, path) }.first
    default:
      return nil
    }
  }

  private static func object(_ shape: Shape, _ members: [JSONValue.Member]) -> JSONValue {
    var kept: [JSONValue.Member] = []
    for member in members {
      guard let field = shape.field(member.key.string) else {
        kept.append(member)
        continue
      }
      if let value = value(field.type, member.value, field.empty),
        field.defaultValue.map({ !says(value, $0) }) ?? true
      {
        kept.append(JSONValue.Member(member.key, value))
      }
    }
    return .object(kept.sorted { $0.key < $1.key })
  }

  private static func says(_ value: JSONValue, _ word: String) -> Bool {
    let written = value.string ?? String(decoding: value.compact, as: UTF8.self)
    return Text(written) == Text(word)
  }

  /// Nothing where it means the same as leaving the field out.
  private static func value(
    _ type: FieldType,
    _ value: JSONValue,
    _ empty: Field.Emptiness
  ) -> JSONValue? {
    switch (type, value) {
    case (.object(let shape), .object(let members)):
      return kept(object(shape, members), empty)
    case (.selector(let kind), .object(let members)):
      return kept(object(Selector.shape(kind), members), empty)
    case (.map, .object(let members)):
      return kept(.object(sorted(members) { JSONValue.string($0.key).compact }), empty)
    case (.set(let element), .array(let elements)):
      return kept(.array(set(element, elements)), empty)
    case (.selector(let kind), .array(let elements)):
      return kept(.array(set(.reference(kind), elements)), empty)
    case (.list(let element), .array(let elements)):
      let values = elements.compactMap { self.value(element, $0, .itself) }
      return kept(.array(values), empty)
    case (.keyed(let shape, let key), .array(let elements)):
      let values = elements.map { object(shape, $0.members) }
      return kept(.array(sorted(values) { Array(($0[Text(key)]?.string ?? "").utf8) }), empty)
    case (.instant, .string(let text)):
      return Instant(text.string).map { .text($0.rfc3339) } ?? value
    default:
      return value
    }
  }

  private static func kept(_ value: JSONValue, _ empty: Field.Emptiness) -> JSONValue? {
    let isEmpty = value.members.isEmpty && (value.elements ?? []).isEmpty
    return isEmpty && empty == .absence ? nil : value
  }

  private static func set(_ element: FieldType, _ elements: [JSONValue]) -> [JSONValue] {
    var found: [JSONValue] = []
    for value in sorted(elements.compactMap({ value(element, $0, .itself) }), by: \.compact)
    where value != found.last {
      found.append(value)
    }
    return found
  }

  private static func sorted<Element>(
    _ elements: [Element],
    by key: (Element) -> [UInt8]
  ) -> [Element] {
    elements.map { (key($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}
