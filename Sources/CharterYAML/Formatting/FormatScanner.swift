/// Cuts a manifest that has been read without a problem into the pieces that are laid out.
///
/// What is a scalar, and where lists and mappings begin and end, is libyaml's word (`YAMLLayout`);
/// what stands between them can only be indicators, comments and blanks.
struct FormatScanner {
  let bytes: [UInt8]
  private let nodes: [YAMLNode]
  private let spans: [YAMLLayout.Span]
  private var position = 0
  private var lineStart = 0
  private var isAtLineStart = true
  /// The next node that has not been met.
  private var next = 0
  private var open: [Open] = []
  /// The lists and mappings without brackets that are open, outermost first.
  private(set) var levels: [FormatLevel] = []
  /// How many of them stayed open at the last piece.
  private(set) var kept = 0
  /// The lines behind the header that came last.
  private var block: BlockText?
  /// Whether something stands where nothing can: the layout is not the one of these bytes.
  private(set) var isLost = false

  private struct Open {
    let end: Int
    let style: YAMLLayout.Style
  }

  init(_ bytes: [UInt8], _ stream: YAMLStream, _ layout: YAMLLayout) {
    self.bytes = bytes
    nodes = stream.nodes
    spans = layout.spans
    isLost = nodes.count != spans.count
  }

  /// The next piece.
  mutating func advance() -> FormatToken {
    var token = FormatToken(kind: .end, start: position, end: position)
    var hasTab = false
    blanks: while position < bytes.count {
      switch bytes[position] {
      case 0x0A:
        if let text = block {
          block = nil
          position = text.range.upperBound
          isAtLineStart = false
          return FormatToken(
            kind: .text,
            start: text.range.lowerBound,
            end: position,
            breaks: 1,
            isFirst: true,
            block: text
          )
        }
        position += 1
        (lineStart, isAtLineStart) = (position, true)
        (token.breaks, token.blanks, hasTab) = (token.breaks + 1, 0, false)
      case 0x20: (position, token.blanks) = (position + 1, token.blanks + 1)
      case 0x09: (position, hasTab) = (position + 1, true)
      default: break blanks
      }
    }
    (token.start, token.column) = (position, position - lineStart)
    (token.isFirst, token.blanks) = (isAtLineStart, hasTab ? 0 : token.blanks)
    take(&token)
    position = token.end
    isAtLineStart = false
    return token
  }
}

extension FormatScanner {
  /// Finds out what is here, and where it ends.
  private mutating func take(_ token: inout FormatToken) {
    let start = token.start
    guard start < bytes.count, !isLost else {
      settle(at: .max)
      (token.kind, token.end) = (.end, start)
      return
    }
    if bytes[start] == UInt8(ascii: "#") {
      token.kind = .comment
      token.end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      while bytes[token.end - 1] == 0x20 || bytes[token.end - 1] == 0x09 {
        token.end -= 1
      }
      return
    }
    settle(at: start)
    if token.column == 0, isMarker(start) {
      (token.kind, token.end) = (.marker, start + 3)
    } else if next < spans.count, spans[next].content == start, spans[next].style != .block {
      node(&token)
    } else {
      indicator(&token)
    }
  }

  /// Takes the content of a node, or the bracket that it begins with.
  private mutating func node(_ token: inout FormatToken) {
    let span = spans[next]
    token.end = span.end
    switch span.style {
    case .flow:
      open.append(Open(end: Int(nodes[next].end), style: .flow))
      (token.kind, token.end) = (.open, token.start + 1)
    case .alias:
      token.kind = .alias
    case .literal, .folded:
      token.kind = .header
      token.end = word(token.start)
      block = BlockText(
        bytes,
        header: token.start..<token.end,
        parent: levels.last?.column ?? -1
      )
    default:
      token.kind = .scalar
      token.isDouble = span.style == .double
    }
    next += 1
  }

  private mutating func indicator(_ token: inout FormatToken) {
    token.end = token.start + 1
    switch bytes[token.start] {
    case UInt8(ascii: "-"): token.kind = .dash
    case UInt8(ascii: "?"): token.kind = .question
    case UInt8(ascii: ":"): token.kind = .colon
    case UInt8(ascii: ","): token.kind = .comma
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      token.kind = .close
      if open.last?.style == .flow {
        open.removeLast()
      } else {
        isLost = true
      }
    case UInt8(ascii: "&"):
      token.kind = .anchor
      token.end = word(token.start)
      if next < spans.count, spans[next].start == token.start,
        spans[next].content >= spans[next].end,
        spans[next].style == .plain
      {
        // An anchor on nothing at all.
        token.end = spans[next].end
        next += 1
      }
    default: isLost = true
    }
  }

  /// Closes what ends before a place, and opens what begins there.
  private mutating func settle(at place: Int) {
    kept = levels.count
    while true {
      if let last = open.last, last.end <= next, last.style != .flow {
        open.removeLast()
        if last.style == .block {
          levels.removeLast()
          kept = min(kept, levels.count)
        }
        continue
      }
      guard next < spans.count, spans[next].content <= place else {
        return
      }
      let span = spans[next]
      switch span.style {
      case .block:
        levels.append(
          FormatLevel(column: span.content - lineStart, isMapping: nodes[next].kind == .mapping)
        )
        open.append(Open(end: Int(nodes[next].end), style: .block))
      case .pair:
        open.append(Open(end: Int(nodes[next].end), style: .pair))
      case .plain where span.start == span.end:
        break
      default:
        return
      }
      next += 1
    }
  }

  private func isMarker(_ start: Int) -> Bool {
    guard start + 3 <= bytes.count, start + 3 == bytes.count || bytes[start + 3] <= 0x20 else {
      return false
    }
    let mark = bytes[start]
    return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "."))
      && bytes[start + 1] == mark && bytes[start + 2] == mark
  }

  /// The end of what stands here without a blank in it; inside brackets, of a name.
  private func word(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, bytes[end] > 0x20 {
      switch bytes[end] {
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"):
        return end
      default: end += 1
      }
    }
    return end
  }
}
