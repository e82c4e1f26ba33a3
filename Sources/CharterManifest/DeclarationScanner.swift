import CharterModel
import CharterYAML

/// Finds the resources of one file: checks the envelopes, builds the addresses.
struct DeclarationScanner {
  private(set) var file: DeclaringFile
  private let stream: YAMLStream

  init(_ stream: YAMLStream, _ diagnostics: [Diagnostic]) {
    self.stream = stream
    file = DeclaringFile(stream: stream, diagnostics: diagnostics)
  }

  /// Everything that a stream declares.
  static func scan(_ stream: YAMLStream, _ diagnostics: [Diagnostic]) -> DeclaringFile {
    var scanner = DeclarationScanner(stream, diagnostics)
    for root in stream.roots where root < stream.nodes.count {
      scanner.document(stream.resolve(root))
    }
    return scanner.file
  }

  private mutating func document(_ root: Int) {
    // A document of comments only is nothing, as in other tools of the field.
    guard !stream.isNull(root) else {
      return
    }
    guard stream.nodes[root].kind == .mapping else {
      report(.notADocument(at: stream.location(root)))
      return
    }
    let entries = stream.entries(root)
    let kindNode = entries.first { has($0.key, "kind") }?.value
    guard let kindNode else {
      report(.missingEnvelopeKey("kind", at: stream.location(root)))
      return
    }
    checkVersion(entries, root)
    guard stream.nodes[kindNode].kind == .scalar else {
      report(
        .wrongType(
          field: "kind",
          expected: "a kind",
          found: stream.typeName(kindNode),
          at: stream.location(kindNode),
          width: stream.width(kindNode)
        )
      )
      return
    }
    let word = stream.string(kindNode)
    if let kind = Kind(word: word) {
      single(kind, root, entries)
    } else if word.hasSuffix("List"), let kind = Kind(word: String(word.dropLast(4))) {
      list(kind, root, entries)
    } else if word == WorkspaceTable.kindName {
      report(.strayWorkspace(at: stream.location(kindNode), width: stream.width(kindNode)))
    } else {
      report(.unknownKind(word, at: stream.location(kindNode), width: stream.width(kindNode)))
    }
  }

  private mutating func checkVersion(_ entries: [(key: Int, value: Int)], _ root: Int) {
    guard let version = entries.first(where: { has($0.key, "apiVersion") })?.value else {
      report(.missingEnvelopeKey("apiVersion", at: stream.location(root)))
      return
    }
    if !has(version, Envelope.apiVersion) {
      report(.badVersion(at: stream.location(version), width: stream.width(version)))
    }
  }

  private mutating func single(_ kind: Kind, _ root: Int, _ entries: [(key: Int, value: Int)]) {
    var metadata: Int?
    var spec: Int?
    for (key, value) in entries {
      if has(key, "metadata") {
        metadata = value
      } else if has(key, "spec") {
        spec = value
      } else if !has(key, "apiVersion"), !has(key, "kind") {
        unknown(key, Envelope.single, in: "a document")
      }
    }
    guard let metadata else {
      report(.missingEnvelopeKey("metadata", at: stream.location(root)))
      return
    }
    guard stream.nodes[metadata].kind == .mapping else {
      report(
        .notAMapping("metadata", at: stream.location(metadata), width: stream.width(metadata))
      )
      return
    }
    if let node = spec, stream.nodes[node].kind != .mapping {
      if !stream.isNull(node) {
        report(.notAMapping("spec", at: stream.location(node), width: stream.width(node)))
        return
      }
      spec = nil
    }
    let own = stream.entries(metadata)
    declare(
      kind,
      root,
      own,
      place: metadata,
      metadata: metadata,
      spec: spec,
      isItem: false,
      organization: own.first { has($0.key, "organization") }?.value,
      inheritable: spec.flatMap { node in
        kind.table.canBeInherited
          ? stream.entries(node).first { has($0.key, "inheritable") }?.value : nil
      }
    )
  }

  private mutating func list(_ kind: Kind, _ root: Int, _ entries: [(key: Int, value: Int)]) {
    var shared: Int?
    var items: Int?
    for (key, value) in entries {
      if has(key, "metadata") {
        shared = value
      } else if has(key, "items") {
        items = value
      } else if !has(key, "apiVersion"), !has(key, "kind") {
        unknown(key, Envelope.list, in: "a list")
      }
    }
    guard let items else {
      report(.missingEnvelopeKey("items", at: stream.location(root)))
      return
    }
    if let node = shared, stream.nodes[node].kind != .mapping {
      report(.notAMapping("metadata", at: stream.location(node), width: stream.width(node)))
      return
    }
    guard stream.nodes[items].kind == .sequence else {
      if !stream.isNull(items) {
        report(.notAList("items", at: stream.location(items), width: stream.width(items)))
      }
      return
    }
    let sharedEntries = shared.map(stream.entries) ?? []
    for (key, _) in sharedEntries where has(key, "name") || has(key, "renamedFrom") {
      report(
        .notShared(
          stream.string(key),
          at: stream.location(key),
          width: stream.width(key)
        )
      )
    }
    let sharedOrganization = sharedEntries.first { has($0.key, "organization") }?.value
    for item in stream.elements(items) {
      guard stream.nodes[item].kind == .mapping else {
        report(
          .notAMapping(
            "an item of a list",
            at: stream.location(item),
            width: stream.width(item)
          )
        )
        continue
      }
      let own = stream.entries(item)
      declare(
        kind,
        item,
        own,
        place: item,
        metadata: shared,
        spec: item,
        isItem: true,
        organization: own.first { has($0.key, "organization") }?.value ?? sharedOrganization,
        inheritable: kind.table.canBeInherited
          ? own.first { has($0.key, "inheritable") }?.value : nil
      )
    }
  }

  private mutating func declare(
    _ kind: Kind,
    _ node: Int,
    _ entries: [(key: Int, value: Int)],
    place: Int,
    metadata: Int?,
    spec: Int?,
    isItem: Bool,
    organization: Int?,
    inheritable: Int?
  ) {
    guard let nameNode = entries.first(where: { has($0.key, "name") })?.value else {
      report(.missingField("name", of: kind.rawValue, at: stream.location(place)))
      return
    }
    guard let name = name(nameNode) else {
      return
    }
    var owner: ArraySlice<UInt8>?
    if let organization {
      guard kind.table.owner != .platform else {
        report(
          .ownedByPlatform(
            kind,
            at: stream.location(organization),
            width: stream.width(organization)
          )
        )
        return
      }
      guard let bytes = self.name(organization) else {
        return
      }
      owner = bytes
    } else if kind.table.owner == .organization {
      report(.missingOrganization(kind, at: stream.location(nameNode)))
      return
    }
    if kind == .scope, name.elementsEqual(BuiltIn.globalScope.utf8) {
      report(.reservedScope(at: stream.location(nameNode), width: stream.width(nameNode)))
      return
    }
    file.declare(
      kind,
      organization: owner,
      name: name,
      node: node,
      metadata: metadata,
      spec: spec,
      isItem: isItem,
      nameNode: nameNode,
      isInheritable: inheritable.map { stream.boolean($0) == true } ?? false
    )
  }

  /// The bytes of a scalar that follows the rule for names.
  private mutating func name(_ node: Int) -> ArraySlice<UInt8>? {
    guard stream.nodes[node].kind == .scalar, !stream.isNull(node) else {
      report(
        .wrongType(
          expected: "a name",
          found: stream.typeName(node),
          at: stream.location(node),
          width: stream.width(node)
        )
      )
      return nil
    }
    let bytes = stream.text[stream.range(node)]
    guard Name.isValid(bytes) else {
      report(
        .badName(stream.string(node), at: stream.location(node), width: stream.width(node))
      )
      return nil
    }
    return bytes
  }

  private func has(_ node: Int, _ word: StaticString) -> Bool {
    stream.has(node, word)
  }

  private func has(_ node: Int, _ word: String) -> Bool {
    stream.nodes[node].kind == .scalar
      && stream.text[stream.range(node)].elementsEqual(word.utf8)
  }

  private mutating func unknown(_ key: Int, _ shape: Shape, in place: String) {
    report(
      .unknownKey(
        stream.string(key),
        in: place,
        known: shape.fields.map(\.name),
        at: stream.location(key),
        width: stream.width(key)
      )
    )
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    file.diagnostics.append(diagnostic)
  }
}

extension YAMLStream {
  /// Whether a node is a scalar with this text.
  @inline(__always)
  func has(_ node: Int, _ word: StaticString) -> Bool {
    guard nodes[node].kind == .scalar, Int(nodes[node].count) == word.utf8CodeUnitCount else {
      return false
    }
    let start = Int(nodes[node].start)
    for offset in 0..<word.utf8CodeUnitCount
    where unsafe text[start + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// What a node is, for messages.
  func typeName(_ node: Int) -> String {
    switch nodes[node].kind {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .scalar, .alias: isNull(node) ? "nothing" : quoted(string(node))
    }
  }
}
