import CharterModel

/// Texts of several lines: in quotes, inside brackets, and behind `|` or `>`.
extension LayoutCheck {
  /// Looks at the lines of a scalar but the first.
  mutating func checkLines(since start: Int, line first: Int) {
    var line = first
    for position in start..<cursor.position where cursor.bytes[position] == 0x0A {
      line += 1
      checkLine(at: position + 1, line: line, isText: true)
    }
  }

  /// A line inside brackets or quotes must be indented deeper than what it belongs to, with
  /// spaces.
  ///
  /// A closing bracket may stand below the beginning of that: it can only be one thing.
  mutating func checkLine(at start: Int, line: Int, isText: Bool) {
    let bytes = cursor.bytes
    var next = start
    while next < bytes.count, bytes[next] == 0x20 {
      next += 1
    }
    let spaces = next - start
    guard spaces <= indent else {
      return
    }
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 {
      next += 1
    }
    let hasTabs = next - start > spaces
    let isEmpty = next >= bytes.count || bytes[next] == 0x0A || bytes[next] == 0x0D
    if isText {
      guard !isEmpty || hasTabs else {
        return
      }
    } else {
      guard !isEmpty, bytes[next] != UInt8(ascii: "#") else {
        return
      }
      let isClosing = bytes[next] == UInt8(ascii: "]") || bytes[next] == UInt8(ascii: "}")
      guard !isClosing || spaces < indent || hasTabs else {
        return
      }
    }
    report(
      .indentedTooLittle(
        at: SourceLocation(file: cursor.file, line: line + 1, column: next - start + 1)
      )
    )
  }

  /// Looks at the indicators of a block of text, and at what follows one without text.
  mutating func checkBlock(hasText: Bool) {
    if cursor.column <= indent {
      report(.indentedTooLittle(at: cursor.location))
    }
    let bytes = cursor.bytes
    var next = cursor.position + 1
    var hasNumber = false
    while !cursor.isBlank(next), bytes[next] != UInt8(ascii: "#") {
      hasNumber = hasNumber || bytes[next] >= UInt8(ascii: "0")
      next += 1
    }
    if next < bytes.count, bytes[next] == UInt8(ascii: "#") {
      report(.commentTouches(at: cursor.location(of: next)))
    }
    if hasNumber {
      if indent < 0 {
        // Counted from a column that YAML 1.2 and libyaml do not agree on.
        report(.rootIndentNumber(at: cursor.location))
      }
    } else if !hasText {
      checkComment(behind: next)
    }
  }

  /// Where a block has no text, as libyaml sees it, a line behind it that begins with # may be
  /// its text by YAML 1.2.
  private mutating func checkComment(behind header: Int) {
    let bytes = cursor.bytes
    var next = header
    while next < bytes.count, bytes[next] != 0x0A {
      next += 1
    }
    var line = cursor.line
    var lineStart = next
    while next < bytes.count, cursor.isBlank(next) {
      if bytes[next] == 0x0A {
        line += 1
        lineStart = next + 1
      }
      next += 1
    }
    if next < bytes.count, bytes[next] == UInt8(ascii: "#"), next - lineStart > indent {
      report(
        .commentInBlock(
          at: SourceLocation(file: cursor.file, line: line + 1, column: next - lineStart + 1)
        )
      )
    }
  }
}
