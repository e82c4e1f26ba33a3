import CharterJSON
import CharterModel
import CharterPlan

/// The fields of a resource, one below the other, values aligned; on a terminal, they go on in the
/// next line where it is not wide enough.
struct FieldLines {
  private let style: Style
  /// More elements of one list than these are counted only.
  private let maximum: Int
  private static let indent = "      "
  /// Lists are not squeezed into less.
  private static let narrowest = 24

  init(_ style: Style, maximum: Int = .max) {
    self.style = style
    self.maximum = maximum
  }

  /// What stands behind a name.
  private enum Value {
    case line(String)
    /// Words with commas between them.
    case list([String])
  }

  /// Every field of a body.
  func whole(_ body: ResourceBody) -> String {
    let value = body.value
    let members = (value["metadata"]?.members ?? []) + (value["spec"]?.members ?? [])
    return aligned(members.map { (visible($0.key.string), lines($0.value)) })
  }

  /// One line, or one for each mapping of a list.
  private func lines(_ value: JSONValue) -> [Value] {
    guard case .array(let elements) = value, let first = elements.first else {
      return [.line(ValueText.of(value))]
    }
    let shown = elements.prefix(maximum).map(ValueText.of)
    if case .object = first {
      return (shown + more(elements.count)).map { .line($0) }
    }
    return [.list(shown + more(elements.count))]
  }

  private func more(_ count: Int) -> [String] {
    count > maximum ? ["and \(count - maximum) more"] : []
  }

  /// What differs.
  ///
  /// The section is left out where it is the spec, as nearly always.
  func changes(_ changes: [FieldChange]) -> String {
    aligned(
      changes.map { change in
        let name = change.path.hasPrefix("spec.") ? String(change.path.dropFirst(5)) : change.path
        return (visible(name), lines(change.change).map { .line($0) })
      }
    )
  }

  private func lines(_ change: FieldChange.Difference) -> [String] {
    switch change {
    case .added(let value): [style(.added, "+ \(ValueText.of(value))")]
    case .removed(let value): [style(.removed, "- \(ValueText.of(value))")]
    case .replaced(let before, let after): [replaced(ValueText.difference(before, after))]
    case .members(let added, let removed):
      members("+", .added, added) + members("-", .removed, removed)
    }
  }

  private func replaced(_ shown: (before: String, after: String)) -> String {
    "\(style(.removed, shown.before)) → \(style(.added, shown.after))"
  }

  private func members(_ symbol: String, _ role: Style.Role, _ values: [JSONValue]) -> [String] {
    values.prefix(maximum).map { style(role, "\(symbol) \(ValueText.of($0))") }
      + more(values.count).map { style(role, "\(symbol) \($0)") }
  }

  private func aligned(_ rows: [(name: String, values: [Value])]) -> String {
    let width = min(32, rows.map { DisplayWidth.of($0.name) }.max() ?? 0)
    let room = style.width.map { $0 - FieldLines.indent.count - width - 2 } ?? .max
    var text = ""
    for row in rows {
      let lines = row.values.flatMap { broken($0, to: max(room, FieldLines.narrowest)) }
      for (position, line) in lines.enumerated() {
        let name = DisplayWidth.pad(position == 0 ? row.name : "", to: width)
        text += "\(FieldLines.indent)\(style(.quiet, name))  \(line)\n"
      }
    }
    return text
  }

  /// A value in lines of a width.
  private func broken(_ value: Value, to width: Int) -> [String] {
    switch value {
    case .line(let line): return width == .max ? [line] : LineFolding.lines(line, to: width)
    case .list(let words):
      var lines = [""]
      var taken = 0
      for (position, word) in words.enumerated() {
        let piece = position + 1 < words.count ? "\(word)," : word
        let length = DisplayWidth.of(piece)
        if taken > 0, taken + 1 + length > width {
          lines.append("")
          taken = 0
        }
        lines[lines.count - 1] += taken > 0 ? " \(piece)" : piece
        taken += length + (taken > 0 ? 1 : 0)
      }
      return lines
    }
  }
}
