import CharterJSON
import CharterModel
import CharterYAML

/// Examples in schemas, of the fields of one mapping: editors show them, and offer them where a value
/// is asked for.
struct SchemaExamples {
  /// The example of the kind.
  let documents: [JSONValue]
  /// The way to the mapping in it.
  private var path: [String] = []

  init(_ yaml: String) {
    let (stream, _) = YAMLReader.read(Array(yaml.utf8), file: FileIndex(0))
    documents = stream.roots.map { SchemaExamples.value($0, stream) }
  }

  /// Those of a mapping beneath.
  func below(_ name: String) -> SchemaExamples {
    var below = self
    below.path.append(name)
    return below
  }

  /// What the value here looks like: as in the example of the kind, or else by the field.
  func values(of field: Field) -> [JSONValue] {
    var found: [JSONValue] = []
    for document in documents {
      for value in SchemaExamples.reach(document, path[...]) where !found.contains(value) {
        found.append(value)
      }
    }
    return found.isEmpty ? SchemaExamples.of(field) : Array(found.prefix(2))
  }

  private static func value(_ node: Int, _ stream: YAMLStream) -> JSONValue {
    switch stream.nodes[node].kind {
    case .sequence: return .array(stream.elements(node).map { value($0, stream) })
    case .mapping:
      return .object(
        stream.entries(node).map { entry in
          JSONValue.Member(Text(stream.string(entry.key)), value(entry.value, stream))
        }
      )
    case .scalar, .alias:
      return stream.boolean(node).map { .boolean($0) }
        ?? stream.integer(node).map { .integer($0) } ?? .text(stream.string(node))
    }
  }

  private static func reach(_ value: JSONValue, _ path: ArraySlice<String>) -> [JSONValue] {
    if case .array(let elements) = value, !path.isEmpty {
      return elements.flatMap { reach($0, path) }
    }
    guard let name = path.first else {
      return [value]
    }
    return value[Text(name)].map { reach($0, path.dropFirst()) } ?? []
  }

  /// What a value may look like, by its type; nothing where the type says it all, or nothing.
  private static func of(_ type: FieldType) -> [JSONValue] {
    switch type {
    case .percent: ["25%"]
    case .email: ["alice@acme.example"]
    case .instant: ["2030-01-01T00:00:00Z", "2030-01-01"]
    case .timeOfDay: ["08:30", "24:00"]
    case .color: ["#1A73E8"]
    case .url: ["https://login.acme.example"]
    case .cidr: ["203.0.113.0/24", "2001:db8::/32"]
    case .language: ["en", "pt-BR"]
    case .secret: ["env:CLIENT_SECRET", "file:/run/secrets/client"]
    case .duration: ["14 days", "6 months"]
    case .permission: ["compute_read"]
    case .permissionPattern: ["compute_read", "openstack/*"]
    case .sshKey:
      ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHNvIG1hbnkgbGV0dGVycyBhcyBhIGtleSBoYXM alice@laptop"]
    case .name: ["acme"]
    case .reference(let kind): [.text(name(of: kind))]
    case .integer(let range): [.integer(min(max(10, range.lowerBound), range.upperBound))]
    case .set(.choice(let choices)), .list(.choice(let choices)):
      choices.prefix(1).map { .array([.text($0.value)]) }
    case .set(let element), .list(let element):
      of(element).prefix(1).map { .array([$0]) }
    case .map(let key, let value):
      of(key).prefix(1).flatMap { key -> [JSONValue] in
        guard case .string(let name) = key else {
          return []
        }
        return of(value).prefix(1).map { .object([.init(name, $0)]) }
      }
    case .object(let shape): object(shape).map { [$0] } ?? []
    case .keyed(let shape, _): object(shape).map { [.array([$0])] } ?? []
    case .selector(let kind):
      [
        .array([.text(name(of: kind))]), ["all": true], ["labels": ["env": "production"]],
      ]
    case .ticket: ["OPS-412"]
    case .uuid: ["5a0e1cf4-3c3f-4d8b-a2a4-5d0b2f0c9b11"]
    case .folder: ["store"]
    case .short(let shape, let name):
      (shape.field(name).map { of($0.type) } ?? []) + (object(shape).map { [$0] } ?? [])
    case .text, .boolean, .choice: []
    }
  }

  /// A mapping with what it has to have, or else with the first field that there is an example of.
  private static func object(_ shape: Shape) -> JSONValue? {
    let known = shape.fields.compactMap { field -> (field: Field, value: JSONValue)? in
      of(field).first.map { (field, $0) }
    }
    let needed = shape.fields.filter(\.isRequired).count
    let chosen = needed > 0 ? known.filter(\.field.isRequired) : Array(known.prefix(1))
    guard !chosen.isEmpty, chosen.count >= needed else {
      return nil
    }
    return .object(chosen.map { .init(Text($0.field.name), $0.value) })
  }

  private static func of(_ field: Field) -> [JSONValue] {
    field.example.map { SchemaExamples($0).documents } ?? of(field.type)
  }

  private static func name(of kind: Kind) -> String {
    switch kind {
    case .accessTest: "who-gives-access"
    case .approvalProcess: "duty"
    case .assignment: "operations"
    case .group: "operators"
    case .identityProvider: "directory"
    case .location: "madrid"
    case .organization: "acme"
    case .policy: "owners-stay"
    case .profile: "operator"
    case .quotaProfile: "small"
    case .scope: "europe"
    case .service: "compute"
    case .sharedResource: "images"
    case .tenant: "acme/prod"
    case .user: "alice"
    }
  }
}
