import CharterJSON
import CharterModel

/// The fields of a kind's table that take free text, and the others, by path.
///
/// A path has `[]` for any member of a list and `*` for any key of a mapping.
enum TextFields {
  struct Leaf {
    let path: [String]
    let type: FieldType
  }

  /// Every scalar that a manifest of the kind can have.
  static func leaves(_ kind: Kind) -> [Leaf] {
    leaves(Metadata.shape, ["metadata"]) + leaves(kind.table.spec, ["spec"])
  }

  /// The paths of those that take any text.
  static func free(_ kind: Kind) -> Set<[String]> {
    Set(
      leaves(kind).compactMap { leaf in
        if case .text = leaf.type { leaf.path } else { nil }
      }
    )
  }

  private static func leaves(_ shape: Shape, _ path: [String]) -> [Leaf] {
    shape.fields.flatMap { leaves($0.type, path + [$0.name]) }
  }

  private static func leaves(_ type: FieldType, _ path: [String]) -> [Leaf] {
    switch type {
    case .object(let shape): leaves(shape, path)
    case .keyed(let shape, _): leaves(shape, path + ["[]"])
    case .set(let element), .list(let element): leaves(element, path + ["[]"])
    case .map(_, let value): leaves(value, path + ["*"])
    default: [Leaf(path: path, type: type)]
    }
  }
}

extension JSONValue {
  /// Every string with its path, as `TextFields` writes paths.
  func strings(of shape: Shape, at path: [String]) -> [(path: [String], text: Text)] {
    members.flatMap { member -> [(path: [String], text: Text)] in
      guard let field = shape.field(member.key.string) else {
        return []
      }
      return member.value.strings(of: field.type, at: path + [field.name])
    }
  }

  private func strings(
    of type: FieldType,
    at path: [String]
  ) -> [(path: [String], text: Text)] {
    switch (type, self) {
    case (.object(let shape), .object): strings(of: shape, at: path)
    case (.keyed(let shape, _), .array(let elements)):
      elements.flatMap { $0.strings(of: shape, at: path + ["[]"]) }
    case (.set(let element), .array(let elements)), (.list(let element), .array(let elements)):
      elements.flatMap { $0.strings(of: element, at: path + ["[]"]) }
    case (.map(_, let value), .object(let members)):
      members.flatMap { $0.value.strings(of: value, at: path + ["*"]) }
    case (_, .string(let text)): [(path, text)]
    default: []
    }
  }
}
