package import CharterModel

/// A JSON value in memory, for the few that are looked into: what has changed, a plan file.
package enum JSONValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number that is not a whole one of 64 bits, as it is written.
  case number(Text)
  case string(Text)
  case array([JSONValue])
  case object([Member])

  /// One member of an object.
  package struct Member: Hashable, Sendable {
    package var key: Text
    package var value: JSONValue

    package init(_ key: Text, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// A value from one place of a tape.
  package init(_ tape: JSONTape, at index: Int) {
    switch tape.nodes[index].kind {
    case .null: self = .null
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .number:
      let digits = tape.string(index)
      self = Int(digits).map { .integer($0) } ?? .number(Text(digits))
    case .string: self = .string(Text(tape.string(index)))
    case .array: self = .array(tape.elements(index).map { JSONValue(tape, at: $0) })
    case .object:
      self = .object(
        tape.entries(index).map {
          Member(Text(tape.string($0.key)), JSONValue(tape, at: $0.value))
        }
      )
    }
  }

  /// Reads a whole text.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    self.init(try JSONTape(bytes), at: 0)
  }

  package static func text(_ string: String) -> JSONValue { .string(Text(string)) }

  /// The member of an object.
  package subscript(_ key: Text) -> JSONValue? {
    guard case .object(let members) = self else {
      return nil
    }
    return members.first { $0.key == key }?.value
  }

  package var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  package var string: String? {
    if case .string(let text) = self { text.string } else { nil }
  }

  package var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  package var boolean: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(Text(value)) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Keeps the order in which the members are written.
  package init(dictionaryLiteral elements: (Text, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
