import CLibYAML
import CharterModel

/// Looks at what stands between the values of a manifest.
///
/// libyaml reads YAML 1.1, and is laxer than YAML 1.2 about comments, indentation and anchors.
/// Where another program could read the same lines as something else, or not at all, the
/// manifest is refused: a reviewer must not have to know which program reads it.
struct LayoutCheck {
  private(set) var problems: [Diagnostic] = []
  var cursor: LayoutCursor
  /// How many brackets are open.
  private(set) var brackets = 0
  /// The column, from 0, of the innermost mapping or list without brackets.
  private(set) var indent = -1
  /// Whether a quoted text or a bracket has just been closed: a `:` may touch it.
  private var isAfterQuote = false
  /// Whether a `,` or `?` inside brackets has just been taken.
  private var expectsValue = false

  init(_ bytes: [UInt8], file: FileIndex) {
    cursor = LayoutCursor(bytes, file: file)
  }

  /// What is around a list or mapping.
  struct Enclosing {
    fileprivate let indent: Int
    fileprivate let isBracket: Bool
  }
}

extension LayoutCheck {
  /// Goes on to the content of a node, past its anchor and its tag; where the content and the
  /// tag are.
  @inline(__always)
  mutating func enter(
    _ start: yaml_mark_t,
    _ end: yaml_mark_t,
    hasProperties: Bool
  ) -> (content: SourceLocation, tag: (location: SourceLocation, width: Int)?) {
    skip(to: start.index)
    guard hasProperties else {
      // Nothing at all is said to be where the next token is, which has not been taken.
      return (
        SourceLocation(file: cursor.file, line: start.line + 1, column: start.column + 1), nil
      )
    }
    return properties(to: end.index)
  }

  private mutating func properties(
    to end: Int
  ) -> (content: SourceLocation, tag: (location: SourceLocation, width: Int)?) {
    var tag: (SourceLocation, Int)?
    while cursor.index < end, !cursor.isAtEnd {
      let (here, before) = (cursor.location, cursor.index)
      switch cursor.bytes[cursor.position] {
      case UInt8(ascii: "&"): takeName()
      case UInt8(ascii: "!"):
        takeTag()
        tag = (here, cursor.index - before)
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "#"): step()
      default: return (here, tag)
      }
    }
    return (cursor.location, tag)
  }

  mutating func alias(_ start: yaml_mark_t) {
    skip(to: start.index)
    takeName()
  }

  /// Takes the content of a scalar.
  ///
  /// Gives whether it stands on one line, in the letters that are meant.
  mutating func scalar(
    _ end: yaml_mark_t,
    _ style: yaml_scalar_style_t,
    text: Span<UInt8>
  ) -> Bool {
    let isPlain = style == YAML_PLAIN_SCALAR_STYLE
    guard !isPlain || !text.isEmpty else {
      return true
    }
    beginValue()
    if style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE {
      checkBlock(hasText: text.indices.contains { text[$0] != 0x0A })
      cursor.jump(to: end)
      return false
    }
    let (start, line) = (cursor.position, cursor.line)
    cursor.jump(to: end)
    if isPlain {
      if brackets > 0, text.count == 1, text[0] == UInt8(ascii: "-"),
        cursor.isFlowIndicator(cursor.position)
      {
        report(.loneDash(at: cursor.location(of: start)))
      }
    } else {
      isAfterQuote = true
    }
    guard cursor.line == line else {
      if !isPlain || brackets > 0 {
        checkLines(since: start, line: line)
      }
      return false
    }
    return isPlain || cursor.position - start == text.count + 2
  }

  /// Takes the beginning of a list or mapping; what is to be restored at its end.
  mutating func open(_ end: yaml_mark_t, isFlow: Bool) -> Enclosing {
    let enclosing = Enclosing(
      indent: indent,
      isBracket: isFlow && cursor.index < end.index && isAtBracket
    )
    if enclosing.isBracket {
      cursor.jump(to: end)
      brackets += 1
    } else if !isFlow {
      indent = cursor.column
    }
    beginValue()
    return enclosing
  }

  /// Takes the end of a list or mapping.
  mutating func close(_ end: yaml_mark_t, _ enclosing: Enclosing) {
    if enclosing.isBracket {
      skip(to: end.index - 1)
      cursor.jump(to: end)
      brackets -= 1
      beginValue()
      isAfterQuote = true
    }
    indent = enclosing.indent
  }

  mutating func report(_ problem: Diagnostic) {
    if problems.count < YAMLReader.maximumProblems {
      problems.append(problem)
    }
  }

  /// Looks at everything behind the last node.
  mutating func finish() {
    skip(to: .max)
  }
}

extension LayoutCheck {
  private var isAtBracket: Bool {
    guard !cursor.isAtEnd else {
      return false
    }
    let byte = cursor.bytes[cursor.position]
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  private mutating func beginValue() {
    isAfterQuote = false
    expectsValue = false
  }

  /// Looks at everything before a token.
  @inline(__always)
  private mutating func skip(to target: Int) {
    while cursor.index < target, !cursor.isAtEnd {
      step()
    }
  }

  /// Takes one indicator, blank or line break, or a whole comment.
  private mutating func step() {
    switch cursor.bytes[cursor.position] {
    case 0x0A:
      cursor.advanceLine()
      if brackets > 0 {
        checkLine(at: cursor.position, line: cursor.line, isText: false)
      }
    case 0x20:
      cursor.advanceSpaces()
    case 0x09, 0x0D:
      cursor.advance()
    case UInt8(ascii: "#"):
      comment()
    case let byte where brackets > 0:
      flowIndicator(byte)
    default:
      cursor.advance()
    }
  }

  private mutating func comment() {
    if cursor.position > 0, !cursor.isBlank(cursor.position - 1) {
      report(.commentTouches(at: cursor.location))
    }
    while !cursor.isAtEnd, cursor.bytes[cursor.position] != 0x0A {
      cursor.advance()
    }
  }

  /// Takes an indicator inside brackets.
  private mutating func flowIndicator(_ byte: UInt8) {
    let next = cursor.position + 1
    switch byte {
    case UInt8(ascii: ",") where expectsValue, UInt8(ascii: "]"), UInt8(ascii: "}"):
      // Where a `?` has no key in a list, libyaml drops the `,` or `]` behind it.
      report(.missingValue(at: cursor.location))
    case UInt8(ascii: "?") where !cursor.isBlank(next):
      report(.unquotedQuestionMark(at: cursor.location))
    case UInt8(ascii: ":")
    where !isAfterQuote && !cursor.isBlank(next) && !cursor.isFlowIndicator(next):
      report(.colonTouches(at: cursor.location))
    default:
      break
    }
    isAfterQuote = false
    expectsValue = byte == UInt8(ascii: ",") || byte == UInt8(ascii: "?")
    cursor.advance()
  }

  /// Takes an anchor or alias.
  ///
  /// libyaml ends its name at characters that belong to the name by
  /// YAML 1.2: `&a:b` would be an anchor `a` on the text `:b`.
  private mutating func takeName() {
    let start = cursor.location
    beginValue()
    repeat {
      cursor.advance()
    } while !cursor.isAtEnd && isNameByte(cursor.bytes[cursor.position])
    let next = cursor.position
    if !cursor.isBlank(next), brackets == 0 || !cursor.isFlowIndicator(next) {
      report(.anchorTouches(at: start))
    }
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private mutating func takeTag() {
    let next = cursor.position + 1
    let isVerbatim = next < cursor.bytes.count && cursor.bytes[next] == UInt8(ascii: "<")
    repeat {
      cursor.advance()
    } while !cursor.isBlank(cursor.position)
      && (isVerbatim || brackets == 0 || !cursor.isFlowIndicator(cursor.position))
  }
}
