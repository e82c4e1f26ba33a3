import CharterModel
import CharterYAML

/// Declarations → index → decoded resources → checks between resources.
enum ManifestPipeline {
  struct Decoded {
    var bodies: [[UInt8]]
    var resources: [DesiredState.Resource]
    var renames: [Int: Address]
  }

  static func run(
    _ manifests: Manifests,
    _ externals: ExternalResources
  ) -> (Decoded?, [Diagnostic]) {
    var diagnostics = manifests.diagnostics + manifests.declaring.flatMap(\.diagnostics)
    guard let settings = manifests.settings else {
      return (nil, diagnostics)
    }
    let references = self.references(manifests, settings, externals, &diagnostics)
    let index = references.index
    let decoded = parallelMap(manifests.declaring.count) {
      ResourceDecoder.decode(file: $0, references)
    }
    diagnostics += Unknowns.explained(decoded, index)
    diagnostics += cycles(decoded, index)
    diagnostics += Emails.duplicates(decoded, index)
    let unchecked = decoded.reduce(0) { $0 + $1.unchecked }
    if unchecked > 0 {
      diagnostics.append(.uncheckedReferences(unchecked, uses: settings.uses))
    }
    return (assemble(decoded, index, &diagnostics), diagnostics)
  }

  /// What names mean in these manifests.
  static func references(
    _ manifests: Manifests,
    _ settings: WorkspaceSettings,
    _ externals: ExternalResources,
    _ diagnostics: inout [Diagnostic]
  ) -> ReferenceResolver {
    let external: [ExternalResource]
    let mayBeExternal: Bool
    switch externals {
    case .unknown:
      external = []
      mayBeExternal = !settings.uses.isEmpty
    case .known(let resources):
      external = resources
      mayBeExternal = false
    }
    let files = manifests.declaring + [self.file(of: external, number: manifests.files.count)]
    let parents = Dictionary(
      external.compactMap { resource in
        resource.parent.map { (resource.address.name, Array($0.utf8)) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let index = ResourceIndex(
      files,
      parents: { parentName(of: $1, in: $0, parents) },
      &diagnostics
    )
    let permissions = PermissionCatalogue(manifests.declaring, external, &diagnostics)
    permissions.check(&diagnostics)
    return ReferenceResolver(
      index: index,
      permissions: permissions,
      mayBeExternal: mayBeExternal
    )
  }

  /// What other workspaces have, as one more file.
  private static func file(of externals: [ExternalResource], number: Int) -> DeclaringFile {
    var file = DeclaringFile(stream: YAMLStream(file: FileIndex(number)))
    for external in externals {
      let address = external.address
      file.declare(
        address.kind,
        organization: address.organization.map { ArraySlice(Array($0.utf8)) },
        name: ArraySlice(Array(address.name.utf8)),
        node: Int(Declaration.none),
        metadata: nil,
        spec: nil,
        isItem: false,
        nameNode: nil,
        isInheritable: external.isInheritable
      )
    }
    return file
  }

  private static func parentName(
    of entry: Int,
    in index: ResourceIndex,
    _ externals: [Text: [UInt8]]
  ) -> ArraySlice<UInt8>? {
    let declaration = index.declaration(entry)
    guard declaration.node != Declaration.none else {
      return externals[Text(bytes: index.name(of: entry))].map { ArraySlice($0) }
    }
    let stream = index.file(entry).stream
    guard declaration.spec != Declaration.none,
      let node = stream.entries(Int(declaration.spec)).first(where: {
        stream.has($0.key, "parent")
      })?.value, stream.nodes[node].kind == .scalar
    else {
      return nil
    }
    return stream.text[stream.range(node)]
  }

  private static func cycles(_ decoded: [DecodedFile], _ index: ResourceIndex) -> [Diagnostic] {
    let edges = decoded.flatMap(\.edges)
    func circles(_ relations: Set<ReferenceEdge.Relation>, _ word: String) -> [Diagnostic] {
      CycleFinder.cycles(
        nodes: index.entries.count,
        edges: edges.filter { relations.contains($0.relation) }.map {
          CycleFinder.Edge(from: $0.from, to: $0.to, location: $0.location)
        }
      ).map { cycle in
        Diagnostic.cycle(
          cycle.nodes.map { index.file($0).address(index.declaration($0)) },
          relation: word,
          at: cycle.location
        )
      }
    }
    let profiles: Set<ReferenceEdge.Relation> = [.includes, .ceiling]
    var found: [Diagnostic] = []
    var isPlain = false
    for relation in ReferenceEdge.Relation.allCases {
      let some = circles([relation], relation.word)
      found += some
      isPlain = isPlain || (profiles.contains(relation) && !some.isEmpty)
    }
    // What a profile grants depends on both: a circle can run through one and the other.
    return found + (isPlain ? [] : circles(profiles, "includes and ceiling"))
  }

  private static func assemble(
    _ decoded: [DecodedFile],
    _ index: ResourceIndex,
    _ diagnostics: inout [Diagnostic]
  ) -> Decoded {
    var resources: [DesiredState.Resource] = []
    resources.reserveCapacity(index.entries.count)
    var renames: [Int: Address] = [:]
    var renamedBy: [Address: SourceLocation] = [:]
    for (number, file) in decoded.enumerated() {
      let first = resources.count
      let declaring = index.files[number]
      for (declaration, range) in zip(declaring.declarations, file.ranges) {
        resources.append(
          DesiredState.Resource(
            kind: declaration.kind,
            chunk: number,
            address: declaration.addressStart..<declaration.addressStart
              + UInt32(declaration.addressCount),
            body: range,
            location: declaring.stream.location(Int(declaration.node)),
            hash: declaration.hash
          )
        )
      }
      for rename in file.renames {
        if let other = renamedBy.updateValue(rename.location, forKey: rename.previous) {
          diagnostics.append(
            .renamedTwice(rename.previous.description, at: rename.location, first: other)
          )
        }
        renames[first + rename.declaration] = rename.previous
      }
    }
    return Decoded(bodies: decoded.map(\.bodies), resources: resources, renames: renames)
  }
}
