import CharterJSON
import CharterModel
import CharterYAML

/// Members of lists and mappings without brackets: lines come and go.
extension FileEditor {
  mutating func applyBlock(_ edit: CollectionEdit) throws(EditProblem) {
    let column = text.column(edit.parts[0].start)
    let isCompact = !text.isFirstOnLine(edit.parts[0].start)
    let kept = edit.kept
    if isCompact, kept.isEmpty || (edit.removed.contains(0) && edit.parts[0].key == nil) {
      throw problem("this cannot be taken away where it stands", edit.node)
    }
    for index in edit.removed.sorted() {
      let part = edit.parts[index]
      if index == 0, isCompact {
        deleteCompact(edit, kept[0])
      } else {
        patches.delete(text.lineStart(part.start)..<text.nextLine(part.end))
      }
    }
    let style = BlockStyle(edit, column, self)
    let additions = edit.additions
    if !isCompact {
      insert(additions[.first], at: firstLine(edit), style)
    }
    for index in edit.parts.indices {
      var added = additions[.after(index)] ?? []
      if isCompact, index == kept[0] {
        // What would stand before the first one stands behind it.
        added = (additions[.first] ?? []) + added
      }
      if index == kept.last ?? edit.parts.count - 1 {
        added += additions[.last] ?? []
      }
      insert(added, behind: edit.parts[index], style)
    }
  }

  /// Takes away a first key that stands behind a dash: the next key moves up to it.
  private mutating func deleteCompact(_ edit: CollectionEdit, _ next: Int) {
    let (part, following) = (edit.parts[0], edit.parts[next])
    var hasComment = false
    var line = text.nextLine(part.end)
    while line < text.lineStart(following.start) {
      let isInside = edit.removed.contains { index in
        edit.parts[index].start <= line && line < text.nextLine(edit.parts[index].end)
      }
      hasComment = hasComment || (!isInside && text.isComment(lineAt: line))
      line = text.nextLine(line)
    }
    if hasComment {
      // The dash stays alone, above the comment.
      patches.delete(text.droppingSpaces(before: part.start)..<text.lineEnd(part.end))
    } else {
      patches.delete(part.start..<following.start)
    }
  }

  /// Where a line before the first member goes: above the comments that belong to that.
  private func firstLine(_ edit: CollectionEdit) -> Int {
    var line = text.lineStart(edit.parts[0].start)
    while line > 0 {
      let above = text.lineStart(line - 1)
      guard text.isComment(lineAt: above) else {
        break
      }
      line = above
    }
    return line
  }

  private mutating func insert(
    _ additions: [CollectionEdit.Addition],
    behind part: CollectionEdit.Part,
    _ style: BlockStyle
  ) {
    guard !additions.isEmpty else {
      return
    }
    var line = text.nextLine(part.end)
    // Comments that are indented deeper belong to what is above them.
    while line < text.bytes.count, text.isComment(lineAt: line),
      text.skippingSpaces(line) - line > style.column
    {
      line = text.nextLine(line)
    }
    insert(additions, at: line, style)
  }

  private mutating func insert(
    _ additions: [CollectionEdit.Addition]?,
    at line: Int,
    _ style: BlockStyle
  ) {
    guard let additions else {
      return
    }
    let lines = additions.flatMap(style.lines)
    patches.insert(
      writer.indented(lines, by: style.column).map { $0 + text.lineBreak }.joined(),
      at: line,
      depth: style.column
    )
  }
}

/// How the members of a list or mapping without brackets are written.
private struct BlockStyle {
  /// The greatest length of a line that is still easy to read.
  private static let lineLength = 100
  let column: Int
  /// Whether all lists and mappings among the members are without brackets too.
  private let isAllBlock: Bool
  private let writer: ValueWriter

  init(_ edit: CollectionEdit, _ column: Int, _ editor: FileEditor) {
    self.column = column
    var writer = editor.writer
    var styles: [YAMLLayout.Style] = []
    for part in edit.parts {
      let kind = editor.stream.nodes[part.value].kind
      guard kind == .sequence || kind == .mapping else {
        continue
      }
      let style = editor.style(part.value)
      styles.append(style)
      if kind == .sequence, style == .block, part.key != nil {
        writer.sequenceIndent = editor.text.column(editor.content(part.value)) - column
      }
    }
    isAllBlock = !styles.isEmpty && styles.allSatisfy { $0 == .block }
    self.writer = writer
  }

  /// The lines of one new member: in brackets where siblings have some, and it is short.
  func lines(_ addition: CollectionEdit.Addition) -> [String] {
    let inFlow = writer.flow(addition.value, addition.type)
    let block: [String]
    let line: String
    if let key = addition.key {
      let name = writer.key(key.text, key.type, inFlow: false)
      block = writer.entry(name, addition.value, addition.type)
      line = "\(name): \(inFlow)"
    } else {
      block = writer.item(addition.value, addition.type)
      line = "- \(inFlow)"
    }
    let isShort = column + line.utf8.count <= BlockStyle.lineLength
    return block.count > 1 && !isAllBlock && isShort ? [line] : block
  }
}
