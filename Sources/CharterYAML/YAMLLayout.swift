import CLibYAML

/// Where each node of a manifest stands in its bytes, to the end, and how it is written.
///
/// Reading needs only where a node begins; this is a second look at the few files that are
/// edited, and gives one span a node, in the order of `YAMLStream.nodes`.
package struct YAMLLayout: Sendable {
  package private(set) var spans: [Span] = []

  /// How a node is written.
  package enum Style: UInt8, Sendable {
    case plain
    case single
    case double
    case literal
    case folded
    /// In brackets.
    case flow
    case block
    /// A mapping of one key inside a list in brackets, without brackets of its own.
    case pair
    case alias
  }

  /// The bytes of one node.
  package struct Span: Sendable {
    /// Where its anchor begins, where it has one, else its content.
    package var start: Int
    /// Where its content begins, behind the anchor; of a block, its first `-`, `?` or key.
    package var content: Int
    /// Behind its last byte that is not a comment or blank.
    package var end: Int
    package var style: Style
    package var hasAnchor: Bool
  }

  /// Reads the layout of a manifest that has been read without a problem.
  package init(_ bytes: [UInt8]) {
    let text = YAMLReader.prepared(bytes)
    var places = MarkCursor(text, offset: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    unsafe read(text, &places)
  }

  /// The loop over libyaml's events, as in `YAMLReader`.
  @unsafe
  private mutating func read(_ text: [UInt8], _ places: inout MarkCursor) {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else {
      return
    }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe text.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var event = unsafe yaml_event_t()
      var open: [Int] = []
      var contentEnd = 0
      while unsafe yaml_parser_parse(&parser, &event) == 1 {
        let isLast = unsafe event.type == YAML_STREAM_END_EVENT
        unsafe take(&event, &open, &contentEnd, &places)
        unsafe yaml_event_delete(&event)
        if isLast {
          return
        }
      }
    }
  }

  @unsafe
  private mutating func take(
    _ event: inout yaml_event_t,
    _ open: inout [Int],
    _ contentEnd: inout Int,
    _ places: inout MarkCursor
  ) {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let data = unsafe event.data.scalar
      let start = unsafe places.position(of: event.start_mark)
      var end = unsafe places.position(of: event.end_mark)
      let style = unsafe Style(data.style)
      if style == .literal || style == .folded {
        end = places.trimmed(end, from: start)
      }
      contentEnd = max(contentEnd, end)
      let hasAnchor = unsafe data.anchor != nil
      let content = hasAnchor ? places.content(behind: start, before: end) : start
      spans.append(
        Span(start: start, content: content, end: end, style: style, hasAnchor: hasAnchor)
      )
    case YAML_ALIAS_EVENT:
      let start = unsafe places.position(of: event.start_mark)
      contentEnd = unsafe places.position(of: event.end_mark)
      spans.append(
        Span(start: start, content: start, end: contentEnd, style: .alias, hasAnchor: false)
      )
    case YAML_SEQUENCE_START_EVENT:
      let data = unsafe event.data.sequence_start
      open.append(spans.count)
      let (start, end) = unsafe (
        places.position(of: event.start_mark), places.position(of: event.end_mark)
      )
      let isFlow = unsafe data.style == YAML_FLOW_SEQUENCE_STYLE
      // libyaml ends the event before the first dash, or behind it where the list is not indented.
      let isBeforeDash = !isFlow && places.byte(end) == UInt8(ascii: "-")
      spans.append(
        Span(
          start: start,
          content: isBeforeDash ? end : end - 1,
          end: start,
          style: isFlow ? .flow : .block,
          hasAnchor: unsafe data.anchor != nil
        )
      )
    case YAML_MAPPING_START_EVENT:
      let data = unsafe event.data.mapping_start
      let (start, end) = unsafe (
        places.position(of: event.start_mark), places.position(of: event.end_mark)
      )
      // A bracket is the last byte of the event; the only key of a pair begins behind it.
      let isBracket = end > start && places.byte(end - 1) == UInt8(ascii: "{")
      open.append(spans.count)
      spans.append(
        Span(
          start: start,
          content: isBracket ? end - 1 : unsafe data.style == YAML_FLOW_MAPPING_STYLE ? start : end,
          end: start,
          style: unsafe data.style != YAML_FLOW_MAPPING_STYLE
            ? .block : isBracket ? .flow : .pair,
          hasAnchor: unsafe data.anchor != nil
        )
      )
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      guard let closed = open.popLast() else {
        return
      }
      if spans[closed].style == .flow {
        contentEnd = unsafe places.position(of: event.end_mark)
      }
      // libyaml ends a block where the next one begins, behind all comments.
      spans[closed].end = contentEnd
    default:
      break
    }
  }
}

extension YAMLLayout.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .single
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .double
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

/// Finds the bytes of libyaml's lines and columns, which come in ascending order.
private struct MarkCursor {
  private let bytes: [UInt8]
  /// What stands before the bytes in the file.
  private let offset: Int
  private var lineStarts = [0]
  private var line = 0
  private var column = 0
  private var place = 0

  init(_ bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
    for position in bytes.indices where bytes[position] == 0x0A {
      lineStarts.append(position + 1)
    }
  }

  /// The byte of the file that a mark stands before.
  mutating func position(of mark: yaml_mark_t) -> Int {
    if mark.line != line || mark.column < column {
      line = min(mark.line, lineStarts.count - 1)
      column = 0
      place = lineStarts[line]
    }
    while column < mark.column, place < bytes.count {
      place += 1
      while place < bytes.count, bytes[place] & 0xC0 == 0x80 {
        place += 1
      }
      column += 1
    }
    return place + offset
  }

  func byte(_ position: Int) -> UInt8? {
    bytes.indices.contains(position - offset) ? bytes[position - offset] : nil
  }

  /// Where a scalar's content begins, behind the anchor that is here.
  func content(behind start: Int, before end: Int) -> Int {
    var position = start
    while position < end, let byte = byte(position), byte > 0x20 {
      position += 1
    }
    while position < end, let byte = byte(position) {
      if byte == UInt8(ascii: "#") {
        while position < end, self.byte(position) != 0x0A {
          position += 1
        }
      } else if byte > 0x20 {
        break
      } else {
        position += 1
      }
    }
    return position
  }

  /// The end of a block of text without the blank lines behind it.
  func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start + 1, let byte = byte(end - 1), byte <= 0x20 {
      end -= 1
    }
    return end
  }
}
