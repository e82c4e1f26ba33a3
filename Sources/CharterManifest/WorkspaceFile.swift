import CharterJSON
import CharterModel
import CharterYAML

/// Reads `charter.yaml` by its table.
enum WorkspaceFile {
  /// The settings, where there is nothing wrong with them, and what is.
  static func settings(
    _ stream: YAMLStream,
    _ problems: [Diagnostic]
  ) -> (WorkspaceSettings?, [Diagnostic]) {
    guard problems.isEmpty else {
      return (nil, problems)
    }
    let start = SourceLocation(file: stream.file, line: 1, column: 1)
    guard let root = stream.roots.first, root < stream.nodes.count,
      stream.nodes[root].kind == .mapping
    else {
      return (nil, [.notAWorkspace(at: start)])
    }
    if stream.roots.count > 1 {
      return (nil, [.notAWorkspace(at: stream.location(stream.roots[1]))])
    }
    var decoder = SpecDecoder(stream: stream, references: nil)
    let envelope = decoder.open(Envelope.single)
    decoder.collect(root, into: .init(shape: Envelope.single, base: envelope), place: "a workspace")
    func node(_ name: String) -> Int? {
      Envelope.single.fields.firstIndex { $0.name == name }
        .flatMap { decoder.node(envelope, $0) }
    }
    guard let kind = node("kind"), stream.has(kind, "Workspace") else {
      return (nil, [.notAWorkspace(at: node("kind").map(stream.location) ?? start)])
    }
    if let version = node("apiVersion") {
      if !stream.has(version, "charter/v1") {
        decoder.report(.badVersion(at: stream.location(version), width: stream.width(version)))
      }
    } else {
      decoder.report(.missingEnvelopeKey("apiVersion", at: stream.location(root)))
    }
    let name = node("metadata").flatMap { metadata in
      read(nameOnly, metadata, &decoder, of: "metadata")
    }?["name"]?.string
    if node("metadata") == nil {
      decoder.report(.missingEnvelopeKey("metadata", at: stream.location(root)))
    }
    let spec = node("spec").map { read(WorkspaceTable.spec, $0, &decoder, of: "a workspace") }
    guard let name, !decoder.diagnostics.hasErrors else {
      return (nil, decoder.diagnostics)
    }
    return (settings(name, spec ?? nil), decoder.diagnostics)
  }

  private static let nameOnly = Shape([WorkspaceTable.name])

  /// One mapping as JSON, by its shape.
  private static func read(
    _ shape: Shape,
    _ node: Int,
    _ decoder: inout SpecDecoder,
    of owner: String
  ) -> JSONValue? {
    guard decoder.stream.nodes[node].kind == .mapping else {
      if !decoder.stream.isNull(node) {
        decoder.report(
          .notAMapping(
            owner,
            at: decoder.stream.location(node),
            width: decoder.stream.width(node)
          )
        )
      }
      return nil
    }
    let start = decoder.out.bytes.count
    let base = decoder.open(shape)
    decoder.collect(node, into: .init(shape: shape, base: base), place: owner)
    decoder.emit(shape, base, at: node, of: owner)
    decoder.close(base)
    return try? JSONValue(parsing: Array(decoder.out.bytes[start...]))
  }

  private static func settings(_ name: String, _ spec: JSONValue?) -> WorkspaceSettings {
    let percent = spec?["guards"]?["maxRemovals"]?.string.flatMap { Int($0.dropLast()) }
    return WorkspaceSettings(
      name: Text(name),
      store: spec?["store"]?["folder"]?.string
        ?? WorkspaceTable.store.field("folder")?.defaultValue ?? "store",
      lineage: spec?["store"]?["lineage"]?.string,
      uses: spec?["uses"]?.elements?.compactMap { $0.string.map { Text($0) } } ?? [],
      guards: percent.map { GuardSettings(maxRemovals: $0) } ?? GuardSettings()
    )
  }
}
