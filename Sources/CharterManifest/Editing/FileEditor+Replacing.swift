import CharterJSON
import CharterModel
import CharterYAML

/// Says a value anew where it stands.
extension FileEditor {
  mutating func replace(
    _ part: CollectionEdit.Part,
    _ type: FieldType,
    by new: JSONValue
  ) throws(EditProblem) {
    let node = part.value
    let style = style(node)
    let isCollection = !new.members.isEmpty || !(new.elements ?? []).isEmpty
    let range = content(node)..<end(node)
    switch style {
    case .block:
      try replaceBlock(part, type, by: new, isCollection)
    case .plain where range.isEmpty:
      fill(part, type, with: new, isCollection)
    case .literal, .folded:
      if !replaceLines(node, by: new) {
        patches.replace(range, writer.scalar(new, type, inFlow: false))
      }
    case .alias, .flow, .pair:
      let inFlow = part.isInFlow || new.members.isEmpty == false || new.elements != nil
      patches.replace(range, writer.scalar(new, type, inFlow: inFlow))
    case .plain, .single, .double:
      patches.replace(range, writer.scalar(new, type, like: style, inFlow: part.isInFlow))
    }
  }

  /// Gives a value to a key, or an item, that has none.
  private mutating func fill(
    _ part: CollectionEdit.Part,
    _ type: FieldType,
    with new: JSONValue,
    _ isCollection: Bool
  ) {
    let position = part.key.map(behindColon) ?? part.start + 1
    guard isCollection, !part.isInFlow, let key = part.key else {
      patches.insert(" " + writer.scalar(new, type, inFlow: part.isInFlow), at: position)
      return
    }
    let column = text.column(start(key))
    patches.insert(lines(new, type, column + 2), at: text.nextLine(position), depth: column + 1)
  }

  /// Replaces a list or mapping without brackets.
  private mutating func replaceBlock(
    _ part: CollectionEdit.Part,
    _ type: FieldType,
    by new: JSONValue,
    _ isCollection: Bool
  ) throws(EditProblem) {
    let node = part.value
    let first = content(node)
    guard text.isFirstOnLine(first) else {
      // It begins behind its dash.
      patches.replace(first..<end(node), writer.flow(new, type))
      return
    }
    let range = text.lineStart(first)..<text.nextLine(end(node))
    if isCollection {
      let key = part.key.map { text.column(start($0)) } ?? text.column(part.start)
      patches.delete(range)
      patches.insert(
        lines(new, type, max(text.column(first), key + 2)),
        at: range.upperBound,
        depth: key + 1
      )
    } else if start(node) == first {
      let position = part.key.map(behindColon) ?? part.start + 1
      patches.insert(" " + writer.scalar(new, type, inFlow: false), at: position)
      patches.delete(range)
    } else {
      throw problem("this has an anchor, and cannot be emptied", node)
    }
  }

  /// The lines of a list or mapping.
  private func lines(_ value: JSONValue, _ type: FieldType, _ column: Int) -> String {
    let lines =
      value.elements.map { writer.items($0, type.element) } ?? writer.mapping(value.members, type)
    return writer.indented(lines, by: column).map { $0 + text.lineBreak }.joined()
  }

  /// Replaces the lines of a block of text; false where the new text cannot be one.
  private mutating func replaceLines(_ node: Int, by new: JSONValue) -> Bool {
    let header = content(node)
    let first = text.nextLine(header)
    guard let (indicator, lines) = new.string.flatMap(ScalarText.literal), first < end(node)
    else {
      return false
    }
    var old = first
    while text.isBlank(lineAt: old), old < end(node) {
      old = text.nextLine(old)
    }
    var behind = header + 1
    while !text.isSpace(behind), behind < text.lineEnd(header) {
      behind += 1
    }
    let column = text.skippingSpaces(old) - old
    patches.replace(header..<behind, indicator)
    patches.replace(
      first..<text.nextLine(end(node)),
      lines.map { line in
        (line.isEmpty ? "" : String(repeating: " ", count: column) + line) + text.lineBreak
      }.joined()
    )
    return true
  }
}
