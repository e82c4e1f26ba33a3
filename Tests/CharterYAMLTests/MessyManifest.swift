/// A random manifest, written twice at once: in some layout, and in the canonical one.
///
/// The second is written by its own, simpler rules, and is what the formatter is held against.
struct MessyManifest {
  private(set) var messy = ""
  private(set) var canonical = ""
  /// The comments in their order.
  private(set) var comments: [String] = []
  private var random: any RandomNumberGenerator
  private var anchors = 0
  private var keys = 0
  /// Whether an empty line would be text, or stands where none is kept.
  private var takesNoEmptyLine = true

  /// A piece of a line in both layouts.
  private struct Piece {
    var messy: String
    var canonical: String

    static func + (left: Piece, right: Piece) -> Piece {
      Piece(messy: left.messy + right.messy, canonical: left.canonical + right.canonical)
    }

    static func same(_ text: String) -> Piece { Piece(messy: text, canonical: text) }
  }

  /// How far something is indented in both.
  private struct Indent {
    var messy: Int
    var canonical: Int
  }

  init(using random: any RandomNumberGenerator) {
    self.random = random
    for number in 0..<int(1...3) {
      if number > 0 || int(0...2) == 0 {
        marker()
      }
      anchors = 0
      mapping(Indent(messy: int(0...2), canonical: 0), depth: 0, first: nil)
    }
    if int(0...3) == 0 {
      messy = messy.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\r\n"
      )
    }
    if !takesNoEmptyLine, int(0...3) == 0, messy.last == "\n" {
      messy.removeLast()
    }
  }
}

// MARK: Lines

extension MessyManifest {
  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Blanks of any kind in one layout, and a certain number in the other.
  private mutating func blanks(_ canonical: String) -> Piece {
    let some = [" ", "  ", "    ", "\t", " \t "]
    let messy = canonical.isEmpty && int(0...1) == 0 ? "" : some[int(0...some.count - 1)]
    return Piece(messy: messy, canonical: canonical)
  }

  private mutating func emptyLines() {
    guard int(0...3) == 0, !canonical.isEmpty else {
      return
    }
    let count = takesNoEmptyLine ? 0 : int(1...3)
    for _ in 0..<count {
      messy += "\n"
    }
    canonical += count > 0 ? "\n" : ""
  }

  /// Ends a line, sometimes with a comment or blanks.
  private mutating func end(_ piece: Piece) {
    messy += piece.messy
    canonical += piece.canonical
    switch int(0...7) {
    case 0:
      let gap = spaces(int(1...4))
      messy += gap + comment() + "  "
      canonical += gap + (comments.last ?? "")
    case 1: messy += piece.messy.hasSuffix("-") ? "  " : " \t"
    default: break
    }
    messy += "\n"
    canonical += "\n"
    takesNoEmptyLine = false
  }

  private mutating func line(_ indent: Indent, _ piece: Piece) {
    end(Piece(messy: spaces(indent.messy), canonical: spaces(indent.canonical)) + piece)
  }

  private mutating func comment() -> String {
    comments.append("# \(comments.count) é")
    return comments[comments.count - 1]
  }

  /// A comment on a line of its own.
  private mutating func comment(at indent: Indent) {
    emptyLines()
    messy += spaces(indent.messy) + comment() + "\n"
    canonical += spaces(indent.canonical) + (comments.last ?? "") + "\n"
    takesNoEmptyLine = false
  }

  private mutating func marker() {
    for _ in 0..<(takesNoEmptyLine && !canonical.isEmpty ? 0 : int(0...2)) {
      messy += "\n"
    }
    end(.same("---"))
    for _ in 0..<int(0...2) {
      messy += "\n"
    }
    takesNoEmptyLine = true
  }
}

// MARK: Collections

extension MessyManifest {
  /// A mapping, whose first key may stand behind a dash.
  private mutating func mapping(_ indent: Indent, depth: Int, first: Piece?) {
    for number in 0..<int(1...4) {
      keys += 1
      let name = ["k\(keys)", "\"k \(keys)\"", "'ü\(keys)'"][int(0...2)]
      let colon = int(0...3) == 0 ? blanks("") : .same("")
      let head = Piece.same(name) + colon + .same(":")
      if number == 0, let first {
        value(after: first + head, indent, depth: depth, isKey: true)
        continue
      }
      if int(0...3) == 0 {
        let column = number == 0 ? int(0...9) : int(0...indent.messy)
        comment(at: Indent(messy: column, canonical: indent.canonical))
      }
      emptyLines()
      value(after: indented(indent) + head, indent, depth: depth, isKey: true)
    }
    if int(0...4) == 0 {
      comment(at: indent)
    }
  }

  private mutating func sequence(_ indent: Indent, depth: Int, isIndented: Bool) {
    for number in 0..<int(1...3) {
      if int(0...4) == 0 {
        let column = number == 0 ? int(0...9) : int(0...indent.messy)
        comment(at: Indent(messy: column, canonical: indent.canonical))
      }
      emptyLines()
      let dash = indented(indent) + .same("-")
      if depth < 4, int(0...2) == 0 {
        let gap = spaces(int(1...3))
        let inner = Indent(messy: indent.messy + 1 + gap.count, canonical: indent.canonical + 2)
        mapping(inner, depth: depth + 1, first: dash + Piece(messy: gap, canonical: " "))
      } else {
        value(after: dash, indent, depth: depth, isKey: false)
      }
    }
    if isIndented, int(0...4) == 0 {
      comment(at: indent)
    }
  }

  private func indented(_ indent: Indent) -> Piece {
    Piece(messy: spaces(indent.messy), canonical: spaces(indent.canonical))
  }
}

// MARK: Values

extension MessyManifest {
  private static let words = [
    "alice", "north-1", "a:b", "x#y", "12:30", "true", "007", "~", "''", "\"q\\t\\\\\"", "'it''s'",
    "日本", "\"# no comment\"", "acme/bob",
  ]

  private mutating func word() -> String {
    MessyManifest.words[int(0...MessyManifest.words.count - 1)]
  }

  private mutating func value(after head: Piece, _ indent: Indent, depth: Int, isKey: Bool) {
    let inner = Indent(messy: indent.messy + int(1...5), canonical: indent.canonical + 2)
    // Behind a dash, a tab could be indentation: it is refused.
    let gap = isKey ? blanks(" ") : Piece(messy: spaces(int(1...3)), canonical: " ")
    switch int(0...(depth < 4 ? 13 : 9)) {
    case 0: end(head)
    case 1, 2: end(head + gap + .same(word()))
    case 3: end(head + gap + flow(depth: 0))
    case 4: flowLines(head + gap, indent)
    case 5: text(head + gap, indent)
    case 6: words(head + gap, inner, quote: int(0...1) == 0 ? "" : "\"")
    case 7:
      end(head)
      line(inner, .same(word()))
    case 8:
      anchors += 1
      end(head + gap + .same("&a\(anchors)") + blanks(" ") + .same(word()))
    case 9 where anchors > 0:
      end(head + gap + .same("*a\(int(1...anchors))"))
    case 10, 11:
      end(head)
      mapping(inner, depth: depth + 1, first: nil)
    default:
      end(head)
      if depth < 4 {
        let isIndented = !isKey || int(0...1) == 0
        let own = Indent(messy: indent.messy, canonical: inner.canonical)
        sequence(isIndented ? inner : own, depth: depth + 1, isIndented: isIndented)
      }
    }
  }

  /// A list or mapping in brackets, on one line.
  private mutating func flow(depth: Int) -> Piece {
    let isList = int(0...1) == 0
    var piece = Piece.same(isList ? "[" : "{") + blanks("")
    let count = int(0...3)
    for number in 0..<count {
      if !isList {
        keys += 1
        piece = piece + .same("f\(keys)") + .same(":") + blanks(" ")
      }
      piece = piece + (depth < 2 && int(0...3) == 0 ? flow(depth: depth + 1) : .same(word()))
      if number < count - 1 {
        // Alone behind a dash, the blanks behind commas are the writer's.
        piece = piece + blanks("") + .same(", ")
      }
    }
    return piece + blanks("") + .same(isList ? "]" : "}")
  }

  /// A mapping in braces, on several lines.
  private mutating func flowLines(_ head: Piece, _ indent: Indent) {
    end(head + .same("{"))
    let inner = indent.canonical + 2
    for _ in 0..<int(1...3) {
      if int(0...4) == 0 {
        comment(at: Indent(messy: int(0...9), canonical: inner))
      }
      emptyLines()
      keys += 1
      line(
        Indent(messy: indent.messy + int(1...7), canonical: inner),
        .same("f\(keys):") + blanks(" ") + .same(word()) + blanks("") + .same(",")
      )
    }
    line(Indent(messy: indent.messy + int(0...3), canonical: indent.canonical), .same("}"))
  }

  /// A block of text.
  private mutating func text(_ head: Piece, _ indent: Indent) {
    let style = ["|", "|-", "|+", ">", ">-", ">+"][int(0...5)]
    end(head + .same(style))
    let (outer, inner) = (spaces(indent.messy + int(1...6)), spaces(indent.canonical + 2))
    for number in 0..<int(1...4) {
      if number > 0, int(0...3) == 0 {
        messy += int(0...1) == 0 ? "\n" : outer + "\n"
        canonical += "\n"
      }
      let text = (number > 0 && int(0...3) == 0 ? "   " : "") + "# no comment: \(number)  "
      messy += outer + text + "\n"
      canonical += inner + text + "\n"
    }
    takesNoEmptyLine = style.hasSuffix("+")
    if takesNoEmptyLine {
      for _ in 0..<int(0...2) {
        messy += "\n"
        canonical += "\n"
      }
    }
  }

  /// Text over several lines, in quotes or without.
  private mutating func words(_ head: Piece, _ inner: Indent, quote: String) {
    messy += head.messy + quote + "one  \n"
    canonical += head.canonical + quote + "one\n"
    for number in 0..<int(1...3) {
      if int(0...3) == 0 {
        messy += int(0...1) == 0 ? "\n" : "   \n"
        canonical += "\n"
      }
      let own = inner.messy + int(0...3)
      let ends = quote.isEmpty ? [" two"] : [" two\\", " two # \\\"", " two\\\\"]
      let word = "- \(number)" + ends[int(0...ends.count - 1)]
      // A blank behind a backslash is text.
      let takesBlank = !word.hasSuffix(" two\\") && int(0...1) == 0
      messy += spaces(own) + word + (takesBlank ? " \t" : "") + "\n"
      canonical += spaces(inner.canonical) + word + "\n"
    }
    line(inner, .same("end" + quote))
  }
}
