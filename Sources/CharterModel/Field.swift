/// One field of a mapping.
///
/// Immutable, and a class so that looking at one copies one pointer: that happens for every value
/// of every manifest.
package final class Field: Sendable {
  package let name: String
  package let type: FieldType
  package let isRequired: Bool
  /// What an absent field means, in the words of a manifest.
  ///
  /// A field that says its default is stored as if it were absent: the two mean the same.
  package let defaultValue: String?
  /// What an empty list or mapping means.
  package let empty: Emptiness
  /// A value as somebody would write it, in YAML, where neither the type nor the example of the kind
  /// has one.
  package let example: String?
  /// What the field is for, in a sentence or two that end up in `explain` and in the schemas.
  package let summary: String

  package init(
    _ name: String,
    _ type: FieldType,
    required: Bool = false,
    default defaultValue: String? = nil,
    empty: Emptiness = .absence,
    example: String? = nil,
    _ summary: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = required
    self.defaultValue = defaultValue
    self.empty = empty
    self.example = example
    self.summary = summary
  }

  /// What an empty list or mapping means in a field.
  package enum Emptiness: Sendable {
    /// The same as leaving the field out.
    case absence
    /// Something of its own, such as "none" where absence is "all": it is kept.
    case itself
    /// Nothing that anybody could mean: an error.
    case mistake
  }
}

/// The fields of one mapping.
///
/// Immutable, and a class for the same reason as `KindTable`.
package final class Shape: Sendable {
  /// In the order in which people read them.
  package let fields: [Field]
  /// Positions in `fields`, sorted by the bytes of the name: the order of canonical JSON.
  package let canonicalOrder: [Int]
  /// What must hold between the fields.
  package let rules: [Rule]
  private let names: [[UInt8]]
  /// `"name":` of each field.
  package let jsonKeys: [[UInt8]]

  package init(_ fields: [Field], rules: [Rule] = []) {
    self.fields = fields
    self.rules = rules
    canonicalOrder = fields.indices.sorted { Text(fields[$0].name) < Text(fields[$1].name) }
    names = fields.map { Array($0.name.utf8) }
    jsonKeys = fields.map { Array("\"\($0.name)\":".utf8) }
  }

  /// What must hold between fields of one mapping.
  package enum Rule: Sendable {
    /// At least one of these is given.
    case atLeastOne([String])
    /// Not more than one of these is given.
    case atMostOne([String])
    /// The first is a time before the second, where both are given.
    case ascending(String, String)
    /// The first may be given only where the second has this value.
    case onlyWhere(String, field: String, is: String)
    /// The first may be given only beside one of the others.
    case beside(String, anyOf: [String])
  }

  /// The position of the field with this name.
  ///
  /// `expected` is tried first: most items of a list have their fields in the same order.
  package func index(of name: Span<UInt8>, expected: Int) -> Int? {
    if expected < names.count, matches(name, expected) {
      return expected
    }
    for index in names.indices where matches(name, index) {
      return index
    }
    return nil
  }

  /// The field of this name.
  package func field(_ name: String) -> Field? {
    fields.first { Text($0.name) == Text(name) }
  }

  private func matches(_ name: Span<UInt8>, _ index: Int) -> Bool {
    let own = names[index]
    guard own.count == name.count else {
      return false
    }
    for position in own.indices where own[position] != name[position] {
      return false
    }
    return true
  }
}

/// What a field may hold.
package indirect enum FieldType: Sendable {
  /// Free text.
  case text
  /// A ticket: one line that goes into the audit trail; see `TicketText`.
  case ticket
  /// A word that follows the rule for names.
  case name
  case boolean
  case integer(ClosedRange<Int>)
  /// A whole number of percent, from `0%` to `100%`.
  case percent
  case choice([Choice])
  /// An e-mail address.
  case email
  /// RFC 3339, or a bare date.
  case instant
  /// A time of day, `08:30`.
  case timeOfDay
  /// `#` and six hexadecimal digits.
  case color
  /// An `https` address.
  case url
  /// An IPv4 or IPv6 address with a prefix length.
  case cidr
  /// A language tag such as `en` or `pt-BR`.
  case language
  /// Where a secret is kept, never the secret: `env:NAME` or `file:PATH`.
  case secret
  /// A length of time: `14 days`, `6 months`.
  case duration
  /// A public key as OpenSSH writes it: type, key, and perhaps a comment.
  case sshKey
  /// A UUID (RFC 9562).
  case uuid
  /// The path of a folder.
  case folder
  /// A resource of one kind.
  case reference(Kind)
  /// The name of a permission that some Service declares.
  case permission
  /// A permission, or all of a Service: `service/*`.
  case permissionPattern
  /// Some resources of one kind, by name, all, by place in the tree, or by label.
  case selector(Kind)
  /// Members in no order, each once.
  case set(FieldType)
  /// Members whose order matters.
  case list(FieldType)
  /// Values by key.
  case map(key: FieldType, value: FieldType)
  case object(Shape)
  /// Objects in no order, told apart by one of their fields.
  case keyed(Shape, key: String)
  /// A mapping or, in short, the value of one of its fields alone.
  case short(of: Shape, for: String)

  /// One allowed word and what it means.
  package struct Choice: Sendable {
    package let value: String
    package let summary: String

    package init(_ value: String, _ summary: String) {
      self.value = value
      self.summary = summary
    }
  }
}

extension FieldType {
  /// The fields beneath, where it has some.
  package var fields: Shape? {
    switch self {
    case .object(let shape), .keyed(let shape, _), .short(let shape, _): shape
    case .set(let element), .list(let element): element.fields
    case .map(_, let value): value.fields
    default: nil
    }
  }
}
