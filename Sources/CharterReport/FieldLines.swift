import CharterJSON
import CharterModel
import CharterPlan

/// The fields of a resource, one below the other, values aligned.
struct FieldLines {
  private let style: Style
  private static let indent = "      "

  init(_ style: Style) {
    self.style = style
  }

  /// Every field of a body.
  func whole(_ body: ResourceBody) -> String {
    let value = body.value
    let members = (value["metadata"]?.members ?? []) + (value["spec"]?.members ?? [])
    return aligned(members.map { (visible($0.key.string), lines($0.value)) })
  }

  /// One line, or one for each mapping of a list.
  private func lines(_ value: JSONValue) -> [String] {
    guard case .array(let elements) = value, case .object = elements.first else {
      return [ValueText.of(value)]
    }
    return elements.map(ValueText.of)
  }

  /// What differs.
  ///
  /// The section is left out where it is the spec, as nearly always.
  func changes(_ changes: [FieldChange]) -> String {
    aligned(
      changes.map { change in
        let name = change.path.hasPrefix("spec.") ? String(change.path.dropFirst(5)) : change.path
        return (visible(name), lines(change.change))
      }
    )
  }

  private func lines(_ change: FieldChange.Difference) -> [String] {
    switch change {
    case .added(let value): [style(.added, "+ \(ValueText.of(value))")]
    case .removed(let value): [style(.removed, "- \(ValueText.of(value))")]
    case .replaced(let before, let after):
      [
        "\(style(.removed, ValueText.of(before))) → \(style(.added, ValueText.of(after)))"
      ]
    case .members(let added, let removed):
      added.map { style(.added, "+ \(ValueText.of($0))") }
        + removed.map { style(.removed, "- \(ValueText.of($0))") }
    }
  }

  private func aligned(_ rows: [(name: String, lines: [String])]) -> String {
    let width = min(32, rows.map { DisplayWidth.of($0.name) }.max() ?? 0)
    var text = ""
    for row in rows {
      for (position, line) in row.lines.enumerated() {
        let name = DisplayWidth.pad(position == 0 ? row.name : "", to: width)
        text += "\(FieldLines.indent)\(style(.quiet, name))  \(line)\n"
      }
    }
    return text
  }
}
