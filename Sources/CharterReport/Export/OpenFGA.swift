package import CharterAccess
import CharterJSON
import CharterModel

/// Effective access for OpenFGA: a tuple a user, permission and target.
package enum OpenFGATuples {
  /// The list that `fga tuple write --file` takes, one tuple a line, in the order of `access list`.
  package static func write<Failure: Error>(
    _ world: World,
    to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var isFirst = true
    try sink([UInt8(ascii: "[")])
    let list = AccessListText(
      world,
      HoldingFilter(targets: nil, permissions: nil, risks: [], world)
    )
    let render = { @Sendable (holdings: [Holding]) in tuples(holdings, world) }
    try world.each(of: list.sorted(nil), render) { bytes throws(Failure) in
      guard !bytes.isEmpty else {
        return
      }
      try sink(isFirst ? Array(bytes.dropFirst()) : bytes)
      isFirst = false
    }
    try sink(Array((isFirst ? "]\n" : "\n]\n").utf8))
  }

  private static func tuples(_ holdings: [Holding], _ world: World) -> [UInt8] {
    var out = JSONWriter()
    let byUser = HoldingsByUser(world: world)
    byUser.each(holdings) { user, own in
      let name = OpenFGANames.user(world.numbering.text(.user, user))
      for entry in own.sorted(by: { Text("\($0.target),") < Text("\($1.target),") }) {
        let object = OpenFGANames.object(entry.target.string)
        for permission in byUser.names(entry.holding.permissions) {
          out.raw(",\n  {\"user\": ")
          out.string(name)
          out.raw(", \"relation\": ")
          out.string(OpenFGANames.relation(permission.string))
          out.raw(", \"object\": ")
          out.string(object)
          out.raw("}")
        }
      }
    }
    return out.bytes
  }
}

/// The authorization model that the tuples are written for.
package enum OpenFGAModel {
  /// A type for each sort of target, with a relation for each permission that is held there.
  package static func render(_ world: World) -> [UInt8] {
    let types = [
      ("location", PermissionLevel.platform), ("organization", .organization),
      ("platform", .platform), ("tenant", .tenant),
    ]
    let user: JSONValue = ["type": "user"]
    let definitions = types.map { name, level in definition(name, level, world) } + [user]
    let model: JSONValue = ["schema_version": "1.1", "type_definitions": .array(definitions)]
    return model.pretty() + [0x0A]
  }

  private static func definition(
    _ type: String,
    _ level: PermissionLevel,
    _ world: World
  ) -> JSONValue {
    let relations = world.names.names.indices.filter { world.level(of: $0) == level }
      .map { Text(OpenFGANames.relation(world.names.names[$0].string)) }.sorted()
    guard !relations.isEmpty else {
      return ["type": .text(type)]
    }
    let direct: JSONValue = ["this": [:]]
    let users: JSONValue = ["directly_related_user_types": [["type": "user"]]]
    return [
      "type": .text(type),
      "relations": .object(relations.map { .init($0, direct) }),
      "metadata": ["relations": .object(relations.map { .init($0, users) })],
    ]
  }
}
