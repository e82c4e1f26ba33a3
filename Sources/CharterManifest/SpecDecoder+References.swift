import CharterJSON
package import CharterModel
import CharterYAML

extension SpecDecoder {
  /// Writes a reference in its one canonical form.
  mutating func reference(_ kind: Kind, _ node: Int, _ field: Field) -> Bool {
    guard stream.nodes[node].kind == .scalar else {
      wrongType(FieldType.reference(kind).phrase, node, field)
      return false
    }
    guard let references else {
      return false
    }
    let spelled = stream.text[stream.range(node)]
    if kind == .scope, spelled.elementsEqual(BuiltIn.globalScope.utf8) {
      writeText(node)
      return true
    }
    switch references.resolve(kind, spelled, for: owner) {
    case .found(let target):
      out.raw("\"")
      // Names need no escapes.
      out.raw(references.index.reference(target))
      out.raw("\"")
      if entryKind == kind,
        let relation = ReferenceEdge.Relation(field: field.name)
      {
        edges.append(
          ReferenceEdge(
            relation: relation,
            from: entry,
            to: target,
            location: stream.location(node)
          )
        )
      }
      return true
    case .unknown:
      missing(kind, node)
    case .outside:
      report(
        .outsideOrganization(
          kind,
          stream.string(node),
          owner: ownerName,
          at: stream.location(node),
          width: stream.width(node)
        )
      )
    case .notInheritable:
      report(
        .notInheritable(
          kind,
          stream.string(node),
          at: stream.location(node),
          width: stream.width(node)
        )
      )
    case .wrongKind(let other):
      report(
        .wrongKind(
          stream.string(node),
          expected: kind,
          found: other,
          field: field.name,
          at: stream.location(node),
          width: stream.width(node)
        )
      )
    case .malformed:
      report(
        .badName(stream.string(node), at: stream.location(node), width: stream.width(node))
      )
    }
    return false
  }

  private var ownerName: String {
    owner.organization.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Reports a name that no resource has, or counts it where only the store can tell.
  mutating func missing(_ kind: Kind, _ node: Int, spelled: String? = nil) {
    if references?.mayBeExternal == true {
      unchecked += 1
      return
    }
    unknown.append(
      UnknownName(
        diagnostic: diagnostics.count,
        kind: kind,
        spelled: spelled ?? stream.string(node),
        owner: owner.organization.map { String(decoding: $0, as: UTF8.self) }
      )
    )
    report(
      .unknownReference(
        kind,
        spelled ?? stream.string(node),
        owner: owner.organization.map { _ in ownerName },
        at: stream.location(node),
        width: max(1, stream.width(node) - (spelled == nil ? 0 : 2))
      )
    )
  }

  /// A permission by name, or all of a service.
  mutating func permission(_ type: FieldType, _ node: Int, _ field: Field) -> Bool {
    guard let references else {
      return false
    }
    let text = stream.string(node)
    let bytes = stream.text[stream.range(node)]
    if case .permissionPattern = type, bytes.suffix(2).elementsEqual("/*".utf8) {
      let service = bytes.dropLast(2)
      if references.index.find(.service, nil, service) != nil {
        writeText(node)
        return true
      }
      missing(.service, node, spelled: String(decoding: service, as: UTF8.self))
      return false
    }
    if references.permissions.entries[Text(text)] != nil {
      writeText(node)
      return true
    }
    if references.mayBeExternal {
      unchecked += 1
      return false
    }
    // Each comparison looks at all permissions, so only so many are made for one file.
    comparisons += 1
    let closest =
      comparisons > 50
      ? nil
      : Suggestion.closest(to: text, among: references.permissions.entries.keys.map(\.string))
    report(
      .unknownPermission(
        text,
        closest: closest,
        at: stream.location(node),
        width: stream.width(node)
      )
    )
    return false
  }

  /// Some resources of a kind: names, `all`, `under` or `labels`.
  mutating func selector(_ kind: Kind, _ node: Int, _ field: Field) -> Bool {
    if stream.nodes[node].kind == .sequence {
      return set(.reference(kind), node, field)
    }
    guard stream.nodes[node].kind == .mapping else {
      wrongType(FieldType.selector(kind).phrase, node, field)
      return false
    }
    let shape = Selector.shape(kind)
    let problems = diagnostics.count
    let base = open(shape)
    defer { close(base) }
    collect(node, into: Frame(shape: shape, base: base), place: "a selector")
    let given = shape.fields.indices.filter { self.node(base, $0) != nil }
    guard given.count == 1 else {
      if given.isEmpty, diagnostics.count > problems {
        return false
      }
      report(.badSelector(count: given.count, at: stream.location(node)))
      return false
    }
    if let all = self.node(base, 0), stream.boolean(all) == false {
      report(.selectorAllFalse(at: stream.location(all), width: stream.width(all)))
      return false
    }
    let before = diagnostics.count
    return emit(shape, base, at: node, of: "a selector") || diagnostics.count == before
  }
}

/// The ways to choose many that are mappings.
package enum Selector {
  private static let shapes = Kind.allCases.map { kind in
    Shape([
      Field("all", .boolean, "All of them, those to come included."),
      Field(
        "under",
        .reference(kind == .location ? .location : .organization),
        kind == .location
          ? "A location and all that lies below it."
          : "An organization and its descendants."
      ),
      Field(
        "labels",
        .map(key: .name, value: .text),
        empty: .mistake,
        example: "{env: production}",
        "Those that have all of these labels."
      ),
    ])
  }

  /// The keys of a selector for a kind, of which exactly one is given.
  package static func shape(_ kind: Kind) -> Shape { shapes[kind.ordinal] }
}
