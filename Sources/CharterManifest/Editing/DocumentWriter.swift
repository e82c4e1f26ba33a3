package import CharterJSON
package import CharterModel

/// Writes resources as new manifests: block style, two spaces a level, fields in the order of
/// their tables.
package enum DocumentWriter {
  /// The document that declares a resource with this body.
  package static func document(_ address: Address, _ body: JSONValue) -> String {
    var metadata = [JSONValue.Member("name", .string(address.name))]
    if let organization = address.organization {
      metadata.append(JSONValue.Member("organization", .string(organization)))
    }
    metadata += body["metadata"]?.members ?? []
    let writer = ValueWriter(own: address.ownNames)
    var lines = ["apiVersion: \(Envelope.apiVersion)", "kind: \(address.kind.rawValue)"]
    lines += writer.entry("metadata", .object(metadata), .object(Metadata.shape))
    if let spec = body["spec"], !spec.members.isEmpty {
      lines += writer.entry("spec", spec, .object(address.kind.table.spec))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A manifest with one document a resource.
  package static func file(_ resources: [(address: Address, body: JSONValue)]) -> String {
    resources.map { document($0.address, $0.body) }.joined(separator: "---\n")
  }

  /// A manifest with more documents behind those that it has.
  static func appended(
    _ resources: [(address: Address, body: JSONValue)],
    to bytes: [UInt8]
  ) -> [UInt8] {
    let text = ManifestText(bytes)
    let isEmpty = bytes.allSatisfy { $0 <= 0x20 }
    let lines = (isEmpty ? "" : "---\n") + file(resources)
    let old = isEmpty ? [] : text.lacksFinalBreak ? bytes + Array(text.lineBreak.utf8) : bytes
    guard text.lineBreak != "\n" else {
      return old + Array(lines.utf8)
    }
    return old + lines.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
  }
}

extension Address {
  /// The organization in which the bare names of the resource are looked up first.
  var ownNames: Text? { kind == .organization ? name : organization }
}
