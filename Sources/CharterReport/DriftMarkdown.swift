package import CharterPlan

/// What somebody changed in the store, as an issue or a comment takes it.
package enum DriftMarkdown {
  /// The Markdown, never longer than a comment may be.
  package static func render(_ drift: Drift) -> String {
    let lines = MarkdownText.lines(DriftReport(style: Style(hasColor: false)).text(drift))
    // The verdict counts, and names nothing.
    var text = "### \(lines.last ?? "")\n"
    guard !drift.entries.isEmpty else {
      return text
    }
    text +=
      "\n- `charter plan` shows how the next apply takes it back; `charter drift --write` puts it into "
      + "the manifests.\n"
    var room = PlanMarkdown.limit - MarkdownText.length(text) - 200
    let changes = MarkdownText.lines(lines.dropLast().joined(separator: "\n"))
    let shown = MarkdownText.cut(changes, to: &room)
    return text + MarkdownText.section("Changes in the store", shown, of: changes, isFolded: false)
  }
}
