import CharterTestSupport

/// Whether values got out of their place in a Markdown text, by the rules of GitHub's dialect.
///
/// To be used on whatever charter writes as Markdown: `expected` says how many headings, tables and
/// fences it has of its own.
enum MarkdownCheck {
  /// What is wrong with a text; nothing where every value stayed in its place.
  static func complaint(_ text: String, fences: Int? = nil, headings: Int? = nil) -> String? {
    if let hidden = HiddenText.complaint(text) {
      return hidden
    }
    var fence: Substring?
    var (fenceCount, headingCount) = (0, 0)
    var columns: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.drop { $0 == " " }
      if let open = fence {
        // A fence is closed by at least as many of the same, and nothing else on the line.
        if indented.hasPrefix(open), indented.allSatisfy({ $0 == open.first || $0 == " " }) {
          fence = nil
        }
        continue
      }
      if let mark = indented.first, mark == "`" || mark == "~" {
        let run = indented.prefix { $0 == mark }
        if run.count >= 3, mark == "~" || !indented.dropFirst(run.count).contains("`") {
          fence = run
          fenceCount += 1
          continue
        }
      }
      let prose = withoutCode(line)
      if let complaint = complaint(inProse: prose) {
        return "\(complaint): \(line.prefix(120))"
      }
      headingCount += indented.hasPrefix("#") ? 1 : 0
      if indented.hasPrefix("|") {
        let count = cells(line)
        if let columns, columns != count {
          return "a row of \(count) cells in a table of \(columns): \(line.prefix(120))"
        }
        columns = count
      } else {
        columns = nil
      }
    }
    if fence != nil {
      return "a fence that is not closed"
    }
    if let fences, fences != fenceCount {
      return "\(fenceCount) fences, and not \(fences)"
    }
    if let headings, headings != headingCount {
      return "\(headingCount) headings, and not \(headings)"
    }
    return nil
  }

  /// HTML, entities, links, pictures and mentions, where nothing escapes them.
  private static func complaint(inProse prose: String) -> String? {
    var isEscaped = false
    var previous: Character = " "
    for (character, next) in zip(prose, prose.dropFirst() + " ") {
      defer { previous = character }
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "<" where next.isLetter || next == "/" || next == "!" || next == "?":
        return "HTML"
      case "]" where next == "(" || next == "[" || next == ":": return "a link"
      case "@" where !previous.isLetter && !previous.isNumber && (next.isLetter || next.isNumber):
        return "a mention"
      case "#" where !previous.isLetter && !previous.isNumber && next.isNumber:
        return "a mention of an issue"
      default: break
      }
    }
    for scheme in ["http://", "https://", "www.", "javascript:"] where prose.contains(scheme) {
      return "a link"
    }
    return nil
  }

  /// The line without what stands in code spans: nothing in them means anything.
  private static func withoutCode(_ line: Substring) -> String {
    var prose = ""
    var rest = line
    while let start = rest.firstIndex(of: "`") {
      prose += rest[..<start]
      let run = rest[start...].prefix { $0 == "`" }
      rest = rest[run.endIndex...]
      var search = rest
      var end: Substring?
      while let close = search.firstIndex(of: "`") {
        let candidate = search[close...].prefix { $0 == "`" }
        if candidate.count == run.count {
          end = candidate
          break
        }
        search = search[candidate.endIndex...]
      }
      guard let end else {
        prose += run
        continue
      }
      prose += "x"
      rest = rest[end.endIndex...]
    }
    return prose + rest
  }

  /// How many cells a row of a table has: even in code, only `\|` does not part them.
  private static func cells(_ line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for character in line {
      if character == "|", !isEscaped {
        count += 1
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return count - 1
  }
}
