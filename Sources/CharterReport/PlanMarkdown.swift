import CharterAccess
import CharterModel
package import CharterPlan

/// A plan as a comment on a pull request: the verdict, what stands in the way, who gains and loses
/// what, and the changes, folded.
package struct PlanMarkdown {
  /// What a comment may have on the platforms that take them, with room for what they add.
  package static let limit = 65_000
  private static let style = Style(hasColor: false)

  /// The Markdown of a plan, never longer than `limit` characters: details are cut first, then
  /// access, and how much is missing is said.
  package static func render(_ plan: Plan) -> String {
    let text = PlanText(style: style)
    let verdict = lines(text.verdict(plan))
    // The verdict counts, and names nothing.
    var head = "### \(verdict.first ?? "")\n\n"
    head += verdict.dropFirst().map { "- \($0)\n" }.joined()
    let errors = plan.findings.count { $0.severity == .error }
    let stopped = plan.guards.filter { !$0.isAllowed }
    head += "- " + state(plan, errors, stopped.count) + "\n"
    head += section(
      plan.findings.filter { $0.severity == .error }.map { finding($0) }
        + stopped.map {
          "**guard** \(MarkdownText.span($0.name.rawValue)): \(MarkdownText.span($0.message))"
        }
        + plan.findings.filter { $0.severity != .error }.map { finding($0) }
    )
    let access =
      plan.access.isEmpty ? [] : Array(lines(AccessText(style: style).grouped(plan)).dropFirst())
    let changes = lines(text.changes(plan.changes) + text.adopted(plan.adopted))
    var room = limit - head.unicodeScalars.count - 600
    let shownAccess = cut(access, to: &room)
    let shownChanges = cut(changes, to: &room)
    return head + block("Access changes", shownAccess, of: access, isFolded: false)
      + block("Changes", shownChanges, of: changes, isFolded: true)
  }

  private static func state(_ plan: Plan, _ errors: Int, _ guards: Int) -> String {
    if errors > 0 {
      return "**It cannot be applied:** \(errors) error\(errors == 1 ? "" : "s")."
    }
    if guards > 0 {
      return "**It is stopped by \(guards) guard\(guards == 1 ? "" : "s").**"
    }
    return plan.isEmpty ? "There is nothing to apply." : "It can be applied."
  }

  private static func finding(_ finding: Finding) -> String {
    let place = finding.source.map { " at \(MarkdownText.span($0.shown))" } ?? ""
    let message = lines(finding.message).map { line in
      MarkdownText.span(String(line.drop { $0 == " " }))
    }.joined(separator: " ")
    return "**\(finding.severity.rawValue)** \(finding.code.rawValue)\(place): \(message)"
  }

  /// A list of findings; of very many the first.
  private static func section(_ items: [String]) -> String {
    var text = ""
    var room = limit / 2
    for (position, item) in items.enumerated() {
      room -= item.unicodeScalars.count + 3
      guard room > 0 else {
        return text + "\n\(items.count - position) more findings are not shown.\n"
      }
      text += (position == 0 ? "\n" : "") + "- \(item)\n"
    }
    return text
  }

  private static func block(
    _ title: String,
    _ shown: ArraySlice<String>,
    of all: [String],
    isFolded: Bool
  ) -> String {
    guard !all.isEmpty else {
      return ""
    }
    let missing = all.count - shown.count
    let rest = missing > 0 ? "\n\(missing) more lines are not shown.\n" : ""
    let content = MarkdownText.block(Array(shown), language: "text") + rest
    return isFolded
      ? "\n<details><summary>\(title)</summary>\n\n\(content)\n</details>\n"
      : "\n#### \(title)\n\n\(content)"
  }

  /// As many lines as there is room for.
  private static func cut(_ lines: [String], to room: inout Int) -> ArraySlice<String> {
    var count = 0
    for line in lines {
      let length = line.unicodeScalars.count + 1
      guard length <= room else {
        break
      }
      room -= length
      count += 1
    }
    return lines[..<count]
  }

  /// The lines of a text, without the blank ones at its ends.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.isEmpty == true {
      lines.removeFirst()
    }
    while lines.last?.isEmpty == true {
      lines.removeLast()
    }
    return lines.map(String.init)
  }
}
