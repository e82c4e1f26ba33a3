import CharterModel

/// Text from manifests inside Markdown, so that nothing in it is taken for Markdown, HTML, a mention
/// or a reference.
///
/// All of it stands in code: in a span within a line, in a fenced block where there are lines. No
/// renderer looks into code for anything else, and a span or a fence is longer than any run of
/// backticks in it (CommonMark, sections 6.1 and 4.5).
enum MarkdownText {
  /// One line of text as a code span.
  static func span(_ text: String) -> String {
    let shown = visible(text, limit: .max)
    guard !shown.isEmpty else {
      return ""
    }
    let run = longestRun(shown)
    let fence = String(repeating: "`", count: run + 1)
    // A space on both sides is taken away again, and keeps a backtick at the end apart.
    let isApart = run > 0 || shown.first == " " && shown.last == " "
    return isApart ? "\(fence) \(shown) \(fence)" : "\(fence)\(shown)\(fence)"
  }

  /// Lines as a fenced block.
  static func block(_ lines: [String], language: String) -> String {
    let shown = lines.map { visible($0, limit: .max) }
    let fence = String(
      repeating: "`",
      count: max(3, (shown.map(longestRun).max() ?? 0) + 1)
    )
    return "\(fence)\(language)\n" + shown.map { "\($0)\n" }.joined() + "\(fence)\n"
  }

  /// A titled block of the lines that there is room for, and how many are missing.
  static func section(
    _ title: String,
    _ shown: [String],
    of all: [String],
    isFolded: Bool
  ) -> String {
    guard !all.isEmpty else {
      return ""
    }
    let missing = all.count - shown.count
    let rest =
      missing > 0 ? "\n\(missing) more line\(missing == 1 ? " is" : "s are") not shown.\n" : ""
    let content = block(shown, language: "text") + rest
    return isFolded
      ? "\n<details><summary>\(title)</summary>\n\n\(content)\n</details>\n"
      : "\n#### \(title)\n\n\(content)"
  }

  /// As many lines as there is room for; a very long one is cut, so that it hides no other.
  static func cut(_ lines: [String], to room: inout Int) -> [String] {
    var shown: [String] = []
    for line in lines {
      let line = cut(line)
      let length = length(line) + 1
      guard length <= room else {
        break
      }
      room -= length
      shown.append(line)
    }
    return shown
  }

  private static func cut(_ line: String) -> String {
    let count = line.unicodeScalars.count
    guard count > longest else {
      return line
    }
    return String(line.unicodeScalars.prefix(longest))
      + "… (\(count - longest) more characters)"
  }

  /// A line with more characters is cut.
  private static let longest = 500

  /// How much of a comment's length a text takes, where characters are counted as in UTF-16, as some
  /// platforms do.
  static func length(_ text: String) -> Int { text.utf16.count }

  /// The lines of a text, without the blank ones at its ends.
  static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.isEmpty == true {
      lines.removeFirst()
    }
    while lines.last?.isEmpty == true {
      lines.removeLast()
    }
    return lines.map(String.init)
  }

  private static func longestRun(_ text: String) -> Int {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
