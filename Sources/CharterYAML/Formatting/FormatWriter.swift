/// Writes the pieces of a manifest in canonical layout.
///
/// Every line stays a line; what changes is how far it is indented, the blanks between its pieces,
/// and the empty lines around it.
struct FormatWriter {
  private var scanner: FormatScanner
  private var out: [UInt8] = []
  private var previous: FormatToken.Kind?
  /// The brackets that are open, outermost first.
  private var brackets: [Bracket] = []
  /// Comments on lines of their own whose indentation depends on what follows.
  private var comments: [FormatToken] = []
  /// What was open where the first of them stands.
  private var levelsBefore: [FormatLevel] = []

  private struct Bracket {
    /// The indentation of the bracket that closes it, on a line of its own.
    let base: Int
    /// The indentation of the lines in it.
    let inner: Int
    /// Whether it is an item of a list and nothing else: people align such rows.
    let isRow: Bool
  }

  init(_ bytes: [UInt8], _ stream: YAMLStream, _ layout: YAMLLayout) {
    scanner = FormatScanner(bytes, stream, layout)
    out.reserveCapacity(bytes.count)
  }

  /// The whole manifest; nothing where its pieces are not what was read.
  consuming func run() -> [UInt8]? {
    while true {
      let token = scanner.advance()
      if token.kind == .comment, token.isFirst {
        if comments.isEmpty {
          levelsBefore = scanner.levels
        }
        comments.append(token)
        continue
      }
      let indentation = indentation(of: token)
      writeComments(before: token, indentation)
      guard token.kind != .end else {
        if !out.isEmpty {
          out.append(0x0A)
        }
        return scanner.isLost ? nil : out
      }
      if token.kind == .text {
        writeText(token)
      } else {
        separate(token, indentation)
        write(token, indentation)
      }
      // A comment behind a marker is of its line.
      if token.kind != .comment || previous != .marker {
        previous = token.kind
      }
    }
  }
}

extension FormatWriter {
  /// How far a piece is indented where it begins a line.
  private func indentation(of token: FormatToken) -> Int {
    if let bracket = brackets.last {
      return token.kind == .close ? bracket.base : bracket.inner
    }
    let depth = scanner.levels.count
    switch token.kind {
    case .marker, .end:
      return 0
    case .dash, .question, .colon:
      return 2 * max(0, depth - 1)
    default:
      let isKey = scanner.levels.last.map { $0.isMapping && $0.column == token.column } ?? false
      return 2 * (isKey ? depth - 1 : depth)
    }
  }

  /// How far the lines of a scalar but the first are indented.
  private var continuation: Int {
    brackets.last.map { $0.inner + 2 } ?? max(2, 2 * scanner.levels.count)
  }

  /// Writes the comments that stand on lines of their own before a piece.
  private mutating func writeComments(before token: FormatToken, _ indentation: Int) {
    for comment in comments {
      breakLine(comment)
      indent(commentIndentation(comment, before: token, indentation))
      out.append(contentsOf: scanner.bytes[comment.start..<comment.end])
      previous = .comment
    }
    comments.removeAll(keepingCapacity: true)
  }

  /// A comment goes with what follows; where that lies further out, with the list or mapping that
  /// it was written in.
  private func commentIndentation(
    _ comment: FormatToken,
    before token: FormatToken,
    _ indentation: Int
  ) -> Int {
    if let bracket = brackets.last {
      return bracket.inner
    }
    let limit = token.kind == .marker || token.kind == .end ? -1 : token.column
    var best: Int?
    for level in scanner.kept..<max(scanner.kept, levelsBefore.count) {
      let column = levelsBefore[level].column
      if column <= comment.column, column > best.map({ levelsBefore[$0].column }) ?? limit {
        best = level
      }
    }
    return best.map { 2 * $0 } ?? indentation
  }
}

extension FormatWriter {
  /// Writes what stands between a piece and the one before.
  private mutating func separate(_ token: FormatToken, _ indentation: Int) {
    if token.isFirst {
      breakLine(token)
      indent(indentation)
    } else {
      indent(blanks(before: token))
    }
  }

  /// Ends the line; one empty line stays where there is one, but at the ends of a document.
  private mutating func breakLine(_ token: FormatToken) {
    guard !out.isEmpty else {
      return
    }
    let isEdge = token.kind == .marker || previous == .marker
    out.append(contentsOf: repeatElement(0x0A, count: token.breaks > 1 && !isEdge ? 2 : 1))
  }

  private mutating func indent(_ count: Int) {
    out.append(contentsOf: repeatElement(0x20, count: count))
  }

  /// How many blanks stand between two pieces of one line.
  private func blanks(before token: FormatToken) -> Int {
    switch (previous, token.kind) {
    case (nil, _):
      0
    case (_, .comment):
      max(1, token.blanks)
    case (.open, _):
      0
    case (.scalar, .colon), (.close, .colon):
      0
    case (.colon, _):
      1
    case (_, .comma), (_, .close):
      0
    case (.comma, _) where brackets.count == 1 && brackets[0].isRow:
      max(1, token.blanks)
    default:
      1
    }
  }

  private mutating func write(_ token: FormatToken, _ indentation: Int) {
    switch token.kind {
    case .open:
      brackets.append(bracket(token, indentation))
    case .close:
      brackets.removeLast()
    case .scalar:
      return writeScalar(token)
    default:
      break
    }
    out.append(contentsOf: scanner.bytes[token.start..<token.end])
  }

  private func bracket(_ token: FormatToken, _ indentation: Int) -> Bracket {
    guard let outer = brackets.last else {
      let base = token.isFirst ? indentation : 2 * max(0, scanner.levels.count - 1)
      return Bracket(base: base, inner: base + 2, isRow: previous == .dash && !token.isFirst)
    }
    return previous == .open && !token.isFirst
      ? Bracket(base: outer.base, inner: outer.inner, isRow: false)
      : Bracket(base: outer.inner, inner: outer.inner + 2, isRow: false)
  }

  /// Writes a scalar; how its lines are indented and what blanks end them is not part of its text.
  private mutating func writeScalar(_ token: FormatToken) {
    let bytes = scanner.bytes
    var start = token.start
    while true {
      var end = start
      while end < token.end, bytes[end] != 0x0A {
        end += 1
      }
      let next = end + 1
      guard next <= token.end else {
        out.append(contentsOf: bytes[start..<token.end])
        return
      }
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
        end -= 1
      }
      if token.isDouble, isEscaped(end, since: start), end + 1 < next {
        end += 1
      }
      out.append(contentsOf: bytes[start..<end])
      out.append(0x0A)
      start = next
      while start < token.end, bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
      }
      if start < token.end, bytes[start] != 0x0A {
        indent(continuation)
      }
    }
  }

  /// Whether an odd number of backslashes stands before a place.
  private func isEscaped(_ place: Int, since start: Int) -> Bool {
    var first = place
    while first > start, scanner.bytes[first - 1] == UInt8(ascii: "\\") {
      first -= 1
    }
    return !(place - first).isMultiple(of: 2)
  }

  private mutating func writeText(_ token: FormatToken) {
    guard let text = token.block else {
      return
    }
    let around = 2 * max(0, scanner.levels.count - 1)
    out.append(0x0A)
    text.write(
      scanner.bytes,
      indentation: text.number.map { around + $0 } ?? continuation,
      to: &out
    )
  }
}
