package import CharterJSON
package import CharterModel

/// Writes resources as whole manifests, as a person would lay them out: kinds in the order in which
/// they are read, many small resources of a kind in one list.
package enum ManifestWriter {
  /// One resource to be written.
  package struct Resource: Sendable {
    package let address: Address
    /// The object with `metadata` and `spec`, references as `organization/name`.
    package let body: JSONValue

    package init(_ address: Address, _ body: JSONValue) {
      self.address = address
      self.body = body
    }
  }

  /// What the platform offers first, then who there is, then who may do what.
  package static let order: [Kind] = [
    .service, .location, .organization, .tenant, .scope, .quotaProfile, .identityProvider,
    .sharedResource, .profile, .user, .group, .assignment, .approvalProcess, .policy, .accessTest,
  ]

  /// Kinds of which there are many, each small; no field of theirs has the name of one of metadata.
  static let listed: Set<Kind> = [.location, .profile, .user, .group, .assignment]

  /// The longest line that an item of a list takes.
  private static let width = 100

  /// The documents, sorted by kind, organization and name, whatever order they come in.
  package static func manifest(_ resources: [Resource]) -> String {
    var byKind: [Kind: [Resource]] = [:]
    for resource in resources {
      byKind[resource.address.kind, default: []].append(resource)
    }
    return order.flatMap { documents(byKind[$0] ?? []) }.joined(separator: "---\n")
  }

  /// The documents of one kind.
  private static func documents(_ resources: [Resource]) -> [String] {
    let sorted = resources.map { (key: Text($0.address.description), resource: $0) }
      .sorted { $0.key < $1.key }.map(\.resource)
    var found: [String] = []
    // Those of the platform stand behind no slash, and perhaps between those of organizations.
    var byOrganization: [Text: [Resource]] = [:]
    for resource in sorted {
      byOrganization[resource.address.organization ?? "", default: []].append(resource)
    }
    for (_, own) in byOrganization.sorted(by: { $0.key < $1.key }) {
      if let first = own.first, own.count > 1, listed.contains(first.address.kind) {
        found.append(list(own, first.address))
      } else {
        found += own.map { DocumentWriter.document($0.address, $0.body) }
      }
    }
    return found
  }

  /// A name as it is spelled inside brackets.
  package static func quoted(_ name: Text) -> String {
    ScalarText.spelled(name.string, like: nil, inFlow: true)
  }

  private static func list(_ resources: [Resource], _ first: Address) -> String {
    var lines = ["apiVersion: \(Envelope.apiVersion)", "kind: \(first.kind.rawValue)List"]
    let writer = ValueWriter(own: first.ownNames)
    if let organization = first.organization {
      lines.append("metadata: {organization: \(quoted(organization))}")
    }
    lines.append("items:")
    let type = FieldType.object(Shape(Metadata.shape.fields + first.kind.table.spec.fields))
    for resource in resources {
      let members =
        [JSONValue.Member("name", .string(resource.address.name))]
        + (resource.body["metadata"]?.members ?? []) + (resource.body["spec"]?.members ?? [])
      let line = "- " + writer.flow(.object(members), type)
      let item =
        line.utf8.count + 2 <= width ? [line] : writer.item(.object(members), type)
      lines += writer.indented(item, by: 2)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension ManifestWriter {
  /// Why some resources cannot be said by manifests: the resources that say something else once
  /// their manifests are read again, or what the reader has against these.
  package enum Mismatch: Sendable {
    case resources([Address])
    case invalid(Manifests, [Diagnostic])
  }

  /// Reads a manifest again and compares it with what it was written for.
  ///
  /// `settings`: The bytes of `charter.yaml`. Nothing where all is as it should be.
  package static func mismatch(
    _ text: String,
    for resources: [Resource],
    settings: [UInt8],
    with externals: ExternalResources
  ) -> Mismatch? {
    let manifests = Manifests(
      contents: [(WorkspaceTable.fileName, settings), ("export.yaml", Array(text.utf8))]
    )
    let (state, diagnostics) = manifests.desiredState(with: externals)
    guard let state else {
      return .invalid(manifests, diagnostics)
    }
    let declared = DeclaredBodies(state)
    let wrong = resources.filter { resource in
      let bytes = NormalBody(resource.address.kind, resource.body).bytes
      return declared.body(Text(resource.address.description)).map { !$0.elementsEqual(bytes) }
        ?? true
    }
    return wrong.isEmpty ? nil : .resources(wrong.map(\.address).sorted())
  }
}
