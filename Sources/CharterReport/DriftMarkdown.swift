package import CharterPlan

/// What somebody changed in the store, as an issue or a comment takes it.
package enum DriftMarkdown {
  /// The Markdown, never longer than a comment may be.
  package static func render(_ drift: Drift) -> String {
    let report = DriftReport(style: Style(hasColor: false))
    let verdict = MarkdownText.lines(report.verdict(drift))
    let lines = MarkdownText.lines(report.text(drift)).dropLast(verdict.count)
    // The verdict counts, and names nothing.
    var text = "### \(verdict.joined(separator: " "))\n"
    guard !drift.entries.isEmpty else {
      return text
    }
    text +=
      "\n- `charter plan` shows how the next apply takes it back; `charter drift --write` puts it into "
      + "the manifests.\n"
    var room = PlanMarkdown.limit - MarkdownText.length(text) - 200
    let changes = MarkdownText.lines(lines.joined(separator: "\n"))
    let shown = MarkdownText.cut(changes, to: &room)
    return text + MarkdownText.section("Changes in the store", shown, of: changes, isFolded: false)
  }
}
