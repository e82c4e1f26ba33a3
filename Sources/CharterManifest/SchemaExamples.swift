import CharterJSON
import CharterModel
import CharterYAML

/// Examples in schemas: editors show them, and offer them where a value is asked for.
enum SchemaExamples {
  /// The documents of an example as JSON.
  static func documents(_ yaml: String) -> [JSONValue] {
    let (stream, _) = YAMLReader.read(Array(yaml.utf8), file: FileIndex(0))
    return stream.roots.map { value($0, stream) }
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

  /// What a value may look like; nothing where the type says it all.
  static func of(_ type: FieldType) -> [JSONValue] {
    let texts: [String] =
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
      case .permissionPattern: ["compute_read", "openstack/*"]
      default: []
      }
    return texts.map { .text($0) }
  }
}
