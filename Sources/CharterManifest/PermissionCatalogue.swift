import CharterModel
import CharterYAML

/// The permissions that all services declare.
///
/// Their names are unique on the whole platform.
struct PermissionCatalogue: Sendable {
  struct Entry: Sendable {
    let name: String
    let level: String
    let service: String
    /// Nothing for those of other workspaces.
    let location: SourceLocation?
    /// What it requires, with the places that say so.
    let requires: [(name: String, location: SourceLocation)]
  }

  private(set) var entries: [Text: Entry] = [:]

  init(
    _ files: [DeclaringFile],
    _ externals: [ExternalResource],
    _ diagnostics: inout [Diagnostic]
  ) {
    for external in externals where external.address.kind == .service {
      for permission in external.permissions {
        entries[permission.name] = Entry(
          name: permission.name.string,
          level: permission.level.string,
          service: external.address.name.string,
          location: nil,
          requires: []
        )
      }
    }
    for file in files {
      for declaration in file.declarations
      where declaration.kind == .service && declaration.spec != Declaration.none {
        add(file, declaration, &diagnostics)
      }
    }
  }

  private mutating func add(
    _ file: DeclaringFile,
    _ declaration: Declaration,
    _ diagnostics: inout [Diagnostic]
  ) {
    let stream = file.stream
    let service = String(decoding: file.addresses[declaration.nameRange], as: UTF8.self)
    func value(_ key: StaticString, _ mapping: Int) -> Int? {
      stream.entries(mapping).first { stream.has($0.key, key) }?.value
    }
    guard let list = value("permissions", Int(declaration.spec)),
      stream.nodes[list].kind == .sequence
    else {
      return
    }
    for item in stream.elements(list) where stream.nodes[item].kind == .mapping {
      guard let nameNode = value("name", item), stream.nodes[nameNode].kind == .scalar else {
        continue
      }
      let name = stream.string(nameNode)
      var requires: [(name: String, location: SourceLocation)] = []
      if let node = value("requires", item), stream.nodes[node].kind == .sequence {
        for element in stream.elements(node) where stream.nodes[element].kind == .scalar {
          requires.append((stream.string(element), stream.location(element)))
        }
      }
      let level = value("level", item).map { stream.string($0) }
      if let first = entries[Text(name)], first.service != service || first.location != nil {
        // Twice in one service is a member listed twice, and reported as such.
        guard first.service != service else {
          continue
        }
        diagnostics.append(
          .duplicatePermission(
            name,
            service: first.service,
            at: stream.location(nameNode),
            width: stream.width(nameNode),
            first: first.location
          )
        )
        continue
      }
      entries[Text(name)] = Entry(
        name: name,
        level: level ?? "tenant",
        service: service,
        location: stream.location(nameNode),
        requires: requires
      )
    }
  }

  /// Permissions that require one of another level, or each other in a circle.
  func check(_ diagnostics: inout [Diagnostic]) {
    let sorted = entries.values.sorted { Text($0.name) < Text($1.name) }
    let position = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { (Text($1.name), $0) })
    var edges: [CycleFinder.Edge] = []
    for (from, entry) in sorted.enumerated() {
      for required in entry.requires {
        guard let to = position[Text(required.name)] else {
          continue
        }
        edges.append(.init(from: from, to: to, location: required.location))
        if sorted[to].level != entry.level {
          diagnostics.append(
            .permissionLevel(
              entry.name,
              entry.level,
              requires: required.name,
              sorted[to].level,
              at: required.location
            )
          )
        }
      }
    }
    for cycle in CycleFinder.cycles(nodes: sorted.count, edges: edges) {
      diagnostics.append(
        .cycle(
          cycle.nodes.map { sorted[$0].name },
          relation: "requires",
          at: cycle.location
        )
      )
    }
  }
}
