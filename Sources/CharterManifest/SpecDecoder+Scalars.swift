import CharterJSON
import CharterModel
import CharterYAML

extension SpecDecoder {
  /// Writes a value that is one scalar.
  mutating func scalar(_ type: FieldType, _ node: Int, _ field: Field) -> Bool {
    guard stream.nodes[node].kind == .scalar else {
      wrongType(type.phrase, node, field)
      return false
    }
    switch type {
    case .boolean:
      guard let value = stream.boolean(node) else {
        badValue(type, node, field, help: ScalarForm.booleanHelp(stream.string(node)))
        return false
      }
      value ? out.raw("true") : out.raw("false")
      return true
    case .integer(let range):
      guard let value = stream.integer(node) else {
        badValue(type, node, field, help: ScalarForm.integerHelp(stream.string(node)))
        return false
      }
      guard range.contains(value) else {
        badValue(
          type,
          node,
          field,
          help: "write a number in that range"
        )
        return false
      }
      out.integer(value)
      return true
    case .instant:
      guard let instant = Instant(stream.string(node)) else {
        badValue(
          type,
          node,
          field,
          help: "write 2027-01-31, or with a time 2027-01-31T18:00:00Z or 2027-01-31T18:00:00+01:00"
        )
        return false
      }
      out.string(instant.rfc3339)
      return true
    case .choice(let choices):
      let text = stream.text[stream.range(node)]
      guard choices.contains(where: { text.elementsEqual($0.value.utf8) }) else {
        report(
          .notAChoice(
            stream.string(node),
            field: field.name,
            choices: choices.map(\.value),
            at: stream.location(node),
            width: stream.width(node)
          )
        )
        return false
      }
      writeText(node)
      return true
    case .permission, .permissionPattern:
      return permission(type, node, field)
    default:
      guard ScalarForm.accepts(stream.text[stream.range(node)], as: type) else {
        if case .secret = type {
          report(.notAReference(field: field.name, at: stream.location(node)))
          return false
        }
        badValue(type, node, field, help: ScalarForm.help(type))
        return false
      }
      writeText(node)
      return true
    }
  }

  mutating func writeText(_ node: Int) {
    let text = stream.text
    out.string(text.span.extracting(stream.range(node)))
  }

  mutating func badValue(_ type: FieldType, _ node: Int, _ field: Field, help: String) {
    report(
      .badValue(
        stream.string(node),
        field: field.name,
        expected: type.phrase,
        at: stream.location(node),
        width: stream.width(node),
        help: help
      )
    )
  }
}
