import CharterModel
import CharterStore

/// The last applies, as a section of a page.
struct HTMLHistory {
  private let entries: [AuditEntry]
  private let count: Int

  /// `count`: How many entries the trail has.
  init(_ entries: [AuditEntry], of count: Int) {
    self.entries = entries
    self.count = count
  }

  var section: String {
    let text = HistoryText(style: Style(hasColor: false))
    let rows = entries.reversed().map { entry in
      var cells = [
        String(entry.serial), entry.time.rfc3339, entry.actor.string, entry.workspace.string,
        text.resources(entry), text.access(entry.summary),
      ]
      cells.append(
        text.why(entry)
          + (entry.found.isEmpty
            ? "" : " (\(entry.found.count) found changed in the store by somebody else)")
      )
      return "<tr>" + cells.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    let titles = ["Serial", "Time", "Actor", "Workspace", "Resources", "Access", "Why"]
    let table = """
      <p>The last \(entries.count) of \(count), the latest first.</p>
      <div class="scroll"><table aria-labelledby="history-title">
      <thead><tr>\(titles.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
    return """
      <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      \(entries.isEmpty ? "<p>Nothing has been applied yet.</p>\n" : table)</section>

      """
  }
}
