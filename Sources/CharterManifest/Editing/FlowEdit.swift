import CharterJSON
import CharterModel
import CharterYAML

/// Members of lists and mappings in brackets: what is between the commas comes and goes.
extension FileEditor {
  mutating func applyFlow(_ edit: CollectionEdit) {
    var edit = edit
    let open = content(edit.node)
    let additions = edit.additions
    let members = ((additions[.first] ?? []) + (additions[.last] ?? [])).map(flow)
    guard !edit.parts.isEmpty else {
      let brackets = text.has("[", at: open) ? ("[", "]") : ("{", "}")
      patches.replace(
        open..<end(edit.node),
        brackets.0 + members.joined(separator: ", ") + brackets.1
      )
      return
    }
    if edit.kept.isEmpty {
      // The first one makes room for those that are new.
      patches.replace(
        edit.parts[0].start..<edit.parts[0].end,
        members.joined(separator: ", ")
      )
      edit.removed.remove(0)
      edit.added = []
    }
    let commas = edit.parts.map { comma(behind: $0.end, before: end(edit.node) - 1) }
    for index in edit.removed.sorted() {
      remove(edit.parts[index], commas[index])
    }
    let kept = edit.kept
    guard let first = kept.first, let last = kept.last else {
      return
    }
    let grouped = edit.additions
    if let added = grouped[.first] {
      insert(added, before: edit.parts[first], commas[first])
    }
    for index in kept.dropLast() {
      if let added = grouped[.after(index)] {
        insert(added, between: edit.parts[index], commas[index])
      }
    }
    append((grouped[.after(last)] ?? []) + (grouped[.last] ?? []), edit, last, commas)
  }

  private func flow(_ addition: CollectionEdit.Addition) -> String {
    let value = writer.flow(addition.value, addition.type)
    return addition.key.map { "\(writer.key($0.text, $0.type, inFlow: true)): \(value)" } ?? value
  }

  /// The comma behind a member, past line breaks and comments.
  private func comma(behind position: Int, before close: Int) -> Int? {
    var next = position
    while next < close {
      switch text.bytes[next] {
      case UInt8(ascii: ","): return next
      case UInt8(ascii: "#"): next = text.lineEnd(next)
      default: next += 1
      }
    }
    return nil
  }

  /// Whether a member has its lines for itself.
  private func hasOwnLines(_ part: CollectionEdit.Part, _ comma: Int?) -> Bool {
    guard text.isFirstOnLine(part.start), text.isLastOnLine(comma.map { $0 + 1 } ?? part.end)
    else {
      return false
    }
    return comma.map { text.line(of: $0) == text.line(of: part.end) } ?? true
  }

  private mutating func remove(_ part: CollectionEdit.Part, _ comma: Int?) {
    if hasOwnLines(part, comma) {
      patches.delete(text.lineStart(part.start)..<text.nextLine(comma ?? part.end))
      return
    }
    let isFirst = text.isFirstOnLine(part.start)
    let before = isFirst ? part.start : text.droppingSpaces(before: part.start)
    let isBehindBracket = text.has("[", at: before - 1) || text.has("{", at: before - 1)
    guard let comma else {
      patches.delete((isBehindBracket ? part.start : before)..<part.end)
      return
    }
    let isOneLine = text.line(of: comma) == text.line(of: part.end)
    if !isOneLine {
      // Its comma stands on a line of its own.
      patches.delete(part.start..<part.end)
      patches.delete(comma..<comma + 1)
    } else if text.isLastOnLine(comma + 1) {
      patches.delete((isBehindBracket ? part.start : before)..<comma + 1)
    } else {
      patches.delete(part.start..<text.skippingSpaces(comma + 1))
    }
  }

  private mutating func insert(
    _ additions: [CollectionEdit.Addition],
    before part: CollectionEdit.Part,
    _ comma: Int?
  ) {
    let members = additions.map(flow)
    if hasOwnLines(part, comma) {
      let line = text.lineStart(part.start)
      patches.insert(lines(members.map { $0 + "," }, like: part), at: line)
    } else {
      patches.insert(members.map { $0 + ", " }.joined(), at: part.start)
    }
  }

  private mutating func insert(
    _ additions: [CollectionEdit.Addition],
    between part: CollectionEdit.Part,
    _ comma: Int?
  ) {
    let members = additions.map(flow)
    if let comma, hasOwnLines(part, comma) {
      patches.insert(lines(members.map { $0 + "," }, like: part), at: text.nextLine(comma))
    } else {
      patches.insert(members.map { ", " + $0 }.joined(), at: part.end)
    }
  }

  /// Adds members behind the last one that stays, and sees to the comma there.
  private mutating func append(
    _ additions: [CollectionEdit.Addition],
    _ edit: CollectionEdit,
    _ last: Int,
    _ commas: [Int?]
  ) {
    let part = edit.parts[last]
    let members = additions.map(flow)
    let endsWithComma = commas[commas.count - 1] != nil
    let isComma = commas[last] != nil
    guard !members.isEmpty, hasOwnLines(part, commas[last]) else {
      if !members.isEmpty {
        patches.insert(members.map { ", " + $0 }.joined(), at: part.end)
      }
      if let comma = commas[last], last < edit.parts.count - 1, !endsWithComma {
        let next = text.skippingSpaces(comma + 1)
        patches.delete(comma..<(text.isLastOnLine(next) ? comma + 1 : next))
      }
      return
    }
    if !isComma {
      patches.insert(",", at: part.end)
    }
    var written = members.map { $0 + "," }
    if !endsWithComma {
      written[written.count - 1].removeLast()
    }
    patches.insert(lines(written, like: part), at: text.nextLine(commas[last] ?? part.end))
  }

  /// Lines that begin where a member's line begins.
  private func lines(_ members: [String], like part: CollectionEdit.Part) -> String {
    writer.indented(members, by: text.column(part.start)).map { $0 + text.lineBreak }.joined()
  }
}
