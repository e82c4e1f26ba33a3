import CharterModel

/// Canonical JSON: no spaces, keys and members of sets in the order of their bytes.
///
/// No name or label of a state needs an escape.
extension ReferenceBodies {
  static func string(_ text: String) -> String { "\"\(text)\"" }

  static func time(_ seconds: Int) -> String {
    string(Instant(seconds: Int64(seconds)).rfc3339)
  }

  /// An object whose values are JSON already.
  static func object(_ fields: [String: String]) -> String {
    let members = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\(string($0.key)):\($0.value)" }
    return "{\(members.joined(separator: ","))}"
  }

  static func map(_ entries: [String: String]) -> String {
    object(entries.mapValues(string))
  }

  /// A list of strings, each once; nothing where it is empty.
  static func set(_ members: [String]) -> String? {
    let sorted = Set(members).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted.isEmpty ? nil : "[\(sorted.map(string).joined(separator: ","))]"
  }

  static func selector(_ selector: ReferenceState.Selector) -> String {
    switch selector {
    case .names(let names): set(names) ?? "[]"
    case .all: object(["all": "true"])
    case .under(let top): object(["under": string(top)])
    case .labels(let labels): object(["labels": map(labels)])
    }
  }
}

extension ReferenceBodies {
  /// The same state as one manifest of many documents.
  ///
  /// Canonical JSON is a flow mapping with quoted strings.
  func manifests() -> String {
    sorted().map { resource in
      var metadata = ["name": Self.string(resource.name)]
      metadata["organization"] = resource.organization.map(Self.string)
      metadata["labels"] = resource.labels.isEmpty ? nil : Self.map(resource.labels)
      return """
        ---
        apiVersion: charter/v1
        kind: \(resource.kind.rawValue)
        metadata: \(Self.object(metadata))
        spec: \(Self.object(resource.spec))

        """
    }.joined()
  }
}
