package import CharterModel

extension Source {
  /// The place as members of an object.
  package var members: [JSONValue.Member] {
    [
      .init("file", .text(file)), .init("line", .integer(line)), .init("column", .integer(column)),
    ]
  }
}

extension JSONValue {
  /// A place; null where there is none.
  package static func place(_ source: Source?) -> JSONValue {
    source.map { .object($0.members) } ?? .null
  }

  /// The place of an address.
  package static func place(of address: Text, _ source: Source) -> JSONValue {
    .object([.init("address", .string(address))] + source.members)
  }
}
