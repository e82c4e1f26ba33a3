package import CharterJSON
package import CharterModel

/// One resource as rules look at it.
package struct PolicyResource: Sendable {
  package let address: Address
  /// The object with `metadata` and `spec`.
  package let value: JSONValue
  /// Its place in the manifests; nothing for what is not declared here.
  package let source: Source?

  package init(_ address: Address, _ body: ArraySlice<UInt8>, source: Source?) {
    self.address = address
    self.source = source
    // Canonical bytes are JSON: they were written, or read, as such.
    value =
      (try? JSONValue(parsing: [UInt8(ascii: "{")] + body + [UInt8(ascii: "}")])) ?? .object([])
  }

  /// One whose content is known already.
  init(_ address: Address, _ value: JSONValue, source: Source?) {
    self.address = address
    self.value = value
    self.source = source
  }

  /// The same with another place.
  init(_ other: PolicyResource, source: Source?) {
    self.init(other.address, other.value, source: source)
  }

  /// What references call it.
  package var reference: String { address.reference }

  package var spec: JSONValue? { value["spec"] }

  /// The organization that it is, or belongs to; nothing for what is platform-wide.
  package var organization: String? {
    address.kind == .organization ? address.name.string : address.organization?.string
  }

  /// The organization of a reference, `acme` of `acme/prod`; of a bare name, that itself.
  static func owner(of reference: String) -> String {
    String(reference.prefix { $0 != "/" })
  }

  /// Whether it is an organization that the platform, not a customer, is made of.
  var isSeller: Bool { ["provider", "reseller"].contains(word("type")) }

  /// The public keys of a user, that approvals are signed with.
  package var sshKeys: [String] { spec?["sshKeys"]?.words ?? [] }

  /// A note of its metadata that says something.
  func annotation(_ name: String) -> String? {
    let note = value["metadata"]?["annotations"]?[Text(name)]?.string
    return note.flatMap { $0.contains { $0.isLetter || $0.isNumber } ? $0 : nil }
  }

  /// Whether it has all of these labels.
  func has(labels: JSONValue) -> Bool {
    let own = value["metadata"]?["labels"]
    return labels.members.allSatisfy { own?[$0.key] == $0.value }
  }

  /// A text of the spec, or its default.
  package func word(_ field: String) -> String? { FieldPath(field).values(of: self).first?.word }
}
