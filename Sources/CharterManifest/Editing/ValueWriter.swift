import CharterJSON
import CharterModel
import CharterYAML

/// Writes canonical values as YAML, in the order and the words of a table.
struct ValueWriter {
  /// The organization in which bare names are looked up first.
  let own: Text?
  /// How far the items of a list stand behind its key.
  var sequenceIndent = 2

  /// A scalar as it is spelled.
  func scalar(
    _ value: JSONValue,
    _ type: FieldType,
    like style: YAMLLayout.Style? = nil,
    inFlow: Bool
  ) -> String {
    switch value {
    case .null: "null"
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .number(let digits): digits.string
    case .string(let text): spelled(text.string, type, style, inFlow)
    case .array, .object: flow(value, type)
    }
  }

  private func spelled(
    _ text: String,
    _ type: FieldType,
    _ style: YAMLLayout.Style?,
    _ inFlow: Bool
  ) -> String {
    switch type {
    case .reference:
      return ScalarText.spelled(short(text), like: style, inFlow: inFlow)
    case .instant:
      // Nothing but a time of day is left out where it is midnight.
      let day = text.hasSuffix("T00:00:00Z") ? String(text.dropLast(10)) : text
      guard style != .single, style != .double, Instant(text) != nil else {
        return ScalarText.spelled(day, like: style, inFlow: inFlow)
      }
      return day
    default:
      return ScalarText.spelled(text, like: style, inFlow: inFlow)
    }
  }

  /// A reference without the organization that it would be looked up in anyway.
  private func short(_ reference: String) -> String {
    guard let own, Text(reference).utf8.starts(with: "\(own)/".utf8) else {
      return reference
    }
    return String(reference.utf8.dropFirst(own.utf8.count + 1)) ?? reference
  }

  /// A value inside brackets.
  func flow(_ value: JSONValue, _ type: FieldType) -> String {
    switch value {
    case .array(let elements):
      let element = type.element
      return "[" + elements.map { flow($0, element) }.joined(separator: ", ") + "]"
    case .object(let members):
      let entries = ordered(members, type).map { entry in
        "\(key(entry.key, entry.keyType, inFlow: true)): \(flow(entry.value, entry.type))"
      }
      return "{" + entries.joined(separator: ", ") + "}"
    default:
      return scalar(value, type, inFlow: true)
    }
  }

  /// A key as it is spelled.
  ///
  /// `type`: nothing for the name of a field, which is never quoted.
  func key(_ key: Text, _ type: FieldType?, inFlow: Bool) -> String {
    type.map { spelled(key.string, $0, nil, inFlow) } ?? key.string
  }

  /// The lines of a key and its value.
  func entry(_ key: String, _ value: JSONValue, _ type: FieldType) -> [String] {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      return ["\(key):"] + indented(items(elements, type.element), by: sequenceIndent)
    case .object(let members) where !members.isEmpty:
      return ["\(key):"] + indented(mapping(members, type), by: 2)
    default:
      return ["\(key): \(scalar(value, type, inFlow: false))"]
    }
  }

  /// The lines of a mapping.
  func mapping(_ members: [JSONValue.Member], _ type: FieldType) -> [String] {
    ordered(members, type).flatMap {
      entry(key($0.key, $0.keyType, inFlow: false), $0.value, $0.type)
    }
  }

  /// The lines of a list.
  func items(_ elements: [JSONValue], _ type: FieldType) -> [String] {
    elements.flatMap { item($0, type) }
  }

  func item(_ element: JSONValue, _ type: FieldType) -> [String] {
    if case .object(let members) = element, !members.isEmpty {
      let lines = mapping(members, type)
      return ["- \(lines[0])"] + indented(Array(lines.dropFirst()), by: 2)
    }
    let isScalar = element.elements == nil
    return ["- \(isScalar ? scalar(element, type, inFlow: false) : flow(element, type))"]
  }

  func indented(_ lines: [String], by count: Int) -> [String] {
    let spaces = String(repeating: " ", count: count)
    return lines.map { spaces + $0 }
  }

  private struct Entry {
    let key: Text
    let keyType: FieldType?
    let value: JSONValue
    let type: FieldType
  }

  /// Members in the order of their table, those that it does not have last.
  private func ordered(_ members: [JSONValue.Member], _ type: FieldType) -> [Entry] {
    if case .map(let keyType, let valueType) = type {
      return members.map {
        Entry(key: $0.key, keyType: keyType, value: $0.value, type: valueType)
      }
    }
    let fields = type.shape?.fields ?? []
    let known = fields.compactMap { field in
      members.first { $0.key == Text(field.name) }.map {
        Entry(key: $0.key, keyType: nil, value: $0.value, type: field.type)
      }
    }
    let unknown = members.filter { member in !fields.contains { Text($0.name) == member.key } }
    return known
      + unknown.map { Entry(key: $0.key, keyType: .text, value: $0.value, type: .text) }
  }
}
